package io.github.readoutdiff.model;

import java.util.Locale;

/**
 * How alike the readouts put a point that more than one of them states.
 *
 * <pre>{@code
 * for (Point point : comparison.shared()) {
 *     if (point.agreement().filter(Agreement.DIFFERING::equals).isPresent()) {
 *         System.out.println(point.textIn(first) + " | " + point.textIn(second));
 *     }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Agreement {
    /** The same words, but for case, punctuation and white space. */
    VERBATIM,
    /** The same point in other words. */
    REWORDED,
    /** One is more specific than the other, or they overlap. */
    PARTIAL,
    /** One says in general what the other says in particular; see {@link Point#impliedBy()}. */
    TOPIC_ONLY,
    /** They clash explicitly: a number, a date, a negation. */
    DIFFERING;

    /**
     * The word that files use.
     *
     * @return the name in lower case
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
