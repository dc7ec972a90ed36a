package io.github.readoutdiff.match;

import io.github.readoutdiff.encode.Encoder;
import io.github.readoutdiff.encode.Encoding;
import io.github.readoutdiff.text.DataLines;
import java.util.List;

/**
 * Where an encoder's scores lie for sentences that have nothing to do with each other: every encoder has its own scale.
 * Measured once on sentences written for this, {@code unrelated.txt}.
 */
record Scale(double cosineMean, double cosineDeviation, double tokenMean, double tokenDeviation) {
    static final Scale NONE = new Scale(0, 1, 0, 1);
    private static final double LEAST_DEVIATION = 1e-6;

    static Scale of(Encoder encoder) {
        List<Encoding> encodings = encoder.encodeAll(DataLines.of(Scale.class, "unrelated.txt"));
        Moments cosines = new Moments();
        Moments tokens = new Moments();
        for (int i = 0; i < encodings.size(); i++) {
            for (int j = 0; j < encodings.size(); j++) {
                if (i != j) {
                    Encoding a = encodings.get(i);
                    Encoding b = encodings.get(j);
                    cosines.add(a.dot(b));
                    tokens.add(covered(a, b));
                }
            }
        }
        return new Scale(cosines.mean(), cosines.deviation(), tokens.mean(), tokens.deviation());
    }

    double cosine(double cosine) {
        return (cosine - cosineMean) / cosineDeviation;
    }

    double tokens(double coverage) {
        return (coverage - tokenMean) / tokenDeviation;
    }

    private static double covered(Encoding a, Encoding b) {
        int count = a.tokenSpans().size();
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double best = 0;
            for (int j = 0; j < b.tokenSpans().size(); j++) {
                best = Math.max(best, a.tokenDot(i, b, j));
            }
            sum += best;
        }
        return count == 0 ? 0 : sum / count;
    }

    private static final class Moments {
        private double sum;
        private double squares;
        private int count;

        void add(double value) {
            sum += value;
            squares += value * value;
            count++;
        }

        double mean() {
            return count == 0 ? 0 : sum / count;
        }

        double deviation() {
            return count == 0
                    ? 1
                    : Math.max(LEAST_DEVIATION, Math.sqrt(Math.max(0, squares / count - mean() * mean())));
        }
    }
}
