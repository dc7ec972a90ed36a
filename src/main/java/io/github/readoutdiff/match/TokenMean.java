package io.github.readoutdiff.match;

import io.github.readoutdiff.encode.Encoding;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One vector for some tokens of a text: their weighted mean, of length 1. */
final class TokenMean {
    private TokenMean() {}

    /** The mean of all tokens, each counted once. */
    static Encoding of(Encoding text) {
        return of(text, IntStream.range(0, text.tokenSpans().size()).toArray());
    }

    /** The mean of some tokens, each counted once. */
    static Encoding of(Encoding text, int[] tokens) {
        double[] once = new double[tokens.length];
        Arrays.fill(once, 1);
        return of(text, tokens, once);
    }

    /**
     * The mean of some tokens.
     *
     * @param tokens their indexes in the text
     * @param weights by token, how much it counts
     * @return the mean; without numbers where there is no token
     */
    static Encoding of(Encoding text, int[] tokens, double[] weights) {
        double[] sum = new double[tokens.length == 0 ? 0 : text.sentence().length];
        for (int i = 0; i < tokens.length; i++) {
            float[] token = text.token(tokens[i]);
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
        return new Encoding(mean, List.of(), new float[0][]);
    }
}
