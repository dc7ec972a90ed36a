package io.github.readoutdiff.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Corrects a measure for claims that resemble everything: what is close to all is close to nothing. */
final class Hubs {
    /** How many nearest partners tell how central a claim is; k of CSLS (Conneau et al. 2018). */
    private static final int NEAREST = 3;
    /** Sums in another order differ in the last digits, which must decide nothing. */
    private static final double STEPS = 1e9;

    private Hubs() {}

    /** Fills in the measure less the mean of the largest ones of either claim. */
    static void correct(List<Pair> pairs, Feature plain, Feature corrected) {
        Map<Long, List<Double>> values = new HashMap<>();
        for (Pair pair : pairs) {
            values.computeIfAbsent(FeatureMaker.key(pair.left, pair.right), any -> new ArrayList<>())
                    .add(pair.get(plain));
            values.computeIfAbsent(FeatureMaker.key(pair.right, pair.left), any -> new ArrayList<>())
                    .add(pair.get(plain));
        }
        Map<Long, Double> hubs = new HashMap<>();
        values.forEach((key, all) -> {
            all.sort(Collections.reverseOrder());
            hubs.put(
                    key,
                    all.stream()
                            .limit(NEAREST)
                            .mapToDouble(Double::doubleValue)
                            .average()
                            .orElse(0));
        });
        for (Pair pair : pairs) {
            double left = hubs.getOrDefault(FeatureMaker.key(pair.left, pair.right), 0.0);
            double right = hubs.getOrDefault(FeatureMaker.key(pair.right, pair.left), 0.0);
            pair.set(corrected, Math.rint((pair.get(plain) - (left + right) / 2) * STEPS) / STEPS);
        }
    }
}
