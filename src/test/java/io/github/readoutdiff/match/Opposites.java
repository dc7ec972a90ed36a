package io.github.readoutdiff.match;

import io.github.readoutdiff.text.DataLines;
import io.github.readoutdiff.text.Stems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that say the opposite of each other, {@code opposites.txt}: vectors do not tell "raise" from "lower", which stand in
 * the same company. Immutable.
 */
final class Opposites {
    private static final Map<String, Set<String>> WORDS = load();

    private Opposites() {}

    /** Whether two stems are opposed. */
    static boolean are(String stem, String other) {
        return WORDS.getOrDefault(stem, Set.of()).contains(other);
    }

    private static Map<String, Set<String>> load() {
        Stems stems = new Stems();
        Map<String, Set<String>> words = new HashMap<>();
        for (String line : DataLines.of(Opposites.class, "opposites.txt")) {
            int bar = line.indexOf('|');
            for (String one : stems(stems, line.substring(0, bar))) {
                for (String other : stems(stems, line.substring(bar + 1))) {
                    words.computeIfAbsent(one, any -> new HashSet<>()).add(other);
                    words.computeIfAbsent(other, any -> new HashSet<>()).add(one);
                }
            }
        }
        return Map.copyOf(words);
    }

    private static List<String> stems(Stems stems, String words) {
        return List.of(words.strip().split(" +")).stream().map(stems).toList();
    }
}
