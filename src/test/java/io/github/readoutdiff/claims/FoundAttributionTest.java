package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoundAttributionTest {
    private static FoundAttribution of(List<Span> source, List<Span> cue, Span... content) {
        return new FoundAttribution(
                source, cue, List.of(content), Manner.INDIRECT, AttributionCue.Sort.SAYING, "reported clause");
    }

    private static final FoundAttribution OUTER =
            of(List.of(Span.of(0, 5)), List.of(Span.of(6, 10)), Span.of(11, 40), Span.of(50, 60));

    @Test
    void itStartsWithItsContentAndStandsAtItsCue() {
        assertThat(OUTER.start()).isEqualTo(11);
        assertThat(OUTER.anchor()).isEqualTo(6);
        assertThat(OUTER.length()).isEqualTo(39);
        assertThat(of(List.of(), List.of(), Span.of(11, 40)).anchor()).isEqualTo(11);
    }

    @Test
    void aPartOfItsContentIsHeld() {
        assertThat(OUTER.holds(Span.of(11, 40))).isTrue();
        assertThat(OUTER.holds(Span.of(52, 55))).isTrue();
        assertThat(OUTER.holds(Span.of(35, 55))).isFalse();
        assertThat(OUTER.holds(Span.of(0, 5))).isFalse();
    }

    @Test
    void anotherIsHeldWithSourceAndCue() {
        assertThat(OUTER.holds(of(List.of(Span.of(12, 15)), List.of(Span.of(16, 20)), Span.of(70, 80))))
                .isTrue();
        assertThat(OUTER.holds(of(List.of(Span.of(1, 2)), List.of(Span.of(16, 20)), Span.of(20, 30))))
                .isFalse();
        assertThat(OUTER.holds(of(List.of(Span.of(12, 15)), List.of(Span.of(6, 7)), Span.of(20, 30))))
                .isFalse();
        assertThat(OUTER.holds(of(List.of(), List.of(Span.of(16, 20)), Span.of(20, 30))))
                .isFalse();
    }

    @Test
    void sourceAndCueNameWhoItIs() {
        assertThat(OUTER.namesSourceIn(Span.of(1, 4))).isTrue();
        assertThat(OUTER.namesSourceIn(Span.of(7, 9))).isTrue();
        assertThat(OUTER.namesSourceIn(Span.of(4, 7))).isFalse();
        assertThat(OUTER.namesSourceIn(Span.of(12, 13))).isFalse();
    }

    @Test
    void itsContentMayGrow() {
        FoundAttribution more = OUTER.withContent(List.of(Span.of(11, 90)));
        assertThat(more.length()).isEqualTo(79);
        assertThat(more.source()).isEqualTo(OUTER.source());
        assertThat(OUTER.value().content()).containsExactly(Span.of(11, 40), Span.of(50, 60));
    }
}
