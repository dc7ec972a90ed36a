package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * The quotations of a text, marks included, in text order. One that is not closed ends with its paragraph.
 */
final class QuotedParts {
    /** How far behind a raised comma the closing mark is looked for. */
    private static final int FAR = 400;

    private final List<Span> spans = new ArrayList<>();

    private QuotedParts() {}

    static QuotedParts none() {
        return new QuotedParts();
    }

    static QuotedParts of(String text, List<Paragraph> paragraphs) {
        QuotedParts found = new QuotedParts();
        for (Paragraph paragraph : paragraphs) {
            found.read(text, paragraph.span());
        }
        return found;
    }

    private void read(String text, Span part) {
        int start = -1;
        int depth = 0;
        for (int i = part.start(); i < part.end(); i++) {
            char c = text.charAt(i);
            int length = mark(text, i, part.end());
            if (length == 0) {
                continue;
            }
            boolean opens =
                    c == '\u2018' || c == '\u201c' || c == '\u201e' || c == '\u00ab' || c == '\u300c' || c == '`';
            boolean straight = c == '"' || c == '\'';
            if (start < 0) {
                if (opens || (straight && opensHere(text, i, length, part))) {
                    start = i;
                    depth = 0;
                }
            } else if (isSingle(c) || isSingle(text.charAt(start))) {
                if (c != '\u2019' || text.charAt(start) != '\u2018' || isPossessive(text, i, part.end())) {
                    continue;
                }
                spans.add(Span.of(start, i + 1));
                start = -1;
            } else if (opens) {
                depth++;
            } else if (depth > 0 && !straight) {
                depth--;
            } else {
                spans.add(Span.of(start, i + length));
                start = -1;
            }
            i += length - 1;
        }
        if (start >= 0) {
            spans.add(Span.of(start, part.end()));
        }
    }

    private static boolean opensHere(String text, int at, int length, Span part) {
        boolean before = at == part.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
        int next = at + length;
        return before && next < part.end() && !Character.isWhitespace(text.charAt(next));
    }

    private static boolean isSingle(char c) {
        return c == '\u2018' || c == '\u2019';
    }

    /** The raised comma of "the historians' room": the quotation closes further on. */
    private static boolean isPossessive(String text, int at, int end) {
        if (at == 0 || text.charAt(at - 1) != 's' || at + 1 >= end || text.charAt(at + 1) != ' ') {
            return false;
        }
        for (int i = at + 1; i < Math.min(end, at + FAR) && text.charAt(i) != '\u2018'; i++) {
            if (mark(text, i, end) > 0 && text.charAt(i) == '\u2019') {
                return true;
            }
        }
        return false;
    }

    private static int mark(String text, int at, int end) {
        return switch (text.charAt(at)) {
            case '\u2018' -> at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1)) ? 1 : 0;
            case '\u2019' -> at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1)) ? 0 : 1;
            case '"', '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb', '\u300c', '\u300d' -> 1;
            case '\'', '`' -> at + 1 < end && text.charAt(at + 1) == text.charAt(at) ? 2 : 0;
            default -> 0;
        };
    }

    /** The index of the quotation that holds an offset, or of the first one behind it. */
    int near(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean holds(int offset) {
        int near = near(offset);
        return near < spans.size() && spans.get(near).contains(offset);
    }

    int size() {
        return spans.size();
    }

    Span get(int index) {
        return spans.get(index);
    }
}
