package io.github.readoutdiff.encode;

import io.github.readoutdiff.encode.Adaptation.Part;
import java.util.List;

/** Moves numbers against their slopes, each by about its rate (Kingma and Ba, "Adam", 2015). */
final class Adam {
    private static final double MEAN_KEPT = 0.9;
    private static final double SQUARE_KEPT = 0.999;
    private static final double EPSILON = 1e-8;

    private final Gradients mean;
    private final Gradients square;
    private int step;

    Adam(BertWeights weights) {
        mean = new Gradients(weights);
        square = new Gradients(weights);
    }

    /** Moves the biases and normalisations of layers, and adds to {@code change} what was changed. */
    void move(List<BertLayer> layers, Gradients slopes, double rate, Gradients change) {
        step++;
        for (int layer = 0; layer < layers.size(); layer++) {
            for (Part part : Part.values()) {
                float[] slope = slopes.of(layer, part);
                float[] means = mean.of(layer, part);
                float[] squares = square.of(layer, part);
                for (int k = 0; k < slope.length; k++) {
                    means[k] = (float) (MEAN_KEPT * means[k] + (1 - MEAN_KEPT) * slope[k]);
                    squares[k] = (float) (SQUARE_KEPT * squares[k] + (1 - SQUARE_KEPT) * slope[k] * slope[k]);
                    float by = (float) (rate * length(means[k], squares[k], step));
                    part.of(layers.get(layer))[k] -= by;
                    change.of(layer, part)[k] -= by;
                }
            }
        }
    }

    private static double length(double mean, double square, int step) {
        double open = mean / (1 - StrictMath.pow(MEAN_KEPT, step));
        return open / (Math.sqrt(square / (1 - StrictMath.pow(SQUARE_KEPT, step))) + EPSILON);
    }

    /** One number that is moved at a rate of its own. */
    static final class Scalar {
        private final double rate;
        private double value;
        private double mean;
        private double square;
        private int step;

        Scalar(double value, double rate) {
            this.value = value;
            this.rate = rate;
        }

        double value() {
            return value;
        }

        void move(double slope) {
            step++;
            mean = MEAN_KEPT * mean + (1 - MEAN_KEPT) * slope;
            square = SQUARE_KEPT * square + (1 - SQUARE_KEPT) * slope * slope;
            value -= rate * length(mean, square, step);
        }
    }
}
