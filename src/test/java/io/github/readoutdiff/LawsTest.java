package io.github.readoutdiff;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Notice;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.report.Reports;
import io.github.readoutdiff.source.ComparisonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of every comparison, on the sample readouts, with and without the model. */
class LawsTest {
    private static final ReadoutDiff SEMANTIC = ReadoutDiff.create();
    private static final ReadoutDiff LEXICAL = ReadoutDiff.lexical();

    private record Case(String name, ReadoutDiff diff, List<Readout> readouts) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        List<List<Readout>> samples = List.of(
                sample("river-call", "ruritania", "sylvania"),
                sample("trade-visit", "freedonia", "graustark"),
                sample("truce-talks", "ruritania", "borovia", "graustark"));
        return samples.stream()
                .flatMap(readouts -> Stream.of(
                        new Case(readouts + " semantic", SEMANTIC, readouts),
                        new Case(readouts + " lexical", LEXICAL, readouts)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyClaimLandsInExactlyOnePoint(Case sample) {
        Comparison comparison = sample.diff().compare(sample.readouts());

        List<Claim> placed = comparison.points().stream()
                .flatMap(point -> point.claims().stream())
                .toList();

        assertEquals(Set.copyOf(comparison.claims()), Set.copyOf(placed), "a claim was lost");
        assertEquals(comparison.claims().size(), placed.size(), "a claim was placed twice");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aClaimsWordsAreASubstringOfItsReadout(Case sample) {
        Comparison comparison = sample.diff().compare(sample.readouts());
        Map<String, Readout> byId =
                comparison.readouts().stream().collect(Collectors.toMap(Readout::id, Function.identity()));

        for (Claim claim : comparison.claims()) {
            String text = byId.get(claim.readout()).text();
            assertEquals(
                    claim.spans().stream()
                            .map((Span span) -> text.substring(span.start(), span.end()))
                            .collect(Collectors.joining(" … ")),
                    claim.text());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOrderOfTheReadoutsChangesNothingButTheOrder(Case sample) {
        List<Readout> reversed = new ArrayList<>(sample.readouts());
        Collections.reverse(reversed);

        assertEquals(
                what(sample.diff().compare(sample.readouts())),
                what(sample.diff().compare(reversed)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aReadoutAgainstItselfHasNoOneSidedPoint(Case sample) {
        for (Readout readout : sample.readouts()) {
            Readout copy = readout.toBuilder().id("copy").build();

            Comparison comparison = sample.diff().compare(readout, copy);

            assertEquals(List.of(), comparison.onlyIn(readout));
            assertEquals(List.of(), comparison.onlyIn(copy));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOrderOfPointsInsideAReadoutDoesNotDecideWhatMatches(Case sample) {
        List<ClaimSet> sets =
                sample.readouts().stream().map(sample.diff()::claims).toList();
        List<ClaimSet> shuffled = sets.stream()
                .map(set -> {
                    List<Claim> claims = new ArrayList<>(set.claims());
                    Collections.shuffle(claims, new Random(7));
                    return ClaimSet.of(set.readout(), claims);
                })
                .toList();

        assertEquals(sample.diff().compareClaims(sets), sample.diff().compareClaims(shuffled));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void preparedClaimsOfTheEngineCompareAsTheTextsDo(Case sample) {
        List<ClaimSet> sets =
                sample.readouts().stream().map(sample.diff()::claims).toList();

        assertEquals(sample.diff().compare(sample.readouts()), sample.diff().compareClaims(sets));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void jsonReadBackGivesAnEqualComparison(Case sample) {
        Comparison comparison = sample.diff().compare(sample.readouts());

        assertEquals(comparison, ComparisonReader.parse("test", Reports.json().render(comparison)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyPrefixOfATextCompares(Case sample) {
        Readout first = sample.readouts().get(0);
        Readout second = sample.readouts().get(1);
        int step = sample.diff() == LEXICAL ? 7 : 211;
        for (int end = 1; end < second.text().length(); end += step) {
            String prefix = second.text().substring(0, end);
            Comparison comparison = sample.diff().compare(first, Readout.of("Prefix", prefix));
            assertEquals(2, comparison.readouts().size());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void localeTimeZoneAndThreadsDoNotReachTheResult(Case sample) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<String> expected = rendered(sample.diff().compare(sample.readouts()));
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            List<List<String>> results = IntStream.range(0, 8)
                    .parallel()
                    .mapToObj(i -> rendered(sample.diff().compare(sample.readouts())))
                    .toList();

            results.forEach(result -> assertEquals(expected, result));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void preparedClaimsKeepTheNoticesOfTheirTexts() {
        List<Readout> readouts = List.of(
                Readout.builder("Ruritania", "He said: “They met in May. It rained.")
                        .language("en")
                        .build(),
                Readout.builder("Sylvania", "Они встретились в мае.")
                        .language("ru")
                        .build());

        List<Notice> notices = LEXICAL.compare(readouts).notices();

        assertEquals(
                List.of("unbalanced-quotation", "language-not-supported"),
                notices.stream().map(Notice::code).toList());
        assertEquals(
                notices,
                LEXICAL.compareClaims(readouts.stream().map(LEXICAL::claims).toList())
                        .notices());
    }

    @Test
    void fewerThanTwoReadoutsAreRefused() {
        List<Readout> one = List.of(Readout.of("Ruritania", "They met."));

        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> LEXICAL.compare(one));

        assertEquals("got 1 readouts but a comparison needs at least 2", error.getMessage());
    }

    @Test
    @SuppressWarnings("NullAway") // what a program without null checks may do
    void anEncoderThatIsNullIsRefusedAndIsNotTheDefault() {
        assertThatThrownBy(() -> ReadoutDiff.builder().encoder(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("encoder must not be null");
    }

    @Test
    void twoReadoutsWithOneIdAreRefused() {
        Readout first = Readout.of("Ruritania", "They met.");
        Readout second = Readout.of("Ruritania", "They met again.");

        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> LEXICAL.compare(first, second));

        assertTrue(error.getMessage().contains("two readouts have the id \"ruritania\""), error.getMessage());
    }

    @Test
    void claimIdsThatRepeatAcrossPreparedSetsAreQualified() {
        Readout first = Readout.of("Ruritania", "They met in May.");
        Readout second = Readout.of("Sylvania", "They met in May.");

        Comparison comparison = LEXICAL.compareClaims(List.of(
                ClaimSet.of(first, List.of(Claim.in(first, "c1").span(0, 16).build())),
                ClaimSet.of(second, List.of(Claim.in(second, "c1").span(0, 16).build()))));

        assertEquals(
                List.of("ruritania:c1", "sylvania:c1"),
                comparison.claims().stream().map(Claim::id).toList());
    }

    private static List<String> rendered(Comparison comparison) {
        return Stream.of(Reports.json(), Reports.html(), Reports.markdown(), Reports.text(), Reports.csv())
                .map(report -> report.render(comparison))
                .toList();
    }

    /** What is stated by whom and how, without ids and order. */
    private static Set<Object> what(Comparison comparison) {
        return comparison.points().stream()
                .map(point -> List.of(
                        Set.copyOf(point.statedBy()),
                        Set.copyOf(point.claims()),
                        Set.copyOf(point.impliedBy()),
                        point.agreement(),
                        point.differences().stream()
                                .map(difference -> List.of(difference.kind(), Map.copyOf(difference.words())))
                                .collect(Collectors.toSet()),
                        point.rank()))
                .collect(Collectors.toSet());
    }

    private static List<Readout> sample(String folder, String... names) {
        return Stream.of(names)
                .map(name -> {
                    try {
                        Path file = Path.of("examples", folder, name + ".txt");
                        return Readout.of(name, Files.readString(file, StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }
}
