package io.github.readoutdiff.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.readoutdiff.encode.Adaptation.Part;
import io.github.readoutdiff.encode.Backpropagation.Tape;
import io.github.readoutdiff.encode.Backpropagation.Turned;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BackpropagationTest {
    private static final int[] IDS = {101, 2027, 3530, 2000, 3113, 1999, 2089, 1012, 102};
    private static BertWeights weights;
    private static Backpropagation network;

    @BeforeAll
    static void load() throws IOException {
        BertWeights base = Encoders.bgeWeights();
        weights = copyOf(base);
        network = new Backpropagation(weights, Turned.of(weights));
    }

    @Test
    void computesTheVectorsOfTheEncoder() {
        float[][] last = network.run(IDS).last();
        float[][] own = new BertNetwork(weights).run(List.of(IDS));

        for (int t = 0; t < IDS.length; t++) {
            for (int i = 0; i < weights.size(); i++) {
                assertThat(last[t][i]).isCloseTo(own[t][i], within(2e-4f));
            }
        }
    }

    /** A small step along the gradient changes the sum that it is the gradient of by as much as its length says. */
    @Test
    void gradientIsTheSlopeForEveryPartOfALayer() {
        for (int layer : new int[] {0, 5, 11}) {
            for (Part part : Part.values()) {
                Tape tape = network.run(IDS);
                Gradients slopes = new Gradients(weights);
                network.back(tape, wanted(tape), slopes);
                float[] slope = slopes.of(layer, part);
                double length = length(slope);
                double step = 0.02;

                double ahead = after(layer, part, slope, step / length);
                double behind = after(layer, part, slope, -step / length);

                assertThat((ahead - behind) / (2 * step))
                        .describedAs("layer %d, %s", layer, part)
                        .isCloseTo(length, within(0.03 * length));
            }
        }
    }

    private static double after(int layer, Part part, float[] slope, double by) {
        float[] numbers = part.of(weights.layers().get(layer));
        float[] before = numbers.clone();
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] += (float) (by * slope[i]);
        }
        double value = value(network.run(IDS));
        System.arraycopy(before, 0, numbers, 0, before.length);
        return value;
    }

    /** Some sum over the last vectors that treats all tokens and numbers differently. */
    private static double value(Tape tape) {
        double sum = 0;
        float[][] weights = wanted(tape);
        for (int t = 0; t < tape.tokens(); t++) {
            for (int i = 0; i < BackpropagationTest.weights.size(); i++) {
                sum += (double) weights[t][i] * tape.last()[t][i];
            }
        }
        return sum;
    }

    private static float[][] wanted(Tape tape) {
        float[][] wanted = network.room(tape);
        for (int t = 0; t < tape.tokens(); t++) {
            for (int i = 0; i < weights.size(); i++) {
                wanted[t][i] = (float) StrictMath.sin(1 + 3 * t + i);
            }
        }
        return wanted;
    }

    private static double length(float[] vector) {
        double square = 0;
        for (float each : vector) {
            square += (double) each * each;
        }
        return Math.sqrt(square);
    }

    private static BertWeights copyOf(BertWeights base) {
        List<String> nothing = new Gradients(base)
                .rows.stream().map(row -> "0" + " 0".repeat(row.length - 1)).toList();
        return Adaptation.of(nothing).applyTo(base);
    }
}
