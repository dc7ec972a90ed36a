package io.github.readoutdiff.match;

import io.github.readoutdiff.encode.Encoder;
import io.github.readoutdiff.encode.Encoding;
import io.github.readoutdiff.text.DataLines;
import java.util.Arrays;
import java.util.List;

/**
 * Where an encoder's scores lie for sentences that have nothing to do with each other: every encoder has its own scale.
 * Measured on sentences written for this, {@code unrelated.txt}; the scales of the encoders that come with the library are
 * kept in {@code scales.txt}, since measuring takes a large part of a cold start.
 */
record Scale(double cosineMean, double cosineDeviation, double tokenMean, double tokenDeviation) {
    static final Scale NONE = new Scale(0, 1, 0, 1);
    private static final double LEAST_DEVIATION = 1e-6;

    /** The scale that is kept for an encoder of this name which gives the same bits, else a measured one. */
    static Scale of(Encoder encoder) {
        List<String> kept = DataLines.of(Scale.class, "scales.txt").stream()
                .filter(line -> line.startsWith(encoder.name() + " "))
                .toList();
        if (!kept.isEmpty()) {
            String print = print(encoder);
            for (String line : kept) {
                String[] fields = line.split(" ");
                if (fields[1].equals(print)) {
                    return new Scale(number(fields[2]), number(fields[3]), number(fields[4]), number(fields[5]));
                }
            }
        }
        return measured(encoder);
    }

    /** The line of {@code scales.txt} for an encoder. */
    static String line(Encoder encoder) {
        Scale scale = measured(encoder);
        return String.join(
                " ",
                encoder.name(),
                print(encoder),
                Double.toString(scale.cosineMean),
                Double.toString(scale.cosineDeviation),
                Double.toString(scale.tokenMean),
                Double.toString(scale.tokenDeviation));
    }

    /** Tells whether two encoders give the same bits, by the vector of one sentence. */
    private static String print(Encoder encoder) {
        String sentence = DataLines.of(Scale.class, "unrelated.txt").get(0);
        return Integer.toHexString(Arrays.hashCode(encoder.encode(sentence).sentence()));
    }

    private static double number(String field) {
        return Double.parseDouble(field);
    }

    private static Scale measured(Encoder encoder) {
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
