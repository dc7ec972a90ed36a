package io.github.readoutdiff.source;

import org.jspecify.annotations.Nullable;

/**
 * An input cannot be read: it is missing, no text, empty, malformed, or not what its schema asks for.
 *
 * <p>The message is meant for people: which file and, where there is one, line and column; what is wrong, with the value
 * found and the bound; and the way out. Nothing of the input was used.
 *
 * <pre>{@code
 * try {
 *     Readout readout = ReadoutReader.create().read(Path.of("ruritania.html")).readout();
 * } catch (ReadoutFormatException e) {
 *     log.warn(e.getMessage());   // names the file, the place and the way out
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ReadoutFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReadoutFormatException(String message) {
        this(message, null);
    }

    ReadoutFormatException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
