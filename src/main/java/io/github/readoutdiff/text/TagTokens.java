package io.github.readoutdiff.text;

import io.github.readoutdiff.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a sentence into tokens by the convention of the Universal Dependencies. */
final class TagTokens {
    private TagTokens() {}

    static List<Span> in(String text, Span part) {
        List<Span> tokens = new ArrayList<>();
        int at = part.start();
        int last = part.start();
        for (Word word : Words.in(text, part)) {
            at = word.span().start();
            marks(text, last, at, tokens);
            cut(word, tokens);
            last = word.span().end();
        }
        marks(text, last, part.end(), tokens);
        return tokens;
    }

    /** Punctuation between words: one token a mark, runs of one mark together. */
    private static void marks(String text, int from, int to, List<Span> tokens) {
        int at = from;
        while (at < to) {
            int code = text.codePointAt(at);
            int end = Math.min(to, at + Character.charCount(code));
            if (Character.isWhitespace(code) || Character.isSpaceChar(code)) {
                at = end;
                continue;
            }
            while (end < to && text.codePointAt(end) == code && "\"'“”‘’()[]".indexOf(code) < 0) {
                end = Math.min(to, end + Character.charCount(code));
            }
            tokens.add(Span.of(at, end));
            at = end;
        }
    }

    private static void cut(Word word, List<Span> tokens) {
        int start = word.span().start();
        int end = word.span().end();
        String text = word.text();
        int length = text.length();
        int tail = 0;
        if (length > 3
                && apostrophe(text.charAt(length - 2))
                && text.toLowerCase(java.util.Locale.ROOT).endsWith("t")
                && Character.toLowerCase(text.charAt(length - 3)) == 'n') {
            tail = 3;
        } else if (length > 2 && apostrophe(text.charAt(length - 2))) {
            tail = 2;
        } else if (length > 3 && apostrophe(text.charAt(length - 3))) {
            tail = 3;
        }
        if (tail == 0 || tail == length) {
            tokens.add(word.span());
        } else {
            tokens.add(Span.of(start, end - tail));
            tokens.add(Span.of(end - tail, end));
        }
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
