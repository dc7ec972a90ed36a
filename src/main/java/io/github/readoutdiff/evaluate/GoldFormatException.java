package io.github.readoutdiff.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * A folder of hand-annotated cases cannot be read. The message says which file and place, what is wrong, and the way out.
 *
 * <pre>{@code
 * try {
 *     Gold.read(Path.of("coded"));
 * } catch (GoldFormatException e) {
 *     log.warn(e.getMessage());   // which file, which place, what to do
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class GoldFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GoldFormatException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
