package io.github.readoutdiff.datasets;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Figures of agreement between what was found and what people say. */
public final class Statistics {
    private Statistics() {}

    /** The rank correlation of two lists of equal length. */
    public static double spearman(double[] found, double[] judged) {
        return pearson(ranks(found), ranks(judged));
    }

    static double pearson(double[] a, double[] b) {
        double meanA = IntStream.range(0, a.length).mapToDouble(i -> a[i]).sum() / a.length;
        double meanB = IntStream.range(0, b.length).mapToDouble(i -> b[i]).sum() / b.length;
        double product = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < a.length; i++) {
            product += (a[i] - meanA) * (b[i] - meanB);
            first += (a[i] - meanA) * (a[i] - meanA);
            second += (b[i] - meanB) * (b[i] - meanB);
        }
        return product / Math.sqrt(first * second);
    }

    /** Ranks from 1; equal values share the mean of theirs. */
    private static double[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        int i = 0;
        while (i < order.length) {
            int end = i;
            while (end < order.length && values[order[end]] == values[order[i]]) {
                end++;
            }
            for (int k = i; k < end; k++) {
                ranks[order[k]] = (i + 1 + end) / 2.0;
            }
            i = end;
        }
        return ranks;
    }

    /** The mean of the share found of what is so and the share found of what is not. */
    static double balanced(boolean[] found, boolean[] gold) {
        return (recall(found, gold, true) + recall(found, gold, false)) / 2;
    }

    private static double recall(boolean[] found, boolean[] gold, boolean side) {
        int right = 0;
        int all = 0;
        for (int i = 0; i < gold.length; i++) {
            if (gold[i] == side) {
                all++;
                right += found[i] == side ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) right / all;
    }

    static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
