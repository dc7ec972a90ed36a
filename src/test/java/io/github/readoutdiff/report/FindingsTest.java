package io.github.readoutdiff.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.ReadoutDiff;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Readout;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How figures are written, and which differences a list names. */
class FindingsTest {
    private static final Comparison THREE = ReadoutDiff.lexical()
            .compare(List.of(
                    Readout.of("Ruritania", "The sides agreed to open the lower lock on the river."),
                    Readout.of("Freedonia", "The sides agreed to open the lower lock on the river for grain."),
                    Readout.of("Graustark", "The sides agreed to open the lower lock on the river for tugs.")));

    @ParameterizedTest
    @CsvSource({"100,100,1 : 1", "100,240,1 : 2.4", "240,100,2.4 : 1", "3,501,1 : 167", "100,1249,1 : 12"})
    void aRatioHasADigitOnlyWhereItSaysSomething(int first, int second, String ratio) {
        assertThat(new Findings(THREE, Labels.ENGLISH).ratio(first, second)).isEqualTo(ratio);
    }

    @Test
    void aRussianReportHasADecimalComma() {
        Findings findings = new Findings(THREE, Labels.of(Locale.forLanguageTag("ru")));
        assertThat(findings.score(0.234)).isEqualTo("0,23");
        assertThat(findings.ratio(100, 240)).isEqualTo("1 : 2,4");
    }

    @Test
    void detailsOfThreeTextsAreListedWhereNothingElseDiffers() {
        assertThat(THREE.shared()).hasSize(1);
        assertThat(new Findings(THREE, Labels.ENGLISH).listed(THREE.shared().get(0)))
                .isNotEmpty();
    }

    @Test
    void aPointOfALongTextNeverTakesNothingOfIt() {
        String longText = "They met." + " The harbour master read the list of ships aloud once more.".repeat(80);
        Comparison comparison = ReadoutDiff.lexical()
                .compare(Readout.of("Ruritania", longText), Readout.of("Freedonia", "It rained on the river all day."));

        assertThat(Reports.text().width(200).render(comparison))
                .contains("takes <1\u00A0% of the text")
                .doesNotContain("takes 0");
    }

    @Test
    void aReportOnNoAccountHasATitleOfItsOwn() {
        Comparison none = ReadoutDiff.lexical().article(Readout.of("Gazette", "It rained on the river all day."));
        assertThat(Reports.markdown().render(none))
                .startsWith("# An article that quotes no official account\n")
                .doesNotContain("| Readout |");
    }
}
