package io.github.readoutdiff.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LangChain4jEncoderTest {
    /** Counts letters and spaces, and shows when it was given more than one text. */
    private static final EmbeddingModel COUNTER = new EmbeddingModel() {
        @Override
        public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
            return Response.from(segments.stream()
                    .map(segment -> Embedding.from(new float[] {
                        segment.text().chars().filter(Character::isLetter).count(),
                        segment.text().chars().filter(c -> c == ' ').count(),
                        segments.size() - 1
                    }))
                    .toList());
        }

        @Override
        public int dimension() {
            return 3;
        }
    };

    private static final Encoder ENCODER = LangChain4jEncoder.of(COUNTER, "counter", Set.of("en", "zh"));

    @Test
    void vectorsAreTheModelsScaledToLengthOne() {
        assertThat(ENCODER.encode("abc    ").sentence()).containsExactly(0.6f, 0.8f, 0f);
    }

    @Test
    void textsAreSentOneAtATime() {
        assertThat(ENCODER.encodeAll(List.of("abc    ", "a b", "abc    "))
                        .get(2)
                        .sentence())
                .containsExactly(0.6f, 0.8f, 0f);
    }

    @Test
    void thereAreNoTokens() {
        assertThat(ENCODER.encode("They met.").tokenSpans()).isEmpty();
    }

    @Test
    void blankTextHasTheVectorZero() {
        assertThat(ENCODER.encode(" \n").sentence()).containsExactly(0f, 0f, 0f);
    }

    @Test
    void knowsTheLanguagesItWasGiven() {
        assertThat(ENCODER.knows("zh-Hans")).isTrue();
        assertThat(ENCODER.knows("ru")).isFalse();
    }

    @Test
    void modelWithoutNameOrLanguageIsRefused() {
        assertThatThrownBy(() -> LangChain4jEncoder.of(COUNTER, " ", Set.of("en")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the model's name is blank; results must be able to name it");
        assertThatThrownBy(() -> LangChain4jEncoder.of(COUNTER, "counter", Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("model counter knows no language; name at least one, for example Set.of(\"en\")");
    }
}
