package io.github.readoutdiff.encode;

import io.github.readoutdiff.encode.AdaptationTraining.Sample;

/**
 * What is wrong with the vectors of two readouts' claims, and how they would have to change: each claim chooses among the
 * claims of the other readout and "none", by cosine; the right choice is a claim that makes the same point (cross-entropy
 * with in-batch negatives; van den Oord, Li and Vinyals 2018). How sharply it chooses and the cosine of "none" are learnt.
 */
final class Contrast {
    private static final double SCALE_RATE = 0.05;
    private static final double BOUND_RATE = 0.003;

    private final Adam.Scalar scale = new Adam.Scalar(20, SCALE_RATE);
    private final Adam.Scalar bound = new Adam.Scalar(0.7, BOUND_RATE);

    /**
     * Looks at one pair of readouts, and learns scale and bound from it.
     *
     * @param units the vectors, of length 1, of the left claims, then of the right ones
     * @param wanted is set to the slope of the loss, by vector
     * @return the loss
     */
    double look(Sample sample, float[][] units, float[][] wanted) {
        int lefts = sample.left().size();
        int rights = sample.right().size();
        double[][] cosines = cosines(units, lefts, rights);
        double[][] slopes = new double[lefts][rights];
        double loss = 0;
        for (int i = 0; i < lefts; i++) {
            double[] slope = new double[rights];
            loss += choose(cosines[i], sample.links()[i], slope) / lefts;
            for (int j = 0; j < rights; j++) {
                slopes[i][j] += slope[j] / lefts;
            }
        }
        for (int j = 0; j < rights; j++) {
            double[] column = new double[lefts];
            boolean[] links = new boolean[lefts];
            for (int i = 0; i < lefts; i++) {
                column[i] = cosines[i][j];
                links[i] = sample.links()[i][j];
            }
            double[] slope = new double[lefts];
            loss += choose(column, links, slope) / rights;
            for (int i = 0; i < lefts; i++) {
                slopes[i][j] += slope[i] / rights;
            }
        }
        back(units, cosines, slopes, wanted);
        return loss;
    }

    private static double[][] cosines(float[][] units, int lefts, int rights) {
        double[][] cosines = new double[lefts][rights];
        for (int i = 0; i < lefts; i++) {
            for (int j = 0; j < rights; j++) {
                for (int k = 0; k < units[i].length; k++) {
                    cosines[i][j] += (double) units[i][k] * units[lefts + j][k];
                }
            }
        }
        return cosines;
    }

    /** The cross-entropy of one claim's choice, and its slope by score. */
    private double choose(double[] cosines, boolean[] links, double[] slope) {
        int count = cosines.length;
        double[] scores = new double[count + 1]; // the last one is "none"
        double highest = 0;
        int right = 0;
        for (int j = 0; j < count; j++) {
            scores[j] = scale.value() * (cosines[j] - bound.value());
            highest = Math.max(highest, scores[j]);
            right += links[j] ? 1 : 0;
        }
        double total = 0;
        for (double score : scores) {
            total += StrictMath.exp(score - highest);
        }
        double loss = 0;
        for (int j = 0; j <= count; j++) {
            boolean isRight = j < count ? links[j] : right == 0;
            double target = isRight ? 1.0 / Math.max(1, right) : 0;
            loss -= target * (scores[j] - highest - StrictMath.log(total));
            if (j < count) {
                slope[j] = StrictMath.exp(scores[j] - highest) / total - target;
            }
        }
        return loss;
    }

    private void back(float[][] units, double[][] cosines, double[][] slopes, float[][] wanted) {
        int lefts = cosines.length;
        double scaleSlope = 0;
        double boundSlope = 0;
        for (int i = 0; i < lefts; i++) {
            for (int j = 0; j < cosines[i].length; j++) {
                scaleSlope += slopes[i][j] * (cosines[i][j] - bound.value());
                boundSlope -= slopes[i][j] * scale.value();
                float by = (float) (slopes[i][j] * scale.value());
                for (int k = 0; k < units[i].length; k++) {
                    wanted[i][k] += by * units[lefts + j][k];
                    wanted[lefts + j][k] += by * units[i][k];
                }
            }
        }
        scale.move(scaleSlope);
        bound.move(boundSlope);
    }
}
