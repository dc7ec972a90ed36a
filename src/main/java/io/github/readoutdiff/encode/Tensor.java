package io.github.readoutdiff.encode;

/** A constant array of an ONNX graph: its shape and its numbers, still as the file's little-endian bytes. */
record Tensor(String name, int[] shape, int type, byte[] bytes) {
    /** ONNX type code of 32-bit floats. */
    static final int FLOAT = 1;
    /** ONNX type code of unsigned bytes. */
    static final int UINT8 = 2;
    /** ONNX type code of signed bytes. */
    static final int INT8 = 3;

    int rows() {
        return shape[0];
    }

    int columns() {
        return shape[shape.length - 1];
    }

    boolean isQuantised() {
        return type == INT8 || type == UINT8;
    }

    /** The float at an index. */
    float floatAt(int index) {
        int at = 4 * index;
        return Float.intBitsToFloat(
                (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8 | (bytes[at + 2] & 0xff) << 16 | bytes[at + 3] << 24);
    }

    /** The quantised integer at an index. */
    int integerAt(int index) {
        return type == UINT8 ? bytes[index] & 0xff : bytes[index];
    }

    /** All numbers of a float tensor. */
    float[] floats() {
        float[] values = new float[bytes.length / 4];
        for (int i = 0; i < values.length; i++) {
            values[i] = floatAt(i);
        }
        return values;
    }
}
