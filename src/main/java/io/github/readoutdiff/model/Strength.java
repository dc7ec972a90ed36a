package io.github.readoutdiff.model;

/**
 * How strongly a claim is put: a level on a ladder of diplomatic verbs, with the words that decided it.
 *
 * <p>Levels of one ladder can be compared, levels of two ladders cannot: compare only claims of one {@link ClaimKind}.
 * The ladders are data files of the {@code text} package; their levels are a working proposal, not a standard.
 *
 * <pre>{@code
 * pledge.strength().ifPresent(strength -> System.out.println(strength.level() + ": " + strength.words()));
 * }</pre>
 *
 * @param level the level, 0 (weakest) to 9 (strongest)
 * @param words the deciding words, as they stand in the text, with {@link #GAP} where others stand between; never blank
 * @since 0.1.0
 */
public record Strength(int level, String words) {
    /** The strongest level. */
    public static final int MAX_LEVEL = 9;

    /** What stands for words between two deciding words: "will … if". */
    public static final String GAP = " … ";

    /**
     * Checks level and words.
     *
     * @param level the level, 0 (weakest) to 9 (strongest)
     * @param words the deciding words, as they stand in the text, with {@link #GAP} where others stand between; never blank
     * @throws IllegalArgumentException if the level is not within 0 to 9 or the words are blank
     */
    public Strength {
        if (level < 0 || level > MAX_LEVEL) {
            throw new IllegalArgumentException(
                    "strength level is " + level + " but must be between 0 and " + MAX_LEVEL);
        }
        if (words.isBlank()) {
            throw new IllegalArgumentException(
                    "strength of level " + level + " has no deciding words; leave the strength out where none decide");
        }
    }
}
