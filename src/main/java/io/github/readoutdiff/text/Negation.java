package io.github.readoutdiff.text;

import io.github.readoutdiff.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Negations of a text with the words that they reach: from the cue to the end of its clause.
 *
 * <p>A clause ends at a semicolon, a colon, a full stop, a comma or a word such as "but", "which", "if" (a data file,
 * {@code negation.txt}, English and Russian). "Not only" and "not cease to" are no negations. Time is linear in the length of the text.
 *
 * <pre>{@code
 * Negation.of("They will not resume talks, but will meet").get(0).scope();   // the span of "resume talks"
 * }</pre>
 *
 * @param cue the word that negates
 * @param scope what it reaches, empty where it is the last word of its clause
 * @param ofVerb whether it negates a verb ("not", "never") rather than a noun ("no", "without")
 * @since 0.1.0
 */
public record Negation(Span cue, Optional<Span> scope, boolean ofVerb) {
    private static final Map<String, Set<String>> WORDS = load();

    /**
     * The negations of a text.
     *
     * @param text any text
     * @return its negations in text order, empty if it has none
     */
    public static List<Negation> of(String text) {
        return of(text, Words.of(text));
    }

    private static List<Negation> of(String text, List<Word> words) {
        List<Negation> found = new ArrayList<>();
        // one pass from the end, so that each word knows where its clause ends
        int clauseEnd = words.size();
        for (int i = words.size() - 1; i >= 0; i--) {
            if (i + 1 < words.size() && (isBorder(words.get(i + 1)) || isBroken(text, words, i))) {
                clauseEnd = i + 1;
            }
            boolean verb = is("verb", words.get(i));
            if (!verb && !is("noun", words.get(i))) {
                continue;
            }
            if (verb && isCancelled(words, i + 1)) {
                continue;
            }
            Optional<Span> scope = i + 1 < clauseEnd
                    ? Optional.of(Span.of(
                            words.get(i + 1).span().start(),
                            words.get(clauseEnd - 1).span().end()))
                    : Optional.empty();
            found.add(new Negation(words.get(i).span(), scope, verb));
        }
        Collections.reverse(found);
        return List.copyOf(found);
    }

    /**
     * Whether the main statement of a text is negated: a verb is, outside clauses that begin with "if", "which" and the
     * like, or its subject begins with "no".
     *
     * @param text the words of one claim
     * @return true if it says that something is not so
     */
    public static boolean isNegated(String text) {
        List<Word> words = Words.of(text);
        int border = words.size();
        for (int i = 1; i < words.size(); i++) {
            if (isBorder(words.get(i))) {
                border = i;
                break;
            }
        }
        int limit = border == words.size()
                ? text.length()
                : words.get(border).span().start();
        boolean opensWithNo = !words.isEmpty() && words.get(0).key().equals("no");
        return opensWithNo
                || of(text, words).stream()
                        .anyMatch(
                                negation -> negation.ofVerb() && negation.cue().start() < limit);
    }

    /**
     * The clauses of a text, as far as a negation reaches: cut at punctuation and before words such as "but", "which", "if".
     *
     * @param text any text
     * @return the clauses in text order, each from its first to its last word; empty if the text has no word
     */
    public static List<Span> clauses(String text) {
        List<Word> words = Words.of(text);
        List<Span> clauses = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i + 1 == words.size() || isBorder(words.get(i + 1)) || isBroken(text, words, i)) {
                clauses.add(Span.of(
                        words.get(from).span().start(), words.get(i).span().end()));
                from = i + 1;
            }
        }
        return List.copyOf(clauses);
    }

    private static boolean isBroken(String text, List<Word> words, int at) {
        for (int i = words.get(at).span().end(); i < words.get(at + 1).span().start(); i++) {
            if (".,;:!?()\n—–".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** "Not only", "will not cease to help": what stands behind takes the negation back. */
    private static boolean isCancelled(List<Word> words, int at) {
        if (at >= words.size() || is("cancel", words.get(at))) {
            return at < words.size();
        }
        return at + 1 < words.size()
                && WORDS.getOrDefault("cancel", Set.of())
                        .contains(words.get(at).key() + "_" + words.get(at + 1).key());
    }

    private static boolean isBorder(Word word) {
        return is("border", word);
    }

    private static boolean is(String role, Word word) {
        return WORDS.getOrDefault(role, Set.of()).contains(word.key());
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> words = new HashMap<>();
        for (String line : DataLines.of(Negation.class, "negation.txt")) {
            int colon = line.indexOf(':');
            words.computeIfAbsent(line.substring(0, colon), any -> new HashSet<>())
                    .addAll(List.of(line.substring(colon + 1).strip().split(" +")));
        }
        return Map.copyOf(words);
    }
}
