package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the second token, a verb, says of an account in front of it. */
class AccountVerbsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "it/PRON put/VERB out/ADP a/DET summary/NOUN, true",
        "it/PRON put/VERB the/DET lock/NOUN first/ADV, false",
        "it/PRON lists/VERB an/DET account/NOUN, false"
    })
    void whatIsIssuedIsAnAccount(String sentence, boolean announces) {
        assertThat(AccountVerbs.announces(TaggedWords.row(sentence), 1)).isEqualTo(announces);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "it/PRON had/AUX quietly/ADV listed/VERB, false",
        "it/PRON had/AUX a/DET line/NOUN, true",
        "it/PRON lists/VERB mended/VERB locks/NOUN, true"
    })
    void anAuxiliaryBeforeAVerbIsNotTheMainOne(String sentence, boolean main) {
        assertThat(AccountVerbs.isMain(TaggedWords.row(sentence), 1)).isEqualTo(main);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "it/PRON will/AUX only/ADV say/VERB, true",
        "it/PRON will/AUX float/VERB, false",
        "it/PRON will/AUX the/DET note/NOUN, false"
    })
    void theVerbBehindItsAuxiliariesIsTheCue(String sentence, boolean cue) {
        assertThat(AccountVerbs.isCue(TaggedWords.row(sentence), 1)).isEqualTo(cue);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "it/PRON has/AUX is/AUX rain/NOUN, 2",
        "it/PRON does/AUX have/VERB now/ADV on/ADP it/PRON is/AUX rain/NOUN, -1",
        "it/PRON has/AUX rain/NOUN, -1"
    })
    void aCopulaIsLookedForNearby(String sentence, int copula) {
        assertThat(AccountVerbs.copula(TaggedWords.row(sentence), 1)).isEqualTo(copula);
    }
}
