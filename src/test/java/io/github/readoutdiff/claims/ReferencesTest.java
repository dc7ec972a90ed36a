package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.Introduction;
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
}
