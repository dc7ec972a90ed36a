package io.github.readoutdiff.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far each pair is ahead of the next best partner that either claim has in the other's readout. Partners that make
 * different parts of a claim do not compete for it.
 */
final class Contest {
    private static final double BOUND = 6;

    private final Map<Long, List<Rival>> rivals = new HashMap<>();

    private Contest() {}

    /** A partner of a claim: how alike they are, and which part of the claim it makes. */
    private record Rival(Profile partner, double likeness, int part) {}

    /** Fills in {@link Feature#AHEAD_WORST} and {@link Feature#AHEAD_BEST} from {@link Feature#LIKENESS}. */
    static void hold(List<Pair> pairs) {
        Contest contest = new Contest();
        for (Pair pair : pairs) {
            double likeness = pair.get(Feature.LIKENESS);
            contest.enter(pair.left, new Rival(pair.right, likeness, pair.leftPart));
            contest.enter(pair.right, new Rival(pair.left, likeness, pair.rightPart));
        }
        for (Pair pair : pairs) {
            double likeness = pair.get(Feature.LIKENESS);
            double left = contest.ahead(pair.left, pair.right, likeness, pair.leftPart);
            double right = contest.ahead(pair.right, pair.left, likeness, pair.rightPart);
            pair.set(Feature.AHEAD_WORST, Math.min(left, right));
            pair.set(Feature.AHEAD_BEST, Math.max(left, right));
        }
    }

    private void enter(Profile claim, Rival rival) {
        rivals.computeIfAbsent(FeatureMaker.key(claim, rival.partner()), any -> new ArrayList<>())
                .add(rival);
    }

    private double ahead(Profile claim, Profile partner, double likeness, int part) {
        double other = -BOUND;
        for (Rival rival : rivals.getOrDefault(FeatureMaker.key(claim, partner), List.of())) {
            boolean another = part != Parts.NONE && rival.part() != Parts.NONE && part != rival.part();
            if (rival.partner() != partner && !another) {
                other = Math.max(other, rival.likeness());
            }
        }
        return Math.max(-BOUND, Math.min(BOUND, likeness - other));
    }
}
