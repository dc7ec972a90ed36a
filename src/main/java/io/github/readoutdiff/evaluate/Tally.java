package io.github.readoutdiff.evaluate;

import java.util.List;

/** Counts of one case, or of several added up. */
final class Tally {
    private final int[] counts = new int[Count.values().length];

    static Tally sum(List<Tally> tallies) {
        Tally sum = new Tally();
        for (Tally tally : tallies) {
            for (int i = 0; i < sum.counts.length; i++) {
                sum.counts[i] += tally.counts[i];
            }
        }
        return sum;
    }

    void add(Count count, int more) {
        counts[count.ordinal()] += more;
    }

    void addIf(boolean condition, Count count) {
        add(count, condition ? 1 : 0);
    }

    int get(Count count) {
        return counts[count.ordinal()];
    }
}
