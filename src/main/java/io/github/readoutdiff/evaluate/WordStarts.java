package io.github.readoutdiff.evaluate;

import io.github.readoutdiff.model.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a text by number, so that spans can be measured in words: a word is in a span when its start is. */
final class WordStarts {
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Pattern WORDS_AND_MARKS =
            Pattern.compile("[\\p{L}\\p{N}_]+|[^\\p{L}\\p{N}_\\s]", Pattern.UNICODE_CHARACTER_CLASS);

    private final int[] starts;

    private WordStarts(String text, Pattern pattern) {
        this.starts =
                pattern.matcher(text).results().mapToInt(match -> match.start()).toArray();
    }

    /** Runs of letters, digits and underscores. */
    static WordStarts words(String text) {
        return new WordStarts(text, WORDS);
    }

    /** Words, and each other visible character on its own. */
    static WordStarts wordsAndMarks(String text) {
        return new WordStarts(text, WORDS_AND_MARKS);
    }

    BitSet in(List<Span> spans) {
        BitSet inside = new BitSet(starts.length);
        for (Span span : spans) {
            int first = firstFrom(span.start());
            int end = firstFrom(span.end());
            inside.set(first, end);
        }
        return inside;
    }

    private int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 1;
    }

    static int shared(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }
}
