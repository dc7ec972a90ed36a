package io.github.readoutdiff.testing;

import static io.github.readoutdiff.testing.ReadoutAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.readoutdiff.model.Agreement;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.DifferenceKind;
import io.github.readoutdiff.model.NearMiss;
import io.github.readoutdiff.model.NearMissReason;
import io.github.readoutdiff.model.Notice;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.model.Tool;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadoutAssertionsTest {
    private static final ClaimSet RURITANIA = Claims.by("Ruritania")
            .claim("The sides agreed to meet in May.")
            .claim("Ruritania will open the sluices.")
            .build();
    private static final ClaimSet SYLVANIA = Claims.by("Sylvania")
            .claim("A meeting was agreed for June.")
            .claim("Sylvania keeps its boats.", claim -> claim.speaker(Speaker.of("Bela")))
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
                                .differences(List.of(new Difference(DifferenceKind.DATE, bothSay("May", month))))
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

    private static Map<String, String> bothSay(String ours, String theirs) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("ruritania", ours);
        words.put("sylvania", theirs);
        return words;
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
                .startsWith("""
                        ruritania "The sides agreed to meet in May."
                            shared, differing, differs in date (ruritania "May", sylvania "June"); with sylvania "A meeting was agreed for June."
                        """)
                .endsWith("""
                        sylvania "Sylvania keeps its boats."
                            only there; said by Bela
                        """);
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
                .hasMessageContaining(
                        "was shared, differing, differs in date (ruritania \"May\", sylvania \"June\"); with")
                .hasMessageContaining(
                        "and is now shared, reworded, differs in date (ruritania \"May\", sylvania \"summer\"); with");
    }

    @Test
    void aSentencePutInFrontIsTheOnlyChange(@TempDir Path folder) {
        Path file = folder.resolve("call.golden.txt");
        Claims claims = Claims.by("Ruritania").claim("They met.").claim("They met.");
        assertThatThrownBy(() -> GoldenComparison.in(file).assertUnchanged(alone(claims.build())))
                .isInstanceOf(AssertionError.class);
        ClaimSet more = Claims.by("Ruritania")
                .claim("Trains run.")
                .claim("They met.")
                .claim("They met.")
                .build();

        assertThatThrownBy(() -> GoldenComparison.in(file).assertUnchanged(alone(more)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("the comparison changed against " + file
                        + ":\n  ruritania \"Trains run.\" is new: only there\nIf the new result is right, delete the"
                        + " file and run again.");
    }

    private static Comparison alone(ClaimSet set) {
        return Comparison.builder(new Tool("readout-diff", "0", "by hand"))
                .claimSets(List.of(set))
                .points(set.claims().stream()
                        .map(claim -> Point.builder("p-" + claim.id())
                                .statedBy(List.of(claim.readout()))
                                .claims(List.of(claim))
                                .build())
                        .toList())
                .build();
    }

    @ParameterizedTest
    @EnumSource(Agreement.class)
    void everyAgreementHasAnAssertionOfItsName(Agreement agreement) throws ReflectiveOperationException {
        Comparison comparison = agreeing(agreement);
        for (Agreement asked : Agreement.values()) {
            String name = Stream.of(asked.label().split("_"))
                    .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                    .collect(Collectors.joining());
            Method method = PointAssert.class.getMethod("thatIs" + name);
            PointAssert point = assertThat(comparison).hasSharedPoint("meet in May");
            if (asked == agreement) {
                method.invoke(point);
            } else {
                assertThatThrownBy(() -> method.invoke(point))
                        .cause()
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("to have the agreement " + asked.label() + " but it is")
                        .hasMessageContaining(agreement.label());
            }
        }
    }

    private static Comparison agreeing(Agreement agreement) {
        List<Claim> specific = List.of(SYLVANIA.claims().get(0));
        boolean topic = agreement == Agreement.TOPIC_ONLY;
        List<Claim> general = List.of(RURITANIA.claims().get(0));
        List<Point> points = new ArrayList<>();
        points.add(Point.builder("p1")
                .statedBy(List.of("ruritania", "sylvania"))
                .claims(topic ? general : List.of(general.get(0), specific.get(0)))
                .impliedBy(topic ? specific : List.of())
                .agreement(agreement)
                .build());
        if (topic) {
            points.add(Point.builder("p2")
                    .statedBy(List.of("sylvania"))
                    .claims(specific)
                    .build());
        }
        ClaimSet one = ClaimSet.of(RURITANIA.readout(), general);
        ClaimSet other = ClaimSet.of(SYLVANIA.readout(), specific);
        return Comparison.builder(new Tool("readout-diff", "0", "by hand"))
                .claimSets(List.of(one, other))
                .points(points)
                .build();
    }

    @Test
    void aMissingDifferenceShowsThoseThatAreThere() {
        assertThatCode(() -> assertThat(COMPARISON).hasDifferenceOf(DifferenceKind.DATE))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> assertThat(COMPARISON).hasDifferenceOf(DifferenceKind.NUMBER))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("expected a difference of kind number but there are\n  date: {")
                .hasMessageContaining("ruritania=May");
        assertThatThrownBy(() -> assertThat(agreeing(Agreement.VERBATIM)).hasDifferenceOf(DifferenceKind.NUMBER))
                .isInstanceOf(AssertionError.class)
                .hasMessage("expected a difference of kind number but there are\n  none\n");
    }

    @Test
    void aSharedPointOrStatementThatShouldNotBeIsShown() {
        assertThatThrownBy(() -> assertThat(COMPARISON).hasNoSharedPoint("meet in May"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected no shared point with the words \"meet in May\" but found one")
                .hasMessageContaining("p1, shared by ruritania, sylvania, differing");
        assertThatThrownBy(() -> assertThat(COMPARISON).doesNotState("keeps its boats"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected no claim with the words \"keeps its boats\" but found one");
    }

    @Test
    void noticesThatAreNotAsExpectedAreShown() {
        assertThatThrownBy(() -> assertThat(COMPARISON).hasNoNotice())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected no notice but there are")
                .hasMessageContaining("Made by hand.");
        assertThatThrownBy(() -> assertThat(COMPARISON).hasNotice("language-not-supported"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected a notice \"language-not-supported\" but there are")
                .hasMessageContaining("by-hand");
    }

    @Test
    void wordsWithoutAWordAreAMistakeOfTheTest() {
        assertThatThrownBy(() -> assertThat(COMPARISON).states(" ... "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\" ... \" has no word to look for");
        assertThatThrownBy(() -> Claims.by("Ruritania").claim("They met.").claim(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("claim 2 of Ruritania has no words");
    }
}
