package io.github.readoutdiff.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private final Names names = Names.create();

    @ParameterizedTest
    @CsvSource({
        "Beijing, China",
        "the Kremlin, Russia",
        "the White House, United States",
        "the Chinese side, China",
        "the official French account of the call, France",
        "Downing Street, United Kingdom",
        "Xinhua, China",
        "the President of Ukraine, Ukraine",
        "the South Korean presidency, South Korea"
    })
    void seatsOfPowerAndAdjectivesMeanTheState(String phrase, String state) {
        assertThat(names.state(phrase)).contains(state);
    }

    @Test
    void namesOfATextTellWhomItIntroduces() {
        String text = "Ruritanian President Rudolf Elphberg met his Freedonian counterpart, Rufus Firefly.";
        assertThat(names.introduced()).isEmpty();
        assertThat(names.in(text).introduced())
                .extracting(Introduction::name)
                .containsExactly("Rudolf Elphberg", "Rufus Firefly");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "HH the Amir Sheikh Karim bin Said met the envoy.; Karim bin Said [amir, sheikh]",
                "President Amir Rassendyll met the envoy.; Amir Rassendyll [president]",
                "HE Mr Otto Sapt, Doge of Graustark, met the envoy.; Otto Sapt [doge]"
            })
    void whatIsAnOfficeBehindTheMayBeAGivenNameElsewhere(String text, String person) {
        assertThat(Introductions.of(text, names))
                .extracting(each -> each.name() + " " + each.offices())
                .containsExactly(person);
    }

    @Test
    void aPronounIsNoState() {
        assertThat(names.state("they told us")).isEmpty();
    }

    @Test
    void spellingsOfOnePersonAreOnePerson() {
        assertThat(names.person("Mr Zelensky")).isEqualTo(names.person("Volodymyr Zelenskyy"));
    }

    @Test
    void titlesInTheTextSayWhoIsWho() {
        Names here = names.in("Ruritanian President Rudolf Elphberg met ministers in Ruritania. Mr Elphberg left.");
        assertThat(here.person("Mr Elphberg").orElseThrow().name()).isEqualTo("Rudolf Elphberg");
        assertThat(here.personOf("Ruritania").orElseThrow().name()).isEqualTo("Rudolf Elphberg");
    }

    @Test
    void ofTwoPresidentsOneIsNotOfTheStateOfTheOther() {
        Names here = names.in("President Rufus Firefly met President Emile Sapt of France.");

        assertThat(here.person("Emile Sapt").orElseThrow().state()).contains("France");
        assertThat(here.person("Rufus Firefly").flatMap(NamedParty::state)).isEmpty();
    }

    @Test
    void anAdjectiveOfAnUnknownStateIsUnderstoodByItsForm() {
        assertThat(names.in("Graustark objected. The Graustarkian envoy left.").state("the Graustarkian side"))
                .contains("Graustark");
        assertThat(names.state("the Graustarkian side")).isEmpty();
    }

    @Test
    void usersAddStatesAndPersons() {
        Names more = Names.builder()
                .states(List.of("Ruritania|Ruritanian|Strelsau|Elphberg Palace"))
                .persons(List.of("Gloria Teasdale|Freedonia|Teasdale,Mrs Claypool"))
                .build();
        assertThat(more.state("Strelsau")).contains("Ruritania");
        assertThat(more.person("Ms Teasdale").orElseThrow().state()).contains("Freedonia");
    }

    @Test
    void aLineWithoutANameIsRefused() {
        assertThatThrownBy(() -> Names.builder().states(List.of("|Ruritanian|Strelsau|")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name|adjectives|capital|other names");
    }

    @Test
    void aFileOfNamesAddsStatesAndPersons(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("names.txt"),
                "# ours\n[states]\nRuritania|Ruritanian|Strelsau\n\n[persons]\nRudolf Elphberg|Ruritania|Elphberg,EKR\n");
        Names more = Names.read(file);
        assertThat(more.state("Strelsau")).contains("Ruritania");
        assertThat(more.person("EKR").orElseThrow().name()).isEqualTo("Rudolf Elphberg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ruritania|Ruritanian; stands below no known heading",
                "[cities]; stands below no known heading",
                "[persons]~|Ruritania; has no name",
                "[persons]~foo; has no state",
                "[persons]~A B|C|D|E; has 4 fields but [persons] have at most 3"
            })
    void aWrongLineOfAFileOfNamesIsRefusedWithItsPlace(String text, String message, @TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("names.txt"), text.replace("~", "\n"));
        assertThatThrownBy(() -> Names.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        file + ":" + text.replace("~", "\n").lines().count())
                .hasMessageContaining(message);
    }
}
