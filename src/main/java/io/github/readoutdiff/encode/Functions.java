package io.github.readoutdiff.encode;

/**
 * The functions of the network that are not products, from operations that every machine rounds alike.
 *
 * <p>{@link Math#exp} and its like may differ in the last bit between processors, so exponentials and the error function
 * are polynomials of fixed operations; sums run in one fixed order.
 */
final class Functions {
    /** Beyond this the error function's argument changes nothing that a float can show. */
    private static final float ERF_BOUND = 5.6f;

    // erf(x / sqrt 2) = x P(x^2) / Q(x^2) on [-5.6, 5.6]; fitted by reweighted least squares, absolute error below 9e-7
    private static final float P0 = 0.7978874444961548f;
    private static final float P1 = 0.12078637629747391f;
    private static final float P2 = 0.01231907494366169f;
    private static final float P3 = 0.0008119479171000421f;
    private static final float P4 = 1.0039902917924337e-05f;
    private static final float P5 = -2.8610557478714327e-08f;
    private static final float Q1 = 0.3180626332759857f;
    private static final float Q2 = 0.04343957081437111f;
    private static final float Q3 = 0.0032838163897395134f;
    private static final float Q4 = 0.00013265838788356632f;

    /** Added to every variance before its root is taken, as BERT does. */
    private static final double EPSILON = 1e-12;

    private Functions() {}

    /** Replaces each number by {@code x / 2 * (1 + erf(x / sqrt 2))}; {@code scratch} is as long as the row. */
    static void gelu(float[] row, float[] scratch, int count) {
        for (int i = 0; i < count; i++) {
            float x = Math.max(-ERF_BOUND, Math.min(ERF_BOUND, row[i]));
            float t = x * x;
            float p = Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(P5, t, P4), t, P3), t, P2), t, P1), t, P0);
            scratch[i] = x * p;
        }
        for (int i = 0; i < count; i++) {
            float x = Math.max(-ERF_BOUND, Math.min(ERF_BOUND, row[i]));
            float t = x * x;
            float q = Math.fma(Math.fma(Math.fma(Math.fma(Q4, t, Q3), t, Q2), t, Q1), t, 1f);
            float half = row[i] * 0.5f;
            row[i] = Math.fma(half, scratch[i] / q, half);
        }
    }

    /** Shifts and scales a row to mean 0 and variance 1, then applies weight and bias. */
    static void normalise(float[] row, float[] weight, float[] bias, int count) {
        double mean = sum(row, count) / count;
        float centre = (float) mean;
        for (int i = 0; i < count; i++) {
            row[i] -= centre;
        }
        float scale = (float) (1 / Math.sqrt(sumOfSquares(row, count) / count + EPSILON));
        for (int i = 0; i < count; i++) {
            row[i] = Math.fma(row[i] * scale, weight[i], bias[i]);
        }
    }

    /** Replaces scores by shares that add up to 1, after scaling them. */
    static void softmax(float[] row, float scale, int count) {
        float highest = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            highest = Math.max(highest, row[i]);
        }
        float total = 0;
        for (int i = 0; i < count; i++) {
            row[i] = exp((row[i] - highest) * scale);
            total += row[i];
        }
        float share = 1 / total;
        for (int i = 0; i < count; i++) {
            row[i] *= share;
        }
    }

    /** Scales a vector to length 1; a vector of zeros stays one. */
    static void toUnitLength(float[] vector) {
        double length = Math.sqrt(sumOfSquares(vector, vector.length));
        if (length > 0) {
            float scale = (float) (1 / length);
            for (int i = 0; i < vector.length; i++) {
                vector[i] *= scale;
            }
        }
    }

    /** e to the power of a number that is not positive, to about 2 units in the last place. */
    static float exp(float x) {
        if (x < -87f) {
            return 0;
        }
        // 2^n e^r with |r| <= ln 2 / 2; adding and taking away 1.5 * 2^23 rounds to a whole number
        float shifted = x * 1.44269504f + 12582912f;
        float n = shifted - 12582912f;
        float r = Math.fma(n, -0.693359375f, x);
        r = Math.fma(n, 2.12194440e-4f, r);
        float e = Math.fma(r, 1f / 5040, 1f / 720);
        e = Math.fma(e, r, 1f / 120);
        e = Math.fma(e, r, 1f / 24);
        e = Math.fma(e, r, 1f / 6);
        e = Math.fma(e, r, 0.5f);
        e = Math.fma(e, r, 1f);
        e = Math.fma(e, r, 1f);
        return e * Float.intBitsToFloat(((int) n + 127) << 23);
    }

    /** Four partial sums in a fixed order: as exact as one, and the processor need not wait for each addition. */
    private static double sum(float[] row, int count) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i + 4 <= count; i += 4) {
            a += row[i];
            b += row[i + 1];
            c += row[i + 2];
            d += row[i + 3];
        }
        for (; i < count; i++) {
            a += row[i];
        }
        return (a + b) + (c + d);
    }

    private static double sumOfSquares(float[] row, int count) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i + 4 <= count; i += 4) {
            a += (double) row[i] * row[i];
            b += (double) row[i + 1] * row[i + 1];
            c += (double) row[i + 2] * row[i + 2];
            d += (double) row[i + 3] * row[i + 3];
        }
        for (; i < count; i++) {
            a += (double) row[i] * row[i];
        }
        return (a + b) + (c + d);
    }
}
