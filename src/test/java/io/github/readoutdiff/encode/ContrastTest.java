package io.github.readoutdiff.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.readoutdiff.encode.AdaptationTraining.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContrastTest {
    private static final Sample SAMPLE = new Sample(
            List.of("a1", "a2"), List.of("b1", "b2", "b3"), new boolean[][] {{true, false, true}, {false, false, false}
            });

    @Test
    void whatIsWantedIsTheSlopeOfTheLoss() {
        float[][] vectors = vectors();
        float[][] wanted = new float[5][2];
        new Contrast().look(SAMPLE, vectors, wanted);

        for (int i = 0; i < 5; i++) {
            for (int k = 0; k < 2; k++) {
                float[][] ahead = vectors();
                float[][] behind = vectors();
                ahead[i][k] += 1e-3f;
                behind[i][k] -= 1e-3f;
                double slope = (loss(SAMPLE, ahead) - loss(SAMPLE, behind)) / 2e-3;
                assertThat((double) wanted[i][k]).isCloseTo(slope, within(1e-2));
            }
        }
    }

    @Test
    void lossIsLeastWhereLinkedClaimsAreAlikeAndOthersAreNot() {
        float[][] right = {{1, 0}, {0, 1}, {1, 0}, {-1, 0}, {1, 0}};
        float[][] wrong = {{1, 0}, {0, 1}, {0, 1}, {1, 0}, {0, 1}};

        assertThat(loss(SAMPLE, right)).isLessThan(loss(SAMPLE, vectors()));
        assertThat(loss(SAMPLE, wrong)).isGreaterThan(loss(SAMPLE, vectors()));
    }

    private static double loss(Sample sample, float[][] vectors) {
        return new Contrast().look(sample, vectors, new float[5][2]);
    }

    private static float[][] vectors() {
        return new float[][] {{0.6f, 0.8f}, {0.8f, 0.6f}, {0.28f, 0.96f}, {1, 0}, {0.96f, 0.28f}};
    }
}
