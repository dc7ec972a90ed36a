package io.github.readoutdiff.match;

import io.github.readoutdiff.encode.Encoding;

/**
 * The vectors of one claim: the claim alone, and its tokens as they are read in their sentence.
 *
 * @param own the claim's words alone
 * @param context the sentence that the claim stands in
 * @param tokens which tokens of the sentence are the claim's
 * @param weights by token of the claim, how much it counts
 */
record Meaning(Encoding own, Encoding context, int[] tokens, double[] weights) {
    double cosine(Meaning other) {
        return own.dot(other.own);
    }

    /** By token of this claim, the cosine with the token of the other that fits best; 0 where the other has none. */
    double[] best(Meaning other) {
        double[] best = new double[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            double most = 0;
            for (int j : other.tokens) {
                most = Math.max(most, context.tokenDot(tokens[i], other.context, j));
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
