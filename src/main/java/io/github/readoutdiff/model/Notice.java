package io.github.readoutdiff.model;

import java.util.Optional;

/**
 * Something that the reader of a result must know, such as a text in a language that the model does not know.
 *
 * <p>Data, not a log line: every report shows it.
 *
 * <pre>{@code
 * comparison.notices().forEach(notice -> log.warn(notice.message()));
 * }</pre>
 *
 * @param code a stable word in lower-case-with-hyphens that programs can test for
 * @param message one or two sentences for people: what, where, and what follows
 * @param readout the id of the readout that it is about, empty if it is about the comparison as a whole
 * @since 0.1.0
 */
public record Notice(String code, String message, Optional<String> readout) {
    /**
     * Checks the words.
     *
     * @param code a stable word in lower-case-with-hyphens that programs can test for
     * @param message one or two sentences for people: what, where, and what follows
     * @param readout the id of the readout that it is about, empty if it is about the comparison as a whole
     * @throws IllegalArgumentException if code or message is blank
     */
    public Notice {
        if (code.isBlank() || message.isBlank()) {
            throw new IllegalArgumentException(
                    "notice needs a code and a message, got code \"" + code + "\" and message \"" + message + "\"");
        }
    }

    /**
     * A notice about the comparison as a whole.
     *
     * @param code a stable word in lower-case-with-hyphens
     * @param message what the reader must know
     * @return the notice
     */
    public static Notice of(String code, String message) {
        return new Notice(code, message, Optional.empty());
    }

    /**
     * A notice about one readout.
     *
     * @param code a stable word in lower-case-with-hyphens
     * @param message what the reader must know
     * @param readout the readout
     * @return the notice
     */
    public static Notice about(String code, String message, Readout readout) {
        return new Notice(code, message, Optional.of(readout.id()));
    }
}
