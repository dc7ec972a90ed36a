package io.github.readoutdiff.encode;

/** The weights of one layer: attention, then the feed-forward part, each followed by a normalisation. */
record BertLayer(
        Dense query,
        Dense key,
        Dense value,
        Dense attentionOutput,
        Scaling attentionNorm,
        Dense intermediate,
        Dense output,
        Scaling outputNorm) {

    /** A matrix of {@code inputs} rows and {@code outputs} columns, and what is added to each column. */
    record Dense(float[][] matrix, float[] bias, int inputs, int outputs) {
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
