package io.github.readoutdiff.claims;

import io.github.readoutdiff.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quotations of a text that are somebody's own words: sentences or clauses, not single terms in quotation marks.
 * Marks pair within a paragraph; an opening mark without its partner runs to the paragraph's end.
 */
final class Quotations {
    private static final int FEWEST_WORDS = 4;
    /** Characters of a cue between the two parts of a quotation. */
    private static final int FARTHEST = 120;

    private final String text;
    private final List<Quotation> found = new ArrayList<>();
    private int unpaired;

    private Quotations(String text) {
        this.text = text;
    }

    static Quotations in(String text, List<Sentence> sentences) {
        Quotations quotations = new Quotations(text);
        int at = 0;
        while (at < sentences.size()) {
            int last = at;
            while (last + 1 < sentences.size()
                    && sentences.get(last + 1).paragraph() == sentences.get(at).paragraph()) {
                last++;
            }
            if (sentences.get(last).role().states()) {
                quotations.scan(
                        sentences.get(at).span().start(),
                        sentences.get(last).span().end());
            }
            at = last + 1;
        }
        return quotations;
    }

    /** In text order, without overlaps. */
    List<Quotation> all() {
        return found;
    }

    /** How many opening marks have no partner in their paragraph and no quotation in the next. */
    int unpaired() {
        return unpaired;
    }

    private void scan(int from, int to) {
        int open = -1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (open < 0 && opens(i, from, to)) {
                open = i;
            } else if (open >= 0 && closes(c, text.charAt(open)) && !opensInside(i, to)) {
                add(open, i, from);
                open = -1;
            }
        }
        if (open >= 0) {
            unpaired++;
            add(open, to, from);
        }
    }

    private boolean opens(int at, int from, int to) {
        char c = text.charAt(at);
        if (c == '“' || c == '«') {
            return true;
        }
        boolean before = at == from || !Character.isLetterOrDigit(text.charAt(at - 1)) && !isEnd(text.charAt(at - 1));
        return c == '"' && before && at + 1 < to && !Character.isWhitespace(text.charAt(at + 1));
    }

    /** A straight mark between a blank and a word opens a term inside the quotation. */
    private boolean opensInside(int at, int to) {
        return text.charAt(at) == '"'
                && at > 0
                && Character.isWhitespace(text.charAt(at - 1))
                && at + 1 < to
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean closes(char c, char open) {
        return open == '“' ? c == '”' : open == '«' ? c == '»' : c == '"';
    }

    private static boolean isEnd(char c) {
        return c == '.' || c == ',' || c == '!' || c == '?' || c == '…';
    }

    private void add(int open, int close, int paragraph) {
        int words = 1;
        for (int i = open; i < close && words < FEWEST_WORDS; i++) {
            words += text.charAt(i) == ' ' ? 1 : 0;
        }
        char last = text.charAt(close - 1);
        boolean sentence = isEnd(last)
                || close < text.length() && text.startsWith("\",", close)
                || close + 1 < text.length() && ".,".indexOf(text.charAt(close + 1)) >= 0
                || close >= text.length()
                || !closes(text.charAt(close), text.charAt(open));
        int before = open - 1;
        while (before >= paragraph && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        boolean apart = before < paragraph || ".!?…:,”\"»—–)".indexOf(text.charAt(before)) >= 0;
        // "The river," she said: a comma inside the marks tells that more than a term is quoted
        boolean enough = words >= FEWEST_WORDS || words > 1 && last == ',' || goesOn(open, paragraph);
        if (enough && sentence && apart) {
            found.add(new Quotation(open, close));
        }
    }

    /** "The river," she said, "is calm": the second part of a quotation may be short. */
    private boolean goesOn(int open, int paragraph) {
        Quotation before = found.isEmpty() ? null : found.get(found.size() - 1);
        return before != null
                && before.open() >= paragraph
                && open - before.close() < FARTHEST
                && text.charAt(before.close() - 1) == ','
                && text.substring(before.close() + 1, open).stripTrailing().endsWith(",");
    }
}
