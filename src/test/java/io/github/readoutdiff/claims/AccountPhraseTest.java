package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountPhraseTest {
    @ParameterizedTest
    @ValueSource(strings = {"Ruritania's", "Ruritania\u2019s", "the former Ruritania's"})
    void aShortPhraseMayEndWithAPossessive(String phrase) {
        assertThat(AccountPhrase.of(phrase).isPossessive()).isTrue();
        assertThat(AccountPhrase.of(phrase).owner()).endsWith("Ruritania");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ruritania", "the queen's office", "what was once the old Ruritania's"})
    void otherPhrasesArePossessiveInNoSense(String phrase) {
        assertThat(AccountPhrase.of(phrase).isPossessive()).isFalse();
    }

    @Test
    void anOwnerStandsInFrontOfWhatIsOwned() {
        assertThat(AccountPhrase.of("the queen\u2019s office").hasOwner()).isTrue();
        assertThat(AccountPhrase.of("the queen's").hasOwner()).isFalse();
    }

    @Test
    void oneStandsForAnAccountOnlyBehindAnotherWord() {
        assertThat(AccountPhrase.of("the Freedonian one").isOne()).isTrue();
        assertThat(AccountPhrase.of("one").isOne()).isFalse();
        assertThat(AccountPhrase.of("one account").isOne()).isFalse();
    }

    @Test
    void aPhraseWithoutWordsHasNothing() {
        AccountPhrase none = AccountPhrase.of("...");
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.opensWith("it")).isFalse();
        assertThat(none.isOnly("it")).isFalse();
        assertThat(none.namesAccount()).isFalse();
    }

    @Test
    void aWordIsOnlyOnAListIfItIsAlone() {
        assertThat(AccountPhrase.of("It").isOnly("it")).isTrue();
        assertThat(AccountPhrase.of("this palace").isOnly("it")).isFalse();
        assertThat(AccountPhrase.of("this palace").opensWith("it")).isTrue();
    }
}
