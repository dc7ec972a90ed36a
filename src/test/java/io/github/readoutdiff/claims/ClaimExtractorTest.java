package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Readout;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimExtractorTest {
    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.create();

    private static List<Claim> claims(String text) {
        return EXTRACTOR.extract(Readout.of("Ruritania", text)).claims().claims();
    }

    @Test
    void coordinatedPredicatesAreClaimsOfTheirOwn() {
        assertThat(claims("The king thanked Freedonia for its help and urged it to open the border."))
                .extracting(Claim::text)
                .containsExactly("The king thanked Freedonia for its help", "urged it to open the border.");
    }

    @Test
    void idsAreTheReadoutsWithANumber() {
        assertThat(claims("They agreed to meet. They discussed trade."))
                .extracting(Claim::id)
                .containsExactly("ruritania-1", "ruritania-2");
    }
}
