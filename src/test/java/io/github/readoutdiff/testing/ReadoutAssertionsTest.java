package io.github.readoutdiff.testing;

import static io.github.readoutdiff.testing.ReadoutAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.readoutdiff.model.Agreement;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.DifferenceKind;
import io.github.readoutdiff.model.NearMiss;
import io.github.readoutdiff.model.NearMissReason;
import io.github.readoutdiff.model.Notice;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadoutAssertionsTest {
    private static final ClaimSet RURITANIA = Claims.by("Ruritania")
            .claim("The sides agreed to meet in May.")
            .claim("Ruritania will open the sluices.")
            .build();
    private static final ClaimSet SYLVANIA = Claims.by("Sylvania")
            .claim("A meeting was agreed for June.")
            .claim("Sylvania keeps its boats.")
            .build();
    private static final Comparison COMPARISON = comparison("June");

    private static Comparison comparison(String month) {
        return Comparison.builder(new Tool("readout-diff", "0", "by hand"))
                .claimSets(List.of(RURITANIA, SYLVANIA))
                .points(List.of(
                        Point.builder("p1")
                                .statedBy(List.of("ruritania", "sylvania"))
                                .claims(List.of(
                                        RURITANIA.claims().get(0),
                                        SYLVANIA.claims().get(0)))
                                .agreement(month.equals("June") ? Agreement.DIFFERING : Agreement.REWORDED)
                                .differences(List.of(new Difference(
                                        DifferenceKind.DATE, Map.of("ruritania", "May", "sylvania", month))))
                                .build(),
                        Point.builder("p2")
                                .statedBy(List.of("ruritania"))
                                .claims(List.of(RURITANIA.claims().get(1)))
                                .nearMisses(List.of(new NearMiss(
                                        SYLVANIA.claims().get(1), OptionalDouble.of(0.41), NearMissReason.LOW_SCORE)))
                                .build(),
                        Point.builder("p3")
                                .statedBy(List.of("sylvania"))
                                .claims(List.of(SYLVANIA.claims().get(1)))
                                .build()))
                .notices(List.of(Notice.of("by-hand", "Made by hand.")))
                .build();
    }

    @Test
    void whatHoldsPasses() {
        assertThatCode(() -> assertThat(COMPARISON)
                        .hasSharedPoint("agreed to MEET,  in may")
                        .thatIsDiffering()
                        .withDifferenceOf(DifferenceKind.DATE)
                        .withNoDifferenceOf(DifferenceKind.NUMBER)
                        .whichAlsoSays("agreed for June")
                        .and()
                        .hasNoSharedPoint("sluices")
                        .hasNoDifferenceOf(DifferenceKind.POLARITY)
                        .doesNotState("thanked")
                        .hasNotice("by-hand")
                        .states("open the sluices")
                        .onlyIn("Ruritania")
                        .states("meeting was agreed")
                        .byAll())
                .doesNotThrowAnyException();
    }

    @Test
    void aMissingSharedPointShowsTheNearestPointsAndWhyTheyWereNotJoined() {
        assertThatThrownBy(() -> assertThat(COMPARISON).hasSharedPoint("open the sluices"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("""
                        expected a shared point with the words "open the sluices" but found none
                        nearest points:
                          p2, only in ruritania
                            ruritania: "Ruritania will open the sluices."
                            not joined (low_score, 0.41): sylvania: "Sylvania keeps its boats."
                        """);
    }

    @Test
    void wordsMatchWholeWordsOnly() {
        assertThatThrownBy(() -> assertThat(COMPARISON).states("open the sluice"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no readout has one");
    }

    @Test
    void aPointStatedByOthersTooIsNotOnlyInOne() {
        assertThatThrownBy(() -> assertThat(COMPARISON).states("meet in May").onlyIn("Ruritania"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "to be stated by [ruritania] alone but point p1 is stated by [ruritania, sylvania]");
    }

    @Test
    void anUnknownReadoutIsNamedWithTheKnownOnes() {
        assertThatThrownBy(() -> assertThat(COMPARISON).states("meet in May").onlyIn("Freedonia"))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "no readout is named \"Freedonia\"; there are [Ruritania (id ruritania), Sylvania (id sylvania)]");
    }

    @Test
    void aDifferenceThatShouldNotBeIsShownWithItsWords() {
        assertThatThrownBy(() -> assertThat(COMPARISON).hasNoDifferenceOf(DifferenceKind.DATE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("point p1 has {")
                .hasMessageContaining("sylvania=June");
    }

    @Test
    void anotherAgreementIsShown() {
        assertThatThrownBy(() ->
                        assertThat(COMPARISON).hasSharedPoint("meet in May").thatIsReworded())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("to have the agreement reworded but it is")
                .hasMessageContaining("p1, shared by ruritania, sylvania, differing");
    }

    @Test
    void aNewGoldenFileIsWrittenAndFailsOnce(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("call.golden.txt");

        assertThatThrownBy(() -> GoldenComparison.in(file).assertUnchanged(COMPARISON))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Read it, and run the test again");

        org.assertj.core.api.Assertions.assertThat(Files.readString(file))
                .contains("sylvania [0, 30) \"A meeting was agreed for June.\"")
                .contains("    shared, differing, differs in date; with sylvania \"A meeting was agreed for June.\"");
        assertThatCode(() -> GoldenComparison.in(file).assertUnchanged(COMPARISON))
                .doesNotThrowAnyException();
    }

    @Test
    void aChangedResultIsToldInWords(@TempDir Path folder) {
        Path file = folder.resolve("call.golden.txt");
        assertThatThrownBy(() -> GoldenComparison.in(file).assertUnchanged(COMPARISON))
                .isInstanceOf(AssertionError.class);

        assertThatThrownBy(() -> GoldenComparison.in(file).assertUnchanged(comparison("summer")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was shared, differing, differs in date; with sylvania")
                .hasMessageContaining("and is now shared, reworded, differs in date; with sylvania");
    }
}
