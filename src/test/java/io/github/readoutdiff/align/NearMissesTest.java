package io.github.readoutdiff.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.match.Match;
import io.github.readoutdiff.match.Matcher;
import io.github.readoutdiff.match.Matches;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.NearMiss;
import io.github.readoutdiff.model.NearMissReason;
import io.github.readoutdiff.model.Overrides;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.RuledClaim;
import io.github.readoutdiff.model.Ruling;
import io.github.readoutdiff.model.Tool;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** "Is it really missing?" has an answer: the closest claims of the other side and why they were not joined. */
class NearMissesTest {
    private static final String WARNING = "President Rudolf warned against any blockade of the harbour.";

    @Test
    void theThreeClosestClaimsAreShownTheClosestFirst() {
        ClaimSet a = AlignerLawsTest.set("a", List.of("Ruritania will send engineers to repair the northern dam."));
        ClaimSet b = AlignerLawsTest.set(
                "b",
                List.of(
                        "Freedonia will repair its southern railway.",
                        "The northern valley was praised.",
                        "Engineers of Ruritania were thanked for the dam by the mayors.",
                        "Ruritania will send wheat.",
                        "They met in the northern towns to repair old ties."));
        Comparison comparison = align(0.999, a, b);

        List<NearMiss> misses = pointOf(comparison, a.claims().get(0)).nearMisses();

        assertThat(misses)
                .hasSize(3)
                .isSortedAccordingTo(
                        Comparator.comparingDouble(NearMissesTest::score).reversed());
        assertThat(misses)
                .extracting(miss -> miss.claim().id())
                .isEqualTo(closest(a, b).subList(0, 3));
    }

    @Test
    void aClaimThatNothingComesNearToShowsTheOneThatComesNearestAllTheSame() {
        ClaimSet a = AlignerLawsTest.set("a", List.of(WARNING));
        ClaimSet b = AlignerLawsTest.set("b", List.of("The harvest festival was praised.", "Trains run daily."));

        List<NearMiss> misses = pointOf(align(0.4, a, b), a.claims().get(0)).nearMisses();

        assertThat(matches(a, b).bestFirst())
                .as("nothing is near but the first")
                .noneMatch(match -> match.score() >= 0.05
                        && !match.right().id().equals(closest(a, b).get(0)));
        assertThat(misses)
                .extracting(miss -> miss.claim().id())
                .containsExactly(closest(a, b).get(0));
    }

    @Test
    void aClaimThatIsNearToTwoClaimsOfAPointIsShownOnceWithItsBetterScore() {
        ClaimSet a = AlignerLawsTest.set("a", List.of(WARNING, "Rudolf warned against a blockade."));
        ClaimSet b = AlignerLawsTest.set("b", List.of("Firefly warned against new tolls at the harbour."));
        Ruling join = Ruling.join(List.of(
                RuledClaim.of(a.claims().get(0)), RuledClaim.of(a.claims().get(1))));
        double best = matches(a, b).bestFirst().get(0).score();

        Comparison comparison = align(0.999, List.of(a, b), join);
        Point point = pointOf(comparison, a.claims().get(0));

        assertThat(point.claims()).hasSize(2);
        assertThat(point.nearMisses())
                .singleElement()
                .satisfies(miss -> assertThat(score(miss)).isEqualTo(best));
    }

    @Test
    void claimsOfReadoutsThatStateThePointAreNoMisses() {
        ClaimSet a = AlignerLawsTest.set("a", List.of(WARNING));
        ClaimSet b = AlignerLawsTest.set("b", List.of(WARNING, "They spoke of the harbour and of a blockade."));
        ClaimSet c = AlignerLawsTest.set("c", List.of("The harbour is open."));

        Point point = pointOf(align(0.9, a, b, c), a.claims().get(0));

        assertThat(point.statedBy()).containsExactly("a", "b");
        assertThat(point.nearMisses())
                .extracting(miss -> miss.claim().readout())
                .containsOnly("c");
    }

    @Test
    void aClaimBelowHalfTheThresholdHasALowScoreAlsoIfItIsTaken() {
        ClaimSet a = AlignerLawsTest.set("a", List.of(WARNING, "Trains run daily."));
        ClaimSet b = AlignerLawsTest.set("b", List.of(WARNING));

        assertThat(reason(align(0.4, a, b), a.claims().get(1))).isEqualTo(NearMissReason.LOW_SCORE);
    }

    @Test
    void aLikelyClaimThatStandsInAPointWithAnotherClaimOfOursHasABetterMatch() {
        ClaimSet a = AlignerLawsTest.set("a", List.of(WARNING, "Rudolf spoke of the blockade of the harbour."));
        ClaimSet b = AlignerLawsTest.set("b", List.of(WARNING));
        Claim second = a.claims().get(1);
        double score = matches(a, b).of(second).get(0).score();
        double threshold = Math.min(0.99, 1.5 * score);
        assertThat(score).isBetween(0.1, threshold);

        assertThat(reason(align(threshold, a, b), second)).isEqualTo(NearMissReason.BETTER_MATCH);
    }

    @Test
    void exactlyHalfTheThresholdIsStillLikely() {
        ClaimSet a = AlignerLawsTest.set("a", List.of(WARNING, "Rudolf is at the harbour."));
        ClaimSet b = AlignerLawsTest.set("b", List.of(WARNING));
        Claim second = a.claims().get(1);
        double score = matches(a, b).of(second).get(0).score();
        assertThat(score).isLessThan(0.5);

        assertThat(reason(align(2 * score, a, b), second)).isEqualTo(NearMissReason.BETTER_MATCH);
        assertThat(reason(align(2.01 * score, a, b), second)).isEqualTo(NearMissReason.LOW_SCORE);
    }

    @Test
    void aLikelyClaimThatIsNotTakenHasALowScore() {
        ClaimSet a = AlignerLawsTest.set("a", List.of(WARNING));
        ClaimSet b = AlignerLawsTest.set("b", List.of("Rudolf spoke of the blockade of the harbour."));
        double score = matches(a, b).bestFirst().get(0).score();

        assertThat(reason(align(Math.min(0.99, 1.5 * score), a, b), a.claims().get(0)))
                .isEqualTo(NearMissReason.LOW_SCORE);
    }

    @Test
    void aGuardIsTheReasonWhereOneFired() {
        ClaimSet a = AlignerLawsTest.set("a", List.of("Ruritania will host the winter games."));
        ClaimSet b = AlignerLawsTest.set("b", List.of("Sylvania will host the winter games."));

        assertThat(reason(align(0.4, a, b), a.claims().get(0))).isEqualTo(NearMissReason.DIFFERENT_PARTY);
    }

    @Test
    void aGeneralRemarkThatAClaimBearsOutOnlyTouchesItsTopic() {
        ClaimSet a = AlignerLawsTest.set("a", List.of("They exchanged views on the drought in the Sahra."));
        ClaimSet b = AlignerLawsTest.set("b", List.of("Norland will dig forty wells in the Sahra."));

        assertThat(reason(align(0.4, a, b), b.claims().get(0))).isEqualTo(NearMissReason.TOPIC_ONLY);
    }

    @Test
    void aPersonsRejectionIsNamedBeforeEveryOtherReason() {
        ClaimSet a = AlignerLawsTest.set("a", List.of("Ruritania will host the winter games."));
        ClaimSet b = AlignerLawsTest.set("b", List.of("Sylvania will host the winter games."));
        Ruling part = Ruling.part(List.of(
                RuledClaim.of(a.claims().get(0)), RuledClaim.of(b.claims().get(0))));

        assertThat(reason(align(0.4, List.of(a, b), part), a.claims().get(0)))
                .isEqualTo(NearMissReason.REJECTED_BY_PERSON);
    }

    @Test
    void aPointThatAllReadoutsStateHasNoMisses() {
        ClaimSet a = AlignerLawsTest.set("a", List.of(WARNING));
        ClaimSet b = AlignerLawsTest.set("b", List.of(WARNING, "The harbour is open."));

        assertThat(pointOf(align(0.9, a, b), a.claims().get(0)).nearMisses()).isEmpty();
    }

    private static List<String> closest(ClaimSet a, ClaimSet b) {
        return matches(a, b).of(a.claims().get(0)).stream()
                .sorted(Comparator.comparingDouble(Match::score).reversed())
                .map(match -> match.right().id())
                .toList();
    }

    private static Matches matches(ClaimSet... sets) {
        return Matcher.lexical().match(List.of(sets));
    }

    private static Comparison align(double threshold, ClaimSet... sets) {
        return align(threshold, List.of(sets));
    }

    private static Comparison align(double threshold, List<ClaimSet> sets, Ruling... rulings) {
        return Aligner.builder()
                .threshold(threshold)
                .build()
                .align(
                        new Tool("readout-diff", "test", "lexical"),
                        sets,
                        List.of(),
                        List.of(),
                        new Overrides(List.of(rulings)));
    }

    private static NearMissReason reason(Comparison comparison, Claim claim) {
        Point point = pointOf(comparison, claim);
        assertThat(Set.copyOf(point.statedBy())).as("stated by one").hasSize(1);
        return point.nearMisses().get(0).reason();
    }

    private static Point pointOf(Comparison comparison, Claim claim) {
        return comparison.points().stream()
                .filter(point -> point.claims().contains(claim))
                .findFirst()
                .orElseThrow();
    }

    private static double score(NearMiss miss) {
        return miss.score().orElseThrow();
    }
}
