package io.github.readoutdiff.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.readoutdiff.ReadoutDiff;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Evidence;
import io.github.readoutdiff.model.NearMiss;
import io.github.readoutdiff.model.NearMissReason;
import io.github.readoutdiff.model.Overrides;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.RuledClaim;
import io.github.readoutdiff.model.Ruling;
import io.github.readoutdiff.report.Reports;
import io.github.readoutdiff.source.ComparisonReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OverridesTest {
    private static final ReadoutDiff DIFF = ReadoutDiff.lexical();
    private static final Readout RURITANIA = Readout.of(
            "Ruritania",
            "President Rudolf promised to lower the river tolls. President Rudolf warned against a blockade of the harbour.");
    private static final Readout FREEDONIA = Readout.of(
            "Freedonia",
            "President Firefly welcomed cheaper passage for barges. President Rudolf warned against a blockade of the harbour.");
    private static final Comparison PLAIN = DIFF.compare(RURITANIA, FREEDONIA);

    @Test
    void joinedClaimsAreOnePointWhateverTheScoreSaysAndThePointSaysWhoDecided() {
        Comparison comparison = compare(
                join("lower the river tolls", "cheaper passage").by("A. Reader").note("the same tolls"));

        Point point = pointOf(comparison, "cheaper passage");
        assertThat(pointOf(PLAIN, "cheaper passage").isShared()).isFalse();
        assertThat(point.isShared()).isTrue();
        assertThat(point.claims()).extracting(Claim::text).hasSize(2).anyMatch(text -> text.contains("tolls"));
        assertThat(rulings(point)).extracting(Evidence::measure).containsExactly(Evidence.PERSON_JOINED);
        assertThat(rulings(point).get(0).remark()).hasValue("A. Reader: the same tolls");
    }

    @Test
    void everyReportMarksThatAPersonDecidedAndWhy() {
        Comparison comparison = compare(
                join("lower the river tolls", "cheaper passage").by("A. Reader").note("the same tolls"));

        String mark = "joined by a person: A. Reader: the same tolls";
        assertThat(Reports.text().width(200).render(comparison)).contains(mark);
        assertThat(Reports.markdown().render(comparison)).contains(mark);
        assertThat(Reports.html().render(comparison)).contains(mark);
        assertThat(Reports.csv().render(comparison)).contains(mark);
        assertThat(ComparisonReader.parse("c.json", Reports.json().render(comparison)))
                .isEqualTo(comparison);
    }

    @Test
    void partedClaimsStandInPointsOfTheirOwnAndSayThatAPersonRejectedTheLink() {
        Claim ours = claim(PLAIN, "Ruritania", "blockade");
        Claim theirs = claim(PLAIN, "Freedonia", "blockade");
        assertThat(pointOf(PLAIN, ours)).isEqualTo(pointOf(PLAIN, theirs));

        Comparison comparison = compare(Ruling.part(List.of(RuledClaim.of(ours), RuledClaim.of(theirs))));

        Point point = pointOf(comparison, claim(comparison, "Ruritania", "blockade"));
        assertThat(point.isShared()).isFalse();
        assertThat(rulings(point)).extracting(Evidence::measure).containsExactly(Evidence.PERSON_PARTED);
        assertThat(point.nearMisses()).extracting(NearMiss::reason).contains(NearMissReason.REJECTED_BY_PERSON);
    }

    @Test
    void whatAPersonRejectedIsTheFirstNearMissWhateverTheScoreSays() {
        Claim tolls = claim(PLAIN, "Ruritania", "tolls");
        Claim blockade = claim(PLAIN, "Freedonia", "blockade");

        Comparison comparison = compare(Ruling.part(List.of(RuledClaim.of(tolls), RuledClaim.of(blockade))));

        Point point = pointOf(comparison, claim(comparison, "Ruritania", "tolls"));
        assertThat(point.nearMisses().get(0).claim()).isEqualTo(blockade);
        assertThat(point.nearMisses().get(0).reason()).isEqualTo(NearMissReason.REJECTED_BY_PERSON);
    }

    @Test
    void noRulingChangesNothing() {
        assertThat(DIFF.compare(List.of(RURITANIA, FREEDONIA), Overrides.none()))
                .isEqualTo(PLAIN);
    }

    @Test
    void orderOfRulingsDecidesNothing() {
        Ruling one = join("lower the river tolls", "cheaper passage");
        Ruling two = Ruling.part(List.of(
                RuledClaim.of(claim(PLAIN, "Ruritania", "blockade")), RuledClaim.of(claim(PLAIN, "cheaper passage"))));
        assertThat(compare(one, two).points())
                .extracting(Point::claims)
                .isEqualTo(
                        compare(two, one).points().stream().map(Point::claims).toList());
    }

    @Test
    void claimThatReadsOtherwiseIsAnErrorThatNamesBothWordings() {
        RuledClaim first = RuledClaim.of(claim(PLAIN, "cheaper passage"));
        Ruling ruling = Ruling.join(List.of(first, new RuledClaim("ruritania-1", "He promised nothing.")));
        assertThatThrownBy(() -> compare(ruling))
                .isInstanceOf(OverridesException.class)
                .hasMessage(
                        "the overrides name the claim \"ruritania-1\" with the words \"He promised nothing.\", which"
                                + " now reads \"President Rudolf promised to lower the river tolls.\"; compare without overrides,"
                                + " look again and correct the ruling");
    }

    @Test
    void claimThatIsGoneIsAnErrorThatSaysWhereItsWordsStandNow() {
        Claim moved = claim(PLAIN, "cheaper passage");
        Ruling ruling = Ruling.join(List.of(
                RuledClaim.of(claim(PLAIN, "lower the river tolls")), new RuledClaim("freedonia-9", moved.text())));
        assertThatThrownBy(() -> compare(ruling))
                .hasMessage("the overrides name the claim \"freedonia-9\" with the words \"" + moved.text()
                        + "\", which is not there; these words are now those of the claim \"" + moved.id()
                        + "\"; compare without overrides, look again and correct the ruling");
    }

    @Test
    void joiningAndPartingTheSameClaimsIsAContradiction() {
        Ruling join = join("lower the river tolls", "cheaper passage");
        assertThatThrownBy(() -> compare(join, Ruling.part(join.claims())))
                .hasMessage("the overrides join the claims \"ruritania-1\" and \"freedonia-1\" and also part them; keep"
                        + " one of the rulings");
    }

    private static Comparison compare(Ruling... rulings) {
        return DIFF.compare(List.of(RURITANIA, FREEDONIA), new Overrides(Arrays.asList(rulings)));
    }

    private static Ruling join(String one, String other) {
        return Ruling.join(List.of(RuledClaim.of(claim(PLAIN, one)), RuledClaim.of(claim(PLAIN, other))));
    }

    private static List<Evidence> rulings(Point point) {
        return point.evidence().stream().filter(Evidence::isRuling).toList();
    }

    private static Point pointOf(Comparison comparison, String words) {
        return pointOf(comparison, claim(comparison, words));
    }

    private static Point pointOf(Comparison comparison, Claim claim) {
        return comparison.points().stream()
                .filter(point -> point.claims().contains(claim))
                .findFirst()
                .orElseThrow();
    }

    private static Claim claim(Comparison comparison, String words) {
        return comparison.claims().stream()
                .filter(claim -> claim.text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static Claim claim(Comparison comparison, String issuer, String words) {
        return comparison.claims().stream()
                .filter(claim ->
                        claim.text().contains(words) && claim.readout().equals(issuer.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }
}
