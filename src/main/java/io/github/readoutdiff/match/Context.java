package io.github.readoutdiff.match;

import io.github.readoutdiff.model.Span;

/** The sentence around a claim, as far as punctuation tells; only for reading the claim's tokens in their context. */
final class Context {
    /** So that a text without full stops does not become one huge context. */
    private static final int REACH = 400;

    private Context() {}

    static Span of(String text, Span claim) {
        int start = claim.start();
        int first = Math.max(0, start - REACH);
        while (start > first && !endsBefore(text, start)) {
            start--;
        }
        int end = claim.end();
        int last = Math.min(text.length(), end + REACH);
        while (end < last && !endsBefore(text, end)) {
            end++;
        }
        while (start < claim.start() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > claim.end() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return Span.of(start, end);
    }

    /** Whether a sentence ends just before an offset. */
    private static boolean endsBefore(String text, int at) {
        if (at == 0 || at >= text.length()) {
            return at == 0;
        }
        char before = text.charAt(at - 1);
        char here = text.charAt(at);
        return switch (before) {
            case '\n', '。', '！', '？' -> true;
            case '.', '!', '?' -> Character.isWhitespace(here) && !isInitial(text, at - 1);
            default -> false;
        };
    }

    /** A full stop after one letter or a short title is no end: "R.", "Mr.", "Jr.". */
    private static boolean isInitial(String text, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return stop - start <= 2 && start < stop && Character.isUpperCase(text.charAt(start));
    }
}
