package io.github.readoutdiff.encode;

/**
 * Matrix products over rows in plain loops, with the same bits on every machine.
 *
 * <p>A matrix is an array of rows. Each element of a product is one chain of fused multiply-adds over ascending {@code
 * k}; since a fused multiply-add rounds once by definition and no sum is split, neither the width of the processor's
 * vectors nor the number of rows computed together changes a bit.
 */
final class Matrix {
    /** Rows are computed in groups of this many; row counts must be a multiple of it. */
    static final int ROW_GROUP = 4;

    /** How many rows of {@code b} all groups of rows pass over before the next ones, so that these stay in the cache. */
    private static final int INNER_BLOCK = 64;

    private Matrix() {}

    /** A row count that the products accept, at least {@code rows}. */
    static int padded(int rows) {
        return (rows + ROW_GROUP - 1) / ROW_GROUP * ROW_GROUP;
    }

    /**
     * Room for a matrix. Rows get a few numbers more than asked for, so that all start at the same place within a cache
     * line, which is worth a fifth of the time.
     */
    static float[][] allocate(int rows, int columns) {
        int length = (columns + 3) / 16 * 16 + 12;
        return new float[rows][length < columns ? length + 16 : length];
    }

    /**
     * Adds {@code x * b} to {@code c}.
     *
     * @param x {@code rows} rows of {@code inner} numbers
     * @param b {@code inner} rows
     * @param c {@code rows} rows
     * @param rows a multiple of {@link #ROW_GROUP}
     * @param inner an even number
     * @param columns how many columns of {@code b} and {@code c} to compute
     */
    static void multiplyAdd(float[][] x, float[][] b, float[][] c, int rows, int inner, int columns) {
        for (int from = 0; from < inner; from += INNER_BLOCK) {
            int to = Math.min(inner, from + INNER_BLOCK);
            for (int i = 0; i < rows; i += ROW_GROUP) {
                block(x, b, c, i, from, to, columns);
            }
        }
    }

    /** One group of rows times the rows {@code from} to {@code to} of {@code b}. */
    private static void block(float[][] x, float[][] b, float[][] c, int i, int from, int to, int columns) {
        float[] x0 = x[i];
        float[] x1 = x[i + 1];
        float[] x2 = x[i + 2];
        float[] x3 = x[i + 3];
        for (int k = from; k < to; k += 2) {
            fourRows(
                    c[i], c[i + 1], c[i + 2], c[i + 3], b[k], b[k + 1], x0[k], x0[k + 1], x1[k], x1[k + 1], x2[k],
                    x2[k + 1], x3[k], x3[k + 1], columns);
        }
    }

    /** Two steps of {@code k} for four rows: as much as the compiler of JDK 17 still turns into vector code. */
    private static void fourRows(
            float[] c0,
            float[] c1,
            float[] c2,
            float[] c3,
            float[] b0,
            float[] b1,
            float x00,
            float x01,
            float x10,
            float x11,
            float x20,
            float x21,
            float x30,
            float x31,
            int columns) {
        for (int j = 0; j < columns; j++) {
            float v0 = b0[j];
            float v1 = b1[j];
            c0[j] = Math.fma(x01, v1, Math.fma(x00, v0, c0[j]));
            c1[j] = Math.fma(x11, v1, Math.fma(x10, v0, c1[j]));
            c2[j] = Math.fma(x21, v1, Math.fma(x20, v0, c2[j]));
            c3[j] = Math.fma(x31, v1, Math.fma(x30, v0, c3[j]));
        }
    }
}
