package io.github.readoutdiff.match;

import java.util.List;

/**
 * Decides in two steps how likely two claims make one point: how alike they are by themselves, then how that compares with
 * the other partners of either claim.
 */
record Judge(Decision likeness, Decision decision) {
    private static final double BOUND = 8;
    private static final double STEPS = 1e6;
    private static final double SAME_WORDS = 1 - 1e-9;

    static Judge read(String mode) {
        return new Judge(Decision.read("likeness-" + mode + ".txt"), Decision.read("decision-" + mode + ".txt"));
    }

    void judgeLikeness(Pair pair) {
        // the same words are the same point, whatever the weights make of so rare a case
        // the measures see no words where none carries content, so the texts are looked at too
        boolean sameWords = pair.get(Feature.WORDS_BOTH) >= SAME_WORDS
                || pair.left.claim.text().equals(pair.right.claim.text());
        if (sameWords && pair.get(Feature.NEGATED_ONE) == 0) {
            pair.set(Feature.LIKENESS, BOUND);
            return;
        }
        pair.set(Feature.LIKENESS, rounded(Math.max(-BOUND, Math.min(BOUND, likeness.logOdds(pair)))));
    }

    void decide(Pair pair) {
        pair.score = rounded(Decision.probability(decision.logOdds(pair)));
    }

    /** Sums come out differently in the last digits when the readouts change places; that must decide nothing. */
    private static double rounded(double value) {
        return Math.rint(value * STEPS) / STEPS;
    }

    /** Scores all pairs; those without vectors by the other judge's weights. */
    static void judge(List<Pair> pairs, Judge semantic, Judge lexical) {
        pairs.forEach(pair -> (pair.hasMeaning ? semantic : lexical).judgeLikeness(pair));
        Contest.hold(pairs);
        pairs.forEach(pair -> (pair.hasMeaning ? semantic : lexical).decide(pair));
    }
}
