package io.github.readoutdiff.datasets;

import io.github.readoutdiff.match.TextMeasures;
import java.util.Arrays;

/**
 * A text bears a claim out if none of the claim's words is missing from what it says. How likely a word is missing follows
 * from a logistic regression on what is known of the word; which words were missing nobody says, only whether the claim is
 * borne out, so both are found in turns (expectation maximisation of a noisy "and").
 */
final class EveryWord {
    private static final int ROUNDS = 50;
    private static final double STRENGTH = 0.1;

    private final double[] usual;
    private final double[] weights;

    private EveryWord(double[] usual, double[] weights) {
        this.usual = usual;
        this.weights = weights;
    }

    /**
     * Fits the regression.
     *
     * @param claims by claim and word, what is known of the word, NaN for what is not known; each claim has a word or more
     * @param borneOut by claim, whether the text bears it out
     * @param counts by claim, how much it counts
     */
    static EveryWord fit(double[][][] claims, boolean[] borneOut, double[] counts) {
        double[][] words = Arrays.stream(claims).flatMap(Arrays::stream).toArray(double[][]::new);
        double[] usual = usual(words);
        // each word twice: as missing and as there, counted by how likely either is
        double[][] rows = new double[2 * words.length][];
        boolean[] missing = new boolean[rows.length];
        double[] share = new double[rows.length];
        for (int w = 0; w < words.length; w++) {
            rows[2 * w] = filled(words[w], usual);
            rows[2 * w + 1] = rows[2 * w];
            missing[2 * w] = true;
        }
        EveryWord fitted = null;
        for (int round = 0; round < ROUNDS; round++) {
            int at = 0;
            for (int i = 0; i < claims.length; i++) {
                double some = fitted == null ? 1 : 1 - fitted.probability(claims[i]);
                for (double[] word : claims[i]) {
                    double likely = fitted == null ? 1.0 / claims[i].length : fitted.missing(word);
                    double gone = borneOut[i] ? 0 : Math.min(1, likely / Math.max(1e-9, some));
                    share[at++] = counts[i] * gone;
                    share[at++] = counts[i] * (1 - gone);
                }
            }
            fitted = new EveryWord(usual, TextMeasures.regression(rows, missing, share, STRENGTH));
        }
        return fitted;
    }

    /** How likely no word is missing. */
    double probability(double[][] words) {
        double all = 1;
        for (double[] word : words) {
            all *= 1 - missing(word);
        }
        return all;
    }

    private double missing(double[] word) {
        double[] known = filled(word, usual);
        double sum = weights[known.length];
        for (int k = 0; k < known.length; k++) {
            sum += weights[k] * known[k];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** By column, the mean of what is known. */
    private static double[] usual(double[][] words) {
        double[] usual = new double[words[0].length];
        for (int k = 0; k < usual.length; k++) {
            int column = k;
            usual[k] = Arrays.stream(words)
                    .mapToDouble(word -> word[column])
                    .filter(value -> !Double.isNaN(value))
                    .average()
                    .orElse(0);
        }
        return usual;
    }

    private static double[] filled(double[] word, double[] usual) {
        double[] filled = word.clone();
        for (int k = 0; k < filled.length; k++) {
            filled[k] = Double.isNaN(filled[k]) ? usual[k] : filled[k];
        }
        return filled;
    }
}
