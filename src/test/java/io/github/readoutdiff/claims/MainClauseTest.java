package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.text.TaggedWord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of one clause tell by themselves; the clause is the whole sentence, its verb the first one. */
class MainClauseTest {
    private static MainClause clause(String tagged) {
        return clause(tagged, false);
    }

    private static MainClause clause(String tagged, boolean opening) {
        return clause(tagged, TaggedWords.of(tagged).size(), opening);
    }

    private static MainClause clause(String tagged, int end, boolean opening) {
        List<TaggedWord> words = TaggedWords.of(tagged);
        int verb = new ClauseVerbs(new ClauseWords(words)).clauseVerb(0);
        Piece piece = new Piece(0, end, Piece.Level.MAIN, 0, verb, "sentence");
        return new MainClause(TaggedWords.text(tagged), words, piece, opening);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "It/PRON praised/VERB both/DET kings/NOUN | true",
                "It/PRON praised/VERB trade/NOUN between/ADP kings/NOUN | true",
                "It/PRON praised/VERB the/DET Ruritanian/PROPN -/PUNCT Freedonian/PROPN pact/NOUN | true",
                "It/PRON praised/VERB the/DET river/NOUN -/PUNCT Freedonian/PROPN pact/NOUN | false",
                "It/PRON praised/VERB the/DET Ruritanian/PROPN -/PUNCT born/ADJ king/NOUN | false",
                "It/PRON praised/VERB the/DET Ruritanian/PROPN -/PUNCT | false",
                "Both/DET praised/VERB the/DET king/NOUN | false",
                "It/PRON praised/VERB the/DET king/NOUN | false"
            })
    void twoNamesWithAHyphenOrAWordForBothMeanBothSides(String tagged, boolean bilateral) {
        assertThat(clause(tagged).isBilateral()).isEqualTo(bilateral);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The/DET king/NOUN concluded/VERB a/DET visit/NOUN | true",
                "The/DET king/NOUN and/CCONJ Otto/PROPN discussed/VERB tolls/NOUN | true",
                "The/DET king/NOUN and/CCONJ Otto/PROPN met/VERB in/ADP Zenda/PROPN | true",
                "The/DET king/NOUN discussed/VERB tolls/NOUN | false",
                "The/DET king/NOUN met/VERB Otto/PROPN | false",
                "The/DET king/NOUN met/VERB Otto/PROPN for/ADP talks/NOUN | true",
                "The/DET king/NOUN opened/VERB the/DET summit/NOUN | true",
                "The/DET king/NOUN agreed/VERB on/ADP a/DET visit/NOUN | true",
                "The/DET king/NOUN thanked/VERB Otto/PROPN for/ADP the/DET visit/NOUN | false",
                "The/DET king/NOUN discussed/VERB tolls/NOUN in/ADP a/DET call/NOUN | true",
                "The/DET king/NOUN concludes/VERB a/DET visit/NOUN | false",
                "The/DET king/NOUN rested/VERB during/ADP the/DET visit/NOUN | true",
                "The/DET king/NOUN opened/VERB a/X b/X c/X d/X e/X f/X g/X talks/NOUN | true",
                "The/DET king/NOUN opened/VERB a/X b/X c/X d/X e/X f/X g/X h/X talks/NOUN | false"
            })
    void aTextOpensWithTheEvent(String tagged, boolean event) {
        assertThat(clause(tagged).opensWithEvent()).isEqualTo(event);
    }

    @Test
    void theEventStandsInTheClause() {
        String tagged = "The/DET king/NOUN opened/VERB the/DET summit/NOUN";
        assertThat(clause(tagged, 5, true).opensWithEvent()).isTrue();
        assertThat(clause(tagged, 4, true).opensWithEvent()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The/DET spokesman/NOUN said/VERB so/ADV | true",
                "A/DET spokesman/NOUN said/VERB so/ADV | false",
                "The/DET old/ADJ spokesman/NOUN said/VERB so/ADV | false",
                "The/DET miller/NOUN said/VERB so/ADV | false",
                "The/DET said/VERB so/ADV | false"
            })
    void theSpokesmanTellsTheAccount(String tagged, boolean teller) {
        assertThat(clause(tagged).isTeller()).isEqualTo(teller);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "It/PRON was/AUX noted/VERB that/SCONJ it/PRON rains/VERB | true",
                "Attention/NOUN was/AUX drawn/VERB to/ADP tolls/NOUN | true",
                "Water/NOUN was/AUX drawn/VERB to/ADP tolls/NOUN | false",
                "Tolls/NOUN were/AUX noted/VERB | false",
                "It/PRON was/AUX closed/VERB | false",
                "It/PRON noted/VERB rain/NOUN | false",
                "Attention/NOUN was/AUX paid/VERB to/ADP tolls/NOUN | false"
            })
    void nobodyNotesOrDrawsAttention(String tagged, boolean impersonal) {
        assertThat(clause(tagged).isImpersonalReport()).isEqualTo(impersonal);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "He/PRON said/VERB so/ADV | true",
                "She/PRON said/VERB so/ADV | true",
                "They/PRON said/VERB so/ADV | false",
                "He/PRON and/CCONJ she/PRON said/VERB so/ADV | false"
            })
    void heAndSheArePronouns(String tagged, boolean pronoun) {
        assertThat(clause(tagged).isPronoun()).isEqualTo(pronoun);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The/DET king/NOUN said/VERB that/SCONJ Otto/PROPN sleeps/VERB | Otto sleeps",
                "The/DET king/NOUN said/VERB now/ADV once/ADV again/ADV that/SCONJ Otto/PROPN sleeps/VERB | Otto sleeps",
                "The/DET king/NOUN said/VERB now/ADV once/ADV more/ADV again/ADV that/SCONJ Otto/PROPN sleeps/VERB | none",
                "The/DET king/NOUN said/VERB Otto/PROPN sleeps/VERB | none",
                "The/DET king/NOUN said/VERB that/SCONJ much/ADV | none",
                "The/DET king/NOUN said/VERB that/SCONJ | none",
                "The/DET king/NOUN said/VERB | none"
            })
    void theContentStandsBehindThat(String tagged, String content) {
        List<TaggedWord> words = TaggedWords.of(tagged);
        assertThat(clause(tagged)
                        .content()
                        .map(piece -> TaggedWords.text(tagged)
                                .substring(
                                        words.get(piece.from()).span().start(),
                                        words.get(piece.to() - 1).span().end()))
                        .orElse("none"))
                .isEqualTo(content);
    }

    @Test
    void theContentHasItsVerbInTheClause() {
        String tagged = "He/PRON said/VERB that/SCONJ old/ADJ Otto/PROPN sleeps/VERB";
        assertThat(clause(tagged, 6, false).content()).isPresent();
        assertThat(clause(tagged, 5, false).content()).isEmpty();
        assertThat(clause(tagged, 2, false).content()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "He/PRON welcomed/VERB President/PROPN Firefly/PROPN to/ADP Zenda/PROPN | true | MEET",
                "He/PRON welcomed/VERB President/PROPN Firefly/PROPN to/ADP Zenda/PROPN | false | MEET",
                "He/PRON welcomed/VERB President/PROPN Firefly/PROPN in/ADP Zenda/PROPN | true | MEET",
                "He/PRON welcomed/VERB President/PROPN Firefly/PROPN at/ADP home/NOUN | true | MEET",
                "He/PRON welcomed/VERB President/PROPN Firefly/PROPN | true | THANK",
                "He/PRON welcomed/VERB President/PROPN Firefly/PROPN | false | THANK",
                "He/PRON welcomed/VERB the/DET president/NOUN to/ADP Zenda/PROPN | true | MEET",
                "He/PRON welcomed/VERB the/DET grain/NOUN to/ADP Zenda/PROPN | true | THANK",
                "He/PRON welcomed/VERB the/DET return/NOUN to/ADP the/DET truce/NOUN | true | THANK",
                "He/PRON welcomed/VERB Firefly/PROPN 's/PART pledge/NOUN in/ADP May/PROPN | true | THANK",
                "He/PRON welcomed/VERB Freedonia/PROPN 's/PART new/ADJ president/NOUN to/ADP Zenda/PROPN | true | MEET",
                "He/PRON welcomed/VERB Freedonia/PROPN 's/PART very/ADV good/ADJ old/ADJ president/NOUN to/ADP Zenda/PROPN | true | THANK",
                "He/PRON welcomed/VERB the/DET President/PROPN to/PART visit/VERB in/ADP May/PROPN | true | THANK",
                "He/PRON welcomed/VERB the/DET old/ADJ | true | THANK",
                "He/PRON called/VERB Firefly/PROPN | false | MEET",
                "He/PRON called/VERB Freedonia/PROPN a/DET friend/NOUN | false | SAY",
                "He/PRON called/VERB Freedonia/PROPN an/DET old/ADJ friend/NOUN | false | SAY",
                "He/PRON called/VERB a/DET friend/NOUN | false | MEET",
                "He/PRON called/VERB Firefly/PROPN a/X with/ADP thanks/NOUN | false | MEET",
                "He/PRON called/VERB Firefly/PROPN a/X to/ADP thanks/NOUN | false | MEET",
                "He/PRON called/VERB Firefly/PROPN a/X by/ADP phone/NOUN | false | MEET",
                "He/PRON called/VERB b/X c/X d/X e/X f/X g/X h/X a/X | false | SAY",
                "He/PRON called/VERB b/X c/X d/X e/X f/X g/X h/X i/X a/X | false | MEET",
                "He/PRON held/VERB in/ADP Zenda/PROPN a/DET session/NOUN of/ADP talks/NOUN | false | MEET",
                "He/PRON held/VERB that/SCONJ the/DET session/NOUN is/AUX good/ADJ | false | SAY",
                "He/PRON held/VERB the/DET lock/NOUN to/PART be/AUX good/ADJ | false | SAY"
            })
    void whoeverWelcomesAGuestOrCallsAQueenMeets(String tagged, boolean opening, CueClass cue) {
        assertThat(clause(tagged, opening).cue).isEqualTo(cue);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The/DET invitation/NOUN was/AUX accepted/VERB | true",
                "The/DET invitation/NOUN was/AUX gladly/ADV accepted/VERB | true",
                "The/DET invitation/NOUN is/AUX accepted/VERB | false",
                "The/DET invitation/NOUN was/AUX refused/VERB | false",
                "The/DET toll/NOUN was/AUX accepted/VERB | false"
            })
    void anInvitationIsAccepted(String tagged, boolean acceptance) {
        assertThat(clause(tagged).isAcceptance()).isEqualTo(acceptance);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "It/PRON was/AUX the/DET second/ADJ call/NOUN | true",
                "This/PRON is/AUX the/DET first/ADJ meeting/NOUN | true",
                "This/PRON was/AUX a/X b/X c/X call/NOUN third/ADJ | true",
                "This/PRON was/AUX a/X b/X c/X d/X call/NOUN third/ADJ | false",
                "It/PRON was/AUX the/DET second/ADJ lock/NOUN | false",
                "It/PRON was/AUX a/DET call/NOUN | false",
                "It/PRON made/VERB the/DET second/ADJ call/NOUN | false",
                "That/PRON was/AUX the/DET second/ADJ call/NOUN | false",
                "All/DET this/PRON was/AUX the/DET second/ADJ call/NOUN | false"
            })
    void oneCallOfSeveralIsCounted(String tagged, boolean counted) {
        assertThat(clause(tagged).isCountedEvent()).isEqualTo(counted);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Zenda/PROPN is/AUX the/DET largest/ADJ town/NOUN | true",
                "Zenda/PROPN is/AUX a/DET town/NOUN | true",
                "Zenda/PROPN is/AUX one/NUM of/ADP them/PRON | true",
                "They/PRON are/AUX among/ADP them/PRON | true",
                "Zenda/PROPN is/AUX ready/ADJ | false",
                "Zenda/PROPN was/AUX the/DET town/NOUN | false",
                "Zenda/PROPN is/AUX | false"
            })
    void whatAStateIsDescribesIt(String tagged, boolean description) {
        assertThat(clause(tagged).isDescription()).isEqualTo(description);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The/DET last/ADJ meeting/NOUN was/AUX short/ADJ | true",
                "Their/PRON previous/ADJ call/NOUN was/AUX short/ADJ | true",
                "The/DET meeting/NOUN in/ADP Zenda/PROPN was/AUX short/ADJ | true",
                "The/DET meeting/NOUN at/ADP Zenda/PROPN was/AUX short/ADJ | true",
                "The/DET meeting/NOUN in/ADP summer/NOUN was/AUX short/ADJ | false",
                "The/DET meeting/NOUN of/ADP Zenda/PROPN was/AUX short/ADJ | false",
                "The/DET meeting/NOUN was/AUX short/ADJ in/ADP Zenda/PROPN | false",
                "The/DET meeting/NOUN was/AUX short/ADJ | false"
            })
    void aMeetingElsewhereOrBeforeIsAnother(String tagged, boolean another) {
        assertThat(clause(tagged).isAnotherEvent()).isEqualTo(another);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Another/DET topic/NOUN was/AUX grain/NOUN | true",
                "Further/ADJ subjects/NOUN were/AUX grain/NOUN and/CCONJ corn/NOUN | true",
                "Grain/NOUN was/AUX a/DET further/ADJ topic/NOUN | true",
                "Grain/NOUN was/AUX another/DET subject/NOUN | true",
                "Grain/NOUN was/AUX on/ADP the/DET agenda/NOUN | true",
                "Grain/NOUN was/AUX a/X b/X c/X the/DET agenda/NOUN | true",
                "Grain/NOUN was/AUX a/X b/X c/X d/X the/DET agenda/NOUN | false",
                "Grain/NOUN was/AUX a/DET topic/NOUN | false",
                "Grain/NOUN was/AUX another/DET gift/NOUN | false",
                "The/DET topic/NOUN was/AUX grain/NOUN | false",
                "Another/DET gift/NOUN was/AUX grain/NOUN | false",
                "Another/DET topic/NOUN is/AUX grain/NOUN | false",
                "Another/DET topic/NOUN had/AUX grain/NOUN | false"
            })
    void aFurtherTopicIsNamed(String tagged, boolean further) {
        assertThat(clause(tagged).namesFurtherTopic()).isEqualTo(further);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The/DET canal/NOUN came/VERB up/ADP | true",
                "The/DET canal/NOUN came/VERB also/ADV up/ADP | true",
                "The/DET canal/NOUN came/VERB now/ADV also/ADV up/ADP | false",
                "The/DET canal/NOUN featured/VERB | true",
                "The/DET canal/NOUN figured/VERB too/ADV | true",
                "The/DET canal/NOUN came/VERB about/ADP | false",
                "The/DET canal/NOUN rose/VERB up/ADP | false",
                "The/DET canal/NOUN come/VERB up/ADP | false"
            })
    void whatCameUpIsTold(String tagged, boolean up) {
        assertThat(clause(tagged).cameUp()).isEqualTo(up);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "He/PRON welcomed/VERB President/PROPN Firefly/PROPN | false | true | false",
                "He/PRON welcomed/VERB President/PROPN Firefly/PROPN | true | false | false",
                "He/PRON welcomed/VERB President/PROPN Firefly/PROPN to/ADP Zenda/PROPN | false | false | false",
                "He/PRON welcomed/VERB President/PROPN Firefly/PROPN to/ADP Zenda/PROPN | true | false | true",
                "He/PRON welcomed/VERB the/DET grain/NOUN to/ADP Zenda/PROPN | true | true | false",
                "He/PRON welcomed/VERB the/DET President/PROPN 's/PART gift/NOUN to/ADP Zenda/PROPN | true | true | false",
                "He/PRON thanked/VERB the/DET grain/NOUN to/ADP Zenda/PROPN | true | false | false",
                "He/PRON thanked/VERB President/PROPN Firefly/PROPN to/ADP Zenda/PROPN | true | false | false"
            })
    void aThingIsWelcomedOrSomebodyReceived(String tagged, boolean opening, boolean thing, boolean reception) {
        assertThat(clause(tagged, opening).isWelcomedThing()).isEqualTo(thing);
        assertThat(clause(tagged, opening).isReception()).isEqualTo(reception);
    }

    @Test
    void aSubjectHasWordsOfASet() {
        MainClause clause = clause("Both/DET delegations/NOUN of/ADP Zenda/PROPN met/VERB there/ADV");
        assertThat(clause.headIs("staff")).isTrue();
        assertThat(clause.headIs("event")).isFalse();
        assertThat(clause.subjectHas("staff")).isTrue();
        assertThat(clause.subjectHas("event")).isFalse();
        assertThat(clause("met/VERB there/ADV").headIs("staff")).isFalse();
        assertThat(clause("Staff/NOUN of/ADP delegations/NOUN met/VERB there/ADV")
                        .headIs("staff"))
                .isFalse();
        assertThat(clause("Talks/NOUN began/VERB there/ADV").event).isTrue();
        assertThat(clause("Millers/NOUN began/VERB talks/NOUN").event).isFalse();
    }

    @Test
    void aVerbHasItsAuxiliaries() {
        String tagged = "Talks/NOUN were/AUX also/ADV held/VERB there/ADV";
        assertThat(TwoLeaders.words(clause(tagged).verbSpan(), tagged)).isEqualTo("were also held");
    }

    @Test
    void alsoBeforeATopicNamesAFurtherOne() {
        assertThat(clause("Also/ADV topics/NOUN were/AUX grain/NOUN and/CCONJ tolls/NOUN")
                        .namesFurtherTopic())
                .isTrue();
        assertThat(clause("Now/ADV topics/NOUN were/AUX grain/NOUN and/CCONJ tolls/NOUN")
                        .namesFurtherTopic())
                .isFalse();
    }

    @Test
    void theContentBeginsWithItsSubject() {
        Piece told = clause("He/PRON said/VERB that/SCONJ Otto/PROPN sleeps/VERB")
                .content()
                .orElseThrow();
        assertThat(told.from()).isEqualTo(3);
        assertThat(told.subject()).isEqualTo(3);
        assertThat(told.verb()).isEqualTo(4);
    }

    @Test
    void theCueHasItsAuxiliariesAndThat() {
        assertThat(cue("He/PRON has/AUX said/VERB that/SCONJ it/PRON rains/VERB"))
                .isEqualTo("has said that");
        assertThat(cue("He/PRON said/VERB it/PRON rains/VERB")).isEqualTo("said");
        assertThat(cue("He/PRON pointed/VERB out/ADP rain/NOUN")).isEqualTo("pointed out");
        assertThat(cue("He/PRON said/VERB")).isEqualTo("said");
        assertThat(cue("He/PRON slept/VERB")).isEqualTo("none");
    }

    private static String cue(String tagged) {
        return TwoLeaders.words(clause(tagged).cueSpan, tagged);
    }
}
