package io.github.readoutdiff.encode;

import java.util.List;

/**
 * The weights of one layer: attention, then the feed-forward part, each followed by a normalisation.
 *
 * @param attentionInput gives query, key and value of a token side by side: one wide product is faster than three
 */
record BertLayer(
        Dense attentionInput,
        Dense attentionOutput,
        Scaling attentionNorm,
        Dense intermediate,
        Dense output,
        Scaling outputNorm) {

    /** A matrix of {@code inputs} rows and {@code outputs} columns, and what is added to each column. */
    record Dense(float[][] matrix, float[] bias, int inputs, int outputs) {
        /** One matrix with the columns of several that have the same inputs, in order. */
        static Dense sideBySide(List<Dense> parts) {
            int inputs = parts.get(0).inputs;
            int outputs = parts.stream().mapToInt(Dense::outputs).sum();
            float[][] matrix = Matrix.allocate(inputs, outputs);
            float[] bias = new float[outputs];
            int at = 0;
            for (Dense part : parts) {
                for (int i = 0; i < inputs; i++) {
                    System.arraycopy(part.matrix[i], 0, matrix[i], at, part.outputs);
                }
                System.arraycopy(part.bias, 0, bias, at, part.outputs);
                at += part.outputs;
            }
            return new Dense(matrix, bias, inputs, outputs);
        }

        /** Sets {@code to = from * matrix + bias} for the first rows. */
        void apply(float[][] from, float[][] to, int rows) {
            for (int i = 0; i < rows; i++) {
                System.arraycopy(bias, 0, to[i], 0, outputs);
            }
            Matrix.multiplyAdd(from, matrix, to, rows, inputs, outputs);
        }
    }

    /** Weight and bias of a normalisation. */
    record Scaling(float[] weight, float[] bias) {
        void apply(float[] row) {
            Functions.normalise(row, weight, bias, weight.length);
        }
    }
}
