package io.github.readoutdiff.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProminenceTest {
    private static final Readout READOUT =
            Readout.builder("a", "Abcd efgh. Ijkl mnop!").build();
    private static final Readout OTHER = Readout.builder("b", "Nothing.").build();

    @Test
    void positionAndShareAreCountedInLettersAndDigits() {
        Prominence prominence = Prominence.of(point(11, 15), READOUT).orElseThrow();
        assertThat(prominence.position()).isEqualTo(0.5, within(1e-9));
        assertThat(prominence.share()).isEqualTo(0.25, within(1e-9));
    }

    @Test
    void theFirstWordsStandAtZero() {
        assertThat(Prominence.of(point(0, 21), READOUT)).contains(new Prominence(0, 1));
    }

    @Test
    void aReadoutWithoutThePointHasNone() {
        assertThat(Prominence.of(point(0, 4), OTHER)).isEmpty();
    }

    @Test
    void whatIsNoShareIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Prominence(1.5, 0))
                .withMessage("position was 1.5 but must be between 0 and 1");
    }

    private static Point point(int start, int end) {
        Claim claim = Claim.in(READOUT, "a1").span(start, end).build();
        return Point.builder("p1").statedBy(List.of("a")).claims(List.of(claim)).build();
    }
}
