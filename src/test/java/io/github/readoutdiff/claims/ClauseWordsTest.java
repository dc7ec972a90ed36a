package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseWordsTest {
    private static ClauseWords words(String tagged) {
        return new ClauseWords(TaggedWords.of(tagged));
    }

    private static int last(String tagged) {
        return TaggedWords.of(tagged).size();
    }

    @Test
    void marksAreNoWords() {
        ClauseWords words = words("Rain/NOUN ,/PUNCT and/CCONJ snow/NOUN ./PUNCT");
        assertThat(words.size(0, 5)).isEqualTo(3);
        assertThat(words.size(1, 3)).isEqualTo(1);
        assertThat(words.size(0, 99)).isEqualTo(3);
        assertThat(words.size(3, 3)).isZero();
        assertThat(words.size(-1, 3)).isZero();
        assertThat(words.size(4, 2)).isZero();
    }

    @Test
    void whatStandsInShortQuotationsAndBracketsIsNotCut() {
        ClauseWords words = words("a/X “/PUNCT b/X ”/PUNCT c/X (/PUNCT d/X )/PUNCT e/X");
        boolean[] expected = {false, true, true, true, false, true, true, true, false};
        for (int i = 0; i < expected.length; i++) {
            assertThat(words.isOpaque(i)).as("word " + i).isEqualTo(expected[i]);
        }
    }

    @Test
    void aStraightMarkOpensAndCloses() {
        ClauseWords words = words("a/X \"/PUNCT b/X \"/PUNCT c/X \"/PUNCT d/X");
        assertThat(words.isOpaque(1)).isTrue();
        assertThat(words.isOpaque(3)).isTrue();
        assertThat(words.isOpaque(4)).isFalse();
        assertThat(words.isOpaque(6)).isFalse();
        assertThat(words.startsQuote(1)).isTrue();
        assertThat(words.startsQuote(3)).isFalse();
        assertThat(words.startsQuote(5)).isTrue();
        assertThat(words.startsQuote(4)).isFalse();
        assertThat(words("\"/PUNCT a/X").startsQuote(0)).isTrue();
    }

    @Test
    void aLongQuotationIsCut() {
        ClauseWords shortest = words("“/PUNCT " + "a/X ".repeat(29) + "”/PUNCT");
        ClauseWords longer = words("“/PUNCT " + "a/X ".repeat(30) + "”/PUNCT");
        assertThat(shortest.isOpaque(5)).isTrue();
        assertThat(longer.isOpaque(5)).isFalse();
    }

    @Test
    void bracketsThatDoNotCloseHoldNothing() {
        assertThat(words("a/X (/PUNCT b/X").isOpaque(2)).isFalse();
        assertThat(words("a/X )/PUNCT b/X").isOpaque(1)).isFalse();
        assertThat(words("a/X [/PUNCT b/X ]/PUNCT").isOpaque(2)).isTrue();
        assertThat(words("a/X «/PUNCT b/X »/PUNCT").isOpaque(2)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "In/ADP May/PROPN ,/PUNCT the/DET king/NOUN slept/VERB | 2",
                "Seeing/VERB rain/NOUN ,/PUNCT the/DET king/NOUN slept/VERB | 2",
                "The/DET king/NOUN ,/PUNCT who/PRON slept/VERB | 0",
                "In/ADP May/PROPN is/AUX rain/NOUN ,/PUNCT the/DET king/NOUN | 0",
                "In/ADP May/PROPN the/DET king/NOUN slept/VERB | 0"
            })
    void whatStandsBeforeTheMainClauseEndsAtItsComma(String tagged, int end) {
        assertThat(words(tagged).introEnd()).isEqualTo(end);
    }

    @Test
    void nothingStandsBeforeAnEmptySentence() {
        assertThat(ClauseWords.introEnd(List.of())).isZero();
    }

    @Test
    void aPrepositionOrAVerbTellsMoreThanAName() {
        assertThat(words("readiness/NOUN to/PART help/VERB").tellsMore(0)).isTrue();
        assertThat(words("help/NOUN for/ADP all/DET").tellsMore(0)).isTrue();
        assertThat(words("old/ADJ -/PUNCT mill/NOUN").tellsMore(0)).isTrue();
        assertThat(words("the/DET king/NOUN").tellsMore(0)).isFalse();
        assertThat(words("the/DET king/NOUN ,/PUNCT for/ADP all/DET").tellsMore(0))
                .isFalse();
        assertThat(words("a/X ".repeat(8) + "for/ADP").tellsMore(0)).isFalse();
        assertThat(words("a/X ".repeat(7) + "for/ADP").tellsMore(0)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Ruritania/PROPN | true",
                "the/DET old/ADJ Ruritania/PROPN | true",
                "that/SCONJ Ruritania/PROPN | true",
                "in/ADP May/PROPN ;/PUNCT Ruritania/PROPN | true",
                "met/VERB Ruritania/PROPN | false",
                "the/DET king/NOUN | false",
                "slept/VERB | false"
            })
    void aNameAloneOpensItsClause(String tagged, boolean alone) {
        assertThat(words(tagged).isNameAlone(last(tagged))).isEqualTo(alone);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "took/VERB measures/NOUN the/DET Ruritania/PROPN | true",
                "took/VERB measures/NOUN the/DET old/ADJ Ruritania/PROPN | true",
                "took/VERB the/DET Ruritania/PROPN | false",
                "took/VERB measures/NOUN the/DET king/NOUN | false",
                "took/VERB early/ADV the/DET Ruritania/PROPN | false",
                "took/VERB measures/NOUN Ruritania/PROPN | false",
                "took/VERB measures/NOUN the/DET Ruritania/PROPN mills/NOUN | false"
            })
    void aNameWithAnArticleBehindANounEndsAContactClause(String tagged, boolean ends) {
        assertThat(words(tagged).endsContactClause(0, last(tagged))).isEqualTo(ends);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "importance/NOUN of/ADP opening/VERB | 2 | true",
                "importance/NOUN of/ADP quickly/ADV opening/VERB | 3 | true",
                "the/DET mill/NOUN of/ADP opening/VERB | 3 | false",
                "spoke/VERB of/ADP opening/VERB | 2 | true",
                "closed/VERB by/ADP opening/VERB | 2 | true",
                "rowed/VERB by/ADP opening/VERB | 2 | false",
                "stressed/VERB by/ADP opening/VERB | 2 | true",
                "forward/ADV to/PART opening/VERB | 2 | true",
                "interested/ADJ in/ADP opening/VERB | 2 | true",
                "began/VERB opening/VERB | 1 | true",
                "row/NOUN and/CCONJ opening/VERB | 2 | true",
                "the/DET mill/NOUN opening/VERB | 2 | false",
                "of/ADP opening/VERB | 1 | false"
            })
    void aGerundHangsOnAVerbOrANounOfSpeech(String tagged, int gerund, boolean governs) {
        assertThat(words(tagged).governsPoints(gerund)).isEqualTo(governs);
    }

    @Test
    void aPhraseWithoutACommaBehindRunsToTheEnd() {
        assertThat(words("rain/NOUN and/CCONJ snow/NOUN").tail(0)).isTrue();
        assertThat(words("rain/NOUN ,/PUNCT snow/NOUN").tail(0)).isFalse();
        assertThat(words("rain/NOUN ,/PUNCT snow/NOUN").tail(2)).isTrue();
        assertThat(words("rain/NOUN (/PUNCT or/CCONJ ,/PUNCT snow/NOUN )/PUNCT").tail(0))
                .isTrue();
        assertThat(words("rain/NOUN ;/PUNCT snow/NOUN").tail(0)).isFalse();
        assertThat(words("rain/NOUN :/PUNCT snow/NOUN").tail(0)).isFalse();
    }

    @Test
    void anItemOfAListIsShort() {
        assertThat(words(",/PUNCT a/X b/X c/X").isListItem(4)).isTrue();
        assertThat(words(",/PUNCT a/X b/X c/X d/X").isListItem(5)).isFalse();
        assertThat(words("a/X b/X").isListItem(2)).isFalse();
    }

    @Test
    void theItemsOfAListRunToTheEnd() {
        String list = "including/VERB trade/NOUN in/ADP corn/NOUN ,/PUNCT new/ADJ locks/NOUN ,/PUNCT and/CCONJ old/ADJ"
                + " mills/NOUN ./PUNCT";
        assertThat(words(list).items(1)).containsExactly(new int[] {1, 4}, new int[] {5, 7}, new int[] {9, 11});
        assertThat(words("corn/NOUN ,/PUNCT mills/NOUN").items(0)).containsExactly(new int[] {0, 1}, new int[] {2, 3});
        assertThat(words("corn/NOUN ,/PUNCT which/PRON grows/VERB").items(0)).isEmpty();
        assertThat(words("corn/NOUN ,/PUNCT mills/NOUN are/AUX old/ADJ").items(0))
                .isEmpty();
        assertThat(words("a/X ,/PUNCT ".repeat(30).strip()).items(0)).hasSize(30);
        assertThat(words("a/X ,/PUNCT ".repeat(31).strip()).items(0)).isEmpty();
    }

    @Test
    void pointsHaveTwoWordsAtLeast() {
        assertThat(points("new/ADJ locks/NOUN ,/PUNCT old/ADJ mills/NOUN")).isTrue();
        assertThat(points("new/ADJ locks/NOUN ,/PUNCT mills/NOUN")).isFalse();
        assertThat(points("new/ADJ locks/NOUN ,/PUNCT the/DET mills/NOUN")).isFalse();
        assertThat(points("trade/NOUN in/ADP corn/NOUN ,/PUNCT old/ADJ mills/NOUN"))
                .isFalse();
        assertThat(points("trade/NOUN in/ADP corn/NOUN ,/PUNCT very/ADV old/ADJ mills/NOUN"))
                .isTrue();
        assertThat(points("in/ADP corn/NOUN ,/PUNCT old/ADJ mills/NOUN")).isTrue();
    }

    private static boolean points(String tagged) {
        ClauseWords words = words(tagged);
        return words.arePoints(words.items(0));
    }

    @Test
    void thatBeforeANounIsAnArticle() {
        assertThat(words("that/DET mill/NOUN").nextIsNoun(0)).isTrue();
        assertThat(words("in/ADP that/DET old/ADJ mill/NOUN").nextIsNoun(1)).isTrue();
        assertThat(words("said/VERB that/DET mill/NOUN").nextIsNoun(1)).isFalse();
        assertThat(words("also/ADV that/DET mill/NOUN").nextIsNoun(1)).isFalse();
        assertThat(words("that/SCONJ mill/NOUN").nextIsNoun(0)).isFalse();
        assertThat(words("that/DET the/DET").nextIsNoun(0)).isFalse();
        assertThat(words("in/ADP that/DET").nextIsNoun(1)).isFalse();
    }

    @Test
    void aPieceEndsAtItsComma() {
        assertThat(words("a/X b/X ,/PUNCT c/X").pieceEnd(0)).isEqualTo(2);
        assertThat(words("a/X b/X ,/PUNCT c/X").pieceEnd(3)).isEqualTo(4);
        assertThat(words("a/X (/PUNCT b/X ,/PUNCT )/PUNCT c/X").pieceEnd(0)).isEqualTo(6);
        assertThat(words("a/X ".repeat(70).strip()).pieceEnd(0)).isEqualTo(60);
    }

    @Test
    void aCoordinatorJoins() {
        assertThat(words("a/X and/CCONJ b/X").isCoordinator(1)).isTrue();
        assertThat(words("a/X and/X b/X").isCoordinator(1)).isFalse();
        assertThat(words("a/X plus/CCONJ b/X").isCoordinator(1)).isFalse();
        assertThat(words("a/X (/PUNCT and/CCONJ )/PUNCT").isCoordinator(2)).isFalse();
        assertThat(words("a/X").isCoordinator(1)).isFalse();
    }

    @Test
    void aPhraseIsFoundWordByWord() {
        ClauseWords words = words("a/X as/ADV well/ADV as/ADP b/X");
        assertThat(words.isAsWellAs(1)).isTrue();
        assertThat(words.isAsWellAs(0)).isFalse();
        assertThat(words.isAsWellAs(3)).isFalse();
        assertThat(words("as/ADV well/ADV as/ADP").isAsWellAs(0)).isTrue();
        assertThat(words.isFor(3)).isTrue();
        assertThat(words.isFor(4)).isFalse();
        assertThat(words.isFor(5)).isFalse();
    }

    @Test
    void aRelativePronounStandsBehindSomething() {
        assertThat(words("he/PRON who/PRON slept/VERB").isRelative(1)).isTrue();
        assertThat(words("Who/PRON slept/VERB").isRelative(0)).isFalse();
        assertThat(words("he/PRON slept/VERB").isRelative(1)).isFalse();
    }

    @Test
    void aVerbIsNegatedRightBehind() {
        assertThat(words("will/AUX not/PART open/VERB").isNegated(0)).isTrue();
        assertThat(words("will/AUX open/VERB not/PART").isNegated(0)).isFalse();
        assertThat(words("not/PART").isNegated(-1)).isFalse();
        assertThat(words("will/AUX").isNegated(0)).isFalse();
        assertThat(words("were/AUX open/ADJ").isBe(0)).isTrue();
        assertThat(words("open/ADJ").isBe(0)).isFalse();
        assertThat(words("is/AUX").isBe(-1)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "to/PART open/VERB | true",
                "to/PART be/AUX open/ADJ | true",
                "to/PART quickly/ADV open/VERB | true",
                "to/PART opening/VERB | false",
                "to/ADP Zenda/PROPN | false",
                "for/ADP open/VERB | false",
                "to/PART | false"
            })
    void anInfinitiveIsToAndAVerb(String tagged, boolean infinitive) {
        assertThat(words(tagged).isInfinitive(0)).isEqualTo(infinitive);
    }

    @Test
    void anInfinitiveInBracketsIsNone() {
        assertThat(words("a/X (/PUNCT to/PART open/VERB )/PUNCT").isInfinitive(2))
                .isFalse();
    }

    @Test
    void aGerundMayStandBehindAdverbs() {
        assertThat(words("opening/VERB").isGerund(0)).isTrue();
        assertThat(words("morning/NOUN").isGerund(0)).isFalse();
        assertThat(words("open/VERB").isGerund(0)).isFalse();
        assertThat(words("open/VERB").isGerund(1)).isFalse();
        assertThat(words("also/ADV opening/VERB").isParticiple(0)).isTrue();
        assertThat(words("also/ADV open/VERB").isParticiple(0)).isFalse();
        assertThat(words("a/ADV b/ADV c/ADV opening/VERB").verbAfterAdverbs(0)).isEqualTo(3);
        assertThat(words("a/ADV b/ADV c/ADV d/ADV opening/VERB").verbAfterAdverbs(0))
                .isEqualTo(3);
        assertThat(words("a/ADV").verbAfterAdverbs(0)).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "readiness/NOUN to/PART help/VERB | true",
                "full/ADJ support/NOUN for/ADP it/PRON | true",
                "the/DET king/NOUN for/ADP it/PRON | false",
                "and/CCONJ support/NOUN for/ADP it/PRON | false",
                "readiness/NOUN is/AUX all/DET | false",
                "readiness/NOUN | false",
                "a/DET a/DET a/DET a/DET support/NOUN for/ADP it/PRON | true",
                "a/DET a/DET a/DET a/DET a/DET support/NOUN for/ADP it/PRON | false"
            })
    void aNounOfSpeechHasAComplement(String tagged, boolean speech) {
        assertThat(words(tagged).isSpeechNoun(0)).isEqualTo(speech);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the/DET mill/NOUN | true",
                "an/DET old/ADJ mill/NOUN | true",
                "Zenda/PROPN 's/PART mill/NOUN | true",
                "Zenda/PROPN mill/NOUN | false",
                "mill/NOUN 's/PART lock/NOUN | false",
                "the/DET Zenda/PROPN | false",
                "this/DET mill/NOUN | false",
                "the/DET | false",
                "Zenda/PROPN | false"
            })
    void anArticleOrAnOwnerOpensANounPhrase(String tagged, boolean opens) {
        assertThat(words(tagged).opensNounPhrase(0)).isEqualTo(opens);
    }

    @ParameterizedTest
    @ValueSource(strings = {"opened", "met"})
    void aPastFormHasNoOtherEnding(String form) {
        assertThat(ClauseWords.isPastForm(TaggedWords.of(form + "/VERB").get(0)))
                .isTrue();
        assertThat(ClauseWords.isPastForm(TaggedWords.of("opens/VERB").get(0))).isFalse();
        assertThat(ClauseWords.isPastForm(TaggedWords.of("opening/VERB").get(0)))
                .isFalse();
        assertThat(ClauseWords.isPossessive(TaggedWords.of("their/PRON").get(0)))
                .isTrue();
        assertThat(ClauseWords.isPossessive(TaggedWords.of("they/PRON").get(0))).isFalse();
    }
}
