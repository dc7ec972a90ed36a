package io.github.readoutdiff.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EveryWordTest {
    /** Claims of four words; one that is not borne out lacks one word, whose number is low. */
    private static double[][][] claims(boolean[] borneOut) {
        SplittableRandom random = new SplittableRandom(1);
        double[][][] claims = new double[borneOut.length][4][1];
        for (int i = 0; i < claims.length; i++) {
            for (double[] word : claims[i]) {
                word[0] = random.nextDouble(0.6, 1);
            }
            if (!borneOut[i]) {
                claims[i][i % 4][0] = random.nextDouble(0, 0.5);
            }
        }
        return claims;
    }

    @Test
    void oneMissingWordIsEnoughAndIsFoundWithoutBeingNamed() {
        boolean[] borneOut = new boolean[60];
        for (int i = 0; i < borneOut.length; i += 2) {
            borneOut[i] = true;
        }
        double[] counts = new double[borneOut.length];
        Arrays.fill(counts, 1);
        EveryWord everyWord = EveryWord.fit(claims(borneOut), borneOut, counts);

        assertTrue(everyWord.probability(new double[][] {{0.9}, {0.8}, {0.9}, {0.9}}) > 0.8);
        assertTrue(everyWord.probability(new double[][] {{1}, {1}, {1}, {0.1}}) < 0.2);
    }

    @Test
    void aClaimWithoutWordsLacksNone() {
        EveryWord everyWord =
                EveryWord.fit(new double[][][] {{{1}}, {{0}}}, new boolean[] {true, false}, new double[] {1, 1});
        assertEquals(1, everyWord.probability(new double[0][]));
    }
}
