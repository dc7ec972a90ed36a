package io.github.readoutdiff.text;

import io.github.readoutdiff.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Many regular expressions that are sought in many short texts: one pass over a text tells which of them can be in it, and
 * only these are tried.
 *
 * <p>What is found is what the expressions themselves find. Immutable and thread-safe.
 *
 * <pre>{@code
 * PatternIndex index = PatternIndex.of(List.of(java.util.regex.Pattern.compile("\\bsign(s|ed)\\b")));
 * index.search("They signed it").has(0);   // true
 * }</pre>
 *
 * @since 0.1.0
 */
public final class PatternIndex {
    private static final int ROOT = 0;

    private final List<Pattern> patterns;
    /** A tree of letters: for each node and code the next node, or {@link #ROOT}. */
    private int[] next = new int[Folding.CODES];
    /** For each node the patterns that need the letters up to it. */
    private final List<@Nullable BitSet> ends = new ArrayList<>();
    /** The patterns that need nothing that is known. */
    private final BitSet always = new BitSet();

    private PatternIndex(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
        ends.add(null);
        for (int i = 0; i < patterns.size(); i++) {
            Set<String> literals = RequiredLiterals.of(patterns.get(i));
            if (literals.isEmpty()) {
                always.set(i);
            }
            for (String literal : literals) {
                add(literal, i);
            }
        }
    }

    /**
     * Indexes patterns.
     *
     * @param patterns the patterns; a search names them by their place in this list
     * @return an index
     */
    public static PatternIndex of(List<Pattern> patterns) {
        return new PatternIndex(patterns);
    }

    private void add(String literal, int pattern) {
        int node = ROOT;
        for (int i = 0; i < literal.length(); i++) {
            int place = node * Folding.CODES + Folding.code(literal.charAt(i));
            if (next[place] == ROOT) {
                next[place] = ends.size();
                ends.add(null);
                if (ends.size() * Folding.CODES > next.length) {
                    next = Arrays.copyOf(next, 2 * next.length);
                }
            }
            node = next[place];
        }
        BitSet end = ends.get(node);
        if (end == null) {
            end = new BitSet();
            ends.set(node, end);
        }
        end.set(pattern);
    }

    /**
     * Looks which patterns a text can have.
     *
     * @param text any text
     * @return a search in this text
     */
    public Search search(String text) {
        byte[] codes = new byte[text.length()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (byte) Folding.codeOf(text.charAt(i));
        }
        BitSet possible = new BitSet(patterns.size());
        possible.or(always);
        for (int start = 0; start < codes.length; start++) {
            int node = ROOT;
            for (int i = start; i < codes.length; i++) {
                node = next[node * Folding.CODES + codes[i]];
                if (node == ROOT) {
                    break;
                }
                BitSet end = ends.get(node);
                if (end != null) {
                    possible.or(end);
                }
            }
        }
        return new Search(text, possible);
    }

    /**
     * A search in one text; for one thread.
     *
     * @since 0.1.0
     */
    public final class Search {
        private final String text;
        private final BitSet possible;

        private Search(String text, BitSet possible) {
            this.text = text;
            this.possible = possible;
        }

        /**
         * Whether a pattern is found in the text.
         *
         * @param pattern its place in the list that was indexed
         * @return true if it is found
         */
        public boolean has(int pattern) {
            return possible.get(pattern) && patterns.get(pattern).matcher(text).find();
        }

        /**
         * The words in which a pattern is found first.
         *
         * @param pattern its place in the list that was indexed
         * @return the words as they stand in the text, empty if it is not found
         */
        public Optional<String> words(int pattern) {
            return span(pattern).map(span -> span.in(text));
        }

        /**
         * Where a pattern is found first.
         *
         * @param pattern its place in the list that was indexed
         * @return the place, empty if it is not found, or found without taking a character
         */
        public Optional<Span> span(int pattern) {
            if (!possible.get(pattern)) {
                return Optional.empty();
            }
            Matcher matcher = patterns.get(pattern).matcher(text);
            return matcher.find() && matcher.end() > matcher.start()
                    ? Optional.of(Span.of(matcher.start(), matcher.end()))
                    : Optional.empty();
        }

        /** The text in which is sought. */
        String text() {
            return text;
        }
    }
}
