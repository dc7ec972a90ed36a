package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Readout;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an "and" joins words of one claim. */
class ClauseCutsTest {
    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.create();

    private static List<String> texts(String text) {
        return EXTRACTOR.extract(Readout.of("Ruritania", text)).claims().claims().stream()
                .map(Claim::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rufus Firefly provided timely and principled help to the people of Sylvania.",
                "He outlined the measures the United Duchies and its allies would be ready to take.",
                "He shared the details on the aims and main stages of the large operation launched to protect the dam.",
                "During the talks the Duchy's continued support for the treaty and its guarantees was confirmed.",
                "The presidents said that, considering their duty for the peace of the region, Ruritania and the Duchy will keep"
                        + " up their contacts and talks.",
                "He is willing to support the sides on their core interests, as well as on their major concerns.",
                "Given the grave state of the river and its banks, the Chancellor urged the President to act.",
                "The minister set out the practical steps the crown was taking to support the port."
            })
    void oneClaimStaysWhole(String sentence) {
        assertThat(texts(sentence)).containsExactly(sentence);
    }

    @Test
    void aStateBeforeAnOfficeEndsNoSentence() {
        assertThat(
                        texts(
                                "He thanked the U.S. President for the grain. It had arrived from the U.S. The harvest was poor."))
                .containsExactly(
                        "He thanked the U.S. President for the grain.",
                        "It had arrived from the U.S.",
                        "The harvest was poor.");
    }

    @Test
    void theTagBesideAQuotationIsNoClaimThoughMoreFollows() {
        assertThat(
                        texts(
                                "\"The dam is safe,\" Rufus Firefly said, thanking the king for the engineers whom he had sent."))
                .containsExactly("The dam is safe", "thanking the king for the engineers whom he had sent.");
    }
}
