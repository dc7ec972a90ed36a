package io.github.readoutdiff.encode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.encode.AdaptationTraining.Sample;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdaptationTrainingTest {
    private static final String THANKS = "He thanked Ruritania for the grain.";
    private static final String GRAIN = "Ruritania will go on sending wheat.";
    private static final String TALKS = "Talks on the fishery go on.";
    private static final Sample SAMPLE =
            new Sample(List.of(THANKS, TALKS), List.of(GRAIN), new boolean[][] {{true}, {false}});

    @Test
    void claimsOfOnePointBecomeNearerThanOthers() {
        Encoder before = Encoders.bgeSmallEnglish();
        Encoder after = AdaptationTraining.encoder("adapted", fit());

        assertThat(lead(after)).isGreaterThan(lead(before));
    }

    @Test
    void equalSamplesTeachTheSame() {
        assertThat(fit()).isEqualTo(fit());
    }

    @Test
    void otherLinksHaveAnotherFingerprint() {
        Sample other = new Sample(SAMPLE.left(), SAMPLE.right(), new boolean[][] {{false}, {true}});

        assertThat(AdaptationTraining.fingerprint(List.of(SAMPLE)))
                .isEqualTo(AdaptationTraining.fingerprint(List.of(SAMPLE)))
                .isNotEqualTo(AdaptationTraining.fingerprint(List.of(other)));
    }

    private static List<String> fit() {
        return AdaptationTraining.fit(Collections.nCopies(4, SAMPLE));
    }

    /** How far the claims of one point are ahead of the others. */
    private static double lead(Encoder encoder) {
        Encoding grain = encoder.encode(GRAIN);
        return encoder.encode(THANKS).dot(grain) - encoder.encode(TALKS).dot(grain);
    }
}
