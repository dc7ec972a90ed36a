package io.github.readoutdiff.datasets;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Gradient-boosted regression trees for two or more classes (Friedman 2001): small trees on binned columns, each fitted to a
 * random part of the rows and columns. The same rows and seed give the same trees.
 */
final class BoostedTrees {
    private static final int BINS = 48;
    private static final double ROWS = 0.6;
    private static final double RATE = 0.05;
    private static final double RIDGE = 1;

    private final int classes;
    private final int depth;
    private final int leastRows;
    private final double columnShare;
    private final SplittableRandom random;
    private final double[] start;
    private final Tree[][] rounds;
    private double[][] edges = {};

    /**
     * Fits trees.
     *
     * @param rows the rows
     * @param labels their classes, from 0
     * @param weights how much each row counts
     * @param rounds how many trees there are for each class (one series for two classes)
     * @param depth how many splits lead to a leaf
     */
    static BoostedTrees fit(double[][] rows, int[] labels, double[] weights, int rounds, int depth, int seed) {
        int classes = Arrays.stream(labels).max().orElse(0) + 1;
        BoostedTrees trees = new BoostedTrees(Math.max(2, classes), rounds, depth, seed);
        trees.boost(rows, labels, weights);
        return trees;
    }

    private BoostedTrees(int classes, int rounds, int depth, int seed) {
        this.classes = classes;
        this.depth = depth;
        this.leastRows = 10;
        this.columnShare = 0.4;
        this.random = new SplittableRandom(seed);
        int series = classes == 2 ? 1 : classes;
        this.start = new double[series];
        this.rounds = new Tree[rounds][series];
    }

    /** By class, how likely it is. */
    double[] probabilities(double[] row) {
        byte[] binned = binned(row);
        double[] sums = start.clone();
        for (Tree[] round : rounds) {
            for (int k = 0; k < sums.length; k++) {
                sums[k] += round[k].value(binned);
            }
        }
        return probabilitiesOf(sums);
    }

    private double[] probabilitiesOf(double[] sums) {
        if (classes == 2) {
            double p = 1 / (1 + StrictMath.exp(-sums[0]));
            return new double[] {1 - p, p};
        }
        double most = Arrays.stream(sums).max().orElse(0);
        double all = 0;
        double[] p = new double[classes];
        for (int k = 0; k < classes; k++) {
            p[k] = StrictMath.exp(sums[k] - most);
            all += p[k];
        }
        for (int k = 0; k < classes; k++) {
            p[k] /= all;
        }
        return p;
    }

    private void boost(double[][] rows, int[] labels, double[] weights) {
        edges = edges(rows);
        byte[][] binned = new byte[rows.length][];
        double[][] sums = new double[rows.length][start.length];
        double all = Arrays.stream(weights).sum();
        for (int k = 0; k < start.length; k++) {
            double share = 0;
            for (int i = 0; i < rows.length; i++) {
                share += labels[i] == series(k) ? weights[i] / all : 0;
            }
            start[k] = classes == 2 ? StrictMath.log(share / (1 - share)) : StrictMath.log(share);
        }
        for (int i = 0; i < rows.length; i++) {
            binned[i] = binned(rows[i]);
            sums[i] = start.clone();
        }
        double[] gradient = new double[rows.length];
        double[] curve = new double[rows.length];
        for (Tree[] round : rounds) {
            int[] some = sample(rows.length);
            boolean[] columns = columns();
            double[][] p = new double[rows.length][];
            for (int i = 0; i < rows.length; i++) {
                p[i] = probabilitiesOf(sums[i]);
            }
            for (int k = 0; k < start.length; k++) {
                for (int i = 0; i < rows.length; i++) {
                    double mine = p[i][series(k)];
                    gradient[i] = weights[i] * ((labels[i] == series(k) ? 1 : 0) - mine);
                    curve[i] = weights[i] * Math.max(1e-6, mine * (1 - mine));
                }
                round[k] = new Tree(depth);
                grow(round[k], 0, binned, gradient, curve, some, columns);
                for (int i = 0; i < rows.length; i++) {
                    sums[i][k] += round[k].value(binned[i]);
                }
            }
        }
    }

    private int series(int k) {
        return classes == 2 ? 1 : k;
    }

    private int[] sample(int count) {
        int[] some = new int[count];
        int taken = 0;
        for (int i = 0; i < count; i++) {
            if (random.nextDouble() < ROWS) {
                some[taken++] = i;
            }
        }
        return Arrays.copyOf(some, taken);
    }

    private boolean[] columns() {
        boolean[] columns = new boolean[edges.length];
        for (int c = 0; c < columns.length; c++) {
            columns[c] = random.nextDouble() < columnShare;
        }
        columns[random.nextInt(columns.length)] = true;
        return columns;
    }

    private void grow(
            Tree tree, int node, byte[][] rows, double[] gradient, double[] curve, int[] some, boolean[] columns) {
        double g = 0;
        double h = 0;
        for (int i : some) {
            g += gradient[i];
            h += curve[i];
        }
        tree.values[node] = RATE * g / (h + RIDGE);
        tree.columns[node] = -1;
        if (2 * node + 2 >= tree.columns.length || some.length < 2 * leastRows) {
            return;
        }
        double best = 1e-9;
        for (int c = 0; c < columns.length; c++) {
            if (!columns[c]) {
                continue;
            }
            double[] gs = new double[BINS + 1];
            double[] hs = new double[BINS + 1];
            int[] counts = new int[BINS + 1];
            for (int i : some) {
                gs[rows[i][c]] += gradient[i];
                hs[rows[i][c]] += curve[i];
                counts[rows[i][c]]++;
            }
            double gl = 0;
            double hl = 0;
            int count = 0;
            for (int bin = 0; bin < edges[c].length; bin++) {
                gl += gs[bin];
                hl += hs[bin];
                count += counts[bin];
                if (count < leastRows || some.length - count < leastRows) {
                    continue;
                }
                double gain = gl * gl / (hl + RIDGE) + (g - gl) * (g - gl) / (h - hl + RIDGE) - g * g / (h + RIDGE);
                if (gain > best) {
                    best = gain;
                    tree.columns[node] = c;
                    tree.bins[node] = bin;
                }
            }
        }
        if (tree.columns[node] >= 0) {
            int column = tree.columns[node];
            int bin = tree.bins[node];
            grow(tree, 2 * node + 1, rows, gradient, curve, side(rows, some, column, bin, true), columns);
            grow(tree, 2 * node + 2, rows, gradient, curve, side(rows, some, column, bin, false), columns);
        }
    }

    private static int[] side(byte[][] rows, int[] some, int column, int bin, boolean low) {
        return Arrays.stream(some).filter(i -> rows[i][column] <= bin == low).toArray();
    }

    private static double[][] edges(double[][] rows) {
        double[][] edges = new double[rows[0].length][];
        for (int c = 0; c < edges.length; c++) {
            int column = c;
            double[] sorted =
                    Arrays.stream(rows).mapToDouble(row -> row[column]).sorted().toArray();
            double[] found = new double[BINS];
            int count = 0;
            for (int k = 1; k <= BINS; k++) {
                double edge = sorted[(int) ((long) sorted.length * k / (BINS + 1))];
                if (edge < sorted[sorted.length - 1] && (count == 0 || edge > found[count - 1])) {
                    found[count++] = edge;
                }
            }
            edges[c] = Arrays.copyOf(found, count);
        }
        return edges;
    }

    private byte[] binned(double[] row) {
        byte[] bins = new byte[edges.length];
        for (int c = 0; c < bins.length; c++) {
            int at = Arrays.binarySearch(edges[c], row[c]);
            bins[c] = (byte) (at >= 0 ? at : -at - 1);
        }
        return bins;
    }

    /** A full binary tree in arrays; a leaf has the column -1. */
    private static final class Tree {
        final int[] columns;
        final int[] bins;
        final double[] values;

        Tree(int depth) {
            int nodes = (1 << (depth + 1)) - 1;
            columns = new int[nodes];
            bins = new int[nodes];
            values = new double[nodes];
            Arrays.fill(columns, -1);
        }

        double value(byte[] row) {
            int node = 0;
            while (columns[node] >= 0) {
                node = 2 * node + (row[columns[node]] <= bins[node] ? 1 : 2);
            }
            return values[node];
        }
    }
}
