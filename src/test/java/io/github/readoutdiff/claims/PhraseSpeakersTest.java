package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.TaggedWord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the phrases "according to", "by" and "from" name; in each sentence the verb or phrase stands where a test says. */
class PhraseSpeakersTest {
    private static final String NOBODY = "nobody";

    private final References references = TwoLeaders.references();

    private PhraseSpeakers in(String tagged) {
        return new PhraseSpeakers(TaggedWords.text(tagged), references);
    }

    private static Piece piece(int from, int to) {
        return new Piece(from, to, Piece.Level.MAIN, from, -1, "sentence");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "gained/VERB support/NOUN from/ADP Firefly/PROPN | Rufus Firefly | gained support from",
                "won/VERB the/DET consent/NOUN of/ADP Firefly/PROPN | Rufus Firefly | won the consent of",
                "gained/VERB support/NOUN for/ADP locks/NOUN from/ADP Firefly/PROPN | Rufus Firefly | gained support for locks from",
                "gained/VERB a/X b/X c/X d/X e/X support/NOUN from/ADP Firefly/PROPN | Rufus Firefly | gained a b c d e support from",
                "gained/VERB a/X b/X c/X d/X e/X support/NOUN f/X from/ADP Firefly/PROPN | Rufus Firefly | gained a b c d e support f from",
                "gained/VERB a/X b/X c/X d/X e/X support/NOUN f/X g/X from/ADP Firefly/PROPN | nobody | none",
                "gained/VERB time/NOUN from/ADP Firefly/PROPN | nobody | none",
                "gained/VERB from/ADP Firefly/PROPN support/NOUN | nobody | none",
                "gained/VERB support/NOUN with/ADP Firefly/PROPN | nobody | none",
                "gained/VERB support/NOUN from/ADP millers/NOUN | nobody | none",
                "gained/VERB support/NOUN | nobody | none",
                "gave/VERB support/NOUN from/ADP Firefly/PROPN | nobody | none",
                "gained/VERB support/NOUN from/ADP | nobody | none"
            })
    void whatSomebodyGainedFromAnotherIsTheOthers(String tagged, String giver, String cue) {
        List<TaggedWord> words = TaggedWords.of(tagged);
        var given = in(tagged).given(words, 0, words.size());
        assertThat(given.map(Voice::speaker).map(Speaker::name).orElse(NOBODY)).isEqualTo(giver);
        assertThat(TwoLeaders.words(given.map(Voice::cue).orElse(null), tagged)).isEqualTo(cue);
        given.ifPresent(voice -> {
            assertThat(voice.rule()).isEqualTo("given");
            assertThat(voice.carries()).isFalse();
        });
    }

    @Test
    void whatStandsBehindTheClauseIsNotGained() {
        String tagged = "Rain/NOUN gained/VERB support/NOUN from/ADP Firefly/PROPN";
        List<TaggedWord> words = TaggedWords.of(tagged);
        assertThat(in(tagged).given(words, 1, 3)).isEmpty();
        assertThat(in(tagged).given(words, 1, 5).map(Voice::speaker)).contains(Speaker.of("Rufus Firefly"));
        assertThat(in(tagged).given(words, 0, 5)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "According/VERB to/ADP Firefly/PROPN ,/PUNCT it/PRON rains/VERB | Rufus Firefly | Firefly",
                "According/VERB to/ADP the/DET king/NOUN ,/PUNCT it/PRON rains/VERB | Rudolf Elphberg | the king",
                "According/VERB to/ADP Firefly/PROPN it/PRON | nobody | none",
                "According/VERB to/ADP Firefly/PROPN ,/PUNCT | Rufus Firefly | Firefly",
                "According/VERB to/ADP Firefly/PROPN | nobody | none",
                "According/VERB as/ADP Firefly/PROPN ,/PUNCT it/PRON rains/VERB | nobody | none",
                "Close/ADJ to/ADP Firefly/PROPN ,/PUNCT it/PRON rains/VERB | nobody | none",
                "According/VERB to/ADP him/PRON ,/PUNCT it/PRON rains/VERB | nobody | none",
                "According/VERB to/ADP plans/NOUN ,/PUNCT it/PRON rains/VERB | nobody | none"
            })
    void accordingToNamesWhoSpeaks(String tagged, String speaker, String source) {
        List<TaggedWord> words = TaggedWords.of(tagged);
        var voice = in(tagged).according(words, piece(0, words.size()));
        assertThat(voice.map(Voice::speaker).map(Speaker::name).orElse(NOBODY)).isEqualTo(speaker);
        assertThat(TwoLeaders.words(voice.map(Voice::source).orElse(null), tagged))
                .isEqualTo(source);
        voice.ifPresent(found -> {
            assertThat(TwoLeaders.words(found.cue(), tagged)).isEqualTo("According to");
            assertThat(found.carries()).isTrue();
        });
    }

    @Test
    void accordingToHimMeansWhoWasNamedLast() {
        references.note(Speaker.of("Rufus Firefly"));
        for (String pronoun : List.of("him", "her")) {
            String tagged = "It/PRON rains/VERB according/VERB to/ADP " + pronoun + "/PRON ,/PUNCT now/ADV";
            List<TaggedWord> words = TaggedWords.of(tagged);
            var voice = in(tagged).according(words, piece(2, words.size())).orElseThrow();
            assertThat(voice.speaker()).isEqualTo(Speaker.of("Rufus Firefly"));
            assertThat(TwoLeaders.words(voice.source(), tagged)).isEqualTo(pronoun);
            assertThat(TwoLeaders.words(voice.cue(), tagged)).isEqualTo("according to");
            assertThat(in(tagged).according(words, piece(0, words.size()))).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "promised/VERB by/ADP Firefly/PROPN | Rufus Firefly",
                "promised/VERB now/ADV by/ADP the/DET president/NOUN of/ADP Freedonia/PROPN | Rufus Firefly",
                "promised/VERB by/ADP Firefly/PROPN in/ADP May/PROPN | Rufus Firefly",
                "promised/VERB by/ADP ,/PUNCT Firefly/PROPN | nobody",
                "promised/VERB by/ADP | nobody",
                "promised/VERB on/ADP the/DET Freedonian/ADJ side/NOUN | Rufus Firefly",
                "promised/VERB from/ADP the/DET Freedonian/ADJ side/NOUN | Rufus Firefly",
                "promised/VERB on/ADP the/DET old/ADJ Freedonian/ADJ side/NOUN | Rufus Firefly",
                "promised/VERB on/ADP the/DET Freedonian/ADJ hill/NOUN | nobody",
                "promised/VERB on/ADP a/DET Freedonian/ADJ side/NOUN | nobody",
                "promised/VERB at/ADP the/DET Freedonian/ADJ side/NOUN | nobody",
                "promised/VERB on/ADP the/DET a/X b/X c/X Freedonian/ADJ side/NOUN | nobody",
                "promised/VERB a/X b/X c/X d/X e/X f/X g/X h/X i/X j/X by/ADP Firefly/PROPN | Rufus Firefly",
                "promised/VERB a/X b/X c/X d/X e/X f/X g/X h/X i/X j/X k/X by/ADP Firefly/PROPN | nobody",
                "promised/VERB Firefly/PROPN | nobody"
            })
    void whoDidWhatAPassiveTellsStandsBehindIt(String tagged, String agent) {
        List<TaggedWord> words = TaggedWords.of(tagged);
        assertThat(in(tagged).agent(words, 0, words.size()).map(Speaker::name).orElse(NOBODY))
                .isEqualTo(agent);
    }

    @Test
    void whoIsNamedStandsNearby() {
        String old = "old/ADJ ";
        assertThat(agent("promised/VERB by/ADP " + old.repeat(6) + "Firefly/PROPN"))
                .isEqualTo("Rufus Firefly");
        assertThat(agent("promised/VERB by/ADP " + old.repeat(7) + "Firefly/PROPN"))
                .isEqualTo(NOBODY);
        assertThat(agent("promised/VERB on/ADP the/DET old/X Freedonian/ADJ side/NOUN"))
                .isEqualTo("Rufus Firefly");
        assertThat(agent("promised/VERB on/ADP the/DET old/X old/X Freedonian/ADJ side/NOUN"))
                .isEqualTo(NOBODY);
        assertThat(according("According/VERB to/ADP " + old.repeat(11) + "Firefly/PROPN ,/PUNCT it/PRON rains/VERB"))
                .isEqualTo("Rufus Firefly");
        assertThat(according("According/VERB to/ADP " + old.repeat(12) + "Firefly/PROPN ,/PUNCT it/PRON rains/VERB"))
                .isEqualTo(NOBODY);
    }

    private String agent(String tagged) {
        List<TaggedWord> words = TaggedWords.of(tagged);
        return in(tagged).agent(words, 0, words.size()).map(Speaker::name).orElse(NOBODY);
    }

    private String according(String tagged) {
        List<TaggedWord> words = TaggedWords.of(tagged);
        return in(tagged)
                .according(words, piece(0, words.size()))
                .map(voice -> voice.speaker().name())
                .orElse(NOBODY);
    }

    @Test
    void itStandsInTheClause() {
        String tagged = "promised/VERB by/ADP Firefly/PROPN";
        List<TaggedWord> words = TaggedWords.of(tagged);
        assertThat(in(tagged).agent(words, 0, 2)).isEmpty();
        assertThat(in(tagged).agent(words, 1, 3)).isEmpty();
        String side = "promised/VERB on/ADP the/DET Freedonian/ADJ side/NOUN";
        List<TaggedWord> sided = TaggedWords.of(side);
        assertThat(in(side).agent(sided, 0, 4)).isEmpty();
        assertThat(in(side).agent(sided, 0, 5)).isPresent();
    }
}
