package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.text.TaggedWord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in front of a verb, here the last word, and is its subject. */
class SubjectTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The/DET king/NOUN said/VERB | The king | king",
                "In/ADP Zenda/PROPN ,/PUNCT the/DET king/NOUN said/VERB | the king | king",
                "In/ADP this/DET context/NOUN Mr/PROPN Roth/PROPN said/VERB | Mr Roth | Roth",
                "In/ADP the/DET talks/NOUN he/PRON said/VERB | he | he",
                "Next/ADJ month/NOUN the/DET king/NOUN said/VERB | the king | king",
                "The/DET king/NOUN of/ADP Zenda/PROPN said/VERB | The king of Zenda | king",
                "Mr/PROPN Roth/PROPN ,/PUNCT the/DET envoy/NOUN ,/PUNCT said/VERB | Mr Roth , the envoy | Roth",
                "Mr/PROPN Roth/PROPN ,/PUNCT for/ADP his/PRON part/NOUN ,/PUNCT said/VERB | Mr Roth | Roth",
                "Mr/PROPN Roth/PROPN in/ADP turn/NOUN said/VERB | Mr Roth | Roth",
                "Mr/PROPN Roth/PROPN ,/PUNCT Jr/PROPN said/VERB | Mr Roth , Jr | Roth",
                "Rain/NOUN fell/VERB ,/PUNCT Mr/PROPN Roth/PROPN said/VERB | Mr Roth | Roth",
                "Mr/PROPN Roth/PROPN ,/PUNCT at/ADP his/PRON request/NOUN ,/PUNCT said/VERB | Mr Roth | Roth",
                "Mr/PROPN Roth/PROPN ,/PUNCT at/ADP his/PRON request/NOUN ,/PUNCT also/ADV said/VERB | Mr Roth | Roth",
                "On/ADP Monday/PROPN ,/PUNCT at/ADP noon/NOUN ,/PUNCT Mr/PROPN Roth/PROPN said/VERB | Mr Roth | Roth",
                "Mr/PROPN Roth/PROPN also/ADV said/VERB | Mr Roth | Roth",
                "Also/ADV Mr/PROPN Roth/PROPN said/VERB | Mr Roth | Roth",
                "Mr/PROPN Roth/PROPN on/ADP his/PRON part/NOUN said/VERB | Mr Roth | Roth",
                "In/ADP 2020/NUM Mr/PROPN Roth/PROPN said/VERB | Mr Roth | Roth",
                "In/ADP May/PROPN Mr/PROPN Roth/PROPN said/VERB | In May Mr Roth | Roth",
                "In/ADP the/DET talks/NOUN the/DET old/ADJ envoys/NOUN said/VERB | the old envoys | envoys",
                "In/ADP the/DET talks/NOUN his/PRON Majesty/NOUN said/VERB | his Majesty | Majesty",
                "Of/ADP talks/NOUN the/DET said/VERB | Of talks the | talks",
                "Later/ADV year/NOUN he/PRON said/VERB | he | he",
                "Mr/PROPN Roth/PROPN ,/PUNCT who/PRON left/VERB ,/PUNCT said/VERB | Mr Roth | Roth",
                "The/DET miller/NOUN ,/PUNCT Mr/PROPN Roth/PROPN ,/PUNCT said/VERB | The miller , Mr Roth | miller",
                "In/ADP Zenda/PROPN ,/PUNCT the/DET town/NOUN ,/PUNCT said/VERB | the town | town"
            })
    void aVerbHasItsSubjectInFront(String tagged, String phrase, String head) {
        List<TaggedWord> words = TaggedWords.of(tagged);
        Subject subject = Subject.before(TaggedWords.text(tagged), words, 0, words.size() - 1);
        assertThat(subject.phrase()).isEqualTo(phrase);
        assertThat(words.get(subject.head()).text()).isEqualTo(head);
    }

    @Test
    void theHeadEndsBeforeAPrepositionAVerbOrARelativeClause() {
        assertThat(head("the/DET king/NOUN of/ADP Zenda/PROPN")).isEqualTo(1);
        assertThat(head("the/DET river/NOUN lock/NOUN")).isEqualTo(2);
        assertThat(head("the/DET king/NOUN who/PRON left/VERB Zenda/PROPN")).isEqualTo(1);
        assertThat(head("the/DET king/NOUN left/VERB Zenda/PROPN")).isEqualTo(1);
        assertThat(head("old/ADJ and/CCONJ new/ADJ")).isEqualTo(-1);
    }

    @Test
    void aPhraseTellsItsWords() {
        Subject subject = subject("The/DET King/PROPN ’s/PART mill/NOUN");
        assertThat(subject.lower()).isEqualTo("the king 's mill");
        assertThat(subject.has("mill", "boat")).isTrue();
        assertThat(subject.has("boat")).isFalse();
        assertThat(subject.length()).isEqualTo(4);
        assertThat(subject.first().text()).isEqualTo("The");
        assertThat(subject.last().text()).isEqualTo("mill");
        assertThat(subject.tokens()).hasSize(4);
        assertThat(subject.part(1, 2).phrase()).isEqualTo("King");
    }

    @Test
    void anEmptyPhraseHasNoWords() {
        Subject empty = subject("The/DET king/NOUN").part(1, 1);
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.phrase()).isEmpty();
        assertThat(empty.tokens()).isEmpty();
        assertThat(subject("The/DET king/NOUN").isEmpty()).isFalse();
    }

    private static int head(String tagged) {
        return subject(tagged).head();
    }

    private static Subject subject(String tagged) {
        List<TaggedWord> words = TaggedWords.of(tagged);
        return new Subject(TaggedWords.text(tagged), words, 0, words.size());
    }
}
