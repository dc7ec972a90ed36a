package io.github.readoutdiff.match;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.DataLines;
import io.github.readoutdiff.text.StopWords;
import io.github.readoutdiff.text.Word;
import io.github.readoutdiff.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Small words that limit what a claim says ("all", "some", "only", "before") and for which the other side has none or another,
 * {@code limit-words.txt}. They are stop words elsewhere: they do not tell which point a claim makes.
 */
final class Limits {
    private static final Phrases<List<Limit>> PHRASES = phrases();

    /** How many words may stand between a limit and the word of content that it limits. */
    private static final int REACH = 4;

    private Limits() {}

    /** A group of words that limit alike; of a word behind the bar it is only known that it may answer for the group. */
    private record Limit(String group, boolean isShown, boolean isAgainst) {}

    /** The limits of a claim for which the other side has none, each with what it limits, in offsets of the readout. */
    static List<Span> unmatched(Profile claim, List<Profile> others) {
        Set<String> answered = new HashSet<>();
        boolean contrasts = false;
        for (Profile other : others) {
            List<Word> words = other.words;
            for (int i = 0; i < words.size(); i++) {
                Phrases.Found<List<Limit>> found = at(words, i);
                if (found != null) {
                    found.value().forEach(limit -> answered.add(limit.group()));
                    contrasts |= found.value().stream().anyMatch(limit -> limit.isShown() && limit.isAgainst());
                }
            }
        }
        List<Span> spans = new ArrayList<>();
        for (Span part : claim.claim.spans()) {
            List<Word> words = Words.in(claim.text, part);
            int at = 0;
            while (at < words.size()) {
                Phrases.Found<List<Limit>> found = at(words, at);
                int length = found == null ? 1 : found.length();
                boolean isMissing = found != null && isMissing(found.value(), answered, contrasts);
                int end = isMissing ? limited(claim, words, at + length, others) : -1;
                if (end >= 0) {
                    spans.add(Span.of(
                            words.get(at).span().start(), words.get(end).span().end()));
                }
                at += length;
            }
        }
        return List.copyOf(spans);
    }

    private static boolean isMissing(List<Limit> limits, Set<String> answered, boolean contrasts) {
        return limits.stream()
                .anyMatch(limit ->
                        limit.isShown() && !answered.contains(limit.group()) && (!limit.isAgainst() || contrasts));
    }

    /** The place of the word that is limited, -1 where the other side does not have it: then it is a detail by itself. */
    private static int limited(Profile claim, List<Word> words, int from, List<Profile> others) {
        for (int i = from; i < words.size() && i < from + REACH; i++) {
            Word word = words.get(i);
            if (StopWords.contains(word.key()) || Lexicon.FRAME.contains(word.key())) {
                continue;
            }
            boolean shared = claim.terms.stream()
                    .filter(term -> term.span().encloses(word.span()))
                    .anyMatch(term -> others.stream()
                            .anyMatch(other ->
                                    other.bag.containsKey(term.stem()) || other.bag.containsKey(term.concept())));
            return shared ? i : -1;
        }
        return -1;
    }

    private static Phrases.@Nullable Found<List<Limit>> at(List<Word> words, int at) {
        Word word = words.get(at);
        // the month of May is no limit
        boolean isMonth = at > 0 && word.isCapitalised() && word.key().equals("may");
        return isMonth ? null : PHRASES.at(words, at);
    }

    private static Phrases<List<Limit>> phrases() {
        Phrases<List<Limit>> phrases = new Phrases<>();
        Map<String, List<Limit>> limits = new LinkedHashMap<>();
        for (String line : DataLines.of(Limits.class, "limit-words.txt")) {
            int colon = line.indexOf(':');
            String[] rule = line.substring(0, colon).split(" ");
            String[] words = line.substring(colon + 1).split("\\|");
            for (int i = 0; i < words.length; i++) {
                for (String phrase : words[i].split(",")) {
                    List<Limit> of = limits.computeIfAbsent(phrase.strip(), any -> new ArrayList<>());
                    if (rule.length > 1) {
                        of.add(new Limit(rule[1], i == 0, rule[0].equals("against")));
                    }
                }
            }
        }
        limits.forEach(phrases::put);
        return phrases;
    }
}
