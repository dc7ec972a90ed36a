package io.github.readoutdiff.match;

import io.github.readoutdiff.text.DataLines;
import io.github.readoutdiff.text.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words by which a claim denies or affirms what it speaks of, {@code stance-verbs.txt}. */
final class StanceVerbs {
    /** Verbs of stance and what only looks like one. */
    static final Phrases<Role> PHRASES = new Phrases<>();

    private static final Map<String, Set<String>> WORDS = new HashMap<>();

    static {
        load();
    }

    private StanceVerbs() {}

    /** What a phrase does to what it governs. */
    enum Role {
        DENY,
        AFFIRM,
        TURN,
        NONE
    }

    /** Whether a word is among those of a further role of the file. */
    static boolean is(String role, Word word) {
        return WORDS.getOrDefault(role, Set.of()).contains(word.key());
    }

    /** Whether a word before a verb tells that the deed is wanted or possible, not that it is done. */
    static boolean isWanted(String word) {
        return WORDS.getOrDefault("wanted", Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    private static void load() {
        Set<String> roles = new HashSet<>();
        for (Role role : Role.values()) {
            roles.add(role.name().toLowerCase(Locale.ROOT));
        }
        for (String line : DataLines.of(StanceVerbs.class, "stance-verbs.txt")) {
            int colon = line.indexOf(':');
            String role = line.substring(0, colon);
            for (String phrase : line.substring(colon + 1).split(",")) {
                if (roles.contains(role)) {
                    PHRASES.put(phrase.strip(), Role.valueOf(role.toUpperCase(Locale.ROOT)));
                } else {
                    WORDS.computeIfAbsent(role, any -> new HashSet<>()).add(phrase.strip());
                }
            }
        }
    }
}
