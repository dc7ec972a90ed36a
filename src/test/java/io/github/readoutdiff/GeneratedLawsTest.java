package io.github.readoutdiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.report.Reports;
import io.github.readoutdiff.source.ComparisonReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of every comparison, on readouts made at random from a seed; a failure names its seed. */
class GeneratedLawsTest {
    private static final ReadoutDiff DIFF = ReadoutDiff.lexical();
    private static final List<String> SUBJECTS = List.of(
            "President Belkova",
            "The sides",
            "Prime Minister Reiner",
            "They",
            "Ruritania",
            "The Foreign Ministry",
            "He");
    private static final List<String> VERBS = List.of(
            "agreed to",
            "will",
            "will not",
            "refused to",
            "promised to",
            "called on Sylvania to",
            "said that she would",
            "expressed readiness to",
            "did not discuss whether to");
    private static final List<String> ACTS = List.of(
            "open the bridge at Zenda",
            "send 200 engineers to the northern dam",
            "send 20 engineers to the northern dam",
            "meet again on 4 May 2026",
            "meet again in June",
            "lower the tolls by 5.5 per cent",
            "release the fishermen, if the harbour stays open",
            "honour the “river treaty” of 1974",
            "form a joint commission");
    private static final List<String> TAILS = List.of(
            ".", ". ", ".\n\n", "!", "; ", ".”", " – and thanked Mr. Flint for it. ", " (see below).\n- ", "…\r\n");

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyClaimLandsInExactlyOnePointAndIsASubstring(long seed) {
        Comparison comparison = DIFF.compare(readouts(seed, 3));

        List<Claim> placed = comparison.points().stream()
                .flatMap(point -> point.claims().stream())
                .toList();
        assertEquals(comparison.claims().size(), placed.size(), "a claim was placed twice");
        assertEquals(Set.copyOf(comparison.claims()), Set.copyOf(placed), "a claim was lost");
        for (ClaimSet set : comparison.claimSets()) {
            for (Claim claim : set.claims()) {
                assertEquals(
                        claim.text(),
                        claim.spans().stream()
                                .map(span -> span.in(set.readout().text()))
                                .collect(Collectors.joining(" … ")));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfReadoutsAndOfClaimsDoesNotDecideWhatMatches(long seed) {
        List<ClaimSet> sets =
                new ArrayList<>(readouts(seed, 3).stream().map(DIFF::claims).toList());
        Set<Set<Claim>> expected = groups(DIFF.compareClaims(sets));
        Random random = new Random(seed);

        for (int i = 0; i < 3; i++) {
            Collections.shuffle(sets, random);
            sets.replaceAll(set -> {
                List<Claim> claims = new ArrayList<>(set.claims());
                Collections.shuffle(claims, random);
                return ClaimSet.of(set.readout(), claims);
            });
            assertEquals(expected, groups(DIFF.compareClaims(sets)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aReadoutAgainstItselfHasNoOneSidedPoint(long seed) {
        Readout readout = readouts(seed, 1).get(0);

        Comparison comparison =
                DIFF.compare(readout, readout.toBuilder().id("copy").build());

        assertTrue(comparison.points().stream().allMatch(Point::isShared));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasWrittenAsJsonIsReadBackAndTheTableHasTheSamePoints(long seed) {
        Comparison comparison = DIFF.compare(readouts(seed, 2));

        assertEquals(comparison, ComparisonReader.parse("again", Reports.json().render(comparison)));
        String table = Reports.csv().render(comparison);
        Set<String> inTable = new HashSet<>();
        for (Point point : comparison.points()) {
            if (table.contains("\n" + point.id() + ",")) {
                inTable.add(point.id());
            }
        }
        assertEquals(comparison.points().stream().map(Point::id).collect(Collectors.toSet()), inTable);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPrefixComparesAndTwiceTheSame(long seed) {
        List<Readout> readouts = readouts(seed, 2);
        Random random = new Random(seed);
        String text = readouts.get(1).text();
        for (int i = 0; i < 5; i++) {
            String prefix = text.substring(0, 1 + random.nextInt(text.length()));
            Readout second = Readout.builder("B", prefix).language("en").build();
            assertEquals(DIFF.compare(readouts.get(0), second), DIFF.compare(readouts.get(0), second));
        }
    }

    private static Set<Set<Claim>> groups(Comparison comparison) {
        return comparison.points().stream()
                .map(point -> Set.copyOf(point.claims()))
                .collect(Collectors.toSet());
    }

    private static List<Readout> readouts(long seed, int count) {
        Random random = new Random(seed);
        return Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> Readout.builder(String.valueOf((char) ('A' + i)), text(random))
                        .language("en")
                        .build())
                .toList();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int sentences = 1 + random.nextInt(7); sentences > 0; sentences--) {
            for (List<String> part : List.of(SUBJECTS, VERBS, ACTS, TAILS)) {
                text.append(part.get(random.nextInt(part.size()))).append(part == TAILS || part == ACTS ? "" : " ");
            }
            if (random.nextInt(9) == 0) {
                text.append(Character.toChars(random.nextInt(0xD800)));
            }
            text.append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
