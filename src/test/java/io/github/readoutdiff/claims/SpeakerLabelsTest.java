package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.text.Sentence;
import io.github.readoutdiff.text.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakerLabelsTest {
    @Test
    void twoLabelsMakeATranscript() {
        String text = "Queen Flavia: It rains.\n\nKing Otto: It snows.\n\nThey row.";
        List<Sentence> sentences = Sentences.create().of(text);
        Labels labels = new Labels(text, sentences);
        assertThat(labels.ofTranscript()).isTrue();
        assertThat(labels.of(sentences.get(0)).orElseThrow().name().in(text)).isEqualTo("Queen Flavia");
        assertThat(labels.of(sentences.get(1)).orElseThrow().name().in(text)).isEqualTo("King Otto");
        assertThat(labels.of(sentences.get(2))).isEmpty();
    }

    @Test
    void oneLabelMakesNone() {
        String text = "Queen Flavia: It rains.\n\nWeather: It snows.";
        List<Sentence> sentences = Sentences.create().of(text);
        Labels labels = new Labels(text, sentences);
        assertThat(labels.ofTranscript()).isFalse();
        assertThat(labels.of(sentences.get(0))).isEmpty();
    }

    @Test
    void aHeadingMayRunIntoALabel() {
        String text = "on rain Queen Flavia: It rains.";
        List<Sentence> sentences = Sentences.create().of(text);
        Labels labels = new Labels(text, sentences);
        assertThat(labels.within(sentences.get(0)).orElseThrow().name().in(text))
                .isEqualTo("Queen Flavia");
    }
}
