package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found ahead of a place in a sentence; the place is its first word. */
class ClauseVerbsTest {
    private static ClauseVerbs verbs(String tagged) {
        return new ClauseVerbs(new ClauseWords(TaggedWords.of(tagged)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "opened/VERB | 0",
                "has/AUX opened/VERB | 1",
                "has/AUX not/PART been/AUX opened/VERB | 3",
                "is/AUX a/DET lock/NOUN opened/VERB | 0",
                "is/AUX also/ADV | 0",
                "has/AUX a/ADV b/ADV c/ADV d/ADV opened/VERB | 5",
                "has/AUX a/ADV b/ADV c/ADV d/ADV e/ADV opened/VERB | 0"
            })
    void theMainVerbStandsBehindItsAuxiliaries(String tagged, int verb) {
        assertThat(verbs(tagged).mainVerb(0)).isEqualTo(verb);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the/DET king/NOUN is/AUX old/ADJ | 2",
                "the/DET king/NOUN said/VERB that/SCONJ | 2",
                "the/DET king/NOUN opens/VERB locks/NOUN | 2",
                "the/DET king/NOUN opening/VERB locks/NOUN | -1",
                "the/DET king/NOUN being/AUX old/ADJ | -1",
                "the/DET king/NOUN to/PART open/VERB | -1",
                "the/DET king/NOUN in/ADP opens/VERB | -1",
                "he/PRON opened/VERB to/ADP all/DET | 1",
                "locks/NOUN frozen/VERB in/ADP May/PROPN | -1",
                "locks/NOUN opened/VERB in/ADP May/PROPN are/AUX new/ADJ | 4",
                "locks/NOUN opened/VERB there/ADV are/AUX new/ADJ | 3",
                "locks/NOUN opened/VERB and/CCONJ are/AUX new/ADJ | 1",
                "there/PRON is/AUX rain/NOUN | 1",
                "two/NUM are/AUX old/ADJ | 1",
                "is/AUX old/ADJ | -1",
                "in/ADP May/PROPN it/PRON rains/VERB | -1",
                "May/PROPN in/ADP Zenda/PROPN is/AUX calm/ADJ | 3",
                "his/PRON mill/NOUN is/AUX old/ADJ | 2",
                "his/PRON is/AUX old/ADJ | -1",
                "Zenda/PROPN 's/PART mill/NOUN is/AUX old/ADJ | 3",
                "rain/NOUN ,/PUNCT he/PRON is/AUX old/ADJ | -1",
                "rain/NOUN and/CCONJ snow/NOUN is/AUX old/ADJ | -1",
                "“/PUNCT old/ADJ ”/PUNCT is/AUX short/ADJ | 3",
                "kings/NOUN who/PRON slept/VERB said/VERB that/SCONJ | 3",
                "kings/NOUN who/PRON slept/VERB ,/PUNCT said/VERB that/SCONJ | -1",
                "kings/NOUN who/PRON slept/VERB rowed/VERB on/ADV | -1",
                "who/PRON slept/VERB there/ADV | 1"
            })
    void aFullClauseHasASubjectAndAFiniteVerb(String tagged, int verb) {
        assertThat(verbs(tagged).fullClause(0)).isEqualTo(verb);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "mill/NOUN regions/NOUN was/AUX hit/VERB | -1",
                "mill/NOUN regions/NOUN is/AUX old/ADJ | -1",
                "mill/NOUN regions/NOUN has/AUX rain/NOUN | -1",
                "mill/NOUN regions/NOUN were/AUX hit/VERB | 2",
                "mill/NOUN region/NOUN was/AUX hit/VERB | 2",
                "mill/NOUN pass/NOUN was/AUX hit/VERB | 2",
                "mill/NOUN crisis/NOUN was/AUX hit/VERB | 2",
                "Black/ADJ Mills/PROPN was/AUX hit/VERB | 2",
                "rain/NOUN in/ADP regions/NOUN was/AUX hard/ADJ | 3",
                "two/NUM weeks/NOUN is/AUX long/ADJ | 2",
                "should/AUX it/PRON rain/VERB | -1",
                "this/PRON should/AUX they/PRON see/VERB | -1",
                "this/PRON had/AUX he/PRON seen/VERB | -1",
                "this/PRON should/AUX rain/VERB | 1",
                "this/PRON will/AUX they/PRON see/VERB | 1",
                "this/PRON should/AUX | 1",
                "work/NOUN made/VERB for/ADP it/PRON | -1",
                "he/PRON made/VERB for/ADP home/NOUN | 1",
                "plans/NOUN put/VERB forward/ADV by/ADP kings/NOUN | -1",
                "kings/NOUN put/VERB forward/ADV plans/NOUN | 1",
                "kings/NOUN put/VERB forward/ADV | 1"
            })
    void aSubjectInThePluralHasNoVerbInTheSingular(String tagged, int verb) {
        assertThat(verbs(tagged).fullClause(0)).isEqualTo(verb);
    }

    @Test
    void aFullClauseIsSoughtNearby() {
        assertThat(verbs("the/DET king/NOUN " + "old/ADJ ".repeat(14) + "is/AUX")
                        .fullClause(0))
                .isEqualTo(16);
        assertThat(verbs("the/DET king/NOUN " + "old/ADJ ".repeat(15) + "is/AUX")
                        .fullClause(0))
                .isEqualTo(-1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "opened/VERB by/ADP kings/NOUN are/AUX new/ADJ | true",
                "opened/VERB and/CCONJ are/AUX new/ADJ | false",
                "opened/VERB that/SCONJ are/AUX new/ADJ | false",
                "opened/VERB ,/PUNCT are/AUX new/ADJ | false",
                "opened/VERB to/PART are/AUX new/ADJ | false",
                "opened/VERB now/ADV be/AUX new/ADJ | false",
                "opened/VERB now/ADV | false"
            })
    void aPastFormIsAParticipleIfAnAuxiliaryFollows(String tagged, boolean participle) {
        assertThat(verbs(tagged).looksParticipleAhead(0)).isEqualTo(participle);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the/DET king/NOUN is/AUX old/ADJ | 2",
                "opened/VERB locks/NOUN | 0",
                "opening/VERB locks/NOUN he/PRON slept/VERB | 3",
                "to/PART open/VERB locks/NOUN was/AUX hard/ADJ | 3",
                "rain/NOUN ;/PUNCT it/PRON is/AUX old/ADJ | -1",
                "rain/NOUN ,/PUNCT it/PRON is/AUX old/ADJ | 3",
                "being/AUX old/ADJ is/AUX hard/ADJ | 2",
                "rain/NOUN | -1"
            })
    void theFirstFiniteVerbIsTheClauses(String tagged, int verb) {
        assertThat(verbs(tagged).clauseVerb(0)).isEqualTo(verb);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the/DET king/NOUN is/AUX old/ADJ | true",
                "the/DET king/NOUN slept/VERB | true",
                "the/DET king/NOUN sleeping/VERB | false",
                "in/ADP order/NOUN to/PART sleep/VERB | false",
                "the/DET king/NOUN ,/PUNCT is/AUX old/ADJ | false",
                "the/DET king/NOUN ;/PUNCT slept/VERB | false",
                "the/DET king/NOUN :/PUNCT slept/VERB | false",
                "the/DET king/NOUN | false"
            })
    void aVerbMayStandBeforeTheNextComma(String tagged, boolean verb) {
        assertThat(verbs(tagged).verbBeforeComma(0)).isEqualTo(verb);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "said/VERB that/SCONJ | true",
                "had/AUX said/VERB that/SCONJ | true",
                "was/AUX told/VERB that/SCONJ | true",
                "says/VERB that/SCONJ | false",
                "has/AUX said/VERB that/SCONJ | false",
                "rowed/VERB home/ADV | false",
                "was/AUX old/ADJ | false",
                "met/VERB the/DET king/NOUN | false",
                "visited/VERB Zenda/PROPN | false"
            })
    void aVerbInThePastReportsAnew(String tagged, boolean reports) {
        assertThat(verbs(tagged).reportsAnew(0)).isEqualTo(reports);
        assertThat(verbs(tagged).reportsAnew(-1)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ships/NOUN that/SCONJ sailed/VERB said/VERB that/SCONJ | 3",
                "hope/NOUN that/SCONJ sailed/VERB said/VERB that/SCONJ | -1",
                "Otto/PROPN that/SCONJ sailed/VERB said/VERB that/SCONJ | -1",
                "work/NOUN made/VERB to/PART help/VERB | -1",
                "Otto/PROPN made/VERB to/PART help/VERB | 1",
                "work/NOUN opened/VERB to/PART help/VERB | 1",
                "mills/NOUN in/ADP towns/NOUN built/VERB to/PART help/VERB | -1",
                "kings/NOUN to/ADP rain/NOUN is/AUX new/ADJ | 3",
                "kings/NOUN opened/VERB | 1",
                "kings/NOUN the/DET mill/NOUN opens/VERB | -1",
                "kings/NOUN both/DET are/AUX old/ADJ | 2",
                "kings/NOUN all/DET are/AUX old/ADJ | 2",
                "kings/NOUN each/DET are/AUX old/ADJ | 2",
                "today/NOUN the/DET mill/NOUN opens/VERB | 3",
                "yesterday/NOUN the/DET mill/NOUN opens/VERB | 3",
                "old/ADJ the/DET mill/NOUN opens/VERB | 3"
            })
    void whatHangsOnANounIsNotItsVerb(String tagged, int verb) {
        assertThat(verbs(tagged).fullClause(0)).isEqualTo(verb);
    }

    @Test
    void verbsAreSoughtNearby() {
        String x = "a/X ";
        assertThat(verbs("opened/VERB " + x.repeat(15) + "are/AUX").looksParticipleAhead(0))
                .isTrue();
        assertThat(verbs("opened/VERB " + x.repeat(16) + "are/AUX").looksParticipleAhead(0))
                .isFalse();
        assertThat(verbs(x.repeat(32) + "rowed/VERB").clauseVerb(0)).isEqualTo(32);
        assertThat(verbs(x.repeat(33) + "rowed/VERB").clauseVerb(0)).isEqualTo(-1);
        assertThat(verbs(x.repeat(32) + "rowed/VERB").verbBeforeComma(0)).isTrue();
        assertThat(verbs(x.repeat(33) + "rowed/VERB").verbBeforeComma(0)).isFalse();
        assertThat(verbs("kings/NOUN who/PRON slept/VERB " + x.repeat(14) + "said/VERB that/SCONJ")
                        .fullClause(0))
                .isEqualTo(17);
        assertThat(verbs("kings/NOUN who/PRON slept/VERB " + x.repeat(15) + "said/VERB that/SCONJ")
                        .fullClause(0))
                .isEqualTo(-1);
    }

    @Test
    void listsGoOnNearby() {
        String x = "a/X ";
        assertThat(verbs(x.repeat(79) + ",/PUNCT to/PART row/VERB").infinitiveListFollows(0))
                .isTrue();
        assertThat(verbs(x.repeat(80) + ",/PUNCT to/PART row/VERB").infinitiveListFollows(0))
                .isFalse();
        assertThat(verbs(x.repeat(39) + "and/CCONJ rowing/VERB").gerundListFollows(0))
                .isTrue();
        assertThat(verbs(x.repeat(40) + "and/CCONJ rowing/VERB").gerundListFollows(0))
                .isFalse();
    }

    @Test
    void aVerbInAnyFormButIngStandsBetween() {
        ClauseVerbs verbs = verbs("he/PRON said/VERB closing/VERB locks/NOUN is/AUX hard/ADJ");
        assertThat(verbs.anyBetween(0, 2)).isTrue();
        assertThat(verbs.anyBetween(2, 4)).isFalse();
        assertThat(verbs.anyBetween(2, 5)).isTrue();
        assertThat(verbs.anyBetween(5, 6)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "how/ADV old/ADJ tolls/NOUN | true",
                "whether/SCONJ old/ADJ tolls/NOUN | true",
                "where/ADV tolls/NOUN | true",
                "why/ADV tolls/NOUN | true",
                "because/SCONJ tolls/NOUN | true",
                "how/ADV tolls/NOUN grow/VERB | false",
                "how/ADV tolls/NOUN are/AUX old/ADJ | false",
                "how/ADV ,/PUNCT tolls/NOUN | false",
                "that/SCONJ old/ADJ tolls/NOUN | false"
            })
    void aClauseBehindHowAwaitsItsVerb(String tagged, boolean awaits) {
        assertThat(verbs(tagged).awaitsVerb(0, TaggedWords.of(tagged).size())).isEqualTo(awaits);
    }

    @Test
    void itAwaitsItNearby() {
        assertThat(verbs("how/ADV " + "a/X ".repeat(14).strip()).awaitsVerb(0, 15))
                .isTrue();
        assertThat(verbs("how/ADV " + "a/X ".repeat(15).strip()).awaitsVerb(0, 16))
                .isFalse();
        assertThat(verbs("how/ADV old/ADJ tolls/NOUN").awaitsVerb(1, 3)).isFalse();
    }

    @Test
    void aFurtherInfinitiveFollowsACommaOrACoordinator() {
        assertThat(verbs("to/PART open/VERB ,/PUNCT to/PART close/VERB").infinitiveListFollows(0))
                .isTrue();
        assertThat(verbs("to/PART open/VERB and/CCONJ to/PART close/VERB").infinitiveListFollows(0))
                .isTrue();
        assertThat(verbs("to/PART open/VERB ,/PUNCT and/CCONJ to/PART close/VERB")
                        .infinitiveListFollows(0))
                .isTrue();
        assertThat(verbs("to/PART open/VERB or/CCONJ close/VERB").infinitiveListFollows(0))
                .isFalse();
        assertThat(verbs("to/PART open/VERB to/PART close/VERB").infinitiveListFollows(0))
                .isFalse();
        assertThat(verbs("to/PART open/VERB ,/PUNCT").infinitiveListFollows(0)).isFalse();
    }

    @Test
    void aFurtherGerundFollowsTheFirstCoordinator() {
        assertThat(verbs("opening/VERB and/CCONJ closing/VERB").gerundListFollows(0))
                .isTrue();
        assertThat(verbs("opening/VERB and/CCONJ also/ADV closing/VERB").gerundListFollows(0))
                .isTrue();
        assertThat(verbs("opening/VERB and/CCONJ locks/NOUN or/CCONJ closing/VERB")
                        .gerundListFollows(0))
                .isFalse();
        assertThat(verbs("opening/VERB ,/PUNCT closing/VERB").gerundListFollows(0))
                .isFalse();
        assertThat(verbs("opening/VERB and/CCONJ").gerundListFollows(0)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "at/ADP the/DET latter/ADJ 's/PART request/NOUN ./PUNCT | 5",
                "on/ADP the/DET initiative/NOUN ./PUNCT | 3",
                "upon/ADP invitation/NOUN ./PUNCT | -1",
                "at/ADP the/DET lock/NOUN in/ADP request/NOUN | -1",
                "at/ADP is/AUX request/NOUN | -1",
                "at/ADP the/DET lock/NOUN | -1",
                "in/ADP the/DET request/NOUN | -1",
                "at/ADP a/DET b/X c/X d/X e/X f/X request/NOUN | 8",
                "at/ADP a/DET b/X c/X d/X e/X f/X g/X request/NOUN | -1",
                "initiated/VERB by/ADP kings/NOUN | -1",
                "which/PRON was/AUX initiated/VERB by/ADP kings/NOUN | 4",
                "which/PRON was/AUX arranged/VERB at/ADP noon/NOUN | 4",
                "which/PRON was/AUX opened/VERB by/ADP kings/NOUN | -1",
                "which/PRON is/AUX initiated/VERB by/ADP kings/NOUN | -1",
                "which/PRON was/AUX initiated/VERB in/ADP May/PROPN | -1",
                "which/PRON was/AUX initiated/VERB | -1",
                "which/PRON lasted/VERB long/ADV | 2",
                "that/PRON lasted/VERB long/ADV | -1",
                "which/PRON | -1"
            })
    void whoAskedForItAndHowLongItTookIsProcedure(String tagged, int end) {
        assertThat(verbs(tagged).procedureEnd(0)).isEqualTo(end);
    }

    @Test
    void initiatedByIsProcedureBehindTheOpeningPhrase() {
        assertThat(verbs("a/DET call/NOUN initiated/VERB by/ADP kings/NOUN").procedureEnd(2))
                .isEqualTo(4);
        assertThat(verbs("a/DET call/NOUN requested/VERB by/ADP kings/NOUN").procedureEnd(2))
                .isEqualTo(4);
        assertThat(verbs("a/DET call/NOUN initiated/VERB in/ADP May/PROPN").procedureEnd(2))
                .isEqualTo(-1);
        assertThat(verbs("a/DET call/NOUN initiated/VERB").procedureEnd(2)).isEqualTo(-1);
        assertThat(verbs("in/ADP calls/NOUN initiated/VERB by/ADP kings/NOUN ,/PUNCT he/PRON slept/VERB")
                        .procedureEnd(2))
                .isEqualTo(-1);
    }
}
