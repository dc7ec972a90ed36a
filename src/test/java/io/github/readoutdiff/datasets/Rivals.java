package io.github.readoutdiff.datasets;

import io.github.readoutdiff.model.Claim;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a pair of claims stands among its rivals: the other pairs that one of its claims makes with the other text. Claims of
 * one text that share words are told apart by something, so a counterpart seldom belongs to both.
 */
final class Rivals {
    private final List<Claim> left;
    private final List<Claim> right;

    Rivals(List<Claim> left, List<Claim> right) {
        this.left = left;
        this.right = right;
    }

    /**
     * Numbers that say so, the smaller and the larger of both claims: how far the pair is ahead of the best rival, how many
     * rivals are ahead of it, how far it is above the mean; then the first two for rivals with an overlapping claim alone.
     *
     * @param scores by left and right claim, how alike the two are
     */
    double[] of(double[][] scores, int i, int j) {
        double[] row = scores[i];
        double[] column =
                IntStream.range(0, scores.length).mapToDouble(k -> scores[k][j]).toArray();
        double[] mine = among(row, j);
        double[] theirs = among(column, i);
        double[] all = new double[2 * mine.length + 2];
        for (int k = 0; k < mine.length; k++) {
            all[2 * k] = Math.min(mine[k], theirs[k]);
            all[2 * k + 1] = Math.max(mine[k], theirs[k]);
        }
        double best = scores[i][j] - 1;
        int ahead = 0;
        for (double rival : overlapping(row, column, i, j)) {
            best = Math.max(best, rival);
            ahead += rival > scores[i][j] ? 1 : 0;
        }
        all[all.length - 2] = scores[i][j] - best;
        all[all.length - 1] = ahead;
        return all;
    }

    /** How many other claims of its text a claim shares words with. */
    static int overlaps(List<Claim> claims, Claim claim) {
        return (int) claims.stream()
                .filter(other -> other != claim && overlap(claim, other))
                .count();
    }

    private static double[] among(double[] scores, int at) {
        double best = scores.length == 1 ? 0 : Double.NEGATIVE_INFINITY;
        double sum = 0;
        int ahead = 0;
        for (int k = 0; k < scores.length; k++) {
            sum += scores[k];
            if (k != at) {
                best = Math.max(best, scores[k]);
                ahead += scores[k] > scores[at] ? 1 : 0;
            }
        }
        return new double[] {scores[at] - best, ahead, scores[at] - sum / scores.length};
    }

    private double[] overlapping(double[] row, double[] column, int i, int j) {
        double[] there = IntStream.range(0, row.length)
                .filter(k -> k != j && overlap(right.get(k), right.get(j)))
                .mapToDouble(k -> row[k])
                .toArray();
        double[] here = IntStream.range(0, column.length)
                .filter(k -> k != i && overlap(left.get(k), left.get(i)))
                .mapToDouble(k -> column[k])
                .toArray();
        double[] both = new double[there.length + here.length];
        System.arraycopy(there, 0, both, 0, there.length);
        System.arraycopy(here, 0, both, there.length, here.length);
        return both;
    }

    private static boolean overlap(Claim one, Claim other) {
        return one.spans().stream().anyMatch(mine -> other.spans().stream().anyMatch(mine::overlaps));
    }
}
