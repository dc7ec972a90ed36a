package io.github.readoutdiff.datasets;

import io.github.readoutdiff.match.TextMeasures;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Cross-validation by group: what is said of a row comes from trees (and, for two classes, a
 * logistic regression) that were fitted without the row's group. */
final class Crossing {
    private static final int ROUNDS = 200;
    private static final int DEPTH = 3;
    private static final int SEEDS = 5;

    private Crossing() {}

    /**
     * By row, the probability of each class.
     *
     * @param groups by row, its group; rows of one group are held out together
     * @param folds how many parts the groups are put in; 0 holds out one group at a time
     * @param strength how closely the regression of two classes follows the rows
     */
    static double[][] probabilities(double[][] rows, int[] labels, List<String> groups, int folds, double strength) {
        return held(groups, folds, known -> {
            double[][] table = Arrays.stream(known).mapToObj(i -> rows[i]).toArray(double[][]::new);
            int[] answers = Arrays.stream(known).map(i -> labels[i]).toArray();
            Ensemble ensemble = Ensemble.fit(table, answers);
            if (Arrays.stream(answers).max().orElse(0) > 1) {
                return i -> ensemble.probabilities(rows[i]);
            }
            Line line = Line.fit(table, answers, strength);
            return i -> mean(ensemble.probabilities(rows[i])[1], line.probability(rows[i]));
        });
    }

    /**
     * By row, the probability of each class.
     *
     * @param groups by row, its group
     * @param folds how many parts the groups are put in; 0 holds out one group at a time
     * @param fit from the rows that are known, in order, makes what says the probabilities of a row that was held out
     */
    static double[][] held(List<String> groups, int folds, Function<int[], IntFunction<double[]>> fit) {
        List<String> names = groups.stream().distinct().sorted().toList();
        int parts = folds == 0 ? names.size() : folds;
        int[] partOf =
                groups.stream().mapToInt(group -> names.indexOf(group) % parts).toArray();
        double[][] found = new double[partOf.length][];
        IntStream.range(0, parts).parallel().forEach(part -> {
            IntFunction<double[]> fitted = fit.apply(IntStream.range(0, partOf.length)
                    .filter(i -> partOf[i] != part)
                    .toArray());
            IntStream.range(0, partOf.length).filter(i -> partOf[i] == part).forEach(i -> found[i] = fitted.apply(i));
        });
        return found;
    }

    private static double[] mean(double one, double other) {
        double p = (one + other) / 2;
        return new double[] {1 - p, p};
    }

    /** A logistic regression, beside the trees for two classes: it errs elsewhere. */
    private record Line(double[] weights) {
        static Line fit(double[][] rows, int[] labels, double strength) {
            boolean[] positive = new boolean[labels.length];
            for (int i = 0; i < labels.length; i++) {
                positive[i] = labels[i] == 1;
            }
            return new Line(TextMeasures.regression(rows, positive, strength));
        }

        double probability(double[] row) {
            double sum = weights[row.length];
            for (int k = 0; k < row.length; k++) {
                sum += weights[k] * row[k];
            }
            return 1 / (1 + StrictMath.exp(-sum));
        }
    }

    /** Several series of trees that differ in their seed; their mean depends less on chance. */
    record Ensemble(List<BoostedTrees> members) {
        static Ensemble fit(double[][] rows, int[] labels) {
            double[] weights = new double[rows.length];
            Arrays.fill(weights, 1);
            return new Ensemble(IntStream.range(0, SEEDS)
                    .mapToObj(seed -> BoostedTrees.fit(rows, labels, weights, ROUNDS, DEPTH, seed))
                    .toList());
        }

        double[] probabilities(double[] row) {
            double[] sum = new double[0];
            for (BoostedTrees member : members) {
                double[] p = member.probabilities(row);
                sum = sum.length == 0 ? new double[p.length] : sum;
                for (int k = 0; k < p.length; k++) {
                    sum[k] += p[k] / members.size();
                }
            }
            return sum;
        }
    }
}
