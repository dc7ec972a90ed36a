package io.github.readoutdiff.encode;

import io.github.readoutdiff.encode.Adaptation.Part;
import io.github.readoutdiff.encode.BertLayer.Dense;
import io.github.readoutdiff.encode.BertLayer.Scaling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs token ids of one text through a BERT encoder as {@link BertNetwork} does, keeps what each layer computed, and tells
 * how its biases and normalisations would have to change for the last layer's vectors to change in a given way.
 *
 * <p>Matrices get no gradient: an adaptation leaves them alone. One per thread; matrices turned around are shared.
 */
final class Backpropagation {
    private static final double EPSILON = 1e-12;
    private static final float ROOT_OF_TWO_PI = 2.5066283f;

    private final BertWeights weights;
    private final List<Turned> turned;
    private final int size;
    private final int headSize;
    private final float scoreScale;

    /** The matrices of a layer with rows and columns exchanged. */
    record Turned(float[][] attentionInput, float[][] attentionOutput, float[][] intermediate, float[][] output) {
        static List<Turned> of(BertWeights weights) {
            return weights.layers().stream()
                    .map(layer -> new Turned(
                            turn(layer.attentionInput()),
                            turn(layer.attentionOutput()),
                            turn(layer.intermediate()),
                            turn(layer.output())))
                    .toList();
        }

        private static float[][] turn(Dense dense) {
            float[][] turned = Matrix.allocate(dense.outputs(), dense.inputs());
            for (int i = 0; i < dense.inputs(); i++) {
                for (int j = 0; j < dense.outputs(); j++) {
                    turned[j][i] = dense.matrix()[i][j];
                }
            }
            return turned;
        }
    }

    /** What one layer computed for one text. */
    private static final class Step {
        float[][] attention;
        float[][][] shares;
        float[][] firstNormed;
        float[] firstScale;
        float[][] inner;
        float[][] secondNormed;
        float[] secondScale;
    }

    /** What all layers computed for one text. */
    static final class Tape {
        private final List<Step> steps = new ArrayList<>();
        private final int tokens;
        private float[][] last;

        private Tape(int tokens) {
            this.tokens = tokens;
        }

        /** The last layer's vectors, by token; rows may be longer than a vector. */
        float[][] last() {
            return last;
        }

        int tokens() {
            return tokens;
        }
    }

    Backpropagation(BertWeights weights, List<Turned> turned) {
        this.weights = weights;
        this.turned = turned;
        size = weights.size();
        headSize = size / weights.heads();
        scoreScale = (float) (1 / Math.sqrt(headSize));
    }

    Tape run(int[] ids) {
        Tape tape = new Tape(ids.length);
        int rows = Matrix.padded(ids.length);
        float[][] hidden = Matrix.allocate(rows, size);
        for (int position = 0; position < ids.length; position++) {
            float[] to = hidden[position];
            weights.words().copyTo(ids[position], to);
            for (int i = 0; i < size; i++) {
                to[i] = to[i] + weights.segment()[i] + weights.positions()[position][i];
            }
            weights.norm().apply(to);
        }
        for (BertLayer layer : weights.layers()) {
            hidden = forward(layer, hidden, ids.length, rows, tape);
        }
        tape.last = hidden;
        return tape;
    }

    private float[][] forward(BertLayer layer, float[][] hidden, int tokens, int rows, Tape tape) {
        Step step = new Step();
        step.attention = Matrix.allocate(rows, 3 * size);
        layer.attentionInput().apply(hidden, step.attention, rows);
        float[][] context = Matrix.allocate(rows, size);
        step.shares = attend(step.attention, context, tokens);
        float[][] first = Matrix.allocate(rows, size);
        layer.attentionOutput().apply(context, first, rows);
        add(first, hidden, tokens);
        step.firstNormed = first;
        step.firstScale = normalise(first, tokens);
        float[][] between = scaled(first, layer.attentionNorm(), rows, tokens);
        int wide = layer.intermediate().outputs();
        step.inner = Matrix.allocate(rows, wide);
        layer.intermediate().apply(between, step.inner, rows);
        float[][] active = Matrix.allocate(rows, wide);
        float[] scratch = new float[wide];
        for (int t = 0; t < tokens; t++) {
            System.arraycopy(step.inner[t], 0, active[t], 0, wide);
            Functions.gelu(active[t], scratch, wide);
        }
        float[][] second = Matrix.allocate(rows, size);
        layer.output().apply(active, second, rows);
        add(second, between, tokens);
        step.secondNormed = second;
        step.secondScale = normalise(second, tokens);
        tape.steps.add(step);
        return scaled(second, layer.outputNorm(), rows, tokens);
    }

    /** By head, token and token: how much of the other the one takes up. */
    private float[][][] attend(float[][] attention, float[][] context, int tokens) {
        float[][][] shares = new float[weights.heads()][tokens][tokens];
        for (int head = 0; head < weights.heads(); head++) {
            int from = head * headSize;
            for (int i = 0; i < tokens; i++) {
                float[] share = shares[head][i];
                for (int j = 0; j < tokens; j++) {
                    share[j] = dot(attention[i], from, attention[j], size + from, headSize);
                }
                Functions.softmax(share, scoreScale, tokens);
                for (int j = 0; j < tokens; j++) {
                    addScaled(context[i], from, attention[j], 2 * size + from, share[j], headSize);
                }
            }
        }
        return shares;
    }

    /**
     * Adds to a gradient.
     *
     * @param change by token, how the last vectors should change
     */
    void back(Tape tape, float[][] change, Gradients to) {
        int rows = Matrix.padded(tape.tokens);
        float[][] now = change;
        for (int index = weights.layers().size() - 1; index >= 0; index--) {
            now = backward(index, tape.steps.get(index), now, tape.tokens, rows, to);
        }
    }

    private float[][] backward(int index, Step step, float[][] change, int tokens, int rows, Gradients to) {
        BertLayer layer = weights.layers().get(index);
        Turned matrices = turned.get(index);
        int wide = layer.intermediate().outputs();
        normBackward(
                change,
                step.secondNormed,
                step.secondScale,
                layer.outputNorm(),
                tokens,
                to.of(index, Part.OUTPUT_NORM_WEIGHT),
                to.of(index, Part.OUTPUT_NORM_BIAS));
        sum(change, tokens, to.of(index, Part.OUTPUT));
        float[][] inner = Matrix.allocate(rows, wide);
        Matrix.multiplyAdd(change, matrices.output(), inner, rows, size, wide);
        geluBackward(step.inner, inner, tokens, wide);
        sum(inner, tokens, to.of(index, Part.INTERMEDIATE));
        Matrix.multiplyAdd(inner, matrices.intermediate(), change, rows, wide, size);
        normBackward(
                change,
                step.firstNormed,
                step.firstScale,
                layer.attentionNorm(),
                tokens,
                to.of(index, Part.ATTENTION_NORM_WEIGHT),
                to.of(index, Part.ATTENTION_NORM_BIAS));
        sum(change, tokens, to.of(index, Part.ATTENTION_OUTPUT));
        float[][] context = Matrix.allocate(rows, size);
        Matrix.multiplyAdd(change, matrices.attentionOutput(), context, rows, size, size);
        float[][] attention = Matrix.allocate(rows, 3 * size);
        attendBackward(step, context, attention, tokens);
        sum(attention, tokens, to.of(index, Part.ATTENTION_INPUT));
        Matrix.multiplyAdd(attention, matrices.attentionInput(), change, rows, 3 * size, size);
        return change;
    }

    private void attendBackward(Step step, float[][] context, float[][] to, int tokens) {
        float[][] from = step.attention;
        for (int head = 0; head < weights.heads(); head++) {
            int at = head * headSize;
            for (int i = 0; i < tokens; i++) {
                float[] share = step.shares[head][i];
                float[] wanted = new float[tokens];
                float mean = 0;
                for (int j = 0; j < tokens; j++) {
                    wanted[j] = dot(context[i], at, from[j], 2 * size + at, headSize);
                    mean = Math.fma(wanted[j], share[j], mean);
                    addScaled(to[j], 2 * size + at, context[i], at, share[j], headSize);
                }
                for (int j = 0; j < tokens; j++) {
                    float score = share[j] * (wanted[j] - mean) * scoreScale;
                    addScaled(to[i], at, from[j], size + at, score, headSize);
                    addScaled(to[j], size + at, from[i], at, score, headSize);
                }
            }
        }
    }

    /** Turns the change of what a normalisation gave into the change of what it got. */
    private void normBackward(
            float[][] change,
            float[][] normed,
            float[] scale,
            Scaling norm,
            int tokens,
            float[] weightTo,
            float[] biasTo) {
        for (int t = 0; t < tokens; t++) {
            float[] row = change[t];
            float[] own = normed[t];
            double mean = 0;
            double along = 0;
            for (int i = 0; i < size; i++) {
                weightTo[i] += row[i] * own[i];
                biasTo[i] += row[i];
                row[i] *= norm.weight()[i];
                mean += row[i];
                along += (double) row[i] * own[i];
            }
            float centre = (float) (mean / size);
            float slope = (float) (along / size);
            for (int i = 0; i < size; i++) {
                row[i] = (row[i] - centre - own[i] * slope) * scale[t];
            }
        }
    }

    /** The slope of x Phi(x) is Phi(x) + x phi(x). */
    private static void geluBackward(float[][] inner, float[][] change, int tokens, int count) {
        float[] value = new float[count];
        float[] scratch = new float[count];
        for (int t = 0; t < tokens; t++) {
            float[] row = inner[t];
            System.arraycopy(row, 0, value, 0, count);
            Functions.gelu(value, scratch, count);
            for (int i = 0; i < count; i++) {
                float x = row[i];
                float share = Math.abs(x) < 1e-4f ? 0.5f : value[i] / x;
                change[t][i] *= share + x * Functions.exp(-x * x / 2) / ROOT_OF_TWO_PI;
            }
        }
    }

    /** Shifts and scales rows to mean 0 and variance 1; gives what each was multiplied by. */
    private float[] normalise(float[][] rows, int tokens) {
        float[] scales = new float[tokens];
        for (int t = 0; t < tokens; t++) {
            float[] row = rows[t];
            double mean = 0;
            for (int i = 0; i < size; i++) {
                mean += row[i];
            }
            mean /= size;
            double square = 0;
            for (int i = 0; i < size; i++) {
                row[i] -= (float) mean;
                square += (double) row[i] * row[i];
            }
            scales[t] = (float) (1 / Math.sqrt(square / size + EPSILON));
            for (int i = 0; i < size; i++) {
                row[i] *= scales[t];
            }
        }
        return scales;
    }

    private float[][] scaled(float[][] normed, Scaling norm, int rows, int tokens) {
        float[][] to = Matrix.allocate(rows, size);
        for (int t = 0; t < tokens; t++) {
            for (int i = 0; i < size; i++) {
                to[t][i] = Math.fma(normed[t][i], norm.weight()[i], norm.bias()[i]);
            }
        }
        return to;
    }

    private static void add(float[][] to, float[][] from, int tokens) {
        for (int t = 0; t < tokens; t++) {
            for (int i = 0; i < from[t].length; i++) {
                to[t][i] += from[t][i];
            }
        }
    }

    private static void sum(float[][] rows, int tokens, float[] to) {
        for (int t = 0; t < tokens; t++) {
            for (int i = 0; i < to.length; i++) {
                to[i] += rows[t][i];
            }
        }
    }

    private static float dot(float[] a, int aFrom, float[] b, int bFrom, int count) {
        float sum = 0;
        for (int i = 0; i < count; i++) {
            sum = Math.fma(a[aFrom + i], b[bFrom + i], sum);
        }
        return sum;
    }

    private static void addScaled(float[] to, int toFrom, float[] from, int fromFrom, float by, int count) {
        for (int i = 0; i < count; i++) {
            to[toFrom + i] = Math.fma(by, from[fromFrom + i], to[toFrom + i]);
        }
    }

    /** A fresh room for the change of a text's last vectors. */
    float[][] room(Tape tape) {
        float[][] room = Matrix.allocate(Matrix.padded(tape.tokens), size);
        Arrays.stream(room).forEach(row -> Arrays.fill(row, 0));
        return room;
    }
}
