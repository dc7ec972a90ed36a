package io.github.readoutdiff.claims;

import java.util.Locale;
import java.util.Set;

/** Tells whether two words name one party: a state and the adjective of its name share their first letters. */
final class Parties {
    private static final int SHARED = 4;
    private static final Set<String> GENERIC = Set.of(
            "the",
            "republic",
            "people's",
            "people",
            "democratic",
            "federal",
            "federation",
            "islamic",
            "states",
            "of",
            "kingdom",
            "state",
            "commonwealth",
            "and",
            "side",
            "party");
    private static final Set<String> UNITED_STATES =
            Set.of("us", "u.s", "usa", "u.s.a", "america", "american", "washington", "united");

    boolean same(String one, String other) {
        for (String first : words(one)) {
            for (String second : words(other)) {
                if (sameWord(first, second)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'').split("[\\s,]+");
    }

    private static boolean sameWord(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        if (GENERIC.contains(first) || GENERIC.contains(second) || first.isEmpty() || second.isEmpty()) {
            return false;
        }
        if (UNITED_STATES.contains(first) && UNITED_STATES.contains(second)) {
            return true;
        }
        int length = 0;
        while (length < first.length() && length < second.length() && first.charAt(length) == second.charAt(length)) {
            length++;
        }
        int shorter = Math.min(first.length(), second.length());
        return first.equals(second) || (length >= SHARED && length >= shorter - 2);
    }

    private static String plain(String word) {
        String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
