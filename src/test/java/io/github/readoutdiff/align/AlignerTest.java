package io.github.readoutdiff.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.readoutdiff.encode.Encoder;
import io.github.readoutdiff.encode.Encoding;
import io.github.readoutdiff.model.Agreement;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Evidence;
import io.github.readoutdiff.model.Notice;
import io.github.readoutdiff.model.Overrides;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.RuledClaim;
import io.github.readoutdiff.model.Ruling;
import io.github.readoutdiff.model.Tool;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An aligner's settings, and what its points carry. */
class AlignerTest {
    private static final Tool TOOL = new Tool("readout-diff", "test", "lexical");

    private final ClaimSet dam = AlignerLawsTest.set(
            "a",
            List.of(
                    "They exchanged views on the drought in the Sahra.",
                    "Ruritania will repair the northern dam and rebuild the old harbour of Streslau."));
    private final ClaimSet wells = AlignerLawsTest.set(
            "b",
            List.of(
                    "Norland will dig forty wells in the Sahra.",
                    "Ruritania will repair the northern dam.",
                    "Norland will buy wheat for the people of the Sahra in the drought.",
                    "Ruritania is to rebuild the old harbour of Streslau."));

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 40, Double.NaN})
    void aThresholdThatIsNoShareIsRefusedWithItsValue(double threshold) {
        Aligner.Builder builder = Aligner.builder();
        assertThatThrownBy(() -> builder.threshold(threshold))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("threshold was " + threshold + " but must be between 0 and 1; for 50 percent use 0.5");
    }

    @Test
    void aLowerThresholdJoinsMoreAndTheDefaultIsTheOneThatIsDocumented() {
        assertThat(align(Aligner.builder().threshold(0.9999).build()).points())
                .hasSizeGreaterThan(align(Aligner.lexical()).points().size());
        assertThat(align(Aligner.lexical()))
                .isEqualTo(align(
                        Aligner.builder().threshold(Aligner.DEFAULT_THRESHOLD).build()));
    }

    @Test
    void theNameSaysHowClaimsAreMatched() {
        assertThat(Aligner.lexical().matcherName()).isEqualTo("lexical");
        assertThat(Aligner.semantic(new Letters()).matcherName()).isEqualTo("semantic:letters");
        assertThat(Aligner.builder().encoder(new Letters()).build().matcherName())
                .isEqualTo("semantic:letters");
    }

    @Test
    void noticesOfEarlierStagesComeBeforeTheAlignersOwn() {
        Notice earlier = Notice.about("early", "Something was seen.", dam.readout());
        Comparison comparison =
                Aligner.semantic(new Letters()).align(TOOL, List.of(dam, wells), List.of(), List.of(earlier));

        assertThat(comparison.notices())
                .extracting(Notice::code)
                .containsExactly("early", "language-not-known-to-model", "language-not-known-to-model");
    }

    @Test
    void aGeneralRemarkNamesTheClaimsThatBearItOutInReadingOrderAndTheEvidence() {
        Point general = pointOf(align(Aligner.lexical()), "a1");

        assertThat(general.agreement()).contains(Agreement.TOPIC_ONLY);
        assertThat(general.statedBy()).containsExactly("a", "b");
        assertThat(general.claims()).extracting(Claim::id).containsExactly("a1");
        assertThat(general.impliedBy()).extracting(Claim::id).containsExactly("b1", "b3");
        assertThat(general.evidence())
                .filteredOn(each -> each.measure().equals("decision"))
                .extracting(Evidence::claims)
                .containsExactly(List.of("a1", "b1"), List.of("a1", "b3"));
    }

    @Test
    void aClaimThatBearsOutAGeneralRemarkStaysOneSided() {
        Point specific = pointOf(align(Aligner.lexical()), "b1");

        assertThat(specific.isShared()).isFalse();
        assertThat(specific.impliedBy()).isEmpty();
        assertThat(specific.agreement()).isEmpty();
        assertThat(specific.evidence()).isEmpty();
    }

    @Test
    void aClaimThatAPersonPartedFromAGeneralRemarkDoesNotBearItOut() {
        Ruling part = Ruling.part(List.of(
                RuledClaim.of(dam.claims().get(0)), RuledClaim.of(wells.claims().get(0))));
        Comparison comparison =
                Aligner.lexical().align(TOOL, List.of(dam, wells), List.of(), List.of(), new Overrides(List.of(part)));

        assertThat(pointOf(comparison, "a1").impliedBy()).extracting(Claim::id).containsExactly("b3");
    }

    @Test
    void sharedPointsComeFirstEachInReadingOrderAndAreNumberedThrough() {
        Comparison comparison = align(Aligner.lexical());

        assertThat(comparison.points())
                .extracting(point -> point.claims().get(0).id())
                .containsExactly("a1", "a2", "b1", "b3");
        assertThat(comparison.points()).extracting(Point::id).containsExactly("p1", "p2", "p3", "p4");
    }

    @Test
    void thePointOfASplitClaimCarriesTheEvidenceOfEveryTwoClaimsOfTwoReadouts() {
        Point point = pointOf(align(Aligner.lexical()), "a2");

        assertThat(point.claims()).extracting(Claim::id).containsExactly("a2", "b2", "b4");
        assertThat(point.evidence())
                .filteredOn(each -> each.measure().equals("decision"))
                .extracting(Evidence::claims)
                .containsExactly(List.of("a2", "b2"), List.of("a2", "b4"));
    }

    @Test
    void readoutsStandInAPointInTheOrderOfTheComparison() {
        Comparison turned = Aligner.lexical().align(TOOL, List.of(wells, dam), List.of(), List.of());

        assertThat(pointOf(turned, "a2").statedBy()).containsExactly("b", "a");
        assertThat(pointOf(turned, "a2").claims()).extracting(Claim::id).containsExactly("b2", "b4", "a2");
    }

    @Test
    void pointsHaveTopicsInWordsOfTheTexts() {
        assertThat(pointOf(align(Aligner.lexical()), "b1").topic().orElseThrow())
                .contains("Sahra");
    }

    @Test
    void asidesAreHandedThroughAndNotCompared() {
        ClaimSet aside = AlignerLawsTest.set(Comparison.REPORTER, List.of("Ruritania will repair the northern dam."));
        Comparison comparison = Aligner.lexical().align(TOOL, List.of(dam, wells), List.of(aside), List.of());

        assertThat(comparison.asides()).containsExactly(aside);
        assertThat(comparison.points()).isEqualTo(align(Aligner.lexical()).points());
    }

    private Comparison align(Aligner aligner) {
        return aligner.align(TOOL, List.of(dam, wells), List.of(), List.of());
    }

    private static Point pointOf(Comparison comparison, String claim) {
        return comparison.points().stream()
                .filter(point ->
                        point.claims().stream().anyMatch(each -> each.id().equals(claim)))
                .findFirst()
                .orElseThrow();
    }

    /** Counts letters; knows no language. */
    private static final class Letters implements Encoder {
        @Override
        public String name() {
            return "letters";
        }

        @Override
        public Encoding encode(String text) {
            float[] counts = new float[32];
            text.chars().forEach(each -> counts[each % 32]++);
            double length = 0;
            for (float count : counts) {
                length += count * count;
            }
            for (int i = 0; i < counts.length; i++) {
                counts[i] /= (float) Math.sqrt(length);
            }
            return new Encoding(counts, List.of(), new float[0][]);
        }

        @Override
        public boolean knows(String language) {
            return false;
        }
    }
}
