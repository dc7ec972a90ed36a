package io.github.readoutdiff.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Names what claims are about by phrases of their own, nouns rather than verbs: "Korean Peninsula, denuclearisation". There is
 * no grammar behind it, only what stands beside a word; a poor phrase misleads nobody, for the words of the claim follow it.
 */
final class TopicPhrases {
    private static final int PHRASES = 2;
    /** The last words of a long phrase tell what it is. */
    private static final int WORDS = 3;
    /** Names tell more of a topic than other words. */
    private static final double NAME = 1.3;
    /** What a single word counts that is likely a verb, and the name of the one who speaks. */
    private static final double POOR = 0.2;
    /** Weights are compared as far as sums in another order leave them alike. */
    private static final double STEPS = 1e6;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private TopicPhrases() {}

    /** A phrase as it stands in a text, and the things it names. */
    private record Phrase(String words, String id, Set<String> concepts, double weight) {}

    static Optional<String> of(List<Profile> claims) {
        Map<String, Double> weights = new TreeMap<>();
        Map<String, Phrase> phrases = new HashMap<>();
        for (Profile claim : claims) {
            for (Phrase phrase : phrases(claim)) {
                weights.merge(phrase.id(), phrase.weight(), Double::sum);
                phrases.merge(phrase.id(), phrase, TopicPhrases::plainer);
            }
        }
        Set<String> told = new HashSet<>();
        List<String> topic = new ArrayList<>();
        List<String> heaviestFirst = weights.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                        (Map.Entry<String, Double> entry) -> -Math.rint(entry.getValue() * STEPS)))
                .map(Map.Entry::getKey)
                .toList();
        for (String id : heaviestFirst) {
            Phrase phrase = phrases.get(id);
            if (phrase != null
                    && topic.size() < PHRASES
                    && phrase.concepts().stream().noneMatch(told::contains)) {
                told.addAll(phrase.concepts());
                topic.add(phrase.words());
            }
        }
        return topic.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", topic));
    }

    private static List<Phrase> phrases(Profile claim) {
        List<Phrase> phrases = new ArrayList<>();
        int from = 0;
        while (from < claim.terms.size()) {
            if (!isNoun(claim, claim.terms.get(from))) {
                from++;
                continue;
            }
            int to = from + 1;
            while (to < claim.terms.size() && isNoun(claim, claim.terms.get(to)) && adjoin(claim, to)) {
                to++;
            }
            boolean verb = !claim.terms.get(from).name()
                    && Lexicon.BEFORE_VERBS.contains(
                            claim.wordBefore(claim.terms.get(from)).toLowerCase(Locale.ROOT));
            int first = verb && to - from > 1 ? from + 1 : from;
            phrases.add(phrase(claim, Math.max(first, to - WORDS), to, verb && first == from));
            from = to;
        }
        return phrases;
    }

    private static Phrase phrase(Profile claim, int from, int to, boolean verb) {
        List<Term> terms = claim.terms.subList(from, to);
        double weight = 0;
        for (int i = from; i < to; i++) {
            weight += weight(claim, i) * (claim.terms.get(i).name() ? NAME : 1);
        }
        // who stands at the head acts; what it is about comes after
        boolean actor = from == 0 && terms.stream().allMatch(Term::name);
        boolean poor = verb || actor || terms.stream().allMatch(term -> claim.speakerWords.contains(term.key()));
        String words = BLANKS.matcher(claim.text.substring(
                        terms.get(0).span().start(),
                        terms.get(terms.size() - 1).span().end()))
                .replaceAll(" ");
        List<String> concepts = terms.stream().map(Term::concept).toList();
        return new Phrase(words, String.join(" ", concepts), Set.copyOf(concepts), poor ? POOR * weight : weight);
    }

    /** Whether a word may name a topic: no number, no negation, no participle or adverb by its ending. */
    private static boolean isNoun(Profile claim, Term term) {
        String key = term.key();
        return isTopic(claim, term)
                && !Lexicon.NOT_TOPICS.contains(key)
                && !Character.isDigit(key.codePointAt(0))
                && (term.name() || !(key.endsWith("ed") || key.endsWith("ly")));
    }

    /** A name that only frames elsewhere counts in full where a claim says who spoke with whom. */
    private static double weight(Profile claim, int at) {
        Term term = claim.terms.get(at);
        return claim.opening && term.name() && term.frame()
                ? claim.weights[at] / Profiler.FRAME_WEIGHT
                : claim.weights[at];
    }

    /** Who spoke with whom is what the claim is about that says so. */
    private static boolean isTopic(Profile claim, Term term) {
        return Topics.isTopic(term) || (claim.opening && term.name());
    }

    /** Whether a term follows the one before it with nothing but a space or a hyphen between them. */
    private static boolean adjoin(Profile claim, int at) {
        int end = claim.terms.get(at - 1).span().end();
        int start = claim.terms.get(at).span().start();
        return end <= start
                && (claim.text.substring(end, start).isBlank()
                        || claim.text.substring(end, start).equals("-"));
    }

    private static Phrase plainer(Phrase one, Phrase other) {
        return Topics.plainer(one.words(), other.words()).equals(one.words()) ? one : other;
    }
}
