package io.github.readoutdiff.encode;

import java.io.IOException;

/** Turns int8 weights back into floats: {@code (integer - zero point) * scale}, per tensor or per column. */
final class Quantisation {
    private Quantisation() {}

    /** The number at an index of a tensor, in the given column. */
    static float value(Tensor numbers, int index, int column, float[] scales, int[] zeroPoints) {
        if (!numbers.isQuantised()) {
            return numbers.floatAt(index);
        }
        int channel = scales.length == 1 ? 0 : column;
        return (numbers.integerAt(index) - zeroPoints[channel]) * scales[channel];
    }

    /** A matrix in rows, as floats. */
    static float[][] rows(Tensor numbers, float[] scales, int[] zeroPoints) {
        int rows = numbers.rows();
        int columns = numbers.columns();
        float[][] matrix = Matrix.allocate(rows, columns);
        if (!numbers.isQuantised()) {
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    matrix[i][j] = numbers.floatAt(i * columns + j);
                }
            }
            return matrix;
        }
        float[] scale = new float[columns];
        float[] zero = new float[columns];
        for (int j = 0; j < columns; j++) {
            scale[j] = scales[scales.length == 1 ? 0 : j];
            zero[j] = zeroPoints[zeroPoints.length == 1 ? 0 : j];
        }
        boolean unsigned = numbers.type() == Tensor.UINT8;
        for (int i = 0; i < rows; i++) {
            dequantise(numbers.bytes(), i * columns, unsigned ? 0xff : -1, matrix[i], scale, zero);
        }
        return matrix;
    }

    private static void dequantise(byte[] from, int offset, int mask, float[] row, float[] scale, float[] zero) {
        for (int j = 0; j < scale.length; j++) {
            row[j] = ((from[offset + j] & mask) - zero[j]) * scale[j];
        }
    }

    /** The zero points of a tensor that may leave them out. */
    static int[] zeroPoints(Tensor numbers, int count) throws IOException {
        int[] points = new int[count];
        if (numbers.bytes().length != count) {
            throw new IOException("ONNX tensor " + numbers.name() + " has " + numbers.bytes().length
                    + " zero points but " + count + " scales");
        }
        for (int i = 0; i < count; i++) {
            points[i] = numbers.integerAt(i);
        }
        return points;
    }
}
