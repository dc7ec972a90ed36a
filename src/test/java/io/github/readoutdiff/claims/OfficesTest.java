package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.text.NamedParty;
import io.github.readoutdiff.text.Names;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficesTest {
    private static final Names NAMES = Names.builder()
            .states(List.of("Ruritania|Ruritanian|Strelsau", "Freedonia|Freedonian|Fredville"))
            .build();

    private static String holder(String text, String phrase) {
        return new Offices(text, NAMES.in(text))
                .holder(phrase)
                .map(NamedParty::name)
                .orElse("nobody");
    }

    @Test
    void anOfficeBeforeANameIsItsHolders() {
        String text = "Ruritanian President Rudolf Elphberg met Freedonian Prime Minister Gloria Teasdale.";
        assertThat(holder(text, "the president")).isEqualTo("Rudolf Elphberg");
        assertThat(holder(text, "The President")).isEqualTo("Rudolf Elphberg");
        assertThat(holder(text, "the prime minister")).isEqualTo("Gloria Teasdale");
    }

    @Test
    void onlyTheOfficeAloneMeansItsHolder() {
        String text = "Ruritanian President Rudolf Elphberg met Freedonian Prime Minister Gloria Teasdale.";
        assertThat(holder(text, "a president")).isEqualTo("nobody");
        assertThat(holder(text, "president")).isEqualTo("nobody");
        assertThat(holder(text, "the old president")).isEqualTo("nobody");
        assertThat(holder(text, "the president of Freedonia")).isEqualTo("nobody");
        assertThat(holder(text, "the minister")).isEqualTo("nobody");
        assertThat(holder(text, "the finance minister")).isEqualTo("nobody");
        assertThat(holder(text, "the miller")).isEqualTo("nobody");
    }

    @Test
    void anOfficeOfTwoIsNobodys() {
        String text = "Ruritanian President Rudolf Elphberg met Freedonian President Gloria Teasdale.";
        assertThat(holder(text, "the president")).isEqualTo("nobody");
    }

    @Test
    void theStateMayStandBetweenOfficeAndName() {
        String text = "President of Ruritania Rudolf Elphberg was met by the president of nobody.";
        assertThat(holder(text, "the president")).isEqualTo("Rudolf Elphberg");
    }

    @Test
    void aNameWithoutAStateHoldsOne() {
        assertThat(holder("President Rudolf Elphberg slept.", "the president")).isEqualTo("Rudolf Elphberg");
    }
}
