package io.github.readoutdiff.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far each pair is ahead of the next best partner that either claim has in the other's readout. */
final class Contest {
    private static final double BOUND = 6;

    private final Map<Long, double[]> best = new HashMap<>();
    private final int claims;

    private Contest(int claims) {
        this.claims = claims;
    }

    /** Fills in {@link Feature#AHEAD_WORST} and {@link Feature#AHEAD_BEST} from {@link Feature#LIKENESS}. */
    static void hold(List<Pair> pairs, int claims) {
        Contest contest = new Contest(claims);
        for (Pair pair : pairs) {
            contest.note(pair.left, pair.right, pair.get(Feature.LIKENESS));
            contest.note(pair.right, pair.left, pair.get(Feature.LIKENESS));
        }
        for (Pair pair : pairs) {
            double left = contest.ahead(pair.left, pair.right, pair.get(Feature.LIKENESS));
            double right = contest.ahead(pair.right, pair.left, pair.get(Feature.LIKENESS));
            pair.set(Feature.AHEAD_WORST, Math.min(left, right));
            pair.set(Feature.AHEAD_BEST, Math.max(left, right));
        }
    }

    private void note(Profile claim, Profile partner, double likeness) {
        double[] two = best.computeIfAbsent(key(claim, partner), any -> new double[] {-BOUND, -BOUND});
        if (likeness > two[0]) {
            two[1] = two[0];
            two[0] = likeness;
        } else if (likeness > two[1]) {
            two[1] = likeness;
        }
    }

    private double ahead(Profile claim, Profile partner, double likeness) {
        double[] two = best.getOrDefault(key(claim, partner), new double[] {-BOUND, -BOUND});
        double other = likeness >= two[0] ? two[1] : two[0];
        return Math.max(-BOUND, Math.min(BOUND, likeness - other));
    }

    private long key(Profile claim, Profile partner) {
        return (long) partner.side * claims + claim.index;
    }
}
