package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.PartOfSpeech;
import io.github.readoutdiff.text.Sentence;
import io.github.readoutdiff.text.TextRole;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the phrases of a sentence start and end; the sentences have their parts of speech. */
class TokenRowTest {
    private static TokenRow row(String tagged) {
        return TaggedWords.row(tagged);
    }

    private static String words(TokenRow row, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i > from ? " " : "").append(row.at(i).text());
        }
        return words.toString();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "the/DET old/ADJ king/NOUN said/VERB | the old king",
                "said/VERB the/DET king/NOUN | ''",
                "the/DET king/NOUN 's/PART miller/NOUN | the king 's miller",
                "the/DET Elphbergs/PROPN '/PART mill/NOUN | the Elphbergs ' mill",
                "the/DET river/NOUN -/PUNCT lock/NOUN | the river - lock",
                "Roth/PROPN &/CCONJ Sons/PROPN | Roth & Sons",
                "millers/NOUN Anna/PROPN is/AUX late/ADJ | millers",
                "millers/NOUN Anna/PROPN Roth/PROPN ,/PUNCT | millers Anna Roth",
                "Mr/PROPN Roth/PROPN is/AUX late/ADJ | Mr Roth",
                "him/PRON the/DET lock/NOUN | him",
                "those/PRON of/ADP us/PRON | those",
                "the/DET king/NOUN he/PRON met/VERB | the king",
                "the/DET king/NOUN his/PRON miller/NOUN | the king his miller",
                "the/DET king/NOUN the/DET lock/NOUN | the king",
                "the/DET king/NOUN of/ADP the/DET hill/NOUN | the king of the hill",
                "the/DET king/NOUN and/CCONJ the/DET queen/NOUN left/VERB | the king and the queen",
                "the/DET king/NOUN and/CCONJ queen/NOUN left/VERB | the king and queen",
                "the/DET king/NOUN and/CCONJ old/ADJ millers/NOUN left/VERB | the king and old millers",
                "the/DET king/NOUN and/CCONJ left/VERB | the king",
                "the/DET king/NOUN in/ADP Zenda/PROPN | the king",
                "the/DET closed/VERB lock/NOUN | the closed lock",
                "king/NOUN closed/VERB locks/NOUN | king",
                "the/DET old/ADJ and/CCONJ | ''",
                "Mrs/PROPN A/PROPN (/PUNCT the/DET miller/NOUN )/PUNCT left/VERB | Mrs A",
                "the/DET king/NOUN “/PUNCT old/ADJ Otto/PROPN ”/PUNCT | the king"
            })
    void aNounPhraseEndsBehindItsLastNoun(String tagged, String phrase) {
        TokenRow row = row(tagged);
        assertThat(words(row, 0, row.nounPhraseEnd(0, false))).isEqualTo(phrase);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the/DET king/NOUN in/ADP Zenda/PROPN ,/PUNCT left/VERB | the king in Zenda",
                "the/DET king/NOUN in/ADP the/DET old/ADJ town/NOUN left/VERB | the king in the old town",
                "the/DET king/NOUN old/ADJ in/ADP Zenda/PROPN | the king",
                "the/DET king/NOUN in/ADP | the king"
            })
    void prepositionsGoOnWithItIfWanted(String tagged, String phrase) {
        TokenRow row = row(tagged);
        assertThat(words(row, 0, row.nounPhraseEnd(0, true))).isEqualTo(phrase);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "rain/NOUN fell/VERB ,/PUNCT the/DET old/ADJ king/NOUN | the old king",
                "said/VERB | ''",
                "fell/VERB and/CCONJ the/DET former/ADJ | the former",
                "met/VERB some/DET | some",
                "said/VERB the/DET king/NOUN 's/PART miller/NOUN | the king 's miller",
                "said/VERB Roth/PROPN &/CCONJ Sons/PROPN | Roth & Sons",
                "said/VERB the/DET river/NOUN -/PUNCT lock/NOUN | the river - lock",
                "said/VERB Anna/PROPN (/PUNCT a/DET miller/NOUN )/PUNCT Roth/PROPN | Anna ( a miller ) Roth",
                "said/VERB ,/PUNCT miller/NOUN )/PUNCT Roth/PROPN | Roth",
                "saw/VERB him/PRON kings/NOUN | kings",
                "saw/VERB his/PRON miller/NOUN | his miller",
                "said/VERB two/NUM millers/NOUN | two millers",
                "said/VERB Early/ADV Roth/PROPN | Early Roth",
                "rowed/VERB early/ADV Roth/PROPN | Roth",
                "said/VERB a/DET closed/VERB lock/NOUN | a closed lock",
                "he/PRON closed/VERB locks/NOUN | locks",
                "said/VERB king/NOUN now/ADV old/ADJ men/NOUN | king now old men",
                "said/VERB now/ADV old/ADJ men/NOUN | old men",
                "said/VERB the/DET king/NOUN of/ADP Zenda/PROPN | the king of Zenda",
                "told/VERB him/PRON in/ADP Zenda/PROPN | Zenda",
                "left/VERB in/ADP Zenda/PROPN | Zenda",
                "said/VERB people/NOUN familiar/ADJ with/ADP the/DET lock/NOUN | people familiar with the lock",
                "said/VERB people/NOUN briefed/VERB on/ADP the/DET lock/NOUN | people briefed on the lock",
                "said/VERB people/NOUN close/ADV to/ADP kings/NOUN | people close to kings",
                "made/VERB people/NOUN angry/ADJ at/ADP the/DET lock/NOUN | the lock",
                "was/AUX familiar/ADJ with/ADP the/DET lock/NOUN | the lock",
                "said/VERB the/DET king/NOUN and/CCONJ queen/NOUN | the king and queen",
                "said/VERB the/DET king/NOUN or/CCONJ queen/NOUN | the king or queen",
                "saw/VERB the/DET king/NOUN but/CCONJ millers/NOUN | millers",
                "said/VERB the/DET Ruritanian/ADJ and/CCONJ Freedonian/ADJ kings/NOUN | the Ruritanian and Freedonian kings",
                "is/AUX calm/ADJ and/CCONJ the/DET king/NOUN | the king",
                "is/AUX Ruritanian/ADJ and/CCONJ the/DET king/NOUN | the king",
                "is/AUX calm/ADJ and/CCONJ Anna/PROPN | Anna",
                "on/ADP Monday/PROPN the/DET king/NOUN | the king",
                "in/ADP May/PROPN 2020/NUM the/DET king/NOUN | the king",
                "Monday/PROPN king/NOUN | Monday king",
                "on/ADP Monday/PROPN | Monday",
                "in/ADP Zenda/PROPN the/DET king/NOUN | Zenda the king",
                "the/DET “/PUNCT old/ADJ ”/PUNCT king/NOUN | king"
            })
    void aNounPhraseStartsBeforeItsFirstWord(String tagged, String phrase) {
        TokenRow row = row(tagged);
        assertThat(words(row, row.nounPhraseStart(row.size()), row.size())).isEqualTo(phrase);
    }

    @Test
    void theFullStopOfAShortenedWordIsInsideAName() {
        String text = "Mr. O. Roth left. He";
        TokenRow row = new TokenRow(
                new Sentence(Span.of(0, text.length()), TextRole.PROSE, 0),
                List.of(
                        token(0, "Mr", "PROPN"),
                        token(2, ".", "PUNCT"),
                        token(4, "O", "PROPN"),
                        token(5, ".", "PUNCT"),
                        token(7, "Roth", "PROPN"),
                        token(12, "left", "VERB")),
                QuotedParts.none());
        assertThat(row.nounPhraseEnd(0, false)).isEqualTo(5);
        assertThat(row.nounPhraseStart(5)).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "0, Zendaa, ., Roth",
        "1, Mr, ., Roth",
        "0, mr, ., Roth",
        "0, Mr, ., roth",
        "0, Mr, !, Roth",
    })
    void anyOtherMarkEndsIt(int gap, String before, String mark, String behind) {
        int stop = before.length() + gap;
        TokenRow row = new TokenRow(
                new Sentence(Span.of(0, 20), TextRole.PROSE, 0),
                List.of(token(0, before, "PROPN"), token(stop, mark, "PUNCT"), token(stop + 2, behind, "PROPN")),
                QuotedParts.none());
        assertThat(row.nounPhraseEnd(0, false)).isEqualTo(1);
        assertThat(row.nounPhraseStart(3)).isEqualTo(2);
    }

    private static Token token(int start, String text, String tag) {
        return new Token(start, start + text.length(), text, text.toLowerCase(Locale.ROOT), PartOfSpeech.valueOf(tag));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the/DET king/NOUN has/AUX never/ADV said/VERB | has never said",
                "the/DET king/NOUN did/AUX n't/PART say/VERB | did n't say",
                "the/DET king/NOUN did/AUX not/PART say/VERB | did not say",
                "the/DET king/NOUN wants/VERB to/PART say/VERB | to say",
                "the/DET king/NOUN 's/PART said/VERB | said",
                "the/DET kings/NOUN '/PART said/VERB | said",
                "it/PRON ’s/AUX said/VERB | ’s said",
                "has/AUX said/VERB | has said",
                "said/VERB | said",
                "the/DET king/NOUN ,/PUNCT also/ADV has/AUX said/VERB | has said",
                "the/DET king/NOUN ,/PUNCT also/ADV said/VERB | also said",
                "the/DET king/NOUN ,/PUNCT has/AUX said/VERB | has said",
                "“/PUNCT has/AUX ”/PUNCT said/VERB | said"
            })
    void aVerbGroupStartsWithItsFirstAuxiliary(String tagged, String group) {
        TokenRow row = row(tagged);
        assertThat(words(row, row.groupStart(row.size() - 1), row.size())).isEqualTo(group);
    }

    @Test
    void aVerbIsFiniteUnlessItIsAParticipleOrAnInfinitive() {
        assertThat(verb("the/DET king/NOUN said/VERB")).isTrue();
        assertThat(verb("the/DET king/NOUN is/AUX")).isTrue();
        assertThat(verb("the/DET king/NOUN saying/VERB")).isFalse();
        assertThat(verb("the/DET king/NOUN to/PART say/VERB")).isFalse();
        assertThat(row("the/DET king/NOUN said/VERB").hasVerb(0, 2)).isFalse();
    }

    @Test
    void aCommaFarBehindEndsTheSearchForAVerb() {
        String far = "a/NOUN ".repeat(13);
        assertThat(verb(far + ",/PUNCT said/VERB")).isFalse();
        assertThat(verb("a/NOUN ".repeat(12) + ",/PUNCT said/VERB")).isTrue();
        assertThat(verb(far + "b/NOUN said/VERB")).isTrue();
        assertThat(verb("a/NOUN ".repeat(30) + "said/VERB")).isFalse();
    }

    private static boolean verb(String tagged) {
        TokenRow row = row(tagged);
        return row.hasVerb(0, row.size());
    }

    @Test
    void aRelativeClauseOpensBehindACommaAndEndsAtTheNext() {
        assertThat(relative("the/DET king/NOUN ,/PUNCT who/PRON slept/VERB")).isTrue();
        assertThat(relative("the/DET king/NOUN ,/PUNCT which/PRON slept/VERB")).isTrue();
        assertThat(relative("the/DET king/NOUN who/PRON slept/VERB")).isFalse();
        assertThat(relative("a/DET king/NOUN ,/PUNCT who/PRON slept/VERB ,/PUNCT left/VERB"))
                .isFalse();
        assertThat(relative("a/DET king/NOUN ,/PUNCT who/PRON “/PUNCT slept/VERB ”/PUNCT"))
                .isFalse();
        assertThat(relative("the/DET king/NOUN slept/VERB")).isFalse();
    }

    private static boolean relative(String tagged) {
        TokenRow row = row(tagged);
        return row.isInRelativeClause(row.size());
    }

    @Test
    void aParticipleOrAConjunctionLeads() {
        assertThat(leads("Saying/VERB that/SCONJ it/PRON rains/VERB")).isTrue();
        assertThat(leads("While/SCONJ it/PRON rains/VERB")).isTrue();
        assertThat(leads("-/PUNCT While/SCONJ it/PRON rains/VERB")).isTrue();
        assertThat(leads("Morning/NOUN came/VERB then/ADV")).isFalse();
        assertThat(leads("It/PRON rains/VERB there/ADV")).isFalse();
        assertThat(leads("While/SCONJ it/PRON rains/VERB ,/PUNCT kings/NOUN sleep/VERB"))
                .isFalse();
        assertThat(leads("While/SCONJ it/PRON “/PUNCT rains/VERB ,/PUNCT ”/PUNCT kings/NOUN"))
                .isTrue();
        assertThat(leads("While/SCONJ " + "a/NOUN ".repeat(30).strip())).isFalse();
    }

    private static boolean leads(String tagged) {
        TokenRow row = row(tagged);
        return row.leads(row.size());
    }

    @Test
    void aPossessiveStandsBeforeANoun() {
        TokenRow row = row("his/PRON mill/NOUN and/CCONJ his/PRON is/AUX theirs/PRON");
        assertThat(row.isPossessive(0)).isTrue();
        assertThat(row.isPossessive(3)).isFalse();
        assertThat(row.isPossessive(1)).isFalse();
    }

    @Test
    void aQuotationHasItsFirstTokenAndTheOneBehind() {
        TokenRow row =
                row("He/PRON said/VERB :/PUNCT “/PUNCT it/PRON rains/VERB ”/PUNCT “/PUNCT now/ADV ”/PUNCT ./PUNCT");
        assertThat(row.quoted(2)).isFalse();
        assertThat(row.quoted(3)).isTrue();
        assertThat(row.quoted(6)).isTrue();
        assertThat(row.quoted(10)).isFalse();
        assertThat(row.quoted(-1)).isFalse();
        assertThat(row.quoteStart(6)).isEqualTo(3);
        assertThat(row.quoteStart(8)).isEqualTo(7);
        assertThat(row.behindQuote(4)).isEqualTo(7);
        assertThat(row.behindQuote(9)).isEqualTo(10);
    }

    @Test
    void aQuotationMayOpenTheSentence() {
        TokenRow row = row("“/PUNCT it/PRON rains/VERB ”/PUNCT he/PRON said/VERB");
        assertThat(row.quoteStart(2)).isZero();
    }

    @Test
    void theClosingMarkIsNotCountedUnlessItIsQuoted() {
        assertThat(row("It/PRON rains/VERB ./PUNCT").end()).isEqualTo(2);
        assertThat(row("It/PRON rains/VERB !/PUNCT ./PUNCT").end()).isEqualTo(2);
        assertThat(row("It/PRON (/PUNCT rains/VERB )/PUNCT ./PUNCT").end()).isEqualTo(4);
        assertThat(row("“/PUNCT It/PRON rains/VERB ./PUNCT ”/PUNCT").end()).isEqualTo(5);
        assertThat(row("!/PUNCT ./PUNCT").end()).isZero();
    }

    @Test
    void outsideTheSentenceThereIsNoToken() {
        TokenRow row = row("It/PRON rains/VERB");
        assertThat(row.has(-1)).isFalse();
        assertThat(row.has(0)).isTrue();
        assertThat(row.has(1)).isTrue();
        assertThat(row.has(2)).isFalse();
        assertThat(row.at(2).text()).isBlank();
        assertThat(row.at(-1).text()).isBlank();
        assertThat(row.span(1, 9)).isEqualTo(Span.of(3, 8));
        assertThat(row.span(-1, 1)).isEqualTo(Span.of(0, 2));
        assertThat(row.span(5, 5)).isEqualTo(Span.of(3, 8));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the/DET king/NOUN Swam/VERB home/ADV, 2, PROPN",
        "the/DET king/NOUN Early/ADV slept/VERB, 2, PROPN",
        "the/DET king/NOUN Xyz/X slept/VERB, 2, PROPN",
        "and/CCONJ Under/ADP Zenda/PROPN slept/VERB, 1, PROPN",
        "and/CCONJ Under/ADP water/NOUN slept/VERB, 1, ADP",
        "the/DET king/NOUN swam/VERB home/ADV, 2, VERB",
        "the/DET king/NOUN Is/VERB home/ADV, 2, VERB",
        "he/PRON said/VERB :/PUNCT Swim/VERB home/ADV, 3, VERB",
        "the/DET side/NOUN reports/NOUN that/SCONJ, 2, VERB",
        "the/DET side/NOUN reports/NOUN the/DET, 2, VERB",
        "the/DET side/NOUN reports/NOUN it/PRON, 2, VERB",
        "the/DET sides/NOUN reports/NOUN that/SCONJ, 2, NOUN",
        "the/DET old/ADJ reports/NOUN that/SCONJ, 2, NOUN",
        "the/DET side/NOUN locks/NOUN that/SCONJ, 2, NOUN",
        "the/DET side/NOUN Reports/NOUN that/SCONJ, 2, NOUN",
        "the/DET side/NOUN report/NOUN that/SCONJ, 2, NOUN",
        "the/DET side/NOUN reports/NOUN in/ADP, 2, NOUN",
        "the/DET side/NOUN reports/NOUN, 2, NOUN",
        "the/DET lock/NOUN and/CCONJ expressed/ADJ hope/NOUN, 3, VERB",
        "the/DET Lock/PROPN and/CCONJ expressed/ADJ hope/NOUN, 3, VERB",
        "very/ADV old/ADJ and/CCONJ expressed/ADJ hope/NOUN, 3, ADJ",
        "the/DET lock/NOUN of/ADP expressed/ADJ hope/NOUN, 3, ADJ",
        "the/DET lock/NOUN and/CCONJ frozen/ADJ hope/NOUN, 3, ADJ",
        "the/DET lock/NOUN and/CCONJ closed/ADJ hope/NOUN, 3, ADJ",
        "and/CCONJ expressed/ADJ hope/NOUN, 1, ADJ"
    })
    void aWordMayBeAnotherPartOfSpeechThanTheTaggerSays(String tagged, int at, String tag) {
        assertThat(row(tagged).at(at).tag().name()).isEqualTo(tag);
    }
}
