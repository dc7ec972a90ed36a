package io.github.readoutdiff.evaluate;

import java.util.List;

/**
 * Claims of the two readouts that correspond, as a person found them.
 *
 * <pre>{@code
 * for (GoldCase each : Gold.read(Path.of("coded")).cases()) {
 *     each.alignments().forEach(pair -> System.out.println(pair.a() + " = " + pair.b()));
 * }
 * }</pre>
 *
 * @param a ids of claims of the first readout
 * @param b ids of claims of the second readout
 * @param borderline whether careful readers may differ: a link that is neither required nor wrong
 * @since 0.1.0
 */
public record GoldAlignment(List<String> a, List<String> b, boolean borderline) {
    /**
     * Copies the lists.
     *
     * @param a ids of claims of the first readout
     * @param b ids of claims of the second readout
     * @param borderline whether careful readers may differ: a link that is neither required nor wrong
     */
    public GoldAlignment {
        a = List.copyOf(a);
        b = List.copyOf(b);
    }

    boolean joins(String ofA, String ofB) {
        return a.contains(ofA) && b.contains(ofB);
    }
}
