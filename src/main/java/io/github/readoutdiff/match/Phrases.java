package io.github.readoutdiff.match;

import io.github.readoutdiff.text.Word;
import io.github.readoutdiff.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words and phrases with a value each, found in a list of words, the longest first. */
final class Phrases<V> {
    /** By first word, the phrases that start with it, longest first. */
    private final Map<String, List<Entry<V>>> entries = new HashMap<>();

    void put(String phrase, V value) {
        List<String> keys = Words.of(phrase).stream().map(Word::key).toList();
        List<Entry<V>> same = entries.computeIfAbsent(keys.get(0), any -> new ArrayList<>());
        same.removeIf(entry -> entry.keys().equals(keys));
        same.add(new Entry<>(keys, value));
        same.sort(Comparator.comparingInt((Entry<V> entry) -> -entry.keys().size()));
    }

    /** The longest phrase that starts at a word, or null. */
    @Nullable
    Found<V> at(List<Word> words, int at) {
        for (Entry<V> entry : entries.getOrDefault(words.get(at).key(), List.of())) {
            if (entry.standsAt(words, at)) {
                return new Found<>(entry.value(), entry.keys().size());
            }
        }
        return null;
    }

    /** The phrase that is one word, or null. */
    @Nullable
    Found<V> of(String key) {
        for (Entry<V> entry : entries.getOrDefault(key, List.of())) {
            if (entry.keys().size() == 1) {
                return new Found<>(entry.value(), 1);
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

    private record Entry<V>(List<String> keys, V value) {
        boolean standsAt(List<Word> words, int at) {
            if (at + keys.size() > words.size()) {
                return false;
            }
            for (int i = 1; i < keys.size(); i++) {
                if (!keys.get(i).equals(words.get(at + i).key())) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A value and how many words it stands on. */
    record Found<V>(V value, int length) {}
}
