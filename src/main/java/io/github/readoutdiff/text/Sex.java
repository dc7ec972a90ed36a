package io.github.readoutdiff.text;

/**
 * Whom "he" and "she" can mean, as far as a form of address tells it.
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
