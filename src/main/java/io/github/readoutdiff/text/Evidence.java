package io.github.readoutdiff.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.Context;

/** What some features of a word tell of its tag: numbers to be added to those of tags, one after the other. */
final class Evidence {
    private final int[] tags;
    private final double[] values;

    private Evidence(List<Context> contexts) {
        int size = 0;
        for (Context context : contexts) {
            size += context.getOutcomes().length;
        }
        tags = new int[size];
        values = new double[size];
        int at = 0;
        for (Context context : contexts) {
            int count = context.getOutcomes().length;
            System.arraycopy(context.getOutcomes(), 0, tags, at, count);
            System.arraycopy(context.getParameters(), 0, values, at, count);
            at += count;
        }
    }

    /** What a model knows of a feature; nothing if it has never seen it. */
    static Evidence of(String feature, Map<String, Context> weights) {
        return of(List.of(feature), weights);
    }

    /** What a model knows of features, in their order. */
    static Evidence of(List<String> features, Map<String, Context> weights) {
        List<Context> known = new ArrayList<>();
        for (String feature : features) {
            Context context = weights.get(feature);
            if (context != null) {
                known.add(context);
            }
        }
        return new Evidence(known);
    }

    /** Adds each number to that of its tag. */
    void addTo(double[] sums) {
        for (int i = 0; i < tags.length; i++) {
            sums[tags[i]] += values[i];
        }
    }
}
