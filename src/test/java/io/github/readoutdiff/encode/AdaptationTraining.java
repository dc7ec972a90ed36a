package io.github.readoutdiff.encode;

import io.github.readoutdiff.encode.Backpropagation.Tape;
import io.github.readoutdiff.encode.Backpropagation.Turned;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Fits an {@link Adaptation} to annotated pairs of readouts, one pair a step: claims that make one point become nearer to
 * each other, others farther ({@link Contrast}). Equal samples give equal
 * bits on every machine and any number of threads.
 */
public final class AdaptationTraining {
    private static final int EPOCHS = Integer.getInteger("epochs", 3);
    private static final double RATE = Double.parseDouble(System.getProperty("rate", "0.001"));

    /** The rate falls along a line to this share of it. */
    private static final double LAST_SHARE_OF_RATE = 0.1;

    private static final int STEPS_TO_FULL_RATE = 20;
    private static final double LONGEST_GRADIENT = 1;
    private static final long SEED = 1;

    private final WordPieceTokenizer tokenizer;
    private final BertWeights weights;
    private final Backpropagation network;
    private final Gradients change;
    private final Adam adam;
    private final Contrast contrast = new Contrast();
    private int step;

    /** The claims of two readouts and which of them make one point: {@code links[i][j]}. */
    public record Sample(List<String> left, List<String> right, boolean[][] links) {
        List<String> texts() {
            List<String> texts = new ArrayList<>(left);
            texts.addAll(right);
            return texts;
        }
    }

    private AdaptationTraining() throws IOException {
        tokenizer = Encoders.bgeTokenizer();
        BertWeights base = Encoders.bgeWeights();
        change = new Gradients(base);
        // with changes of 0: a copy of all that moves, so that the model's own numbers stay as they are
        weights = Adaptation.of(lines()).applyTo(base);
        network = new Backpropagation(weights, Turned.of(weights));
        adam = new Adam(base);
    }

    /** Tells samples and settings of a fit from others. */
    public static String fingerprint(List<Sample> samples) {
        StringBuilder all = new StringBuilder(EPOCHS + " " + RATE);
        for (Sample sample : samples) {
            all.append('\n').append(sample.texts()).append(Arrays.deepToString(sample.links()));
        }
        return samples.size() + " samples " + Integer.toHexString(all.toString().hashCode());
    }

    /** The lines of the data file that {@link Adaptation} reads. */
    public static List<String> fit(List<Sample> samples) {
        try {
            AdaptationTraining training = new AdaptationTraining();
            List<Sample> order = new ArrayList<>(samples);
            Random random = new Random(SEED);
            for (int epoch = 0; epoch < EPOCHS; epoch++) {
                Collections.shuffle(order, random);
                double loss = 0;
                for (Sample sample : order) {
                    loss += training.learn(sample, EPOCHS * samples.size());
                }
                System.err.printf("adaptation: round %d of %d, loss %.4f%n", epoch + 1, EPOCHS, loss / samples.size());
            }
            return training.lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The project's encoder with an adaptation. */
    public static Encoder encoder(String name, List<String> lines) {
        return Encoders.bge(name, Adaptation.of(lines));
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (float[] row : change.rows) {
            StringBuilder line = new StringBuilder();
            for (float each : row) {
                line.append(line.length() == 0 ? "" : " ").append(Math.round(each / Adaptation.UNIT));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private double learn(Sample sample, int steps) {
        List<Tape> tapes = sample.texts().parallelStream()
                .map(text -> network.run(ids(text)))
                .toList();
        float[][][] slopes = tapes.stream().map(network::room).toArray(float[][][]::new);
        double loss = contrast(sample, tapes, slopes);
        Gradients sum = new Gradients(weights);
        IntStream.range(0, slopes.length)
                .parallel()
                .mapToObj(i -> {
                    Gradients own = new Gradients(weights);
                    network.back(tapes.get(i), slopes[i], own);
                    return own;
                })
                .toList()
                .forEach(sum::add);
        sum.clip(LONGEST_GRADIENT);
        step++;
        double share = Math.min(1, (double) step / STEPS_TO_FULL_RATE) * (1 - (1 - LAST_SHARE_OF_RATE) * step / steps);
        adam.move(weights.layers(), sum, RATE * share, change);
        return loss;
    }

    /** Sets the slopes of the first token, whose vector is that of the text. */
    private double contrast(Sample sample, List<Tape> tapes, float[][][] slopes) {
        int size = weights.size();
        float[][] units = new float[tapes.size()][];
        for (int i = 0; i < units.length; i++) {
            units[i] = Arrays.copyOf(tapes.get(i).last()[0], size);
            Functions.toUnitLength(units[i]);
        }
        float[][] wanted = new float[units.length][size];
        double loss = contrast.look(sample, units, wanted);
        for (int i = 0; i < units.length; i++) {
            double length = dot(tapes.get(i).last()[0], units[i]);
            double along = dot(wanted[i], units[i]);
            for (int k = 0; k < size; k++) {
                slopes[i][0][k] = (float) ((wanted[i][k] - units[i][k] * along) / length);
            }
        }
        return loss;
    }

    private static double dot(float[] row, float[] unit) {
        double sum = 0;
        for (int k = 0; k < unit.length; k++) {
            sum += (double) row[k] * unit[k];
        }
        return sum;
    }

    private int[] ids(String text) {
        Tokens tokens = tokenizer.tokenize(text);
        int count = Math.min(tokens.count(), weights.maximumTokens() - 2);
        return new Window(0, 0, count).ids(tokens, tokenizer.first(), tokenizer.last());
    }
}
