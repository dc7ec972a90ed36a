package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.Introduction;
import io.github.readoutdiff.text.Sex;
import io.github.readoutdiff.text.TaggedWord;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who speaks in the last of some main clauses, and by which rule. The king met the president before; two slashes stand
 * between clauses, three between paragraphs.
 */
class SpeakerRulesTest {
    private static final String MET = "Elphberg/PROPN met/VERB Firefly/PROPN";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "// Loans/NOUN were/AUX promised/VERB by/ADP Firefly/PROPN ; Rufus Firefly by passive with agent",
                "// Loans/NOUN were/AUX promised/VERB ; joint by passive",
                "// Loans/NOUN are/AUX promised/VERB ; narrator by narration",
                "// Elphberg/PROPN said/VERB so/ADV // The/DET invitation/NOUN was/AUX accepted/VERB ; Rufus Firefly by acceptance",
                "// Firefly/PROPN said/VERB so/ADV // The/DET invitation/NOUN was/AUX accepted/VERB ; Rudolf Elphberg by acceptance",
                "// Firefly/PROPN said/VERB so/ADV // The/DET invitation/NOUN was/AUX accepted/VERB by/ADP Firefly/PROPN ; Rufus Firefly by passive with agent",
                "// The/DET talks/NOUN were/AUX attended/VERB by/ADP Firefly/PROPN ; narrator by narration",
                "// The/DET talks/NOUN were/AUX held/VERB ; narrator by narration",
                "// Firefly/PROPN said/VERB so/ADV // It/PRON was/AUX noted/VERB that/SCONJ it/PRON rains/VERB ; Rufus Firefly by carried over",
                "// Firefly/PROPN said/VERB so/ADV // It/PRON was/AUX noted/VERB that/SCONJ both/DET row/VERB ; joint by passive",
                "// Firefly/PROPN said/VERB so/ADV /// It/PRON was/AUX noted/VERB that/SCONJ it/PRON rains/VERB ; joint by passive",
                "// Firefly/PROPN said/VERB so/ADV // It/PRON was/AUX noted/VERB by/ADP Elphberg/PROPN that/SCONJ it/PRON rains/VERB ; Rudolf Elphberg by passive with agent",
                "// They/PRON said/VERB so/ADV // It/PRON was/AUX noted/VERB that/SCONJ it/PRON rains/VERB ; joint by passive",
                "// Firefly/PROPN was/AUX received/VERB by/ADP the/DET king/NOUN ; narrator by narration",
                "// Attention/NOUN was/AUX paid/VERB to/ADP tolls/NOUN ; joint by passive",
                "// A/DET fund/NOUN was/AUX launched/VERB ; joint by passive",
                "// A/DET meeting/NOUN was/AUX launched/VERB ; joint by passive",
                "// A/DET boat/NOUN was/AUX launched/VERB ; narrator by narration",
                "// A/DET fund/NOUN was/AUX closed/VERB ; narrator by narration",
                "// Firefly/PROPN said/VERB so/ADV // Grain/NOUN has/AUX never/ADV been/AUX promised/VERB ; Rufus Firefly by carried over",
                "// Firefly/PROPN said/VERB so/ADV // Grain/NOUN was/AUX promised/VERB ; joint by passive",
                "// The/DET mill/NOUN was/AUX built/VERB by/ADP Firefly/PROPN ; Rufus Firefly by passive with agent"
            })
    void whatAPassiveTellsIsItsAgentsOrBoths(String clauses, String voice) {
        assertThat(last(MET + " " + clauses)).isEqualTo(voice);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "// Firefly/PROPN said/VERB so/ADV // The/DET canal/NOUN came/VERB up/ADP ; joint by topic",
                "// Firefly/PROPN said/VERB so/ADV // Elphberg/PROPN came/VERB up/ADP ; Rudolf Elphberg by named subject",
                "// Firefly/PROPN said/VERB so/ADV // Another/DET topic/NOUN was/AUX corn/NOUN ; joint by topic",
                "// Firefly/PROPN said/VERB so/ADV // It/PRON was/AUX the/DET second/ADJ call/NOUN ; narrator by narration",
                "// Firefly/PROPN said/VERB so/ADV // The/DET text/NOUN is/AUX as/ADP follows/VERB ; narrator by narration",
                "// Firefly/PROPN said/VERB so/ADV // The/DET text/NOUN is/AUX as/ADP said/VERB ; Rufus Firefly by carried over",
                "// A/DET meeting/NOUN will/AUX be/AUX held/VERB ; joint by arrangement",
                "// Firefly/PROPN said/VERB so/ADV // The/DET meeting/NOUN will/AUX be/AUX held/VERB ; Rufus Firefly by carried over",
                "// Firefly/PROPN said/VERB so/ADV // The/DET next/ADJ meeting/NOUN will/AUX be/AUX held/VERB ; joint by arrangement",
                "// Firefly/PROPN said/VERB so/ADV // A/DET meeting/NOUN will/AUX be/AUX held/VERB ; joint by arrangement",
                "// Firefly/PROPN said/VERB so/ADV /// The/DET meeting/NOUN will/AUX be/AUX held/VERB ; joint by arrangement",
                "// Firefly/PROPN said/VERB so/ADV // The/DET talks/NOUN are/AUX to/PART go/VERB on/ADV ; Rufus Firefly by carried over",
                "// Firefly/PROPN said/VERB so/ADV // The/DET last/ADJ meeting/NOUN was/AUX short/ADJ ; Rufus Firefly by carried over",
                "// Firefly/PROPN said/VERB so/ADV /// The/DET last/ADJ meeting/NOUN was/AUX short/ADJ ; narrator by narration",
                "// The/DET last/ADJ meeting/NOUN was/AUX short/ADJ ; narrator by narration",
                "// They/PRON said/VERB so/ADV // The/DET last/ADJ meeting/NOUN was/AUX short/ADJ ; narrator by narration",
                "// Firefly/PROPN said/VERB so/ADV // The/DET meeting/NOUN was/AUX short/ADJ ; narrator by narration",
                "// Firefly/PROPN said/VERB so/ADV // The/DET talks/NOUN are/AUX good/ADJ ; Rufus Firefly by carried over",
                "// Firefly/PROPN said/VERB so/ADV /// The/DET talks/NOUN are/AUX good/ADJ ; narrator by narration",
                "// The/DET talks/NOUN are/AUX good/ADJ ; narrator by narration"
            })
    void whatIsSaidOfTheEventIsTheNarratorsOrGoesOn(String clauses, String voice) {
        assertThat(last(MET + " " + clauses)).isEqualTo(voice);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "// Firefly/PROPN was/AUX received/VERB by/ADP the/DET king/NOUN // He/PRON thanked/VERB him/PRON ; Rufus Firefly by pronoun",
                "// Firefly/PROPN says/VERB so/ADV ; Rufus Firefly by named subject",
                "// Freedonia/PROPN said/VERB so/ADV ; Rufus Firefly by party subject",
                "// Elphberg/PROPN said/VERB so/ADV // Freedonia/PROPN says/VERB so/ADV ; Rudolf Elphberg by carried over",
                "// Elphberg/PROPN said/VERB so/ADV // Firefly/PROPN would/AUX say/VERB so/ADV ; Rudolf Elphberg by carried over",
                "// Firefly/PROPN would/AUX say/VERB so/ADV ; Rufus Firefly by named subject",
                "// He/PRON met/VERB the/DET millers/NOUN ; Rudolf Elphberg by pronoun",
                "// Firefly/PROPN met/VERB the/DET millers/NOUN ; narrator by narration",
                "// Firefly/PROPN met/VERB the/DET millers/NOUN // He/PRON said/VERB so/ADV ; Rufus Firefly by pronoun",
                "// Elphberg/PROPN said/VERB so/ADV // Firefly/PROPN meets/VERB the/DET millers/NOUN ; Rudolf Elphberg by carried over",
                "// Elphberg/PROPN said/VERB so/ADV // Firefly/PROPN will/AUX meet/VERB the/DET millers/NOUN ; Rufus Firefly by named subject",
                "// Firefly/PROPN would/AUX meet/VERB the/DET millers/NOUN ; Rufus Firefly by named subject",
                "// Elphberg/PROPN said/VERB so/ADV // Firefly/PROPN is/AUX to/PART meet/VERB the/DET millers/NOUN ; Rudolf Elphberg by carried over",
                "// Firefly/PROPN rowed/VERB home/ADV ; Rufus Firefly by named subject",
                "// Firefly/PROPN rested/VERB at/ADP home/ADV ; Rufus Firefly by named subject",
                "// Elphberg/PROPN said/VERB so/ADV // Firefly/PROPN rested/VERB at/ADP home/ADV ; Rufus Firefly by named subject",
                "// Elphberg/PROPN said/VERB so/ADV // Freedonia/PROPN rested/VERB at/ADP home/ADV ; Rudolf Elphberg by carried over",
                "// Elphberg/PROPN said/VERB so/ADV // Freedonia/PROPN will/AUX rest/VERB ; Rufus Firefly by party subject",
                "// Elphberg/PROPN said/VERB so/ADV // Graustark/PROPN will/AUX rest/VERB ; Rudolf Elphberg by carried over",
                "// Elphberg/PROPN said/VERB so/ADV // Freedonia/PROPN rests/VERB now/ADV ; Rudolf Elphberg by carried over",
                "// Elphberg/PROPN said/VERB so/ADV /// Freedonia/PROPN rests/VERB now/ADV ; narrator by narration",
                "// Elphberg/PROPN said/VERB so/ADV // Firefly/PROPN rests/VERB now/ADV ; Rudolf Elphberg by carried over",
                "// Freedonia/PROPN is/AUX a/DET state/NOUN ; narrator by narration",
                "/// Freedonia/PROPN rests/VERB now/ADV ; narrator by narration",
                "// Firefly/PROPN rests/VERB now/ADV ; Rufus Firefly by named subject",
                "// Firefly/PROPN has/AUX thanked/VERB them/PRON ; Rufus Firefly by named subject",
                "// The/DET spokesman/NOUN said/VERB so/ADV ; narrator by narration",
                "// The/DET spokesman/NOUN said/VERB that/SCONJ Firefly/PROPN thanked/VERB the/DET millers/NOUN ; Rufus Firefly by named subject",
                "// The/DET spokesman/NOUN said/VERB so/ADV // He/PRON added/VERB that/SCONJ Firefly/PROPN thanked/VERB the/DET millers/NOUN ; Rufus Firefly by named subject",
                "// Firefly/PROPN said/VERB so/ADV // He/PRON added/VERB that/SCONJ Elphberg/PROPN thanked/VERB the/DET millers/NOUN ; Rufus Firefly by pronoun",
                "// According/VERB to/ADP Firefly/PROPN ,/PUNCT it/PRON rains/VERB ; Rufus Firefly by according to",
                "// Freedonia/PROPN gained/VERB support/NOUN from/ADP Elphberg/PROPN ; Rudolf Elphberg by given"
            })
    void whoIsNamedSpeaksWhereTheVerbReports(String clauses, String voice) {
        assertThat(last(MET + " " + clauses)).isEqualTo(voice);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "// Elphberg/PROPN and/CCONJ Firefly/PROPN met/VERB in/ADP May/PROPN ; narrator by narration",
                "// Both/DET sides/NOUN spoke/VERB of/ADP tolls/NOUN ; joint by joint subject",
                "// Firefly/PROPN said/VERB so/ADV // Both/DET delegations/NOUN met/VERB in/ADP May/PROPN ; Rufus Firefly by carried over",
                "// Firefly/PROPN said/VERB so/ADV // Both/DET delegations/NOUN meet/VERB in/ADP May/PROPN ; Rufus Firefly by carried over",
                "// Firefly/PROPN said/VERB so/ADV // Both/DET sides/NOUN will/AUX row/VERB home/ADV ; joint by joint subject",
                "// Firefly/PROPN said/VERB so/ADV // Both/DET sides/NOUN are/AUX to/PART row/VERB home/ADV ; joint by joint subject",
                "// Firefly/PROPN said/VERB so/ADV // They/PRON burn/VERB boats/NOUN ; Rufus Firefly by carried over",
                "// Firefly/PROPN said/VERB so/ADV // They/PRON burned/VERB boats/NOUN ; joint by joint pronoun",
                "// Firefly/PROPN said/VERB so/ADV // Both/DET sides/NOUN row/VERB home/ADV ; joint by joint subject",
                "// Firefly/PROPN said/VERB so/ADV // The/DET two/NUM countries/NOUN row/VERB home/ADV ; Rufus Firefly by carried over",
                "// Firefly/PROPN said/VERB so/ADV // The/DET two/NUM countries/NOUN rowed/VERB home/ADV ; joint by joint subject",
                "// Firefly/PROPN thanked/VERB him/PRON // The/DET two/NUM countries/NOUN must/AUX row/VERB home/ADV ; Rufus Firefly by carried over",
                "// Firefly/PROPN said/VERB so/ADV // Both/DET sides/NOUN must/AUX row/VERB home/ADV ; Rufus Firefly by carried over",
                "// Firefly/PROPN said/VERB so/ADV // Both/DET sides/NOUN must/AUX say/VERB so/ADV ; Rufus Firefly by carried over",
                "// They/PRON met/VERB in/ADP May/PROPN ; joint by joint pronoun",
                "// They/PRON had/AUX met/VERB in/ADP May/PROPN ; narrator by narration",
                "// Both/DET sides/NOUN had/AUX often/ADV met/VERB there/ADV ; narrator by narration",
                "// Both/DET sides/NOUN opened/VERB the/DET lock/NOUN ; joint by joint subject",
                "// Both/DET sides/NOUN had/AUX opened/VERB the/DET lock/NOUN ; narrator by narration",
                "// Firefly/PROPN and/CCONJ Elphberg/PROPN opened/VERB the/DET lock/NOUN ; narrator by narration",
                "// Firefly/PROPN and/CCONJ Elphberg/PROPN had/AUX rowed/VERB home/ADV ; joint by joint subject"
            })
    void whatBothSidesDoIsTheirsOrGoesOn(String clauses, String voice) {
        assertThat(last(MET + " " + clauses)).isEqualTo(voice);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "// Both/DET sides/NOUN said/VERB so/ADV // The/DET lock/NOUN is/AUX old/ADJ ; joint by carried over",
                "// Both/DET sides/NOUN praised/VERB it/PRON // The/DET lock/NOUN is/AUX old/ADJ ; narrator by narration",
                "// Much/ADJ was/AUX said/VERB // The/DET lock/NOUN is/AUX old/ADJ ; joint by carried over",
                "// Firefly/PROPN said/VERB so/ADV // Firefly/PROPN thanked/VERB him/PRON // The/DET lock/NOUN was/AUX old/ADJ ; Rufus Firefly by carried over",
                "// Both/DET sides/NOUN said/VERB so/ADV // Both/DET sides/NOUN praised/VERB it/PRON // The/DET lock/NOUN was/AUX old/ADJ ; narrator by narration",
                "// Firefly/PROPN thanked/VERB him/PRON // Both/DET sides/NOUN praised/VERB it/PRON // The/DET lock/NOUN is/AUX old/ADJ ; narrator by narration",
                "// Firefly/PROPN thanked/VERB him/PRON // Firefly/PROPN rests/VERB now/ADV // The/DET lock/NOUN is/AUX old/ADJ ; Rufus Firefly by carried over",
                "// Firefly/PROPN said/VERB so/ADV // A/DET long/ADJ call/NOUN on/ADP tolls/NOUN ; narrator by narration",
                "// Loans/NOUN were/AUX promised/VERB // The/DET lock/NOUN is/AUX old/ADJ ; narrator by narration",
                "// Both/DET sides/NOUN said/VERB so/ADV // Firefly/PROPN rests/VERB now/ADV ; Rufus Firefly by named subject",
                "// Both/DET sides/NOUN said/VERB so/ADV // Freedonia/PROPN is/AUX a/DET state/NOUN ; narrator by narration",
                "// Both/DET sides/NOUN said/VERB so/ADV // The/DET two/NUM countries/NOUN row/VERB home/ADV ; joint by carried over",
                "// Firefly/PROPN said/VERB so/ADV // The/DET lock/NOUN is/AUX old/ADJ ; Rufus Firefly by carried over",
                "// Firefly/PROPN said/VERB so/ADV /// The/DET lock/NOUN was/AUX old/ADJ ; narrator by narration",
                "// Firefly/PROPN said/VERB so/ADV // The/DET lock/NOUN was/AUX old/ADJ ; Rufus Firefly by carried over",
                "// Firefly/PROPN thanked/VERB him/PRON // The/DET lock/NOUN is/AUX old/ADJ ; Rufus Firefly by carried over",
                "// Firefly/PROPN said/VERB so/ADV // Firefly/PROPN thanked/VERB him/PRON // The/DET lock/NOUN is/AUX old/ADJ ; Rufus Firefly by carried over",
                "// Firefly/PROPN said/VERB so/ADV // Elphberg/PROPN thanked/VERB him/PRON // The/DET lock/NOUN is/AUX old/ADJ ; Rudolf Elphberg by carried over",
                "// Firefly/PROPN said/VERB so/ADV // Millers/NOUN met/VERB there/ADV ; Rufus Firefly by carried over",
                "// Firefly/PROPN said/VERB so/ADV /// Millers/NOUN met/VERB there/ADV ; narrator by narration",
                "// Millers/NOUN met/VERB there/ADV ; narrator by narration",
                "// A/DET joint/ADJ fund/NOUN will/AUX grow/VERB ; joint by arrangement",
                "// A/DET new/ADJ fund/NOUN will/AUX grow/VERB ; narrator by narration",
                "// The/DET key/NOUN is/AUX to/PART grow/VERB ; narrator by narration",
                "// The/DET joint/ADJ fund/NOUN grew/VERB ; narrator by narration",
                "// Firefly/PROPN said/VERB so/ADV // Freedonian/ADJ troops/NOUN are/AUX there/ADV ; Rufus Firefly by carried over",
                "// Firefly/PROPN said/VERB so/ADV // A/DET hope/NOUN for/ADP rain/NOUN ; Rufus Firefly by carried over",
                "// Firefly/PROPN said/VERB so/ADV /// A/DET hope/NOUN for/ADP rain/NOUN ; narrator by narration"
            })
    void whatNobodyIsNamedForGoesOnWithWhoSpoke(String clauses, String voice) {
        assertThat(last(MET + " " + clauses)).isEqualTo(voice);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Firefly/PROPN agreed/VERB on/ADP a/DET visit/NOUN ; narrator by narration",
                "Firefly/PROPN agreed/VERB on/ADP a/DET toll/NOUN ; Rufus Firefly by named subject",
                "Firefly/PROPN concluded/VERB a/DET visit/NOUN // He/PRON said/VERB so/ADV ; Rufus Firefly by pronoun",
                "Rain/NOUN fell/VERB // Firefly/PROPN agreed/VERB on/ADP a/DET visit/NOUN ; Rufus Firefly by named subject",
                "Rain/NOUN fell/VERB // Anna/PROPN Roth/PROPN said/VERB so/ADV ; Anna Roth by named subject",
                "Rain/NOUN fell/VERB // Anna/PROPN Roth/PROPN met/VERB millers/NOUN // She/PRON said/VERB so/ADV ; Anna Roth by pronoun",
                "Rain/NOUN fell/VERB // Graustark/PROPN said/VERB so/ADV ; Graustark by party subject",
                "Rain/NOUN fell/VERB // Graustark/PROPN came/VERB home/ADV ; narrator by narration",
                "Rain/NOUN fell/VERB // Both/DET sides/NOUN meet/VERB in/ADP May/PROPN ; narrator by narration",
                "Rain/NOUN fell/VERB // Firefly/PROPN said/VERB so/ADV // Both/DET delegations/NOUN arrived/VERB there/ADV ; Rufus Firefly by carried over",
                "Rain/NOUN fell/VERB // Firefly/PROPN urged/VERB them/PRON // Both/DET delegations/NOUN met/VERB there/ADV ; Rufus Firefly by carried over",
                "Rain/NOUN fell/VERB // Both/DET sides/NOUN urged/VERB them/PRON // The/DET two/NUM countries/NOUN row/VERB ; joint by joint subject",
                "Rain/NOUN fell/VERB // Firefly/PROPN said/VERB so/ADV // The/DET canal/NOUN rose/VERB up/ADP ; Rufus Firefly by carried over"
            })
    void aTextMayOpenWithTheEvent(String clauses, String voice) {
        assertThat(last(clauses)).isEqualTo(voice);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "// Freedonia/PROPN is/AUX calm/ADJ ; Rufus Firefly by party subject",
                "// Freedonia/PROPN rested/VERB then/ADV ; Rufus Firefly by party subject",
                "/// Freedonia/PROPN rests/VERB now/ADV ; Rufus Firefly by party subject",
                "/// Freedonia/PROPN rested/VERB then/ADV ; narrator by narration",
                "// Freedonia/PROPN is/AUX a/DET state/NOUN ; narrator by narration",
                "// Freedonian/ADJ troops/NOUN are/AUX there/ADV ; Rufus Firefly by party subject",
                "// Freedonian/ADJ troops/NOUN meet/VERB there/ADV ; Rufus Firefly by party subject",
                "// Freedonian/ADJ troops/NOUN met/VERB there/ADV ; narrator by narration",
                "// Freedonian/ADJ troops/NOUN rested/VERB there/ADV ; Rufus Firefly by party subject",
                "// The/DET lock/NOUN is/AUX old/ADJ ; Rudolf Elphberg by own position",
                "// The/DET lock/NOUN was/AUX old/ADJ ; narrator by narration",
                "/// The/DET lock/NOUN is/AUX old/ADJ ; narrator by narration",
                "// Firefly/PROPN said/VERB so/ADV // The/DET lock/NOUN is/AUX old/ADJ ; Rufus Firefly by carried over"
            })
    void whereNoIssuerIsKnownTheLeadersSpeakForTheirStates(String clauses, String voice) {
        References references =
                new References(TwoLeaders.cast(TwoLeaders.KING, TwoLeaders.PRESIDENT), TwoLeaders.parties(), null);
        assertThat(last(MET + " " + clauses, references)).isEqualTo(voice);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "// Graustark/PROPN rests/VERB now/ADV ; Rudolf Elphberg by own position",
                "// Graustark/PROPN rested/VERB then/ADV ; narrator by narration",
                "/// Graustark/PROPN rests/VERB now/ADV ; narrator by narration",
                "// Firefly/PROPN said/VERB so/ADV // Graustark/PROPN rests/VERB now/ADV ; Rufus Firefly by carried over"
            })
    void theIssuersPositionIsItsLeadersWhereNobodyIsKnownToBeOfIt(String clauses, String voice) {
        References references = new References(
                TwoLeaders.cast(
                        new Introduction("Rudolf Elphberg", List.of("king"), Optional.empty(), Sex.MALE),
                        TwoLeaders.PRESIDENT,
                        new Introduction("Anna Roth", List.of(), Optional.empty(), Sex.UNKNOWN)),
                TwoLeaders.parties(),
                "Graustark");
        assertThat(last(MET + " " + clauses, references)).isEqualTo(voice);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Firefly/PROPN assured/VERB me/PRON of/ADP it/PRON ; Rufus Firefly",
                "Elphberg/PROPN assured/VERB me/PRON of/ADP it/PRON ; nobody",
                "Graustark/PROPN assured/VERB me/PRON of/ADP it/PRON ; nobody",
                "Firefly/PROPN assures/VERB me/PRON of/ADP it/PRON ; nobody",
                "Firefly/PROPN met/VERB me/PRON there/ADV ; nobody",
                "Firefly/PROPN rowed/VERB home/ADV ; nobody",
                "Firefly/PROPN was/AUX thanked/VERB there/ADV ; nobody",
                "It/PRON assured/VERB me/PRON ; nobody"
            })
    void inSomebodysOwnAccountTheOtherSaysWhatHeIsToldToSay(String clause, String other) {
        assertThat(ofOther(clause, 0, true)).isEqualTo(other);
    }

    @Test
    void theOtherNeedsASubjectAndAVerb() {
        String clause = "Firefly/PROPN assured/VERB me/PRON";
        assertThat(ofOther(clause, -1, true)).isEqualTo("nobody");
        assertThat(ofOther(clause, 0, false)).isEqualTo("nobody");
    }

    private static String ofOther(String clause, int subject, boolean verb) {
        References references = TwoLeaders.references();
        String text = TaggedWords.text(clause);
        List<TaggedWord> words = TaggedWords.of(clause);
        int at = verb ? new ClauseVerbs(new ClauseWords(words)).clauseVerb(0) : -1;
        return new SpeakerRules(text, references, new PhraseSpeakers(text, references))
                .ofOther(
                        words,
                        new Piece(0, words.size(), Piece.Level.MAIN, subject, at, "sentence"),
                        Speaker.of("Rudolf Elphberg"))
                .map(voice -> voice.speaker().name())
                .orElse("nobody");
    }

    @Test
    void aSpokespersonByNameTellsWhatOthersSaid() {
        Introduction spokesman =
                new Introduction("Otto Sapt", List.of("spokesman"), Optional.of("Ruritania"), Sex.MALE);
        References references = new References(
                TwoLeaders.cast(TwoLeaders.KING, TwoLeaders.PRESIDENT, spokesman), TwoLeaders.parties(), "Ruritania");
        assertThat(last(
                        MET + " // Sapt/PROPN said/VERB that/SCONJ Firefly/PROPN thanked/VERB the/DET king/NOUN",
                        references))
                .isEqualTo("Rufus Firefly by named subject");
        assertThat(last(MET + " // Sapt/PROPN said/VERB so/ADV", references)).isEqualTo("narrator by narration");
    }

    private static String last(String clauses) {
        return last(clauses, TwoLeaders.references());
    }

    private static String last(String clauses, References references) {
        String tagged = clauses.replace(" ///", " \u00b6/PUNCT").replace(" //", " ;/PUNCT");
        String text = TaggedWords.text(tagged);
        SpeakerRules rules = new SpeakerRules(text, references, new PhraseSpeakers(text, references));
        List<TaggedWord> words = TaggedWords.of(tagged);
        Voice voice = Voice.NARRATION;
        boolean newParagraph = true;
        int from = 0;
        for (int to = 0; to <= words.size(); to++) {
            if (to == words.size() || words.get(to).isWord(";", "\u00b6")) {
                List<TaggedWord> clause = List.copyOf(words.subList(from, to));
                int verb = new ClauseVerbs(new ClauseWords(clause)).clauseVerb(0);
                Piece piece = new Piece(0, clause.size(), Piece.Level.MAIN, 0, verb, "sentence");
                voice = rules.main(clause, piece, newParagraph);
                newParagraph = to < words.size() && words.get(to).isWord("\u00b6");
                from = to + 1;
            }
        }
        return voice.speaker().name() + " by " + voice.rule();
    }
}
