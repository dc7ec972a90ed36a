package io.github.readoutdiff.match;

import java.util.List;

/**
 * Decides in two steps how likely two claims make one point: how alike they are by themselves, then how that compares with
 * the other partners of either claim.
 */
record Judge(Decision likeness, Decision decision) {
    private static final double BOUND = 8;

    static Judge read(String mode) {
        return new Judge(Decision.read("likeness-" + mode + ".txt"), Decision.read("decision-" + mode + ".txt"));
    }

    void judgeLikeness(Pair pair) {
        pair.set(Feature.LIKENESS, Math.max(-BOUND, Math.min(BOUND, likeness.logOdds(pair))));
    }

    void decide(Pair pair) {
        pair.score = Decision.probability(decision.logOdds(pair));
    }

    /** Scores all pairs; those without vectors by the other judge's weights. */
    static void judge(List<Pair> pairs, int claims, Judge semantic, Judge lexical) {
        pairs.forEach(pair -> (pair.hasMeaning ? semantic : lexical).judgeLikeness(pair));
        Contest.hold(pairs, claims);
        pairs.forEach(pair -> (pair.hasMeaning ? semantic : lexical).decide(pair));
    }
}
