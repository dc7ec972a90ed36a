package io.github.readoutdiff.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Attribution;
import io.github.readoutdiff.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionScoreTest {
    private static final String TEXT = "Ms Flint said tolls rise; it was noted that herring is rare.";

    private static final Attribution FLINT = attribution(span("Ms Flint"), span("said"), span("tolls rise"));
    private static final Attribution NOTED = attribution(List.of(), span("noted that"), span("herring is rare"));

    @Test
    void annotationAgreesWithItself() {
        AttributionScore score = AttributionScore.of(TEXT, List.of(FLINT, NOTED), List.of(NOTED, FLINT));

        assertThat(score.content()).isEqualTo(new Share(5, 5, 5));
        assertThat(score.source()).isEqualTo(new Share(2, 2, 2));
        assertThat(score.cue()).isEqualTo(new Share(3, 3, 3));
        assertThat(score.relation()).isEqualTo(new Share(2, 2, 2));
        assertThat(score.relationWithSource()).isEqualTo(new Share(2, 2, 2));
    }

    @Test
    void punctuationCountsAsATokenOfItsOwn() {
        Attribution withMark = attribution(span("Ms Flint"), span("said"), span("tolls rise;"));

        AttributionScore score = AttributionScore.of(TEXT, List.of(FLINT), List.of(withMark));

        assertThat(score.content()).isEqualTo(new Share(2, 3, 2));
        assertThat(score.content().precision()).isEqualTo(0.667);
        assertThat(score.content().recall()).isEqualTo(1.0);
        assertThat(score.content().f1()).isEqualTo(0.8);
    }

    @Test
    void relationNeedsHalfOfTheContentAndEachCountsOnce() {
        Attribution half = attribution(List.of(), span("said"), span("tolls"));
        Attribution less = attribution(List.of(), span("noted that"), span("rare"));

        AttributionScore score = AttributionScore.of(TEXT, List.of(FLINT, NOTED), List.of(half, half, less));

        assertThat(score.relation()).isEqualTo(new Share(1, 3, 2));
        assertThat(score.relationWithSource()).isEqualTo(new Share(0, 3, 2));
    }

    @Test
    void scoresOfSeveralTextsAreAdded() {
        AttributionScore one = AttributionScore.of(TEXT, List.of(FLINT), List.of());
        AttributionScore other = AttributionScore.of(TEXT, List.of(FLINT), List.of(FLINT));

        AttributionScore both = AttributionScore.NONE.plus(one).plus(other);

        assertThat(both.relation()).isEqualTo(new Share(1, 1, 2));
        assertThat(both.relation().f1()).isEqualTo(0.667);
        assertThat(one.relation().f1()).isZero();
    }

    private static Attribution attribution(List<Span> source, List<Span> cue, List<Span> content) {
        return new Attribution(source, cue, content, "gold");
    }

    private static List<Span> span(String words) {
        int start = TEXT.indexOf(words);
        return List.of(Span.of(start, start + words.length()));
    }
}
