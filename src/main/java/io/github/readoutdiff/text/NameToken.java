package io.github.readoutdiff.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or mark as the search for persons sees it: without a possessive ending, abbreviations with their full stop.
 *
 * @param text the word without possessive ending
 * @param lower the same in lower case, without full stops at its end
 * @param start where it starts
 * @param possessive whether it had a possessive ending
 */
record NameToken(String text, String lower, int start, boolean possessive) {
    private static final Pattern TOKEN =
            Pattern.compile("(?:\\p{L}\\.){2,}|\\p{L}[\\p{L}\\p{M}\\p{N}'\u2019\\-]*|\\d+|\\n\\s*|[^\\s\\p{L}\\d]");

    static List<NameToken> of(String text) {
        List<NameToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int skip = -1;
        while (matcher.find()) {
            if (matcher.start() == skip) {
                continue;
            }
            String word = matcher.group();
            boolean possessive = word.endsWith("'s") || word.endsWith("\u2019s");
            if (possessive) {
                word = word.substring(0, word.length() - 2);
            } else if (word.endsWith("'") || word.endsWith("\u2019")) {
                possessive = word.length() > 1;
                word = possessive ? word.substring(0, word.length() - 1) : word;
            }
            String lower = word.toLowerCase(Locale.ROOT);
            boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
            if (Offices.standard().isAbbreviated(lower) || initial) {
                skip = matcher.end() < text.length() && text.charAt(matcher.end()) == '.' ? matcher.end() : -1;
                word = skip < 0 || !initial ? word : word + ".";
            } else if (lower.endsWith(".")) {
                lower = lower.length() > 1 ? lower.substring(0, lower.length() - 1) : lower;
            }
            tokens.add(new NameToken(word, lower, matcher.start(), possessive));
        }
        return tokens;
    }

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean isWord() {
        return Character.isLetter(text.codePointAt(0));
    }

    boolean is(String... words) {
        for (String word : words) {
            if (lower.equals(word)) {
                return true;
            }
        }
        return false;
    }
}
