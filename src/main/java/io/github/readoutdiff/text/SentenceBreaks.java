package io.github.readoutdiff.text;

import io.github.readoutdiff.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts one paragraph into sentences. Looks a bounded way around each full stop, so time is linear. */
final class SentenceBreaks {
    private static final int LONGEST_ABBREVIATION = 24;
    private static final String CLOSERS = "\"'”’»)]}›」』）】》〉*_";
    private static final String OPENERS = "\"'“‘«([{‹「『（【《〈*_";
    private static final String WIDE_ENDS = "。！？｡";
    private static final String OTHER_ENDS = "!?‼⁇⁈⁉؟۔।։";

    private final String text;
    private final Abbreviations abbreviations;

    SentenceBreaks(String text, Abbreviations abbreviations) {
        this.text = text;
        this.abbreviations = abbreviations;
    }

    /** The sentences between two offsets, without blanks around them. */
    List<Span> in(int from, int to) {
        List<Span> sentences = new ArrayList<>();
        int start = from;
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            boolean wide = WIDE_ENDS.indexOf(c) >= 0;
            if (!wide && c != '.' && c != '…' && OTHER_ENDS.indexOf(c) < 0) {
                at++;
                continue;
            }
            int after = at + 1;
            while (after < to && isEnd(text.charAt(after))) {
                after++;
            }
            int closed = after;
            while (closed < to && CLOSERS.indexOf(text.charAt(closed)) >= 0) {
                closed++;
            }
            if (ends(start, at, after, closed, to, wide)) {
                add(sentences, start, closed);
                start = closed;
            }
            at = closed;
        }
        add(sentences, start, to);
        return sentences;
    }

    private static boolean isEnd(char c) {
        return c == '.' || c == '…' || OTHER_ENDS.indexOf(c) >= 0 || WIDE_ENDS.indexOf(c) >= 0;
    }

    private void add(List<Span> sentences, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        // a stray end of punctuation belongs to the sentence before it
        if (!sentences.isEmpty() && !hasWord(start, end)) {
            Span last = sentences.remove(sentences.size() - 1);
            sentences.add(Span.of(last.start(), end));
            return;
        }
        sentences.add(Span.of(start, end));
    }

    private boolean hasWord(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    /** Whether the end marks from {@code at} to {@code after}, with closers up to {@code closed}, end a sentence. */
    private boolean ends(int start, int at, int after, int closed, int to, boolean wide) {
        if (wide) {
            return true;
        }
        int next = closed;
        while (next < to && isBlank(text.charAt(next))) {
            next++;
        }
        if (next >= to) {
            return true;
        }
        boolean gap = next > closed;
        int word = next;
        while (word < to && word < next + 4 && OPENERS.indexOf(text.charAt(word)) >= 0) {
            word++;
        }
        if (word >= to) {
            return gap;
        }
        int first = text.codePointAt(word);
        boolean single = after == at + 1 && text.charAt(at) == '.';
        if (!gap) {
            return single && glued(at, closed, first);
        }
        if (Character.isLowerCase(first) || (!Character.isLetterOrDigit(first) && !startsOddly(first))) {
            return false;
        }
        return !single || closed > after || !abbreviated(start, at, word, to, first);
    }

    /** An end that lost its blank: "in May.The leaders". */
    private boolean glued(int at, int closed, int first) {
        if (!Character.isUpperCase(first) || closed - at > 3) {
            return false;
        }
        int before = at - 1;
        while (before >= 0 && at - before <= LONGEST_ABBREVIATION && Character.isLetter(text.charAt(before))) {
            before--;
        }
        String word = text.substring(before + 1, at);
        int next = closed + 1;
        return word.length() >= 3
                && Character.isLowerCase(word.charAt(word.length() - 1))
                && abbreviations.use(word) == null
                && next < text.length()
                && Character.isLowerCase(text.charAt(next))
                && !inAddress(at);
    }

    private boolean inAddress(int at) {
        for (int i = at - 1, seen = 0; i >= 0 && seen < 80 && !isBlank(text.charAt(i)); i--, seen++) {
            char c = text.charAt(i);
            if (c == '/' || c == '@' || c == '.') {
                return true;
            }
        }
        return false;
    }

    private static boolean startsOddly(int first) {
        return Character.getType(first) == Character.CURRENCY_SYMBOL || first == '#' || first == '@' || first == '§';
    }

    private boolean abbreviated(int start, int at, int next, int to, int first) {
        int begin = at;
        while (begin > start && at - begin <= LONGEST_ABBREVIATION && isWordPart(text.charAt(begin - 1))) {
            begin--;
        }
        String word = text.substring(begin, at);
        if (word.isEmpty() || word.length() > LONGEST_ABBREVIATION) {
            return false;
        }
        if (begin == start && isEnumerator(word)) {
            return true;
        }
        Abbreviations.Use use = abbreviations.use(word);
        boolean starter = abbreviations.startsSentence(wordAt(next, to), use);
        boolean digit = Character.isDigit(first);
        if (use == null) {
            return isInitials(word) && !starter;
        }
        switch (use) {
            case TITLE:
                return true;
            case NUMBER:
                return digit || (!starter && Character.isUpperCase(word.charAt(0)) && word.length() < 3);
            default:
                return !starter && !digit && word.indexOf('.') >= 0 || !starter && Character.isUpperCase(first);
        }
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '\'' || c == '’';
    }

    /** "J", "J.F", "В", "Дж": the letters before the last full stop of initials. */
    private static boolean isInitials(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '.' || c == '-') {
                letters = 0;
            } else if (!Character.isLetter(c) || ++letters > 1 || !Character.isUpperCase(c)) {
                return false;
            }
        }
        return letters == 1;
    }

    /** "1", "2.3", "a", "IV" at the start of a sentence: the mark of a list. */
    private static boolean isEnumerator(String word) {
        boolean digits = word.chars().allMatch(c -> Character.isDigit(c) || c == '.');
        boolean roman = word.length() <= 4 && word.chars().allMatch(c -> "IVXivx".indexOf(c) >= 0);
        return (digits && word.length() <= 5) || roman || (word.length() == 1 && Character.isLetter(word.charAt(0)));
    }

    private String wordAt(int from, int to) {
        int end = from;
        while (end < to && end - from < LONGEST_ABBREVIATION && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }
}
