package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.text.Names;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartiesTest {
    private final Parties parties = new Parties(Names.builder()
            .states(List.of("Ruritania|Ruritanian|Strelsau", "Freedonia|Freedonian|Fredville"))
            .build());

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "Ruritania, Strelsau, true",
        "Ruritania, Fredville, false",
        "Syldavia, Syldavia, true",
        "Syldavia, Syldavian, true",
        "Syldavia, the Syldavian side, true",
        "Syldavian’s, Syldavia, true",
        "Syldavia's, Syldavia, true",
        "Syldavia., Syldavia, true",
        "Syldavia, Sylmarian, false",
        "Syldavia, Sylenemarkt, false",
        "Syl, Sylvan, false",
        "Bord, Borduria, true",
        "Syldland, Syldish, true",
        "Syldland, Sylmarish, false",
        "Sylland, Sylish, false",
        "Zed, Zed, true",
        "Republic of Borduria, Republic of Syldavia, false",
        "the Republic, the Republic, false",
        "the Republic, Borduria, false",
        "Borduria, Syldavia and Borduria, true"
    })
    void twoNamesMayBeOfOneParty(String one, String other, boolean same) {
        assertThat(parties.same(one, other)).isEqualTo(same);
        assertThat(parties.same(other, one)).isEqualTo(same);
    }

    @Test
    void aCapitalStandsForItsState() {
        assertThat(parties.state("Strelsau")).contains("Ruritania");
        assertThat(parties.state("Syldavia")).isEmpty();
    }

    @Test
    void whatAnyStateIsCalledNamesNone() {
        assertThat(Parties.isGeneric("the Federal Republic")).isTrue();
        assertThat(Parties.isGeneric("the Republic's")).isTrue();
        assertThat(Parties.isGeneric("Republic of Borduria")).isFalse();
    }
}
