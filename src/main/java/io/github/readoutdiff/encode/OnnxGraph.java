package io.github.readoutdiff.encode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an ONNX file that hold a model's weights: its constant tensors and its nodes.
 *
 * <p>Field numbers are those of the public {@code onnx.proto3}. Nothing is executed; the nodes only tell which tensor
 * belongs where, since exporters leave matrices without a name.
 */
final class OnnxGraph {
    private final Map<String, Tensor> tensors = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Node> producers = new HashMap<>();

    /** One operation: its type, and the names of what goes in and comes out. */
    record Node(String operation, List<String> inputs, List<String> outputs) {}

    private OnnxGraph() {}

    static OnnxGraph read(InputStream in) throws IOException {
        OnnxGraph graph = new OnnxGraph();
        ProtobufInput input = new ProtobufInput(in);
        boolean found = false;
        for (int field = input.nextField(-1); field != 0; field = input.nextField(-1)) {
            if (field == 7) {
                graph.readGraph(input, input.endOfMessage());
                found = true;
            } else {
                input.skip();
            }
        }
        if (!found) {
            throw new IOException("not an ONNX model: it holds no graph");
        }
        return graph;
    }

    List<Node> nodes() {
        return nodes;
    }

    /** The node that makes a value, or null if it is a constant or an input. */
    @Nullable
    Node producer(String output) {
        return producers.get(output);
    }

    @Nullable
    Tensor tensor(String name) {
        return tensors.get(name);
    }

    /** The tensor whose name ends so; exporters put different prefixes in front. */
    @Nullable
    Tensor tensorEndingWith(String suffix) {
        Tensor exact = tensors.get(suffix);
        if (exact != null) {
            return exact;
        }
        return tensors.values().stream()
                .filter(tensor -> tensor.name().endsWith("." + suffix))
                .min((a, b) -> a.name().compareTo(b.name()))
                .orElse(null);
    }

    private void readGraph(ProtobufInput input, long end) throws IOException {
        for (int field = input.nextField(end); field != 0; field = input.nextField(end)) {
            switch (field) {
                case 1 -> readNode(input, input.endOfMessage());
                case 5 -> add(readTensor(input, input.endOfMessage(), ""));
                default -> input.skip();
            }
        }
    }

    private void readNode(ProtobufInput input, long end) throws IOException {
        List<String> inputs = new ArrayList<>();
        List<String> outputs = new ArrayList<>();
        String operation = "";
        Tensor constant = null;
        for (int field = input.nextField(end); field != 0; field = input.nextField(end)) {
            switch (field) {
                case 1 -> inputs.add(input.string());
                case 2 -> outputs.add(input.string());
                case 4 -> operation = input.string();
                case 5 -> {
                    Tensor value = readAttribute(input, input.endOfMessage());
                    constant = value == null ? constant : value;
                }
                default -> input.skip();
            }
        }
        if (operation.equals("Constant") && constant != null && !outputs.isEmpty()) {
            add(new Tensor(outputs.get(0), constant.shape(), constant.type(), constant.bytes()));
            return;
        }
        Node node = new Node(operation, List.copyOf(inputs), List.copyOf(outputs));
        nodes.add(node);
        outputs.forEach(output -> producers.put(output, node));
    }

    private static @Nullable Tensor readAttribute(ProtobufInput input, long end) throws IOException {
        Tensor value = null;
        for (int field = input.nextField(end); field != 0; field = input.nextField(end)) {
            if (field == 5) {
                value = readTensor(input, input.endOfMessage(), "");
            } else {
                input.skip();
            }
        }
        return value;
    }

    private static Tensor readTensor(ProtobufInput input, long end, String defaultName) throws IOException {
        List<Integer> shape = new ArrayList<>();
        String name = defaultName;
        int type = 0;
        byte[] bytes = new byte[0];
        for (int field = input.nextField(end); field != 0; field = input.nextField(end)) {
            switch (field) {
                case 1 -> readIntegers(input, shape);
                case 2 -> type = (int) input.varint();
                case 4, 9 -> bytes = input.bytes(); // packed floats have the same layout as raw data
                case 5 -> bytes = readSmallIntegers(input);
                case 8 -> name = input.string();
                default -> input.skip();
            }
        }
        return new Tensor(name, shape.stream().mapToInt(Integer::intValue).toArray(), type, bytes);
    }

    /** Integers of 8 bits that the file stores as a list of numbers instead of raw bytes. */
    private static byte[] readSmallIntegers(ProtobufInput input) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> values = new ArrayList<>();
        readIntegers(input, values);
        values.forEach(out::write);
        return out.toByteArray();
    }

    private static void readIntegers(ProtobufInput input, List<Integer> into) throws IOException {
        if (input.wireType() == ProtobufInput.VARINT) {
            into.add((int) input.varint());
            return;
        }
        for (long end = input.endOfMessage(); input.position() < end; ) {
            into.add((int) input.varint());
        }
    }

    private void add(Tensor tensor) {
        tensors.put(tensor.name(), tensor);
    }
}
