package io.github.readoutdiff.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Words that carry grammar rather than content, for English and Russian; a data file, {@code stop-words.txt}.
 *
 * <p>Negations ("not", "never", "without") are not among them: they decide what a claim says.
 *
 * <pre>{@code
 * StopWords.contains("the");   // true
 * StopWords.contains("not");   // false
 * }</pre>
 *
 * @since 0.1.0
 */
public final class StopWords {
    private static final Set<String> WORDS = load();

    private StopWords() {}

    /**
     * Whether a word is a stop word.
     *
     * @param key the word as {@link Word#key()} gives it
     * @return true if it carries no content of its own
     */
    public static boolean contains(String key) {
        return WORDS.contains(key);
    }

    private static Set<String> load() {
        List<String> words = new ArrayList<>();
        DataLines.of(StopWords.class, "stop-words.txt").forEach(line -> words.addAll(Arrays.asList(line.split(" +"))));
        return Set.copyOf(words);
    }
}
