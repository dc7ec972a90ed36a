package io.github.readoutdiff.model;

import java.util.Locale;

/**
 * In what the readouts differ that state one point.
 *
 * <pre>{@code
 * boolean clash = comparison.shared().stream()
 *         .flatMap(point -> point.differences().stream())
 *         .anyMatch(each -> each.kind() == DifferenceKind.NUMBER || each.kind() == DifferenceKind.DATE);
 * }</pre>
 *
 * @since 0.1.0
 */
public enum DifferenceKind {
    /** One says that it is so, another that it is not. */
    POLARITY,
    /** Numbers, counts or sums. */
    NUMBER,
    /** Dates, times or periods. */
    DATE,
    /** Who is named: persons, states, organisations, places. */
    PARTY,
    /** A condition or hedge that one of them sets. */
    CONDITION,
    /** How strongly it is put, on one ladder. */
    STRENGTH,
    /** Who is reported to say it. */
    SPEAKER,
    /** Two names for one thing. */
    NAMING,
    /** What one of them adds. */
    DETAIL;

    /**
     * The word that files use.
     *
     * @return the name in lower case
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
