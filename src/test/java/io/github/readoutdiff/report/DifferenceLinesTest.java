package io.github.readoutdiff.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.ReadoutDiff;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.DifferenceKind;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Readout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Of three readouts, what pairs of them say of one finding is one line. */
class DifferenceLinesTest {
    private static final Comparison THREE = ReadoutDiff.lexical()
            .compare(List.of(
                    Readout.of("Ruritania", "The sides agreed to open the lower lock on the river in May."),
                    Readout.of("Freedonia", "The sides agreed to open the lower lock on the river in May."),
                    Readout.of("Graustark", "The sides agreed to open the lower lock on the river in May.")));
    private static final Findings FINDINGS = new Findings(THREE, Labels.ENGLISH);

    @Test
    void whatTwoPairsSayOfTheSameWordsIsOneLine() {
        List<Difference> lines = lines(
                difference(DifferenceKind.DATE, "ruritania", "in May", "freedonia", "in June"),
                difference(DifferenceKind.DATE, "ruritania", "in May", "graustark", "in June"));

        assertThat(lines)
                .containsExactly(difference(
                        DifferenceKind.DATE, "ruritania", "in May", "freedonia", "in June", "graustark", "in June"));
        assertThat(new Phrases(FINDINGS).difference(lines.get(0)))
                .isEqualTo("date: A \u201Cin May\u201D \u00B7 B, C \u201Cin June\u201D");
    }

    @Test
    void twoFindingsOfOneKindStayTwoLines() {
        Difference tolls = difference(DifferenceKind.NUMBER, "ruritania", "30 tolls", "freedonia", "40 tolls");
        Difference boats = difference(DifferenceKind.NUMBER, "ruritania", "7 boats", "graustark", "9 boats");
        Difference others = difference(DifferenceKind.PARTY, "ruritania", "30 tolls", "graustark", "9 boats");

        assertThat(lines(tolls, boats, others)).containsExactly(tolls, boats, others);
    }

    @Test
    void detailsAreOneLineWithAllThatAnyOtherLacksInTextOrder() {
        List<Difference> lines = lines(
                difference(DifferenceKind.DETAIL, "ruritania", "lower", "freedonia", "river"),
                difference(DifferenceKind.DETAIL, "ruritania", "agreed \u2026 lower lock", "graustark", "in May"));

        assertThat(lines)
                .containsExactly(difference(
                        DifferenceKind.DETAIL,
                        "ruritania",
                        "agreed \u2026 lower lock",
                        "freedonia",
                        "river",
                        "graustark",
                        "in May"));
        assertThat(new Phrases(FINDINGS).difference(lines.get(0))).startsWith("words that another lacks: A ");
    }

    @Test
    void ofTwoReadoutsNothingIsJoined() {
        Comparison two = ReadoutDiff.lexical()
                .compare(THREE.readouts().get(0), THREE.readouts().get(1));
        Difference first = difference(DifferenceKind.DATE, "ruritania", "in May", "freedonia", "in June");
        Difference second = difference(DifferenceKind.DATE, "ruritania", "in May");
        Point point = two.shared().get(0).toBuilder()
                .differences(List.of(first, second))
                .build();

        assertThat(new Findings(two, Labels.ENGLISH).differences(point)).containsExactly(first, second);
    }

    private static List<Difference> lines(Difference... differences) {
        Point point = THREE.shared().get(0);
        return FINDINGS.differences(
                point.toBuilder().differences(List.of(differences)).build());
    }

    private static Difference difference(DifferenceKind kind, String... idsAndWords) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < idsAndWords.length; i += 2) {
            words.put(idsAndWords[i], idsAndWords[i + 1]);
        }
        return new Difference(kind, words);
    }
}
