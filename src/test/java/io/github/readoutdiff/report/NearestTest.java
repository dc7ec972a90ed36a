package io.github.readoutdiff.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.ReadoutDiff;
import io.github.readoutdiff.model.Comparison;
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
    void theResultKeepsWhatReportsLeaveOut() {
        assertThat(COMPARISON.points())
                .allSatisfy(point -> assertThat(point.nearMisses()).isNotEmpty());
    }
}
