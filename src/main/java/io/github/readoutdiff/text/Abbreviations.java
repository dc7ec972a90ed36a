package io.github.readoutdiff.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The abbreviations of {@code abbreviations.txt} and a user's own, and the words that start sentences after them. */
final class Abbreviations {
    /** How an abbreviation takes the full stop behind it. */
    enum Use {
        TITLE,
        NUMBER,
        STATE,
        OPEN
    }

    private static final Abbreviations DEFAULT = new Abbreviations(List.of());

    private final Map<String, Use> uses = new HashMap<>();
    private final Set<String> starters = new HashSet<>();
    private final Set<String> offices = new HashSet<>();

    private Abbreviations(Collection<String> more) {
        String section = "";
        for (String line : DataLines.of(Abbreviations.class, "abbreviations.txt")) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT);
                continue;
            }
            for (String word : line.split(" +")) {
                if (section.equals("STARTER")) {
                    starters.add(word);
                } else if (section.equals("OFFICE")) {
                    offices.add(word);
                } else {
                    add(word, Use.valueOf(section));
                }
            }
        }
        more.forEach(word -> add(word.endsWith(".") ? word.substring(0, word.length() - 1) : word, Use.TITLE));
    }

    static Abbreviations standard() {
        return DEFAULT;
    }

    static Abbreviations with(Collection<String> more) {
        return new Abbreviations(more);
    }

    private void add(String word, Use use) {
        uses.putIfAbsent(word, use);
        int first = word.offsetByCodePoints(0, 1);
        uses.putIfAbsent(word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first), use);
    }

    /** How the word before a full stop takes it, null if it is no abbreviation. */
    @Nullable
    Use use(String word) {
        return uses.get(word);
    }

    /** Whether a word with a capital letter starts a sentence rather than a name behind such an abbreviation. */
    boolean startsSentence(String word, @Nullable Use before) {
        return starters.contains(word) || before != Use.STATE && offices.contains(word);
    }
}
