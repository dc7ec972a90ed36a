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
                "In/ADP Zenda/PROPN ,/PUNCT the/DET town/NOUN ,/PUNCT said/VERB | the town | town",
                "The/DET call/NOUN ,/PUNCT which/PRON lasted/VERB long/ADV ,/PUNCT was/AUX | The call | call",
                "The/DET king/NOUN ,/PUNCT while/SCONJ resting/VERB ,/PUNCT said/VERB | The king | king",
                "The/DET king/NOUN ,/PUNCT in/ADP what/PRON he/PRON called/VERB home/NOUN ,/PUNCT said/VERB | The king | king",
                "He/PRON ,/PUNCT at/ADP noon/NOUN ,/PUNCT said/VERB | He | He",
                "Roth/PROPN ,/PUNCT on/ADP his/PRON part/NOUN ,/PUNCT said/VERB | Roth | Roth",
                "He/PRON for/ADP his/PRON part/NOUN said/VERB | He | He",
                "The/DET king/NOUN who/PRON spoke/VERB at/ADP noon/NOUN ,/PUNCT said/VERB | The king who spoke at noon | king",
                "The/DET part/NOUN said/VERB | The part | part",
                "Roth/PROPN of/ADP his/PRON part/NOUN said/VERB | Roth of his part | Roth",
                "He/PRON in/ADP reply/NOUN said/VERB | He | He",
                "He/PRON in/ADP response/NOUN said/VERB | He | He",
                "He/PRON in/ADP turn/NOUN also/ADV said/VERB | He | He",
                "The/DET answer/NOUN said/VERB | The answer | answer",
                "Roth/PROPN of/ADP answer/NOUN said/VERB | Roth of answer | Roth",
                "Mr/PROPN Roth/PROPN ,/PUNCT Jr./PROPN said/VERB | Mr Roth , Jr. | Roth",
                "Mr/PROPN Roth/PROPN ,/PUNCT Sr/PROPN said/VERB | Mr Roth , Sr | Roth",
                "Mr/PROPN Roth/PROPN ,/PUNCT Sr./PROPN said/VERB | Mr Roth , Sr. | Roth",
                "Mr/PROPN Roth/PROPN ,/PUNCT a/DET miller/NOUN ,/PUNCT said/VERB | Mr Roth , a miller | Roth",
                "Mr/PROPN Roth/PROPN ,/PUNCT Duke/PROPN of/ADP Zenda/PROPN ,/PUNCT said/VERB | Mr Roth , Duke of Zenda | Roth",
                "His/PRON Highness/NOUN ,/PUNCT Duke/PROPN of/ADP Zenda/PROPN ,/PUNCT said/VERB | His Highness , Duke of Zenda | Highness",
                "Rain/NOUN fell/VERB ,/PUNCT the/DET miller/NOUN said/VERB | the miller | miller",
                "Rain/NOUN fell/VERB ,/PUNCT also/ADV then/ADV the/DET miller/NOUN said/VERB | the miller | miller",
                "Roth/PROPN ,/PUNCT also/ADV said/VERB | Roth | Roth",
                "Roth/PROPN ,/PUNCT the/DET envoy/NOUN ,/PUNCT said/VERB | Roth , the envoy | Roth",
                "His/PRON cousin/NOUN ,/PUNCT Duke/PROPN of/ADP Zenda/PROPN ,/PUNCT said/VERB | Duke of Zenda | Duke",
                "Last/ADJ week/NOUN Mr/PROPN Roth/PROPN said/VERB | Mr Roth | Roth",
                "This/DET week/NOUN she/PRON said/VERB | she | she",
                "Earlier/ADJ talks/NOUN they/PRON said/VERB | they | they",
                "Old/ADJ week/NOUN he/PRON said/VERB | Old week he | he",
                "This/DET he/PRON said/VERB | This he | he",
                "In/ADP the/DET talks/NOUN it/PRON said/VERB | it | it",
                "In/ADP the/DET talks/NOUN she/PRON and/CCONJ he/PRON said/VERB | she and he | he",
                "In/ADP the/DET talks/NOUN her/PRON Majesty/NOUN said/VERB | her Majesty | Majesty",
                "In/ADP the/DET Hall/NOUN he/PRON said/VERB | In the Hall he | he",
                "In/ADP old/ADJ Zenda/PROPN said/VERB | In old Zenda | Zenda"
            })
    void aVerbHasItsSubjectInFront(String tagged, String phrase, String head) {
        List<TaggedWord> words = TaggedWords.of(tagged);
        Subject subject = Subject.before(TaggedWords.text(tagged), words, 0, words.size() - 1);
        assertThat(subject.phrase()).isEqualTo(phrase);
        assertThat(words.get(subject.head()).text()).isEqualTo(head);
    }

    @Test
    void aSubjectBeginsNotBeforeItsClause() {
        String tagged = "Rain/NOUN fell/VERB and/CCONJ Mr/PROPN Roth/PROPN said/VERB";
        List<TaggedWord> words = TaggedWords.of(tagged);
        assertThat(Subject.before(TaggedWords.text(tagged), words, 3, 5).phrase())
                .isEqualTo("Mr Roth");
        assertThat(Subject.before(TaggedWords.text(tagged), words, 4, 5).phrase())
                .isEqualTo("Roth");
    }

    @Test
    void aSubjectHasAtMostEightyWords() {
        String tagged = "a/X ".repeat(90) + "said/VERB";
        List<TaggedWord> words = TaggedWords.of(tagged);
        assertThat(Subject.before(TaggedWords.text(tagged), words, 0, 90).length())
                .isEqualTo(80);
        assertThat(Subject.before(TaggedWords.text(tagged), words, 0, 60).length())
                .isEqualTo(60);
    }

    @Test
    void aVerbThatOpensItsClauseHasNoSubject() {
        for (String tagged : List.of("Also/ADV said/VERB", "Then/ADV also/ADV said/VERB", "said/VERB")) {
            List<TaggedWord> words = TaggedWords.of(tagged);
            Subject subject = Subject.before(TaggedWords.text(tagged), words, 0, words.size() - 1);
            assertThat(subject.isEmpty()).isTrue();
            assertThat(subject.length()).isZero();
            assertThat(subject.head()).isEqualTo(-1);
        }
    }

    @Test
    void aPhraseThatIsAllOfTheSubjectStays() {
        String part = "For/ADP his/PRON part/NOUN said/VERB";
        assertThat(Subject.before(TaggedWords.text(part), TaggedWords.of(part), 0, 3)
                        .length())
                .isEqualTo(3);
        String turn = "In/ADP turn/NOUN said/VERB";
        assertThat(Subject.before(TaggedWords.text(turn), TaggedWords.of(turn), 0, 2)
                        .length())
                .isEqualTo(2);
    }

    @Test
    void theHeadEndsBeforeAPrepositionAVerbOrARelativeClause() {
        assertThat(head("the/DET king/NOUN of/ADP Zenda/PROPN")).isEqualTo(1);
        assertThat(head("the/DET river/NOUN lock/NOUN")).isEqualTo(2);
        assertThat(head("the/DET king/NOUN who/PRON left/VERB Zenda/PROPN")).isEqualTo(1);
        assertThat(head("the/DET king/NOUN left/VERB Zenda/PROPN")).isEqualTo(1);
        assertThat(head("the/DET king/NOUN ,/PUNCT Roth/PROPN")).isEqualTo(1);
        assertThat(head("the/DET king/NOUN is/AUX Roth/PROPN")).isEqualTo(1);
        assertThat(head("the/DET king/NOUN that/SCONJ Roth/PROPN")).isEqualTo(1);
        assertThat(head("king/NOUN of/ADP Zenda/PROPN")).isZero();
        assertThat(head("of/ADP old/ADJ Zenda/PROPN")).isEqualTo(2);
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
