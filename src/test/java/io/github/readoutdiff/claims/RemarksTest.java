package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Sentence;
import io.github.readoutdiff.text.Sentences;
import io.github.readoutdiff.text.TextRole;
import org.junit.jupiter.api.Test;

class RemarksTest {
    private static Remarks read(String text) {
        Remarks remarks =
                new Remarks(text, QuotedParts.of(text, Sentences.create().paragraphs(text)));
        assertThat(remarks.read(new Sentence(Span.of(0, text.length()), TextRole.PROSE, 0)))
                .isTrue();
        return remarks;
    }

    @Test
    void onlyTheReportersOwnWordsCount() {
        assertThat(read("He Said “an earlier call” now").outside()).isEqualTo("he said  \"  now");
        assertThat(read("He said “an earlier call” now").tellsOfAnotherEvent()).isFalse();
        assertThat(read("He said in an interview").tellsOfAnOccasion()).isTrue();
        assertThat(read("He said “in an interview”").tellsOfAnOccasion()).isFalse();
    }

    @Test
    void anotherEventIsTold() {
        assertThat(read("In an earlier call he slept").tellsOfAnotherEvent()).isTrue();
        assertThat(read("In this call he slept").tellsOfAnotherEvent()).isFalse();
    }

    @Test
    void anOmissionIsNotedInTheSentenceOrAPartOfIt() {
        Remarks remarks = read("It said nothing about rain and much of snow");
        assertThat(remarks.notesOmission()).isTrue();
        assertThat(remarks.notesOmission(Span.of(0, 27))).isTrue();
        assertThat(remarks.notesOmission(Span.of(27, 43))).isFalse();
        assertThat(read("It said much about rain").notesOmission()).isFalse();
    }

    @Test
    void aSentenceIsReadOnce() {
        String text = "Rain fell. Snow fell.";
        Remarks remarks = new Remarks(text, QuotedParts.none());
        Sentence first = new Sentence(Span.of(0, 10), TextRole.PROSE, 0);
        assertThat(remarks.read(first)).isTrue();
        assertThat(remarks.read(first)).isFalse();
        assertThat(remarks.read(new Sentence(Span.of(11, 21), TextRole.PROSE, 0)))
                .isTrue();
        assertThat(remarks.outside()).isEqualTo("snow fell.");
    }
}
