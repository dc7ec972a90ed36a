package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Attribution;
import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.TaggedWord;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftsTest {
    private static final Speaker KING = Speaker.of("Rudolf Elphberg");

    private static Piece piece(int from, int to, int verb) {
        return new Piece(from, to, Piece.Level.MAIN, from, verb, "sentence");
    }

    private static String trimmed(String tagged, int from, int to) {
        Drafts drafts = new Drafts(TaggedWords.text(tagged));
        return TwoLeaders.words(drafts.trimmed(TaggedWords.of(tagged), piece(from, to, -1)), tagged);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                ",/PUNCT it/PRON rains/VERB ./PUNCT | it rains .",
                ";/PUNCT it/PRON rains/VERB ,/PUNCT | it rains",
                ":/PUNCT it/PRON rains/VERB ;/PUNCT | it rains",
                "-/PUNCT it/PRON rains/VERB -/PUNCT | it rains",
                "–/PUNCT it/PRON rains/VERB –/PUNCT | it rains",
                "—/PUNCT it/PRON rains/VERB —/PUNCT | it rains",
                "./PUNCT it/PRON rains/VERB ,/PUNCT ,/PUNCT | it rains",
                "it/PRON rains/VERB :/PUNCT | it rains :",
                "and/CCONJ it/PRON rains/VERB | and it rains",
                "it/PRON ,/PUNCT rains/VERB | it , rains",
                "2/NUM | 2",
                "./PUNCT !/PUNCT | none",
                "!/PUNCT ?/PUNCT | none",
                ",/PUNCT ;/PUNCT | none"
            })
    void aPieceHasNoPunctuationAroundIt(String tagged, String words) {
        assertThat(trimmed(tagged, 0, TaggedWords.of(tagged).size())).isEqualTo(words);
    }

    @Test
    void aCoordinatorBeforeAPieceIsNoPartOfIt() {
        assertThat(trimmed("rain/NOUN and/CCONJ snow/NOUN", 1, 3)).isEqualTo("snow");
        assertThat(trimmed("rain/NOUN or/CCONJ snow/NOUN", 1, 3)).isEqualTo("snow");
        assertThat(trimmed("rain/NOUN but/CCONJ snow/NOUN", 1, 3)).isEqualTo("but snow");
        assertThat(trimmed("rain/NOUN and/X snow/NOUN", 1, 3)).isEqualTo("and snow");
        assertThat(trimmed("rain/NOUN and/CCONJ", 1, 2)).isEqualTo("and");
    }

    @Test
    void aColonBeforeMoreIsNoPartOfAPiece() {
        assertThat(trimmed("it/PRON rains/VERB :/PUNCT hard/ADV", 0, 3)).isEqualTo("it rains");
        assertThat(trimmed("it/PRON rains/VERB :/PUNCT hard/ADV", 0, 2)).isEqualTo("it rains");
    }

    @Test
    void sevenWordsFromTheVerbOnGovern() {
        String tagged = "He/PRON has/AUX a/X b/X c/X d/X e/X f/X g/X";
        List<TaggedWord> words = TaggedWords.of(tagged);
        Drafts drafts = new Drafts(TaggedWords.text(tagged));
        assertThat(drafts.governing(words, piece(0, 9, 1), "")).isEqualTo("has a b c d e f");
        assertThat(drafts.governing(words, piece(0, 9, 1), "They")).isEqualTo("They has a b c d e f");
        assertThat(drafts.governing(words, piece(0, 4, 1), "")).isEqualTo("has a b");
        assertThat(drafts.governing(words, piece(2, 9, -1), "")).isEqualTo("a b c d e f g");
        assertThat(drafts.governing(words, piece(0, 3, 5), "")).isEqualTo("a");
        assertThat(drafts.words(words, 3, 3)).isEmpty();
    }

    @Test
    void aPartOfSettledWordsIsGovernedByTheClauseBefore() {
        String tagged =
                "They/PRON agreed/VERB to/PART open/VERB the/DET lock/NOUN and/CCONJ to/PART close/VERB the/DET mill/NOUN";
        Drafts drafts = new Drafts(TaggedWords.text(tagged));
        drafts.fixed(TaggedWords.of(tagged), new Voice(KING, "own voice", null, null, true), Manner.DIRECT, null);
        assertThat(drafts.all()).extracting(Draft::governing).containsExactly("", "agreed to open the lock");
        assertThat(drafts.all()).extracting(Draft::manner).containsOnly(Manner.DIRECT);
        assertThat(drafts.all()).extracting(Draft::speaker).containsOnly(KING);
        assertThat(drafts.all()).extracting(Draft::attribution).doesNotContainNull();
    }

    @Test
    void aGapStandsInsideTheWords() {
        String tagged = "It/PRON rains/VERB now/ADV";
        Voice voice = new Voice(KING, "cue inside", null, null, true);
        assertThat(gap(tagged, voice, Span.of(3, 8))).isEqualTo(Span.of(3, 8));
        assertThat(gap(tagged, voice, Span.of(0, 8))).isNull();
        assertThat(gap(tagged, voice, Span.of(3, 12))).isNull();
        assertThat(gap(tagged, voice, null)).isNull();
    }

    private static @Nullable Span gap(String tagged, Voice voice, @Nullable Span gap) {
        Drafts drafts = new Drafts(TaggedWords.text(tagged));
        drafts.fixed(TaggedWords.of(tagged), voice, Manner.INDIRECT, gap);
        return drafts.all().get(0).gap();
    }

    @Test
    void theNarratorsWordsAreAscribedToNobody() {
        Drafts drafts = new Drafts("It rains.");
        drafts.fixed(TaggedWords.of("It/PRON rains./VERB"), Voice.NARRATION, Manner.NARRATED, null);
        drafts.add(Span.of(0, 9), Voice.NARRATION, "");
        assertThat(drafts.all()).extracting(Draft::attribution).containsOnlyNulls();
        assertThat(drafts.all()).extracting(Draft::manner).containsOnly(Manner.NARRATED);
    }

    @Test
    void wordsInMarksAreDirect() {
        for (String text : List.of("\"Rain\"", "“Rain”", "«Rain»")) {
            assertThat(added(text, null).manner()).isEqualTo(Manner.DIRECT);
        }
        assertThat(added("Rain", null).manner()).isEqualTo(Manner.INDIRECT);
    }

    @Test
    void whatIsReportedStandsBehindTheCue() {
        assertThat(content("He said: it rains.", Span.of(3, 7))).isEqualTo("it rains.");
        assertThat(content("He said: “it rains.”", Span.of(3, 7))).isEqualTo("“it rains.”");
        assertThat(content("He said (it rains)", Span.of(3, 7))).isEqualTo("(it rains)");
        assertThat(content("It rains, he said", Span.of(13, 17))).isEqualTo("It rains, he said");
        assertThat(content("– it rains.", null)).isEqualTo("it rains.");
        assertThat(content("He said.", Span.of(3, 7))).isEqualTo(".");
    }

    private static String content(String text, @Nullable Span cue) {
        Attribution attribution = added(text, cue).attribution();
        return attribution == null ? "none" : attribution.content().get(0).in(text);
    }

    private static Draft added(String text, @Nullable Span cue) {
        Drafts drafts = new Drafts(text);
        drafts.add(Span.of(0, text.length()), new Voice(KING, "named subject", null, cue, true), "");
        return drafts.all().get(0);
    }
}
