package io.github.readoutdiff.datasets;

import io.github.readoutdiff.match.TextMeasures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
     * @param balanced whether classes count alike, however many rows they have
     */
    static double[][] probabilities(double[][] rows, int[] labels, List<String> groups, int folds, boolean balanced) {
        List<String> names = groups.stream().distinct().sorted().toList();
        int parts = folds == 0 ? names.size() : folds;
        double[][] found = new double[rows.length][];
        IntStream.range(0, parts).parallel().forEach(part -> {
            List<Integer> held = new ArrayList<>();
            List<Integer> known = new ArrayList<>();
            for (int i = 0; i < rows.length; i++) {
                (names.indexOf(groups.get(i)) % parts == part ? held : known).add(i);
            }
            double[][] table = known.stream().map(i -> rows[i]).toArray(double[][]::new);
            int[] answers = known.stream().mapToInt(i -> labels[i]).toArray();
            Ensemble ensemble = Ensemble.fit(table, answers, balanced);
            held.forEach(i -> found[i] = ensemble.probabilities(rows[i]));
            if (found[held.get(0)].length == 2) {
                Line line = Line.fit(table, answers, balanced);
                held.forEach(i -> found[i] = mean(found[i][1], line.probability(rows[i])));
            }
        });
        return found;
    }

    private static double[] mean(double one, double other) {
        double p = (one + other) / 2;
        return new double[] {1 - p, p};
    }

    /** A logistic regression, beside the trees for two classes: it errs elsewhere. */
    private record Line(double[] weights, double shift) {
        private static final double STRENGTH = 0.1;

        static Line fit(double[][] rows, int[] labels, boolean balanced) {
            boolean[] positive = new boolean[labels.length];
            double share = 0;
            for (int i = 0; i < labels.length; i++) {
                positive[i] = labels[i] == 1;
                share += positive[i] ? 1.0 / labels.length : 0;
            }
            double shift = balanced ? -StrictMath.log(share / (1 - share)) : 0;
            return new Line(TextMeasures.regression(rows, positive, STRENGTH), shift);
        }

        double probability(double[] row) {
            double sum = weights[row.length] + shift;
            for (int k = 0; k < row.length; k++) {
                sum += weights[k] * row[k];
            }
            return 1 / (1 + StrictMath.exp(-sum));
        }
    }

    /** Several series of trees that differ in their seed; their mean depends less on chance. */
    record Ensemble(List<BoostedTrees> members) {
        static Ensemble fit(double[][] rows, int[] labels, boolean balanced) {
            double[] weights = new double[rows.length];
            Arrays.fill(weights, 1);
            if (balanced) {
                int classes = Arrays.stream(labels).max().orElse(0) + 1;
                double[] counts = new double[classes];
                Arrays.stream(labels).forEach(label -> counts[label]++);
                for (int i = 0; i < weights.length; i++) {
                    weights[i] = rows.length / (classes * counts[labels[i]]);
                }
            }
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
