package io.github.readoutdiff.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.claims.ClaimExtractor;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Readout;
import org.junit.jupiter.api.Test;

class ContentTest {
    private static final String TEXT = "President Flint stressed that the northern dam must be repaired before winter.";

    @Test
    void whoSaysItIsNoPartOfWhatIsSaid() {
        Readout readout = Readout.builder("a", TEXT).language("en").build();
        Claim claim = ClaimExtractor.create().extract(readout).claims().claims().get(0);
        assertThat(Content.of(claim, TEXT))
                .doesNotContain("Flint")
                .contains("the northern dam must be repaired before winter");
    }

    @Test
    void aClaimThatNobodyIsSaidToMakeIsItsOwnContent() {
        Readout readout = Readout.builder("a", TEXT).language("en").build();
        Claim claim = Claim.in(readout, "a1").span(0, TEXT.length()).build();
        assertThat(Content.of(claim, TEXT)).isEqualTo(TEXT);
    }
}
