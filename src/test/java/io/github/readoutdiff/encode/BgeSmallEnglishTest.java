package io.github.readoutdiff.encode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Span;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BgeSmallEnglishTest {
    private static Encoder encoder;

    @BeforeAll
    static void load() {
        encoder = Encoders.bgeSmallEnglish();
    }

    @Test
    void paraphraseIsCloserThanAnotherTopic() {
        Encoding text = encoder.encode("They agreed to meet in May.");
        Encoding paraphrase = encoder.encode("A meeting in May was agreed.");
        Encoding other = encoder.encode("Inflation fell to three percent.");

        assertThat(text.dot(paraphrase)).isGreaterThan(text.dot(other) + 0.3);
    }

    @Test
    void tokensStandWhereTheyStandInTheText() {
        String text = "Graustark's Café re-opened…";

        List<String> words = encoder.encode(text).tokenSpans().stream()
                .map(span -> span.in(text))
                .toList();

        assertThat(words).containsExactly("Gr", "aus", "tar", "k", "'", "s", "Café", "re", "-", "opened", "…");
    }

    @Test
    void textWithoutTokensHasTheVectorZero() {
        Encoding empty = encoder.encode("");

        assertThat(empty.tokenSpans()).isEqualTo(List.<Span>of());
        assertThat(empty.sentence()).hasSize(384).containsOnly(0f);
        assertThat(empty.dot(encoder.encode("They met."))).isZero();
    }

    @Test
    void knowsEnglishOfEveryCountryAndNothingElse() {
        assertThat(List.of("en", "en-GB", "en_US", "EN")).allMatch(encoder::knows);
        assertThat(List.of("zh", "ru-RU", "und", "", "eng-lish-nonsense-tag", "x"))
                .noneMatch(encoder::knows);
    }
}
