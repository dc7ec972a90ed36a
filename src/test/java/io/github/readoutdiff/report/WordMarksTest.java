package io.github.readoutdiff.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.ReadoutDiff;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Readout;
import org.junit.jupiter.api.Test;

/** Which words of a claim a report marks. */
class WordMarksTest {
    @Test
    void wordsThatDecideTheStrengthAreMarkedEachWhereOthersStandBetween() {
        String text = "The two agreed that ships may pass.";
        Comparison comparison =
                ReadoutDiff.lexical().compare(Readout.of("Ruritania", text), Readout.of("Freedonia", "x."));
        Point point = comparison.points().stream()
                .filter(each ->
                        each.claims().stream().anyMatch(claim -> claim.text().contains("agreed")))
                .findFirst()
                .orElseThrow();
        Claim claim = point.claims().get(0);

        assertThat(claim.strength().orElseThrow().words()).isEqualTo("agreed … may");
        assertThat(WordMarks.of(point, new Findings(comparison, Labels.ENGLISH)).get(claim.id()))
                .filteredOn(mark -> mark.kind() == Mark.Kind.STRENGTH)
                .extracting(mark -> text.substring(mark.start(), mark.end()))
                .containsExactly("agreed", "may");
    }
}
