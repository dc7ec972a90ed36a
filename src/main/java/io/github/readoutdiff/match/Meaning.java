package io.github.readoutdiff.match;

import io.github.readoutdiff.encode.Encoding;
import java.util.List;

/**
 * The vectors of one claim and of its tokens.
 *
 * @param whole the text from the claim's first to its last word
 * @param tokens which tokens of the whole are the claim's
 * @param weights by token of the claim, how much it counts
 * @param mean the weighted mean of the claim's tokens, of length 1: what it says, with little of how it is framed
 */
record Meaning(Encoding whole, int[] tokens, double[] weights, Encoding mean) {
    private static final Encoding NOTHING = new Encoding(new float[0], List.of(), new float[0][]);

    static Meaning of(Encoding whole, int[] tokens, double[] weights) {
        if (tokens.length == 0) {
            return new Meaning(whole, tokens, weights, NOTHING);
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
        return new Meaning(whole, tokens, weights, new Encoding(mean, List.of(), new float[0][]));
    }

    double meanCosine(Meaning other) {
        return tokens.length == 0 || other.tokens.length == 0 ? 0 : mean.dot(other.mean);
    }

    double cosine(Meaning other) {
        return whole.dot(other.whole);
    }

    /**
     * Sets, by token of this claim and of the other, the cosine with the token that fits best; 0 where there is none.
     *
     * @param mine as many numbers as this claim has tokens, all 0
     * @param theirs as many numbers as the other has tokens, all 0
     */
    void best(Meaning other, double[] mine, double[] theirs) {
        for (int i = 0; i < tokens.length; i++) {
            for (int j = 0; j < other.tokens.length; j++) {
                double cosine = whole.tokenDot(tokens[i], other.whole, other.tokens[j]);
                mine[i] = Math.max(mine[i], cosine);
                theirs[j] = Math.max(theirs[j], cosine);
            }
        }
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
