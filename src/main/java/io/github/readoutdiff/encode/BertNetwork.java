package io.github.readoutdiff.encode;

import java.util.Arrays;
import java.util.List;

/**
 * Runs token ids through the layers of a BERT encoder.
 *
 * <p>Several texts share one pass: each row of a product depends on its own text only, so a text's vectors have the same
 * bits whatever stands beside it.
 */
final class BertNetwork {
    private final BertWeights weights;
    private final int size;
    private final int headSize;
    private final float scoreScale;

    BertNetwork(BertWeights weights) {
        this.weights = weights;
        size = weights.size();
        headSize = size / weights.heads();
        scoreScale = (float) (1 / Math.sqrt(headSize));
    }

    BertWeights weights() {
        return weights;
    }

    /**
     * The last layer's vectors.
     *
     * @param texts the token ids of each text, special tokens included, none longer than the model's maximum
     * @return the vectors of all tokens of all texts in order; rows may be longer than a vector
     */
    float[][] run(List<int[]> texts) {
        int tokens = texts.stream().mapToInt(ids -> ids.length).sum();
        int rows = Matrix.padded(tokens);
        int wide = weights.layers().stream()
                .mapToInt(layer -> layer.intermediate().outputs())
                .max()
                .orElse(0);
        float[][] hidden = Matrix.allocate(rows, size);
        float[][] attention = Matrix.allocate(rows, 3 * size);
        float[][] change = Matrix.allocate(rows, size);
        float[][] context = Matrix.allocate(rows, size);
        float[][] inner = Matrix.allocate(rows, wide);
        float[] scratch = new float[wide];
        embed(texts, hidden);
        for (BertLayer layer : weights.layers()) {
            layer.attentionInput().apply(hidden, attention, rows);
            int first = 0;
            for (int[] ids : texts) {
                attend(attention, context, first, ids.length);
                first += ids.length;
            }
            layer.attentionOutput().apply(context, change, rows);
            addAndNormalise(change, hidden, layer.attentionNorm(), tokens);
            layer.intermediate().apply(hidden, inner, rows);
            for (int i = 0; i < tokens; i++) {
                Functions.gelu(inner[i], scratch, layer.intermediate().outputs());
            }
            layer.output().apply(inner, change, rows);
            addAndNormalise(change, hidden, layer.outputNorm(), tokens);
        }
        return hidden;
    }

    private void embed(List<int[]> texts, float[][] hidden) {
        int row = 0;
        for (int[] ids : texts) {
            for (int position = 0; position < ids.length; position++) {
                float[] to = hidden[row++];
                weights.words().copyTo(ids[position], to);
                float[] place = weights.positions()[position];
                for (int i = 0; i < size; i++) {
                    to[i] = to[i] + weights.segment()[i] + place[i];
                }
                weights.norm().apply(to);
            }
        }
    }

    /**
     * Each token of one text takes up the values of the others, head by head, by how well key and query agree.
     *
     * @param attention by token, query, key and value one behind the other
     */
    private void attend(float[][] attention, float[][] context, int first, int count) {
        int rows = Matrix.padded(count);
        float[][] queries = Matrix.allocate(rows, headSize);
        float[][] keys = Matrix.allocate(headSize, count); // turned, so that products run along rows
        float[][] values = Matrix.allocate(rows, headSize);
        float[][] scores = Matrix.allocate(rows, rows);
        float[][] mixed = Matrix.allocate(rows, headSize);
        for (int head = 0; head < weights.heads(); head++) {
            int from = head * headSize;
            for (int i = 0; i < count; i++) {
                float[] row = attention[first + i];
                System.arraycopy(row, from, queries[i], 0, headSize);
                System.arraycopy(row, 2 * size + from, values[i], 0, headSize);
                for (int d = 0; d < headSize; d++) {
                    keys[d][i] = row[size + from + d];
                }
            }
            clear(scores);
            Matrix.multiplyAdd(queries, keys, scores, rows, headSize, count);
            for (int i = 0; i < count; i++) {
                Functions.softmax(scores[i], scoreScale, count);
            }
            clear(mixed);
            Matrix.multiplyAdd(scores, values, mixed, rows, rows, headSize);
            for (int i = 0; i < count; i++) {
                System.arraycopy(mixed[i], 0, context[first + i], from, headSize);
            }
        }
    }

    private void addAndNormalise(float[][] change, float[][] hidden, BertLayer.Scaling norm, int tokens) {
        for (int t = 0; t < tokens; t++) {
            float[] from = change[t];
            float[] to = hidden[t];
            for (int i = 0; i < size; i++) {
                to[i] += from[i];
            }
            norm.apply(to);
        }
    }

    private static void clear(float[][] matrix) {
        for (float[] row : matrix) {
            Arrays.fill(row, 0);
        }
    }
}
