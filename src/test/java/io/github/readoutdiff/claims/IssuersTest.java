package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuersTest {
    private static final Issuer RURITANIA = Issuer.of("Ruritania");
    private static final Issuer FREEDONIA = Issuer.of("Freedonia");
    private static final Issuer MINISTRY = new Issuer("Ruritania", "foreign ministry");
    private static final Issuer PALACE = new Issuer("Ruritania", "leadership");

    private final Issuers issuers = new Issuers();

    @Test
    void theAccountNamedLastIsRememberedWithItsParagraph() {
        assertThat(issuers.last()).isEmpty();
        assertThat(issuers.name(RURITANIA, 2)).isEqualTo(RURITANIA);
        assertThat(issuers.name(FREEDONIA, 3)).isEqualTo(FREEDONIA);
        assertThat(issuers.last()).contains(FREEDONIA);
        assertThat(issuers.lastIn(3)).contains(FREEDONIA);
        assertThat(issuers.lastIn(2)).isEmpty();
    }

    @Test
    void anAccountWithoutABodyIsOfTheBodyNamedLastForItsState() {
        issuers.name(MINISTRY, 1);
        issuers.name(FREEDONIA, 1);
        assertThat(issuers.name(RURITANIA, 1)).isEqualTo(MINISTRY);
        assertThat(issuers.name(PALACE, 1)).isEqualTo(PALACE);
        assertThat(issuers.name(RURITANIA, 1)).isEqualTo(PALACE);
    }

    @Test
    void theOtherStateIsTheOneThatWasNotNamedLast() {
        assertThat(issuers.otherState()).isEmpty();
        issuers.name(RURITANIA, 1);
        assertThat(issuers.otherState()).isEmpty();
        issuers.name(FREEDONIA, 1);
        assertThat(issuers.otherState()).contains("Ruritania");
        issuers.name(RURITANIA, 1);
        assertThat(issuers.otherState()).contains("Freedonia");
    }

    @Test
    void ofThreeStatesNoneIsTheOther() {
        issuers.name(RURITANIA, 1);
        issuers.name(FREEDONIA, 1);
        issuers.name(Issuer.of("Graustark"), 1);
        assertThat(issuers.otherState()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the ruritanian foreign ministry, foreign ministry",
        "the ministry of foreign affairs, foreign ministry",
        "the ministry of external affairs, foreign ministry",
        "the foreign office, foreign ministry",
        "the defence ministry, defence ministry",
        "ministry, ministry",
        "the old ministry, ministry",
        "the palace, leadership",
        "the king's office, leadership",
        "the foreign ministry of the presidency, foreign ministry",
        "the presidency and its foreign ministry, foreign ministry",
        "the government, ''",
        "the foreign service, ''"
    })
    void aPhraseNamesABody(String phrase, String body) {
        assertThat(issuers.in(List.of(phrase.split(" ")), "Ruritania")).isEqualTo(new Issuer("Ruritania", body));
    }

    @Test
    void aMinistryIsTheOneOfItsStateThatWasIntroduced() {
        issuers.introduce("ministry", MINISTRY);
        assertThat(issuers.known("ministry")).contains(MINISTRY);
        assertThat(issuers.known("palace")).isEmpty();
        assertThat(issuers.in(List.of("the", "ministry"), "Ruritania")).isEqualTo(MINISTRY);
        assertThat(issuers.in(List.of("the", "ministry"), "Freedonia")).isEqualTo(new Issuer("Freedonia", "ministry"));
    }

    @Test
    void accountsAreCalledByTheirStates() {
        assertThat(Issuers.labels(List.of(MINISTRY, FREEDONIA, RURITANIA)))
                .isEqualTo(Map.of(MINISTRY, "Ruritania", FREEDONIA, "Freedonia", RURITANIA, "Ruritania"));
    }

    @Test
    void accountsOfTwoBodiesAreCalledByThemToo() {
        assertThat(Issuers.labels(List.of(MINISTRY, FREEDONIA, PALACE, RURITANIA)))
                .isEqualTo(Map.of(
                        MINISTRY, "Ruritania (foreign ministry)",
                        FREEDONIA, "Freedonia",
                        PALACE, "Ruritania (leadership)",
                        RURITANIA, "Ruritania (foreign ministry)"));
    }
}
