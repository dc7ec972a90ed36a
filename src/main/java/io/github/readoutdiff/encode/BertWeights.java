package io.github.readoutdiff.encode;

import io.github.readoutdiff.encode.BertLayer.Scaling;
import java.util.List;

/** All weights of a BERT encoder and the sizes that follow from them. */
record BertWeights(
        Embeddings words, float[][] positions, float[] segment, Scaling norm, List<BertLayer> layers, int heads) {

    /** How many numbers a vector has. */
    int size() {
        return segment.length;
    }

    /** The same with other layers. */
    BertWeights with(List<BertLayer> others) {
        return new BertWeights(words, positions, segment, norm, List.copyOf(others), heads);
    }

    /** How many tokens fit into one pass, the two special ones included. */
    int maximumTokens() {
        return positions.length;
    }

    /** The vectors of the vocabulary, kept as the file has them and converted when looked up. */
    record Embeddings(Tensor numbers, float[] scales, int[] zeroPoints) {
        int count() {
            return numbers.rows();
        }

        void copyTo(int id, float[] row) {
            int columns = numbers.columns();
            int at = id * columns;
            for (int i = 0; i < columns; i++) {
                row[i] = Quantisation.value(numbers, at + i, i, scales, zeroPoints);
            }
        }
    }
}
