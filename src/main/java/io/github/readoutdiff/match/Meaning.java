package io.github.readoutdiff.match;

import io.github.readoutdiff.encode.Encoding;

/**
 * The vectors of one claim and of its tokens.
 *
 * @param own the claim's words
 * @param whole the text from the claim's first to its last word; another one only where the claim has several spans
 * @param tokens which tokens of the whole are the claim's
 * @param weights by token of the claim, how much it counts
 * @param mean the weighted mean of the claim's tokens, of length 1: what it says, with little of how it is framed
 */
record Meaning(Encoding own, Encoding whole, int[] tokens, double[] weights, float[] mean) {
    static Meaning of(Encoding own, Encoding whole, int[] tokens, double[] weights) {
        if (tokens.length == 0) {
            return new Meaning(own, whole, tokens, weights, new float[0]);
        }
        double[] sum = new double[whole.token(tokens[0]).length];
        for (int i = 0; i < tokens.length; i++) {
            float[] token = whole.token(tokens[i]);
            for (int k = 0; k < sum.length; k++) {
                sum[k] += weights[i] * token[k];
            }
        }
        double square = 0;
        for (double each : sum) {
            square += each * each;
        }
        double length = square == 0 ? 1 : Math.sqrt(square);
        float[] mean = new float[sum.length];
        for (int k = 0; k < sum.length; k++) {
            mean[k] = (float) (sum[k] / length);
        }
        return new Meaning(own, whole, tokens, weights, mean);
    }

    double meanCosine(Meaning other) {
        if (mean.length == 0 || other.mean.length == 0) {
            return 0;
        }
        double sum = 0;
        for (int k = 0; k < mean.length; k++) {
            sum += (double) mean[k] * other.mean[k];
        }
        return sum;
    }

    double cosine(Meaning other) {
        return own.dot(other.own);
    }

    /** By token of this claim, the cosine with the token of the other that fits best; 0 where the other has none. */
    double[] best(Meaning other) {
        double[] best = new double[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            double most = 0;
            for (int j : other.tokens) {
                most = Math.max(most, whole.tokenDot(tokens[i], other.whole, j));
            }
            best[i] = most;
        }
        return best;
    }

    /** The weighted mean of the best cosines: how far the other covers this claim. */
    double covered(double[] best) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < best.length; i++) {
            sum += weights[i] * best[i];
            weight += weights[i];
        }
        return weight == 0 ? 0 : sum / weight;
    }
}
