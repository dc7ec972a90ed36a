package io.github.readoutdiff.datasets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Readout;
import java.util.List;
import org.junit.jupiter.api.Test;

class RivalsTest {
    private static final Readout TEXT = Readout.of("Ruritania", "They met in Zenda and agreed to meet again.");
    private static final Claim WHOLE = claim("c1", 0, 43);
    private static final Claim FIRST = claim("c2", 0, 17);
    private static final Claim SECOND = claim("c3", 22, 43);

    private static Claim claim(String id, int start, int end) {
        return Claim.in(TEXT, id).span(start, end).build();
    }

    @Test
    void aPairIsMeasuredAgainstTheOtherPairsOfEitherClaim() {
        Rivals rivals = new Rivals(List.of(FIRST, SECOND), List.of(FIRST, SECOND));
        double[][] scores = {{0.5, 0.25}, {0.75, 0}};

        // ahead by 0.25 in the row and behind by 0.25 in the column, of means 0.375 and 0.625; no overlap
        assertArrayEquals(new double[] {-0.25, 0.25, 0, 1, -0.125, 0.125, 1, 0}, rivals.of(scores, 0, 0), 1e-9);
    }

    @Test
    void aRivalThatSharesWordsCountsOnceMore() {
        Rivals rivals = new Rivals(List.of(WHOLE), List.of(WHOLE, FIRST, SECOND));
        double[] found = rivals.of(new double[][] {{0.5, 0.75, 0.25}}, 0, 0);

        assertEquals(-0.25, found[6], 1e-9);
        assertEquals(1, found[7]);
    }

    @Test
    void claimsOfOneTextOverlapWhereTheyShareWords() {
        List<Claim> claims = List.of(WHOLE, FIRST, SECOND);
        assertEquals(2, Rivals.overlaps(claims, WHOLE));
        assertEquals(1, Rivals.overlaps(claims, FIRST));
    }
}
