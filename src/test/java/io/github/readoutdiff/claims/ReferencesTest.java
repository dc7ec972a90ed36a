package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.Introduction;
import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Sex;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a phrase means, where a king and a president met. */
class ReferencesTest {
    private static final String NOBODY = "nobody";

    private final References references = TwoLeaders.references();

    private static String told(Optional<References.Reference> reference) {
        return reference
                .map(found -> found.speaker().name() + " by " + found.rule())
                .orElse(NOBODY);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Firefly/PROPN | Rufus Firefly by named subject",
                "Rufus/PROPN Firefly/PROPN | Rufus Firefly by named subject",
                "President/PROPN Firefly/PROPN of/ADP Freedonia/PROPN | Rufus Firefly by named subject",
                "Firefly/PROPN ,/PUNCT the/DET miller/NOUN | Rufus Firefly by named subject",
                "President/NOUN Firefly/PROPN | Rufus Firefly by named subject",
                "Firefly/PROPN 's/PART proposal/NOUN | nobody",
                "Firefly/PROPN proposal/NOUN | nobody",
                "the/DET views/NOUN of/ADP Firefly/PROPN | nobody",
                "the/DET president/NOUN of/ADP Freedonia/PROPN | Rufus Firefly by office",
                "the/DET king/NOUN | Rudolf Elphberg by office",
                "the/DET Freedonian/ADJ side/NOUN | Rufus Firefly by party subject",
                "Freedonia/PROPN | Rufus Firefly by party subject",
                "both/DET sides/NOUN | joint by joint subject",
                "they/PRON | joint by joint pronoun",
                "Firefly/PROPN and/CCONJ Elphberg/PROPN | joint by joint subject",
                "it/PRON | nobody",
                "the/DET talks/NOUN | nobody",
                "he/PRON | Rudolf Elphberg by pronoun",
                "he/PRON himself/PRON | nobody",
                "the/DET river/NOUN | nobody",
                "Anna/PROPN Roth/PROPN | nobody",
                "old/ADJ | nobody"
            })
    void aPhraseMeansAPersonAPartyOrBoth(String tagged, String told) {
        assertThat(told(references.of(TwoLeaders.subject(tagged), false))).isEqualTo(told);
    }

    @Test
    void aNameBeforeAReportIsAPersons() {
        Subject name = TwoLeaders.subject("Anna/PROPN Roth/PROPN");
        assertThat(told(references.of(name, true))).isEqualTo("Anna Roth by named subject");
        assertThat(references.of(TwoLeaders.subject("Roth/PROPN"), false)).isEmpty();
        assertThat(told(references.of(TwoLeaders.subject("a/PROPN B/PROPN C/PROPN D/PROPN E/PROPN"), true)))
                .doesNotContain("named subject");
        assertThat(told(references.of(TwoLeaders.subject("Anna/PROPN old/PROPN"), true)))
                .doesNotContain("named subject");
    }

    @Test
    void heAndSheMeanWhoWasNamedLastIfOfThatSex() {
        Introduction queen = new Introduction("Flavia Tarl", List.of("queen"), Optional.of("Freedonia"), Sex.FEMALE);
        References pair = new References(TwoLeaders.cast(TwoLeaders.KING, queen), TwoLeaders.parties(), "Ruritania");
        pair.note(Speaker.of("Flavia Tarl"));
        assertThat(told(pair.of(TwoLeaders.subject("she/PRON"), true))).isEqualTo("Flavia Tarl by pronoun");
        assertThat(told(pair.of(TwoLeaders.subject("he/PRON"), true))).isEqualTo("Rudolf Elphberg by pronoun");
        pair.note(Speaker.JOINT);
        assertThat(told(pair.of(TwoLeaders.subject("she/PRON"), true))).isEqualTo("Flavia Tarl by pronoun");
        assertThat(pair.otherThanLast()).contains(Speaker.of("Rudolf Elphberg"));
    }

    @Test
    void aPronounTellsOfWhichSexAPersonIs() {
        Introduction anna = new Introduction("Anna Roth", List.of(), Optional.empty(), Sex.UNKNOWN);
        Introduction hugo = new Introduction("Hugo Krafft", List.of(), Optional.empty(), Sex.UNKNOWN);
        References pair = new References(TwoLeaders.cast(anna, hugo), TwoLeaders.parties(), "Ruritania");
        pair.note(Speaker.of("Anna Roth"));
        assertThat(told(pair.of(TwoLeaders.subject("she/PRON"), true))).isEqualTo("Anna Roth by pronoun");
        assertThat(told(pair.of(TwoLeaders.subject("he/PRON"), true))).isEqualTo("Hugo Krafft by pronoun");
        pair.note(Speaker.of("Hugo Krafft"));
        assertThat(told(pair.of(TwoLeaders.subject("she/PRON"), true))).isEqualTo("Anna Roth by pronoun");
    }

    @Test
    void anOfficeARelationOrItsFirstLettersMeanAPerson() {
        Introduction minister =
                new Introduction("Otto Sapt", List.of("foreign minister"), Optional.of("Freedonia"), Sex.MALE);
        References pair = new References(TwoLeaders.cast(TwoLeaders.KING, minister), TwoLeaders.parties(), "Ruritania");
        assertThat(told(pair.of(TwoLeaders.subject("the/DET FM/PROPN"), false))).isEqualTo("Otto Sapt by office");
        assertThat(told(pair.of(TwoLeaders.subject("the/DET FM/X"), false))).isEqualTo("Otto Sapt by office");
        pair.note(Speaker.of("Rudolf Elphberg"));
        assertThat(told(pair.of(TwoLeaders.subject("his/PRON counterpart/NOUN"), false)))
                .isEqualTo("Otto Sapt by office");
        assertThat(told(pair.of(TwoLeaders.subject("the/DET prime/ADJ minister/NOUN"), false)))
                .isEqualTo("Prime Minister (Ruritania) by office");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Graustark/PROPN | false | nobody",
                "Graustark/PROPN | true | Graustark by party subject",
                "Rowing/PROPN | true | nobody",
                "Freedonian/ADJ troops/NOUN | true | nobody",
                "Freedonia/PROPN of/ADP old/ADJ | true | nobody",
                "the/DET government/NOUN of/ADP Freedonia/PROPN | true | Rufus Firefly by party subject",
                "the/DET side/NOUN | true | nobody",
                "the/DET Union/NOUN | true | Ursula Tarl by party subject",
                "the/DET union/NOUN | true | nobody",
                "the/DET River/NOUN | true | nobody"
            })
    void aPartyIsItsPersonOrItself(String tagged, boolean cued, String told) {
        Introduction ursula = new Introduction("Ursula Tarl", List.of("president"), Optional.of("Union"), Sex.FEMALE);
        References three = new References(
                TwoLeaders.cast(TwoLeaders.KING, TwoLeaders.PRESIDENT, ursula), TwoLeaders.parties(), "Ruritania");
        assertThat(told(three.of(TwoLeaders.subject(tagged), cued))).isEqualTo(told);
    }

    @Test
    void whereNoIssuerIsKnownTheFirstSpeaksForTheReadout() {
        References unknown =
                new References(TwoLeaders.cast(TwoLeaders.KING, TwoLeaders.PRESIDENT), TwoLeaders.parties(), null);
        assertThat(unknown.issuerKnown()).isFalse();
        assertThat(unknown.ownLeader()).contains(Speaker.of("Rudolf Elphberg"));
        Introduction spokesman = new Introduction("Otto Sapt", List.of("spokesman"), Optional.empty(), Sex.MALE);
        References voiced =
                new References(TwoLeaders.cast(spokesman, TwoLeaders.PRESIDENT), TwoLeaders.parties(), "Ruritania");
        assertThat(voiced.isVoice(Speaker.of("Otto Sapt"))).isTrue();
        assertThat(voiced.isVoice(Speaker.of("Rufus Firefly"))).isFalse();
        assertThat(voiced.ownLeader()).isEmpty();
    }

    @Test
    void onlyAPartyIsNotPersonal() {
        assertThat(references.of(TwoLeaders.subject("Freedonia/PROPN"), false))
                .map(References.Reference::isPersonal)
                .contains(false);
        assertThat(references.of(TwoLeaders.subject("Firefly/PROPN"), false))
                .map(References.Reference::isPersonal)
                .contains(true);
    }

    @Test
    void whoSpeaksForAStateIsItsPerson() {
        assertThat(references.spokenFor(TwoLeaders.subject("Freedonian/ADJ troops/NOUN")))
                .contains(Speaker.of("Rufus Firefly"));
        assertThat(references.spokenFor(TwoLeaders.subject("old/ADJ troops/NOUN")))
                .isEmpty();
        assertThat(references.isPerson(Speaker.of("Rufus Firefly"))).isTrue();
        assertThat(references.isPerson(Speaker.of("Freedonia"))).isFalse();
        assertThat(references.issuerKnown()).isTrue();
        assertThat(references.ownLeader()).isEmpty();
    }

    /** Whom a phrase means where a file of names knows Anna Roth and another readout names Otto Sapt. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna/PROPN Roth/PROPN | false | Anna Roth by known name",
                "Roth/PROPN | false | Anna Roth by known name",
                "Anna/PROPN Roth/PROPN 's/PART boat/NOUN | false | nobody",
                "Roth/PROPN ,/PUNCT Zenda/PROPN | false | nobody",
                "Sapt/PROPN | false | Otto Sapt by named subject",
                "Sapt/NOUN | false | nobody",
                "old/ADJ Sapt/PROPN | false | nobody",
                "Hugo/PROPN Karl/PROPN Anton/PROPN Krafft/PROPN | true | Hugo Karl Anton Krafft by named subject",
                "Hugo/PROPN Karl/PROPN Anton/PROPN Maria/PROPN Krafft/PROPN | true | Hugo Karl Anton Maria Krafft by party subject",
                "A/PROPN B/PROPN C/PROPN D/PROPN E/PROPN F/PROPN | true | A B C D E F by party subject",
                "A/PROPN B/PROPN C/PROPN D/PROPN E/PROPN F/PROPN G/PROPN | true | nobody",
                "Zenda/PROPN 's/PART Krafft/PROPN | true | nobody",
                "New/PROPN Zenda/PROPN | true | New Zenda by party subject",
                "Zenda/PROPN Ministry/PROPN | true | Zenda Ministry by party subject",
                "Tering/PROPN | true | Tering by party subject",
                "Hugo/PROPN of/ADP Zenda/PROPN | true | nobody",
                "the/DET New/PROPN Zenda/PROPN side/NOUN | false | New Zenda by party subject",
                "Elphberg/PROPN 's/PART Krafft/PROPN | false | nobody",
                "the/DET king/NOUN of/ADP Ruritania/PROPN Rudolf/PROPN Elphberg/PROPN | false | Rudolf Elphberg by named subject",
                "the/DET foreign/NOUN minister/NOUN Elphberg/PROPN of/ADP Ruritania/PROPN | false | Rudolf Elphberg by named subject",
                "envoy/NOUN Elphberg/PROPN | false | Rudolf Elphberg by named subject",
                "boat/NOUN Elphberg/PROPN | false | nobody",
                "the/DET boat/NOUN Elphberg/PROPN | false | Rudolf Elphberg by named subject",
                "Rudolf/PROPN Elphberg/PROPN Jr./PROPN | false | Rudolf Elphberg by named subject",
                "Elphberg/PROPN boat/NOUN Jr./PROPN | false | Rudolf Elphberg by named subject"
            })
    void aNameMeansWhomAFileOfNamesOrAnotherReadoutTells(String tagged, boolean cued, String told) {
        Names names = Names.builder()
                .states(List.of(
                        "Ruritania|Ruritanian|Strelsau", "New Zenda|Zendan|Zendaville", "Tering|Teringer|Terville"))
                .persons(List.of("Anna Roth|Graustark|Roth"))
                .build();
        Introduction absent = new Introduction("Otto Sapt", List.of("envoy"), Optional.of("Graustark"), Sex.MALE);
        Cast cast = Cast.of(new Scene(
                Readout.of("Ruritania", "The two met."),
                List.of(),
                names,
                List.of(TwoLeaders.KING),
                List.of(),
                List.of(absent)));
        References listed = new References(cast, new Parties(names), "Ruritania");
        assertThat(told(listed.of(TwoLeaders.subject(tagged), cued))).isEqualTo(told);
    }

    @Test
    void twoOfNoPartySpeakForThePartiesInTheirOrder() {
        References pair = ofNoParty("Graustark");
        assertThat(told(pair.of(TwoLeaders.subject("the/DET old/ADJ river/NOUN"), false)))
                .isEqualTo(NOBODY);
        assertThat(told(pair.of(TwoLeaders.subject("Freedonia/PROPN"), false))).isEqualTo("Anna Roth by party subject");
        assertThat(told(pair.of(TwoLeaders.subject("the/DET Ruritanian/ADJ side/NOUN"), false)))
                .isEqualTo("Hugo Krafft by party subject");
        assertThat(told(pair.of(TwoLeaders.subject("the/DET Freedonian/ADJ side/NOUN"), false)))
                .isEqualTo("Anna Roth by party subject");
    }

    @Test
    void thePartyOfTheIssuerNeedsNoVerbOfSaying() {
        References three = new References(
                TwoLeaders.cast(TwoLeaders.KING, TwoLeaders.PRESIDENT), TwoLeaders.parties(), "Graustark");
        assertThat(told(three.of(TwoLeaders.subject("Graustark/PROPN"), false)))
                .isEqualTo("Graustark by party subject");
        assertThat(told(three.of(TwoLeaders.subject("Zenda/PROPN"), false))).isEqualTo(NOBODY);
    }

    @Test
    void theIssuersOwnLeaderIsTheFirstUnlessHeIsOfAnotherState() {
        assertThat(ofNoParty("Ruritania").ownLeader()).contains(Speaker.of("Anna Roth"));
        assertThat(ofNoParty("Ruritania").issuerKnown()).isFalse();
        assertThat(new References(TwoLeaders.cast(TwoLeaders.PRESIDENT), TwoLeaders.parties(), "Graustark").ownLeader())
                .contains(Speaker.of("Rufus Firefly"));
        assertThat(new References(TwoLeaders.cast(TwoLeaders.PRESIDENT), TwoLeaders.parties(), "Ruritania").ownLeader())
                .isEmpty();
    }

    @Test
    void theNarratorAndBothAreNotWhomAPronounMeans() {
        references.note(Speaker.of("Rufus Firefly"));
        references.note(Speaker.NARRATOR);
        references.note(Speaker.JOINT);
        assertThat(references.lastNamed()).contains(Speaker.of("Rufus Firefly"));
        assertThat(told(references.of(TwoLeaders.subject("he/PRON"), true))).isEqualTo("Rufus Firefly by pronoun");
    }

    /** Two of whom no party is told. */
    private static References ofNoParty(String issuer) {
        Introduction anna = new Introduction("Anna Roth", List.of(), Optional.empty(), Sex.UNKNOWN);
        Introduction hugo = new Introduction("Hugo Krafft", List.of(), Optional.empty(), Sex.UNKNOWN);
        return new References(TwoLeaders.cast(anna, hugo), TwoLeaders.parties(), issuer);
    }
}
