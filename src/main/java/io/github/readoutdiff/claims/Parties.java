package io.github.readoutdiff.claims;

import io.github.readoutdiff.text.Names;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells whether two phrases name one party: by the names that are known, else by form, as a state and the adjective of its
 * name share their first letters.
 */
final class Parties {
    private static final int SHARED = 4;
    private static final String LAND = "land";

    private final Names names;

    Parties(Names names) {
        this.names = names;
    }

    /** Whether a phrase names no party of its own: "the Republic", "the Federation". */
    static boolean isGeneric(String phrase) {
        return Arrays.stream(words(phrase)).allMatch(word -> isGenericWord(plain(word)));
    }

    /** The state that a phrase names or stands for. */
    Optional<String> state(String phrase) {
        return names.state(phrase);
    }

    boolean same(String one, String other) {
        Optional<String> first = names.state(one);
        Optional<String> second = names.state(other);
        if (first.isPresent() && second.isPresent()) {
            return first.equals(second);
        }
        for (String left : words(one)) {
            for (String right : words(other)) {
                if (sameWord(left, right)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').split("[\\s,]+");
    }

    private static boolean sameWord(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        if (isGenericWord(first) || isGenericWord(second) || first.isEmpty() || second.isEmpty()) {
            return false;
        }
        int length = 0;
        while (length < first.length() && length < second.length() && first.charAt(length) == second.charAt(length)) {
            length++;
        }
        int shorter = Math.min(first.length(), second.length());
        return first.equals(second)
                || (length >= SHARED && length >= shorter - 2)
                || isOfLand(first, length)
                || isOfLand(second, length);
    }

    /** "Brennland", of which "Brennish" has as many first letters as make its root. */
    private static boolean isOfLand(String state, int shared) {
        return shared >= SHARED && state.endsWith(LAND) && shared == state.length() - LAND.length();
    }

    private static boolean isGenericWord(String word) {
        return Cues.standard().has("generic", word);
    }

    private static String plain(String word) {
        String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
