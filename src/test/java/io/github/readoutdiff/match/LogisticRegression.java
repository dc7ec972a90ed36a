package io.github.readoutdiff.match;

import java.util.Arrays;

/** L2-regularised logistic regression by Newton's method; the bias is not regularised. */
final class LogisticRegression {
    private static final int STEPS = 100;
    private static final double ENOUGH = 1e-9;

    private LogisticRegression() {}

    /** The weights of the columns, then the bias, for rows as they are; columns are standardised inside. */
    static double[] fit(double[][] rows, boolean[] positive, double strength) {
        double[] counts = new double[rows.length];
        Arrays.fill(counts, 1);
        return fit(rows, positive, counts, strength);
    }

    /** The same where a row may count more than once. */
    static double[] fit(double[][] rows, boolean[] positive, double[] counts, double strength) {
        int columns = rows[0].length;
        double[] mean = new double[columns];
        double[] deviation = new double[columns];
        for (int k = 0; k < columns; k++) {
            for (double[] row : rows) {
                mean[k] += row[k] / rows.length;
            }
            for (double[] row : rows) {
                deviation[k] += (row[k] - mean[k]) * (row[k] - mean[k]) / rows.length;
            }
            deviation[k] = Math.sqrt(deviation[k]) + 1e-9;
        }
        int size = columns + 1;
        double[] weights = new double[size];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[size];
            double[][] hessian = new double[size][size];
            for (int i = 0; i < rows.length; i++) {
                double[] x = new double[size];
                x[columns] = 1;
                double sum = weights[columns];
                for (int k = 0; k < columns; k++) {
                    x[k] = (rows[i][k] - mean[k]) / deviation[k];
                    sum += weights[k] * x[k];
                }
                double p = 1 / (1 + StrictMath.exp(-sum));
                double error = counts[i] * (p - (positive[i] ? 1 : 0));
                double slope = counts[i] * p * (1 - p);
                for (int k = 0; k < size; k++) {
                    gradient[k] += strength * error * x[k];
                    double steep = strength * slope * x[k];
                    double[] line = hessian[k];
                    for (int l = 0; l <= k; l++) {
                        line[l] += steep * x[l];
                    }
                }
            }
            for (int k = 0; k < columns; k++) {
                gradient[k] += weights[k];
                hessian[k][k] += 1;
            }
            hessian[columns][columns] += 1e-9;
            double[] move = solve(hessian, gradient);
            double most = 0;
            for (int k = 0; k < size; k++) {
                weights[k] -= move[k];
                most = Math.max(most, Math.abs(move[k]));
            }
            if (most < ENOUGH) {
                break;
            }
        }
        double[] plain = Arrays.copyOf(weights, size);
        for (int k = 0; k < columns; k++) {
            plain[k] = weights[k] / deviation[k];
            plain[columns] -= plain[k] * mean[k];
        }
        return plain;
    }

    /** Solves a symmetric positive definite system, given its lower half, by Cholesky's method. */
    private static double[] solve(double[][] lower, double[] right) {
        int size = right.length;
        double[][] root = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = lower[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= root[i][k] * root[j][k];
                }
                root[i][j] = i == j ? Math.sqrt(sum) : sum / root[j][j];
            }
        }
        double[] x = right.clone();
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= root[i][k] * x[k];
            }
            x[i] /= root[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                x[i] -= root[k][i] * x[k];
            }
            x[i] /= root[i][i];
        }
        return x;
    }
}
