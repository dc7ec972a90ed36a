package io.github.readoutdiff.encode;

import java.util.Arrays;

/** What the model says of one window: a vector of length 1 for the whole, and one for each token. */
record WindowVectors(Window window, float[] sentence, float[][] tokens) {
    /** Takes a window's vectors out of the rows of a pass, which begin with the special token at {@code first}. */
    static WindowVectors of(Window window, float[][] rows, int first, int size, Pooling pooling) {
        float[] sentence = new float[size];
        int end = first + (pooling == Pooling.MEAN ? window.length() + 2 : 1);
        for (int row = first; row < end; row++) {
            for (int i = 0; i < size; i++) {
                sentence[i] += rows[row][i];
            }
        }
        Functions.toUnitLength(sentence);
        float[][] tokens = new float[window.length()][];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = Arrays.copyOf(rows[first + 1 + i], size);
            Functions.toUnitLength(tokens[i]);
        }
        return new WindowVectors(window, sentence, tokens);
    }
}
