package io.github.readoutdiff.encode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadoutEnglishTest {
    private final Encoder readouts = Encoders.readoutEnglish();
    private final Encoder published = Encoders.bgeSmallEnglish();

    @Test
    void whatOneSidePromisesIsNearerToTheThanksForItThanToItsTopic() {
        assertThat(lead(readouts)).isGreaterThan(lead(published) + 0.05);
    }

    @Test
    void itsVectorsAreOthersThanThoseOfTheModelAsPublished() {
        String text = "They agreed to meet in May.";
        assertThat(readouts.encode(text).sentence())
                .hasSize(384)
                .isNotEqualTo(published.encode(text).sentence());
        assertThat(readouts.name()).isNotEqualTo(published.name());
    }

    private static double lead(Encoder encoder) {
        Encoding pledge = encoder.encode("Graustark is going to repair the harbour cranes at its own cost.");
        Encoding thanks = encoder.encode("She thanked Graustark for mending the cranes in the port.");
        Encoding topic = encoder.encode("Graustark and Ruritania have traded through the harbour for decades.");
        return pledge.dot(thanks) - pledge.dot(topic);
    }
}
