package io.github.readoutdiff.match;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What claims are about. */
final class Topics {
    /** Concepts of the event itself: everything in a readout is a talk between leaders. */
    private static final Set<String> EVENT = Set.of("~talk", "~call", "~meet", "~leader");
    /** How many words name a topic. */
    private static final int WORDS = 3;
    /** Weights are compared as far as sums in another order leave them alike. */
    private static final double STEPS = 1e6;
    /** The share of a general claim's topic that a specific claim must have. */
    private static final double SHARE = 0.25;
    /** How heavy at least one of the shared words must be, beside the heaviest of the general claim. */
    private static final double TELLING = 0.6;

    /** Names tell more of a topic than other words. */
    private static final double NAME = 1.3;

    private Topics() {}

    /** How many words of content a claim has beside names, frame words and the event itself. */
    static int of(Profile profile) {
        return (int) profile.terms.stream()
                .filter(term -> isTopic(term) && !term.name())
                .count();
    }

    static boolean isBorneOut(Profile general, Profile specific) {
        if (!general.does(Lexicon.Act.VAGUE) || specific.does(Lexicon.Act.VAGUE)) {
            return false;
        }
        double all = 0;
        double shared = 0;
        double heaviest = 0;
        double heaviestShared = 0;
        for (int i = 0; i < general.weights.length; i++) {
            Term term = general.terms.get(i);
            if (!isTopic(term)) {
                continue;
            }
            double weight = general.weights[i];
            all += weight;
            heaviest = Math.max(heaviest, weight);
            if (specific.bag.containsKey(term.stem()) || specific.bag.containsKey(term.concept())) {
                shared += weight;
                heaviestShared = Math.max(heaviestShared, weight);
            }
        }
        return shared > 0 && shared >= SHARE * all && heaviestShared >= TELLING * heaviest;
    }

    /** The words that weigh most, those that several claims share before others, heaviest first. */
    static Optional<String> of(List<Profile> claims) {
        Map<String, Double> weights = new TreeMap<>();
        Map<String, String> words = new HashMap<>();
        for (Profile claim : claims) {
            for (int i = 0; i < claim.weights.length; i++) {
                Term term = claim.terms.get(i);
                if (isTopic(term) && !isNumber(term)) {
                    weights.merge(term.concept(), claim.weights[i] * (term.name() ? NAME : 1), Double::sum);
                    words.merge(term.concept(), term.text(), Topics::plainer);
                }
            }
        }
        String topic = weights.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                        (Map.Entry<String, Double> entry) -> -Math.rint(entry.getValue() * STEPS) / STEPS))
                .limit(WORDS)
                .map(entry -> words.getOrDefault(entry.getKey(), entry.getKey()))
                .collect(Collectors.joining(", "));
        return topic.isEmpty() ? Optional.empty() : Optional.of(topic);
    }

    /** Of two forms of one word, the shorter, then the first in the alphabet: the same whichever side comes first. */
    static String plainer(String one, String other) {
        if (one.length() != other.length()) {
            return one.length() < other.length() ? one : other;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    static boolean isTopic(Term term) {
        return !term.frame() && !EVENT.contains(term.concept());
    }

    private static boolean isNumber(Term term) {
        return Character.isDigit(term.key().codePointAt(0));
    }
}
