package io.github.readoutdiff.json;

import org.jspecify.annotations.Nullable;

/**
 * A text is no JSON, or not the JSON that was asked for. The message starts with file, line and column.
 *
 * @since 0.1.0
 */
public final class JsonException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    JsonException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
