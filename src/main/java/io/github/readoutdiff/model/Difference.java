package io.github.readoutdiff.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing in which the readouts differ that state one point, with the words of each.
 *
 * <pre>{@code
 * for (Point point : comparison.shared()) {
 *     point.differences().forEach(each -> System.out.println(each.kind().label() + " " + each.words()));
 * }
 * }</pre>
 *
 * @param kind in what they differ
 * @param words by readout id, in the order of the readouts, the words that show it; a readout that has none (what the
 *     other adds) is absent
 * @since 0.1.0
 */
public record Difference(DifferenceKind kind, Map<String, String> words) {
    /**
     * Copies the words and keeps their order.
     *
     * @param kind in what they differ
     * @param words by readout id, in the order of the readouts, the words that show it; a readout that has none (what the other adds) is absent
     * @throws IllegalArgumentException if no readout has words
     */
    public Difference {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        if (words.isEmpty()) {
            throw new IllegalArgumentException("difference of kind " + kind.label() + " shows no words");
        }
    }
}
