package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.text.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UntitledPersonsTest {
    private static List<String> in(String text) {
        return UntitledPersons.in(text, Sentences.create().of(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Roth said that it rains. | Anna Roth",
                "Anna Roth warmly thanked us. | Anna Roth",
                "Anna von Roth said that it rains. | Anna von Roth",
                "In the talks Anna Roth said that it rains. | Anna Roth",
                "Rain fell, Anna Roth noted. | Anna Roth",
                "Anna Roth and the King rowed home. | Anna Roth",
                "The talks between Anna Roth and the king were long. | Anna Roth"
            })
    void whoReportsOrIsAPartyToTheEventIsNamed(String text, String name) {
        assertThat(in(text)).containsExactly(name);
    }

    @Test
    void twoMayReportTogether() {
        assertThat(in("Rain fell. Snow fell. Anna Roth and Otto Hentzau also discussed tolls."))
                .contains("Anna Roth", "Otto Hentzau");
        assertThat(in("Rain fell. Snow fell. Anna Roth and Otto Hentzau also rowed home."))
                .isEmpty();
    }

    @Test
    void whoRowsOnlyIsNot() {
        assertThat(in("Anna Roth rowed home.")).isEmpty();
        assertThat(in("It was said that Anna is old.")).isEmpty();
    }

    @Test
    void partiesToTheEventStandInTheFirstTwoSentences() {
        String pair = "Anna Roth and the King rowed home.";
        assertThat(in("Rain fell. " + pair)).containsExactly("Anna Roth");
        assertThat(in("Rain fell. Snow fell. " + pair)).isEmpty();
    }

    @Test
    void aSentenceReportsIfSomebodyAndAPastFormOpenIt() {
        assertThat(UntitledPersons.reports("Mr Elphberg said that it rains")).isTrue();
        assertThat(UntitledPersons.reports("The two leaders also discussed rain"))
                .isTrue();
        assertThat(UntitledPersons.reports("Mr Elphberg rowed home")).isFalse();
        assertThat(UntitledPersons.reports("it rains, Mr Elphberg said")).isFalse();
    }
}
