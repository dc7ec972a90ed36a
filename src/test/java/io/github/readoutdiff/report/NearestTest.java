package io.github.readoutdiff.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.ReadoutDiff;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Readout;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final Comparison COMPARISON = ReadoutDiff.lexical()
            .compare(
                    Readout.of("Ruritania", "President Rudolf warned against a blockade of the harbour."),
                    Readout.of("Freedonia", "The harvest festival in Zenda was praised."));

    @Test
    void whatNobodyWouldCallCloseIsNotQuotedAsTheClosest() {
        assertThat(Reports.text().render(COMPARISON))
                .contains("Nothing in Freedonia comes near.")
                .doesNotContain("Closest in");
        assertThat(Reports.markdown().render(COMPARISON))
                .contains("Nothing in Freedonia comes near.")
                .doesNotContain("Closest in");
    }

    @Test
    void whereOneClaimIsCloseNothingElseOfItsReadoutIsCalledFarOff() {
        Comparison comparison = Sample.rich();
        Point point = comparison.points().stream()
                .filter(each -> each.id().equals("p14"))
                .findFirst()
                .orElseThrow();
        assertThat(point.nearMisses())
                .extracting(miss -> miss.score().orElse(0))
                .contains(0.6125, 0.0421);

        assertThat(new Phrases(new Findings(comparison, Labels.ENGLISH)).nearest(point))
                .hasSize(2)
                .allMatch(phrase -> phrase.startsWith("Closest in Freedonia: "));
    }

    @Test
    void theResultKeepsWhatReportsLeaveOut() {
        assertThat(COMPARISON.points())
                .allSatisfy(point -> assertThat(point.nearMisses()).isNotEmpty());
    }
}
