package io.github.readoutdiff.match;

import io.github.readoutdiff.text.DataLines;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A logistic regression: the weights of the features, read from a data file whose header says what they come from. */
final class Decision {
    private final Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    private double bias;

    private Decision() {}

    static Decision read(String file) {
        return of(file, DataLines.of(Decision.class, file));
    }

    static Decision of(String file, List<String> lines) {
        Decision decision = new Decision();
        for (String line : lines) {
            int space = line.indexOf(' ');
            String name = line.substring(0, space);
            double value = Double.parseDouble(line.substring(space + 1).strip());
            if (name.equals("bias")) {
                decision.bias = value;
            } else {
                decision.weights.put(feature(file, name), value);
            }
        }
        return decision;
    }

    /** The log-odds of two claims making one point. */
    double logOdds(Pair pair) {
        double sum = bias;
        for (Map.Entry<Feature, Double> weight : weights.entrySet()) {
            sum += weight.getValue() * pair.get(weight.getKey());
        }
        return sum;
    }

    static double probability(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    private static Feature feature(String file, String name) {
        for (Feature feature : Feature.values()) {
            if (feature.label().equals(name)) {
                return feature;
            }
        }
        throw new IllegalStateException(
                "data file " + file + " has a weight for \"" + name + "\", which is no feature");
    }
}
