package io.github.readoutdiff.datasets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Cross-validation by group: what is said of a row comes from trees that were fitted without the row's group. */
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
            Ensemble ensemble = Ensemble.fit(
                    known.stream().map(i -> rows[i]).toArray(double[][]::new),
                    known.stream().mapToInt(i -> labels[i]).toArray(),
                    balanced);
            held.forEach(i -> found[i] = ensemble.probabilities(rows[i]));
        });
        return found;
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
