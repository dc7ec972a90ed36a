package io.github.readoutdiff.match;

import io.github.readoutdiff.text.Word;
import io.github.readoutdiff.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words and phrases with a value each, found in a list of words, the longest first. */
final class Phrases<V> {
    private final Map<String, V> values = new HashMap<>();
    private int longest = 1;

    void put(String phrase, V value) {
        List<Word> words = Words.of(phrase);
        values.put(join(words), value);
        longest = Math.max(longest, words.size());
    }

    /** The longest phrase that starts at a word, or null. */
    @Nullable
    Found<V> at(List<Word> words, int at) {
        for (int length = Math.min(longest, words.size() - at); length >= 1; length--) {
            V value = values.get(join(words.subList(at, at + length)));
            if (value != null) {
                return new Found<>(value, length);
            }
        }
        return null;
    }

    boolean anyIn(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (at(words, i) != null) {
                return true;
            }
        }
        return false;
    }

    private static String join(List<Word> words) {
        return words.stream().map(Word::key).collect(Collectors.joining(" "));
    }

    /** A value and how many words it stands on. */
    record Found<V>(V value, int length) {}
}
