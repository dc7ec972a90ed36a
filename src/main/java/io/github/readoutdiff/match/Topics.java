package io.github.readoutdiff.match;

import java.util.Set;

/** What claims are about. */
final class Topics {
    /** Concepts of the event itself: everything in a readout is a talk between leaders. */
    private static final Set<String> EVENT = Set.of("~talk", "~call", "~meet", "~leader");
    /** The share of a general claim's topic that a specific claim must have. */
    private static final double SHARE = 0.25;
    /** How heavy at least one of the shared words must be, beside the heaviest of the general claim. */
    private static final double TELLING = 0.6;

    /** From how many parts on a claim lists topics: two halves of one phrase are none ("partnership and interaction"). */
    private static final int LIST = 3;

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

    /** Whether one of the topics that a general claim lists is what a specific claim is about. */
    static boolean isPartBorneOut(Profile general, Profile specific) {
        return general.does(Lexicon.Act.VAGUE)
                && !specific.does(Lexicon.Act.VAGUE)
                && general.parts.count() >= LIST
                && Parts.made(general, specific) != Parts.NONE;
    }

    /** Whether a claim only says that they talked ("discussed the bilateral agenda"), and the other says something. */
    static boolean saysNothingOf(Profile empty, Profile other) {
        return empty.does(Lexicon.Act.VAGUE)
                && !other.does(Lexicon.Act.VAGUE)
                && empty.terms.stream().noneMatch(Topics::isTopic)
                && other.terms.stream().anyMatch(Topics::isTopic);
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
}
