package io.github.readoutdiff.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Tally ONE = new Tally(1, 2, 4, 3, 4, 1, 2);

    @Test
    void figuresAreOfTheSumOfTheCounts() {
        Tally sum = ONE.plus(new Tally(2, 2, 2, 0, 0, 2, 2));
        assertEquals(0.75, sum.precision());
        assertEquals(0.5, sum.recall());
        assertEquals(0.6, sum.f1(), 1e-9);
        assertEquals(0.75, sum.balanced());
        assertEquals(ONE, sum.minus(new Tally(2, 2, 2, 0, 0, 2, 2)));
    }

    @Test
    void nothingHasTheFigureNought() {
        assertEquals(0, Tally.NOTHING.f1());
        assertEquals(0, Tally.NOTHING.balanced());
    }
}
