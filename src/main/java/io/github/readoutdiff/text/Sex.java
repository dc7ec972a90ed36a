package io.github.readoutdiff.text;

/**
 * Whom "he" and "she" can mean, as far as a form of address tells it.
 *
 * <pre>{@code
 * Introductions.of("Prime Minister Ms. Gloria Teasdale spoke.", names).get(0).sex();   // FEMALE
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Sex {
    /** "Mr", "His Highness", "King". */
    MALE,
    /** "Ms", "Her Majesty", "Queen". */
    FEMALE,
    /** The text does not tell. */
    UNKNOWN
}
