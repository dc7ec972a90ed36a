package io.github.readoutdiff.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
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
}
