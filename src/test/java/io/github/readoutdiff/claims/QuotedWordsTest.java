package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.TaggedWord;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedWordsTest {
    private static final List<TaggedWord> SENTENCE =
            TaggedWords.of("The/DET river/NOUN ,/PUNCT he/PRON said/VERB ,/PUNCT is/AUX calm/ADJ now/ADV");

    private final QuotedWords words = new QuotedWords();

    @Test
    void aSecondPartInSmallLettersGoesOn() {
        assertThat(words.goesOn(SENTENCE.subList(6, 8))).isFalse();
        words.add(SENTENCE.subList(0, 3), Voice.NARRATION);
        assertThat(words.goesOn(SENTENCE.subList(6, 8))).isTrue();
        assertThat(words.goesOn(SENTENCE.subList(0, 1))).isFalse();
    }

    @Test
    void whatStandsBetweenIsAGapWithTheCommaBeforeIt() {
        words.add(SENTENCE.subList(0, 3), Voice.NARRATION);
        assertThat(words.gap()).isNull();
        words.add(SENTENCE.subList(6, 8), Voice.NARRATION.carried());

        assertThat(words.words()).extracting(TaggedWord::text).containsExactly("The", "river", "is", "calm");
        assertThat(words.gap())
                .isEqualTo(Span.of(
                        SENTENCE.get(1).span().end(), SENTENCE.get(6).span().start()));
        assertThat(words.voice()).isEqualTo(Voice.NARRATION);
    }

    @Test
    void commasBeforeTheGapAreDropped() {
        List<TaggedWord> many = TaggedWords.of("Rain/NOUN ,/PUNCT ,/PUNCT falls/VERB");
        words.add(many.subList(0, 3), Voice.NARRATION);
        words.add(many.subList(3, 4), Voice.NARRATION);
        assertThat(words.words()).extracting(TaggedWord::text).containsExactly("Rain", "falls");
        words.clear();
        words.add(many.subList(1, 2), Voice.NARRATION);
        words.add(many.subList(3, 4), Voice.NARRATION);
        assertThat(words.words()).extracting(TaggedWord::text).containsExactly(",", "falls");
        words.clear();
        words.add(many.subList(0, 1), Voice.NARRATION);
        words.add(many.subList(3, 4), Voice.NARRATION);
        assertThat(words.words()).extracting(TaggedWord::text).containsExactly("Rain", "falls");
    }

    @Test
    void oneGapIsAll() {
        words.add(SENTENCE.subList(0, 3), Voice.NARRATION);
        words.add(SENTENCE.subList(6, 7), Voice.NARRATION);
        assertThat(words.goesOn(SENTENCE.subList(8, 9))).isFalse();
    }

    @Test
    void nothingIsLeftBehind() {
        words.add(SENTENCE.subList(0, 3), Voice.NARRATION);
        words.add(SENTENCE.subList(6, 8), Voice.NARRATION);
        words.clear();
        assertThat(words.words()).isEmpty();
        assertThat(words.gap()).isNull();
        assertThat(words.voice()).isNull();
    }
}
