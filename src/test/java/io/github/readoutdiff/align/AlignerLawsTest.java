package io.github.readoutdiff.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.match.Matcher;
import io.github.readoutdiff.match.Matches;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Tool;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignerLawsTest {
    private static final Aligner ALIGNER = Aligner.lexical();
    private static final Tool TOOL = new Tool("readout-diff", "test", ALIGNER.matcherName());

    private static final List<String> FIRST = List.of(
            "The presidents of Ruritania and Freedonia spoke by telephone.",
            "Ruritania will send 200 engineers to repair the northern dam.",
            "They agreed to reopen the border crossing at Zenda.",
            "President Rudolf warned against any blockade of the harbour.");
    private static final List<String> SECOND = List.of(
            "The border crossing at Zenda is to be reopened, the sides agreed.",
            "President Firefly thanked Ruritania for the engineers who repair the northern dam.",
            "A telephone conversation between the presidents of Freedonia and Ruritania took place.",
            "The harvest festival was praised.");

    @Test
    void everyClaimLandsInExactlyOnePoint() {
        Comparison comparison = align(set("a", FIRST), set("b", SECOND));
        List<Claim> placed = comparison.points().stream()
                .flatMap(point -> point.claims().stream())
                .toList();
        assertThat(placed).containsExactlyInAnyOrderElementsOf(comparison.claims());
        assertThat(comparison.shared()).isNotEmpty();
    }

    @Test
    void swappingTheReadoutsChangesNothingElse() {
        ClaimSet a = set("a", FIRST);
        ClaimSet b = set("b", SECOND);
        assertThat(groups(align(a, b))).isEqualTo(groups(align(b, a)));
    }

    @Test
    void aReadoutAgainstItselfHasNoOneSidedPoint() {
        Comparison comparison = align(set("a", FIRST), set("b", FIRST));
        assertThat(comparison.points()).allMatch(Point::isShared);
        assertThat(comparison.points()).hasSize(FIRST.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"He did so.", "\uFFFDi", "* a", "...", "И", "x x x"})
    void aClaimWithoutAWordOfContentIsOnePointWithItself(String text) {
        List<String> sentences = List.of("They met.", text);
        assertThat(align(set("a", sentences), set("b", sentences)).points())
                .hasSize(2)
                .allMatch(Point::isShared);
    }

    @Test
    void orderInsideAReadoutDoesNotDecideWhatMatches() {
        List<String> reversed = new ArrayList<>(SECOND);
        Collections.reverse(reversed);
        assertThat(texts(align(set("a", FIRST), set("b", SECOND))))
                .isEqualTo(texts(align(set("a", FIRST), set("b", reversed))));
    }

    @Test
    void threeReadoutsMakeTheSamePointsInEveryOrder() {
        ClaimSet a = set("a", FIRST);
        ClaimSet b = set("b", SECOND);
        ClaimSet c = set(
                "c",
                List.of(
                        "The presidents of Freedonia and Ruritania had a telephone conversation.",
                        "Ruritania sends 200 engineers for the repair of the northern dam.",
                        "The crossing at Zenda will be open again."));
        Set<String> expected = groups(align(a, b, c));
        for (List<ClaimSet> order :
                List.of(List.of(a, c, b), List.of(b, a, c), List.of(b, c, a), List.of(c, a, b), List.of(c, b, a))) {
            assertThat(groups(align(order.toArray(ClaimSet[]::new)))).isEqualTo(expected);
        }
        assertThat(expected).contains("a1 b3 c1");
    }

    @Test
    void whatOneSideSplitsStandsInOnePointWithWhatTheOtherLumps() {
        Comparison comparison = align(
                set("a", List.of("Ruritania will repair the northern dam and rebuild the old harbour of Streslau.")),
                set(
                        "b",
                        List.of(
                                "Ruritania will repair the northern dam.",
                                "Ruritania is to rebuild the old harbour of Streslau.",
                                "The harvest festival was praised.")));
        assertThat(groups(comparison)).containsExactlyInAnyOrder("a1 b1 b2", "b3");
    }

    @Test
    void aChainOfWeakLinksJoinsNothing() {
        Comparison comparison = align(
                set("a", List.of("Ruritania will send engineers to repair the northern dam.")),
                set("b", List.of("Freedonia will send engineers to repair the southern railway.")),
                set("c", List.of("Freedonia will sell the southern railway and the wool trade to its towns.")));
        assertThat(comparison.points()).noneMatch(point -> point.claims().size() == 3);
    }

    @Test
    void noTwoClaimsOfOnePointAreUnlikelyOrKeptApart() {
        ClaimSet third = set(
                "c",
                List.of(
                        "The presidents of Freedonia and Ruritania had a telephone conversation.",
                        "Sylvania sends 200 engineers for the repair of the southern dam.",
                        "The crossing at Zenda will be open again.",
                        "The sides agreed to praise the harvest festival at Zenda."));
        List<ClaimSet> sets = List.of(set("a", FIRST), set("b", SECOND), third);
        Matches matches = Matcher.lexical().match(sets);
        Comparison comparison = align(sets.toArray(ClaimSet[]::new));
        assertThat(comparison.shared()).isNotEmpty();
        for (Point point : comparison.shared()) {
            for (Claim one : point.claims()) {
                for (Claim other : point.claims()) {
                    if (!one.readout().equals(other.readout())) {
                        assertThat(matches.between(one, other))
                                .hasValueSatisfying(match -> assertThat(match.guard())
                                        .as(match.toString())
                                        .isEmpty())
                                .hasValueSatisfying(match -> assertThat(match.score())
                                        .isGreaterThanOrEqualTo(Aligner.DEFAULT_THRESHOLD / 2));
                    }
                }
            }
        }
    }

    @Test
    void equalInputGivesEqualComparisons() {
        assertThat(align(set("a", FIRST), set("b", SECOND))).isEqualTo(align(set("a", FIRST), set("b", SECOND)));
    }

    @Test
    void everyPrefixIsCompared() {
        ClaimSet b = set("b", SECOND);
        for (int i = 0; i <= FIRST.size(); i++) {
            ClaimSet a = set("a", FIRST);
            Comparison comparison = align(ClaimSet.of(a.readout(), a.claims().subList(0, i)), b);
            assertThat(comparison.claims()).hasSize(i + SECOND.size());
        }
    }

    private static Comparison align(ClaimSet... sets) {
        return ALIGNER.align(TOOL, List.of(sets), List.of(), List.of());
    }

    static ClaimSet set(String id, List<String> sentences) {
        Readout readout =
                Readout.builder(id, String.join(" ", sentences)).language("en").build();
        List<Claim> claims = new ArrayList<>();
        int start = 0;
        for (String sentence : sentences) {
            claims.add(Claim.in(readout, id + (claims.size() + 1))
                    .span(start, start + sentence.length())
                    .build());
            start += sentence.length() + 1;
        }
        return ClaimSet.of(readout, claims);
    }

    private static Set<String> groups(Comparison comparison) {
        return comparison.points().stream()
                .map(point -> point.claims().stream().map(Claim::id).sorted().collect(Collectors.joining(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> texts(Comparison comparison) {
        return comparison.points().stream()
                .map(point -> point.claims().stream().map(Claim::text).sorted().collect(Collectors.joining(" | ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
