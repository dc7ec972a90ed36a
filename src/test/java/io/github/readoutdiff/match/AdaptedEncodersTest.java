package io.github.readoutdiff.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AdaptedEncodersTest {
    private final AdaptedEncoders encoders = new AdaptedEncoders();

    @Test
    void noEncoderLearntFromThePairThatItIsFor() {
        for (String name : encoders.teachersFor("2001-02-03-some-real-call")) {
            assertThat(encoders.teachersFor(name)).doesNotContain(name).hasSizeGreaterThan(70);
        }
    }

    @Test
    void theOneThatShipsLearntFromAllPairsButThoseThatFollowRealEvents() {
        List<String> all = encoders.teachersFor("2001-02-03-some-real-call");

        assertThat(all).hasSize(115).contains("aid-and-thanks", "n41-defence-ministers");
        assertThat(all).noneMatch(name -> name.matches("(h01|h02|h03|h11)-.*|\\d{4}-.*"));
    }
}
