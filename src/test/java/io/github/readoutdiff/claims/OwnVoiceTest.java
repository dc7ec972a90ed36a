package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Sentence;
import io.github.readoutdiff.text.Sentences;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnVoiceTest {
    private static final Sentences SENTENCES = Sentences.create();
    private static final Speaker LEADER = Speaker.of("Antonia Tarl");
    private static final String SPEECH = "I love this river. My mill stands on it. We row home. Our boats are old.";

    private static Optional<OwnVoice> in(Readout readout) {
        String text = readout.text();
        List<Sentence> sentences = SENTENCES.of(text);
        return OwnVoice.in(
                readout,
                Names.create(),
                sentences,
                Quotations.in(text, sentences).all(),
                new Labels(text, sentences),
                Optional.of(LEADER));
    }

    private static Optional<OwnVoice> in(String text) {
        return in(Readout.of("Ruritania", text));
    }

    private static Speaker titled(String title) {
        return in(Readout.builder("Ruritania", SPEECH).title(title).build())
                .orElseThrow()
                .voice()
                .speaker();
    }

    @Test
    void fourSentencesInTheFirstPersonAreASpeech() {
        assertThat(in(SPEECH)).isPresent();
        assertThat(in("I love this river. My mill stands on it. We row home.")).isEmpty();
    }

    @Test
    void twoOfThemSayI() {
        assertThat(in("I love this river. The king rows with us now. We row home. Our boats are old."))
                .isEmpty();
        assertThat(in("I love this river. The king rows with me now. My boat is old. Our boats are old."))
                .isPresent();
    }

    @Test
    void mostOfTheTextMayBeAboutOtherThings() {
        assertThat(in(SPEECH + " Rain fell.".repeat(22))).isPresent();
        assertThat(in(SPEECH + " Rain fell.".repeat(23))).isEmpty();
    }

    @Test
    void aTextThatReportsWhatOthersSaidIsNone() {
        String reports = " Rudolf Elphberg said so.";
        assertThat(in(SPEECH + " Rain fell.".repeat(5) + reports)).isPresent();
        assertThat(in(SPEECH + " Rain fell.".repeat(4) + reports)).isEmpty();
        assertThat(in(SPEECH + " We said so.".repeat(4))).isPresent();
    }

    @Test
    void whatIsQuotedDoesNotCount() {
        String quoted = "“I love this old river.” ";
        assertThat(in(quoted.repeat(2) + "We row home. Our boats are old. We sleep."))
                .isEmpty();
        assertThat(in(quoted.repeat(2) + SPEECH)).isPresent();
        assertThat(in(SPEECH + " " + quoted.repeat(2))).isPresent();
    }

    @Test
    void aSpeechStartsWithItsParagraph() {
        String text = "Rain fell.\n\nSnow fell. " + SPEECH;
        OwnVoice voice = in(text).orElseThrow();
        List<Sentence> sentences = SENTENCES.of(text);
        assertThat(sentences).hasSize(6);
        assertThat(voice.covers(sentences.get(0))).isFalse();
        assertThat(voice.covers(sentences.get(1))).isTrue();
        assertThat(voice.covers(sentences.get(5))).isTrue();
    }

    @Test
    void aWholeTextIsTheLeaders() {
        assertThat(in(SPEECH).orElseThrow().voice().speaker()).isEqualTo(LEADER);
        assertThat(in("Snow fell. " + SPEECH).orElseThrow().voice().speaker()).isEqualTo(LEADER);
        assertThat(in("Rain fell.\n\n" + SPEECH).orElseThrow().voice().speaker())
                .isEqualTo(Speaker.NARRATOR);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Address by President Rudolf Elphberg | Rudolf Elphberg",
                "Speech of President Rudolf Elphberg | Rudolf Elphberg",
                "Our river is calm - President Rudolf Elphberg | Rudolf Elphberg",
                "Remarks by the President of Zubrowka | President of Zubrowka",
                "Remarks by the millers | Antonia Tarl",
                "Remarks on rivers | Antonia Tarl"
            })
    void theTitleTellsWhoGivesIt(String title, String speaker) {
        assertThat(titled(title).name()).isEqualTo(speaker);
    }

    @Test
    void aLabelTellsWhoGivesIt() {
        OwnVoice voice =
                in("President Rudolf Elphberg: Good morning. " + SPEECH).orElseThrow();
        assertThat(voice.voice().speaker()).isEqualTo(Speaker.of("Rudolf Elphberg"));
        assertThat(voice.voice().rule()).isEqualTo("speaker label");
    }

    @Test
    void whoSaysThatHeMetSomebodyTellsOfTheEvent() {
        String met = " My mill stands here. We row home. Our boats are old.";
        assertThat(in("I met the king today." + met).orElseThrow().tellsOfEvent())
                .isTrue();
        assertThat(in("I have just now met him." + met).orElseThrow().tellsOfEvent())
                .isTrue();
        assertThat(in("I love the king." + met).orElseThrow().tellsOfEvent()).isFalse();
        assertThat(in("Rain fell.\n\nI met the king today." + met).orElseThrow().tellsOfEvent())
                .isFalse();
    }
}
