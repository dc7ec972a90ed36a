package io.github.readoutdiff.encode;

import io.github.readoutdiff.encode.BertLayer.Dense;
import io.github.readoutdiff.encode.BertLayer.Scaling;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What is added to the biases and normalisations of a model, layer by layer, so that it reads one kind of text better; its
 * matrices and its vocabulary stay as they are (BitFit, Ben Zaken, Ravfogel and Goldberg, 2022).
 *
 * <p>A data file has one line for each of the {@link Part}s of each layer, layers and parts in order: whole numbers, one a
 * column, in units of {@link #UNIT}.
 */
final class Adaptation {
    /** What a whole number of the file stands for: well below what changes a cosine in its third place. */
    static final float UNIT = 1e-5f;

    /** What is changed in a layer, in the order of the file. */
    enum Part {
        ATTENTION_INPUT,
        ATTENTION_OUTPUT,
        ATTENTION_NORM_WEIGHT,
        ATTENTION_NORM_BIAS,
        INTERMEDIATE,
        OUTPUT,
        OUTPUT_NORM_WEIGHT,
        OUTPUT_NORM_BIAS;

        float[] of(BertLayer layer) {
            return switch (this) {
                case ATTENTION_INPUT -> layer.attentionInput().bias();
                case ATTENTION_OUTPUT -> layer.attentionOutput().bias();
                case ATTENTION_NORM_WEIGHT -> layer.attentionNorm().weight();
                case ATTENTION_NORM_BIAS -> layer.attentionNorm().bias();
                case INTERMEDIATE -> layer.intermediate().bias();
                case OUTPUT -> layer.output().bias();
                case OUTPUT_NORM_WEIGHT -> layer.outputNorm().weight();
                case OUTPUT_NORM_BIAS -> layer.outputNorm().bias();
            };
        }
    }

    private static final Part[] PARTS = Part.values();

    /** Changes nothing, whatever the model. */
    static final Adaptation NONE = new Adaptation(List.of());

    private final List<float[]> rows;

    private Adaptation(List<float[]> rows) {
        this.rows = rows;
    }

    /** Reads a data file that lies beside this class; lines that start with {@code #} are remarks. */
    static Adaptation read(String file) {
        try (InputStream in = Adaptation.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("data file " + file + " is missing beside " + Adaptation.class.getName()
                        + "; the jar is not complete");
            }
            return of(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("data file " + file + " could not be read", e);
        }
    }

    /**
     * Reads the lines of a data file, without remarks.
     *
     * @throws IllegalArgumentException if a line holds something else than whole numbers
     */
    static Adaptation of(List<String> lines) {
        List<float[]> rows = new ArrayList<>();
        for (String line : lines) {
            String[] fields = line.split(" ");
            float[] row = new float[fields.length];
            for (int i = 0; i < row.length; i++) {
                row[i] = Integer.parseInt(fields[i]) * UNIT;
            }
            rows.add(row);
        }
        return new Adaptation(rows);
    }

    /**
     * The weights with these changes; those given stay as they are.
     *
     * @throws IllegalArgumentException if the file was made for a model of another shape
     */
    BertWeights applyTo(BertWeights weights) {
        if (rows.isEmpty()) {
            return weights;
        }
        if (rows.size() != weights.layers().size() * PARTS.length) {
            throw new IllegalArgumentException("the adaptation has " + rows.size() + " lines, but a model of "
                    + weights.layers().size() + " layers needs "
                    + weights.layers().size() * PARTS.length);
        }
        List<BertLayer> layers = new ArrayList<>();
        for (int i = 0; i < weights.layers().size(); i++) {
            layers.add(layer(i, weights.layers().get(i)));
        }
        return weights.with(layers);
    }

    private BertLayer layer(int index, BertLayer layer) {
        BiFunction<Part, Dense, Dense> dense =
                (part, from) -> new Dense(from.matrix(), sum(index, part, layer), from.inputs(), from.outputs());
        return new BertLayer(
                dense.apply(Part.ATTENTION_INPUT, layer.attentionInput()),
                dense.apply(Part.ATTENTION_OUTPUT, layer.attentionOutput()),
                new Scaling(sum(index, Part.ATTENTION_NORM_WEIGHT, layer), sum(index, Part.ATTENTION_NORM_BIAS, layer)),
                dense.apply(Part.INTERMEDIATE, layer.intermediate()),
                dense.apply(Part.OUTPUT, layer.output()),
                new Scaling(sum(index, Part.OUTPUT_NORM_WEIGHT, layer), sum(index, Part.OUTPUT_NORM_BIAS, layer)));
    }

    private float[] sum(int index, Part part, BertLayer layer) {
        float[] own = part.of(layer);
        float[] change = rows.get(index * PARTS.length + part.ordinal());
        if (change.length != own.length) {
            throw new IllegalArgumentException(
                    "line " + (index * PARTS.length + part.ordinal() + 1) + " of the adaptation has " + change.length
                            + " numbers, but the model has " + own.length + " there");
        }
        float[] sum = Arrays.copyOf(own, own.length);
        for (int i = 0; i < sum.length; i++) {
            sum[i] += change[i];
        }
        return sum;
    }
}
