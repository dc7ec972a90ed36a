package io.github.readoutdiff.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Agreement;
import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.DifferenceKind;
import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.NearMissReason;
import io.github.readoutdiff.model.Speaker;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.PropertyResourceBundle;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
    @ParameterizedTest
    @ValueSource(strings = {"labels_zh.properties", "labels_ru.properties"})
    void everyLanguageHasTheSameKeysAndValues(String name) throws Exception {
        Properties english = properties("labels.properties");
        Properties other = properties(name);

        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(values(other.getProperty(key))).as(key).isEqualTo(values(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ru"})
    void everyValueOfTheModelHasAWord(String language) {
        Labels labels = Labels.of(Locale.forLanguageTag(language));

        for (ClaimKind kind : ClaimKind.values()) {
            assertThat(labels.kind(kind)).isNotBlank();
        }
        for (Agreement agreement : Agreement.values()) {
            assertThat(labels.agreement(agreement)).isNotBlank();
        }
        for (DifferenceKind kind : DifferenceKind.values()) {
            assertThat(labels.difference(kind)).isNotBlank();
        }
        for (NearMissReason reason : NearMissReason.values()) {
            assertThat(labels.reason(reason)).isNotBlank();
        }
        for (Manner manner : Manner.values()) {
            assertThat(labels.manner(manner)).isNotBlank();
        }
        assertThat(labels.speaker(Speaker.JOINT)).isNotEqualTo("joint");
    }

    @Test
    void reportsSpeakTheLanguageAskedFor() {
        Locale chinese = Locale.forLanguageTag("zh-CN");

        assertThat(Jsoup.parse(Reports.html().language(chinese).render(Sample.rich()))
                        .select("#shared-h")
                        .text())
                .isEqualTo("\u53CC\u65B9\u5747\u6709 10");
        assertThat(Reports.text().language(Locale.forLanguageTag("ru")).render(Sample.rich()))
                .contains("\u0423 \u041E\u0411\u0415\u0418\u0425 \u0421\u0422\u041E\u0420\u041E\u041D (10)");
        assertThat(Reports.markdown().language(chinese).render(Sample.rich()))
                .contains("## \u901A\u8BDD\u4E8B\u5B9E (4)");
    }

    @Test
    void aUsersOwnWordsStandInForSomeOrAll() throws Exception {
        PropertyResourceBundle words = new PropertyResourceBundle(new StringReader("shared=On both sides"));

        String text = Reports.text().labels(words).render(Sample.rich());

        assertThat(text).contains("ON BOTH SIDES (10)").contains("CALL FACTS (4)");
    }

    private static TreeSet<String> values(String pattern) {
        TreeSet<String> values = new TreeSet<>();
        java.util.regex.Pattern.compile("\\{\\d\\}")
                .matcher(pattern)
                .results()
                .forEach(result -> values.add(result.group()));
        return values;
    }

    private static Properties properties(String name) throws Exception {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(Labels.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @Test
    void aNameAgainstTheDirectionOfTheReportDoesNotTurnWhatFollowsIt() {
        assertThat(Labels.ENGLISH.closed("\u05E9\u05DC\u05D5\u05DD")).isEqualTo("\u05E9\u05DC\u05D5\u05DD\u200E");
        assertThat(Labels.ENGLISH.closed("Ruritania")).isEqualTo("Ruritania");
        assertThat(Reports.text().render(Sample.scripts())).contains("\u05E9\u05DC\u05D5\u05DD\u200E \u00B7 words 5");
    }

    @Test
    void aMeasureHasWordsInEveryLanguageAndOneOfAUsersOwnKeepsItsName() {
        assertThat(Labels.ENGLISH.measure("word-coverage")).isEqualTo("words in common");
        assertThat(Labels.of(Locale.forLanguageTag("ru")).measure("word-coverage"))
                .isEqualTo("общие слова");
        assertThat(Labels.of(Locale.forLanguageTag("zh")).measure("word-coverage"))
                .isEqualTo("共有词语");
        assertThat(Labels.ENGLISH.measure("my-measure")).isEqualTo("my-measure");
    }
}
