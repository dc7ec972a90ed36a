package io.github.readoutdiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.report.Report;
import io.github.readoutdiff.report.Reports;
import io.github.readoutdiff.source.ComparisonReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Whatever the words are, the laws of a comparison hold and every report can be written. */
class PipelineFuzzTest {
    private static final ReadoutDiff DIFF = ReadoutDiff.lexical();
    private static final List<Report> REPORTS =
            List.of(Reports.html(), Reports.markdown(), Reports.text(), Reports.csv());
    private static final int LONGEST = 4_000;

    /** The halves around the middle line of equals signs are two readouts. */
    @FuzzTest
    void compare(byte[] bytes) {
        String text = text(bytes);
        int middle = text.indexOf("\n====\n");
        String one = middle < 0 ? text : text.substring(0, middle);
        String other = middle < 0 ? "They agreed to meet in May. " + text : text.substring(middle + 6);
        if (one.isBlank() || other.isBlank()) {
            return;
        }
        Readout first = Readout.builder("A", one).language("en").build();
        Readout second = Readout.builder("B", other).language("en").build();

        Comparison comparison = DIFF.compare(first, second);

        assertLaws(comparison);
        assertEquals(
                comparison.points().size(), DIFF.compare(second, first).points().size(), "order of readouts");
        // not of texts read one by one: the readouts of one event tell together who is who
        assertEquals(comparison, DIFF.compareClaims(comparison.claimSets()), "prepared claims");
        Comparison self = DIFF.compare(first, first.toBuilder().id("copy").build());
        assertTrue(self.points().stream().allMatch(Point::isShared), "a readout against itself");
    }

    @FuzzTest
    void article(byte[] bytes) {
        String text = text(bytes);
        if (!text.isBlank()) {
            assertLaws(
                    DIFF.article(Readout.builder("Courier", text).language("en").build()));
        }
    }

    private static void assertLaws(Comparison comparison) {
        List<Claim> placed = comparison.points().stream()
                .flatMap(point -> point.claims().stream())
                .toList();
        assertEquals(comparison.claims().size(), placed.size(), "a claim was placed twice");
        assertEquals(Set.copyOf(comparison.claims()), Set.copyOf(placed), "a claim was lost");
        for (ClaimSet set : comparison.claimSets()) {
            String text = set.readout().text();
            set.claims()
                    .forEach(claim -> claim.spans()
                            .forEach(span -> assertTrue(claim.text().contains(span.in(text)), claim.text())));
        }
        REPORTS.forEach(report -> assertFalse(report.render(comparison).isEmpty()));
        assertEquals(comparison, ComparisonReader.parse("again", Reports.json().render(comparison)));
    }

    private static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
