package io.github.readoutdiff.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class DemonymsTest {
    @Test
    void theAdjectiveAndTheNounOfOneCountryAreOneName() {
        Demonyms demonyms =
                new Demonyms(Set.of("ruritania", "ruritanian", "hungary", "hungarians", "jordan", "jordanian"));
        assertThat(demonyms.country("ruritanian")).contains("ruritania");
        assertThat(demonyms.country("ruritania")).contains("ruritania");
        assertThat(demonyms.country("hungarians")).contains("hungary");
        assertThat(demonyms.country("jordanian")).contains("jordan");
    }

    @Test
    void anAdjectiveWhoseCountryNoReadoutNamesStaysANameOfItsOwn() {
        assertThat(new Demonyms(Set.of("ruritanian", "martin")).country("ruritanian"))
                .isEmpty();
    }
}
