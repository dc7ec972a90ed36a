package io.github.readoutdiff.encode;

import io.github.readoutdiff.encode.BertLayer.Dense;
import io.github.readoutdiff.encode.BertLayer.Scaling;
import io.github.readoutdiff.encode.BertWeights.Embeddings;
import io.github.readoutdiff.encode.OnnxGraph.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the weights of a BERT encoder in an ONNX file, full or quantised to 8 bits.
 *
 * <p>Biases, norms and embeddings keep their names on export; a matrix is found as the one whose product its named bias
 * is added to. The number of heads follows from the divisor of the attention scores, the root of a head's size.
 */
final class BertWeightsReader {
    private final OnnxGraph graph;

    private BertWeightsReader(OnnxGraph graph) {
        this.graph = graph;
    }

    static BertWeights read(InputStream in) throws IOException {
        return new BertWeightsReader(OnnxGraph.read(in)).weights();
    }

    private BertWeights weights() throws IOException {
        if (graph.nodes().stream().noneMatch(node -> node.operation().equals("Erf"))) {
            throw new IOException(
                    "the ONNX model has no Erf operation; only BERT encoders with the exact GELU are read");
        }
        int count = 0;
        while (graph.tensorEndingWith("encoder.layer." + count + ".attention.self.query.bias") != null) {
            count++;
        }
        if (count == 0) {
            throw new IOException(
                    "the ONNX model has no tensor encoder.layer.0.attention.self.query.bias; only BERT encoders are read");
        }
        Embeddings words = embeddings("embeddings.word_embeddings.weight");
        int size = words.numbers().columns();
        return new BertWeights(
                words,
                allRows(embeddings("embeddings.position_embeddings.weight"), size),
                allRows(embeddings("embeddings.token_type_embeddings.weight"), size)[0],
                scaling("embeddings.LayerNorm"),
                layers(count),
                heads(size));
    }

    /** Layers are independent of each other, so they are converted side by side. */
    private List<BertLayer> layers(int count) throws IOException {
        try {
            return IntStream.range(0, count).parallel().mapToObj(this::layer).toList();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private BertLayer layer(int index) {
        String name = "encoder.layer." + index;
        try {
            return new BertLayer(
                    Dense.sideBySide(List.of(
                            dense(name + ".attention.self.query"),
                            dense(name + ".attention.self.key"),
                            dense(name + ".attention.self.value"))),
                    dense(name + ".attention.output.dense"),
                    scaling(name + ".attention.output.LayerNorm"),
                    dense(name + ".intermediate.dense"),
                    dense(name + ".output.dense"),
                    scaling(name + ".output.LayerNorm"));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private Dense dense(String name) throws IOException {
        Tensor bias = floats(name + ".bias");
        Tensor matrix = matrixOf(bias, name);
        int inputs = matrix.rows();
        int outputs = matrix.columns();
        if (matrix.shape().length != 2 || outputs != bias.rows() || inputs % 2 != 0) {
            throw new IOException("ONNX tensor " + matrix.name() + " of " + inputs + " by " + outputs
                    + " does not fit the bias of " + name + ", which has " + bias.rows() + " numbers");
        }
        float[] scales = matrix.isQuantised() ? scales(matrix) : new float[] {1};
        return new Dense(
                Quantisation.rows(matrix, scales, zeroPoints(matrix, scales.length)), bias.floats(), inputs, outputs);
    }

    /** The constant matrix of the product that a bias is added to. */
    private Tensor matrixOf(Tensor bias, String name) throws IOException {
        for (Node node : graph.nodes()) {
            if (node.operation().equals("Add") && node.inputs().contains(bias.name())) {
                for (String input : node.inputs()) {
                    Tensor matrix = input.equals(bias.name()) ? null : matrixBehind(input);
                    if (matrix != null) {
                        return matrix;
                    }
                }
            }
        }
        throw new IOException("the ONNX model has no matrix for " + name + "; only MatMul and MatMulInteger are read");
    }

    private @Nullable Tensor matrixBehind(String value) {
        String current = value;
        while (true) {
            Node node = graph.producer(current);
            if (node == null || node.inputs().isEmpty()) {
                return null;
            }
            switch (node.operation()) {
                case "MatMul", "MatMulInteger" -> {
                    return constant(node.inputs().get(1));
                }
                case "Mul", "Cast" -> current = node.inputs().get(0);
                default -> {
                    return null;
                }
            }
        }
    }

    /** A constant, or the quantised one that is turned into it. */
    private @Nullable Tensor constant(String name) {
        Tensor tensor = graph.tensor(name);
        Node node = graph.producer(name);
        if (tensor == null && node != null && node.operation().equals("DequantizeLinear")) {
            return graph.tensor(node.inputs().get(0));
        }
        return tensor;
    }

    private Embeddings embeddings(String name) throws IOException {
        Tensor plain = graph.tensorEndingWith(name);
        if (plain != null) {
            requireFloats(plain);
            return new Embeddings(plain, new float[] {1}, new int[1]);
        }
        Tensor quantised = graph.tensorEndingWith(name + "_quantized");
        if (quantised == null || !quantised.isQuantised()) {
            throw new IOException("the ONNX model has no tensor " + name);
        }
        float[] scales = scales(quantised);
        return new Embeddings(quantised, scales, zeroPoints(quantised, scales.length));
    }

    private static float[][] allRows(Embeddings embeddings, int size) throws IOException {
        if (embeddings.numbers().columns() != size) {
            throw new IOException("ONNX tensor " + embeddings.numbers().name() + " has "
                    + embeddings.numbers().columns() + " columns but the word embeddings have " + size);
        }
        float[][] rows = new float[embeddings.count()][size];
        for (int i = 0; i < rows.length; i++) {
            embeddings.copyTo(i, rows[i]);
        }
        return rows;
    }

    private Scaling scaling(String name) throws IOException {
        return new Scaling(
                floats(name + ".weight").floats(), floats(name + ".bias").floats());
    }

    private float[] scales(Tensor quantised) throws IOException {
        Tensor scales = graph.tensor(companion(quantised, "_scale"));
        if (scales == null) {
            throw new IOException("the ONNX model has no scale for the quantised tensor " + quantised.name());
        }
        return scales.floats();
    }

    private int[] zeroPoints(Tensor matrix, int count) throws IOException {
        Tensor points = matrix.isQuantised() ? graph.tensor(companion(matrix, "_zero_point")) : null;
        return points == null ? new int[count] : Quantisation.zeroPoints(points, count);
    }

    /** The name that the quantiser gives to a tensor's scale or zero point. */
    private static String companion(Tensor quantised, String suffix) {
        return quantised.name().replaceFirst("_quantized$", "") + suffix;
    }

    private Tensor floats(String name) throws IOException {
        Tensor tensor = graph.tensorEndingWith(name);
        if (tensor == null) {
            throw new IOException("the ONNX model has no tensor " + name);
        }
        requireFloats(tensor);
        return tensor;
    }

    private static void requireFloats(Tensor tensor) throws IOException {
        if (tensor.type() != Tensor.FLOAT) {
            throw new IOException("ONNX tensor " + tensor.name() + " has type " + tensor.type()
                    + " but must be of type " + Tensor.FLOAT + " (32-bit floats)");
        }
    }

    private int heads(int size) throws IOException {
        List<Float> divisors = new ArrayList<>();
        for (Node node : graph.nodes()) {
            if (node.operation().equals("Div")
                    && isProductOfTwoValues(node.inputs().get(0))) {
                Tensor divisor = graph.tensor(node.inputs().get(1));
                if (divisor != null && divisor.type() == Tensor.FLOAT && divisor.bytes().length == 4) {
                    divisors.add(divisor.floatAt(0));
                }
            }
        }
        for (float divisor : divisors) {
            int headSize = Math.round(divisor * divisor);
            if (headSize > 0 && headSize % 2 == 0 && size % headSize == 0) {
                return size / headSize;
            }
        }
        throw new IOException(
                "the number of attention heads cannot be read from the ONNX model: no product is divided by"
                        + " the root of a head's size (found " + divisors + ")");
    }

    private boolean isProductOfTwoValues(String value) {
        Node node = graph.producer(value);
        return node != null
                && node.operation().equals("MatMul")
                && graph.tensor(node.inputs().get(1)) == null;
    }
}
