package io.github.readoutdiff.encode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Rewrites a quantised ONNX model into one that computes in floats with the same weights.
 *
 * <p>The published graph also quantises what it computes, for each text and batch anew, so that a text's vector depends
 * on its neighbours. Here each {@code DynamicQuantizeLinear}, {@code MatMulInteger}, {@code Cast}, {@code Mul} becomes
 * one {@code MatMul} with the dequantised matrix; all else is copied byte for byte.
 */
final class FloatOnnx {
    private final byte[] model;
    private final OnnxGraph graph;
    private final Map<String, OnnxGraph.Node> replaced = new HashMap<>();
    private final Set<String> dropped = new HashSet<>();

    private FloatOnnx(byte[] model) throws IOException {
        this.model = model;
        graph = OnnxGraph.read(new ByteArrayInputStream(model));
    }

    static byte[] of(byte[] quantisedModel) throws IOException {
        return new FloatOnnx(quantisedModel).rewrite();
    }

    private byte[] rewrite() throws IOException {
        plan();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Field field : fields(model)) {
            if (field.number == 7) {
                write(out, 7, graphBytes(field.bytes));
            } else {
                out.write(field.whole);
            }
        }
        return out.toByteArray();
    }

    /** Finds the chains: the last product's output stays, with the integer product's input and matrix. */
    private void plan() {
        for (OnnxGraph.Node node : graph.nodes()) {
            if (node.operation().equals("MatMulInteger")) {
                OnnxGraph.Node cast = consumer(node.outputs().get(0));
                OnnxGraph.Node product = consumer(cast.outputs().get(0));
                OnnxGraph.Node quantise =
                        Objects.requireNonNull(graph.producer(node.inputs().get(0)));
                String output = product.outputs().get(0);
                replaced.put(
                        output,
                        new OnnxGraph.Node(
                                "MatMul",
                                List.of(quantise.inputs().get(0), node.inputs().get(1)),
                                List.of(output)));
                dropped.add(node.outputs().get(0));
                dropped.add(cast.outputs().get(0));
                dropped.add(product.inputs().get(1));
                dropped.addAll(quantise.outputs());
            }
        }
    }

    private OnnxGraph.Node consumer(String value) {
        return graph.nodes().stream()
                .filter(node -> node.inputs().contains(value))
                .findFirst()
                .orElseThrow();
    }

    private byte[] graphBytes(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Set<String> matrices = new HashSet<>();
        Set<String> companions = new HashSet<>();
        for (OnnxGraph.Node node : replaced.values()) {
            String matrix = node.inputs().get(1);
            matrices.add(matrix);
            companions.add(matrix.replace("_quantized", "_scale"));
            companions.add(matrix.replace("_quantized", "_zero_point"));
        }
        for (Field field : fields(bytes)) {
            if (field.number == 1) {
                String output = text(field.bytes, 2);
                if (replaced.containsKey(output)) {
                    write(out, 1, node(Objects.requireNonNull(replaced.get(output))));
                } else if (!dropped.contains(output)) {
                    out.write(field.whole);
                }
            } else if (field.number == 5 && matrices.contains(text(field.bytes, 8))) {
                write(out, 5, matrix(Objects.requireNonNull(graph.tensor(text(field.bytes, 8)))));
            } else if (field.number == 5 && companions.contains(text(field.bytes, 8))) {
                continue;
            } else if (field.number != 13) { // declared types of inner values no longer hold
                out.write(field.whole);
            }
        }
        return out.toByteArray();
    }

    private static byte[] node(OnnxGraph.Node node) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String input : node.inputs()) {
            write(out, 1, input.getBytes(StandardCharsets.UTF_8));
        }
        write(out, 2, node.outputs().get(0).getBytes(StandardCharsets.UTF_8));
        write(out, 4, node.operation().getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private byte[] matrix(Tensor quantised) throws IOException {
        String name = quantised.name().replace("_quantized", "");
        Tensor scale = Objects.requireNonNull(graph.tensor(name + "_scale"));
        Tensor zero = Objects.requireNonNull(graph.tensor(name + "_zero_point"));
        ByteBuffer floats = ByteBuffer.allocate(4 * quantised.bytes().length).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < quantised.bytes().length; i++) {
            int column = i % quantised.columns();
            floats.putFloat((quantised.integerAt(i) - zero.integerAt(column)) * scale.floatAt(column));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int dimension : quantised.shape()) {
            number(out, 1 << 3);
            number(out, dimension);
        }
        number(out, 2 << 3);
        number(out, Tensor.FLOAT);
        write(out, 8, quantised.name().getBytes(StandardCharsets.UTF_8));
        write(out, 9, floats.array());
        return out.toByteArray();
    }

    private static String text(byte[] message, int number) throws IOException {
        for (Field field : fields(message)) {
            if (field.number == number) {
                return new String(field.bytes, StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    /** A field of a message: its number, its bytes if it has any, and key and value as they stand. */
    private record Field(int number, byte[] bytes, byte[] whole) {}

    private static List<Field> fields(byte[] message) throws IOException {
        ProtobufInput input = new ProtobufInput(new ByteArrayInputStream(message));
        List<Field> fields = new ArrayList<>();
        int start = 0;
        for (int number = input.nextField(message.length); number != 0; number = input.nextField(message.length)) {
            byte[] bytes = new byte[0];
            if (input.wireType() == ProtobufInput.BYTES) {
                bytes = input.bytes();
            } else {
                input.skip();
            }
            int end = (int) input.position();
            fields.add(new Field(number, bytes, Arrays.copyOfRange(message, start, end)));
            start = end;
        }
        return fields;
    }

    private static void write(ByteArrayOutputStream out, int field, byte[] bytes) throws IOException {
        number(out, field << 3 | ProtobufInput.BYTES);
        number(out, bytes.length);
        out.write(bytes);
    }

    private static void number(ByteArrayOutputStream out, int value) {
        int rest = value;
        while (rest >= 0x80) {
            out.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
