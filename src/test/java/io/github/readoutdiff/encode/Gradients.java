package io.github.readoutdiff.encode;

import io.github.readoutdiff.encode.Adaptation.Part;
import java.util.ArrayList;
import java.util.List;

/** A number for each number that an adaptation may change, by layer and part: a gradient, or what a training keeps of it. */
final class Gradients {
    final List<float[]> rows = new ArrayList<>();

    /** Zeros in the shape of a model. */
    Gradients(BertWeights weights) {
        for (BertLayer layer : weights.layers()) {
            for (Part part : Part.values()) {
                rows.add(new float[part.of(layer).length]);
            }
        }
    }

    float[] of(int layer, Part part) {
        return rows.get(layer * Part.values().length + part.ordinal());
    }

    void add(Gradients other) {
        for (int i = 0; i < rows.size(); i++) {
            float[] to = rows.get(i);
            float[] from = other.rows.get(i);
            for (int k = 0; k < to.length; k++) {
                to[k] += from[k];
            }
        }
    }

    /** Scales all numbers so that together they are no longer than a bound, as one vector. */
    void clip(double bound) {
        double square = 0;
        for (float[] row : rows) {
            for (float each : row) {
                square += (double) each * each;
            }
        }
        if (square > bound * bound) {
            float scale = (float) (bound / Math.sqrt(square));
            for (float[] row : rows) {
                for (int k = 0; k < row.length; k++) {
                    row[k] *= scale;
                }
            }
        }
    }
}
