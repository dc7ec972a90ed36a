package io.github.readoutdiff.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.encode.Encoder;
import io.github.readoutdiff.encode.Encoding;
import io.github.readoutdiff.model.Attribution;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Word;
import io.github.readoutdiff.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeaningsTest {
    private static final String TEXT = "Flint said the dam is old. Flint said the dam is old. Flint spoke of the dam.";
    private static final Readout READOUT =
            Readout.builder("a", TEXT).language("en").build();
    private static final ClaimSet CLAIMS =
            ClaimSet.of(READOUT, List.of(claim("a1", 0, 26), claim("a2", 27, 53), claim("a3", 54, 77)));

    @Test
    void everyDistinctTextIsReadOnceAllInOneCall() {
        Recorder encoder = new Recorder();
        Meanings.of(List.of(CLAIMS), encoder);
        assertThat(encoder.calls).containsExactly(List.of("Flint said the dam is old.", "Flint spoke of the dam."));
    }

    @Test
    void theWeightedMeanIsOfAllTokensOfTheClaim() {
        float[] mean = meaning(new Recorder(), 0).mean().sentence();
        assertThat(mean[0]).as("'Flint', the word with this number").isPositive();
        assertThat(mean[2]).as("'the'").isPositive();
    }

    @Test
    void aReadoutInALanguageThatTheEncoderDoesNotKnowHasNoVectors() {
        Readout other = Readout.builder("b", TEXT).language("xx").build();
        Recorder encoder = new Recorder();
        ClaimSet set =
                ClaimSet.of(other, List.of(Claim.in(other, "b1").span(0, 26).build()));
        assertThat(Meanings.of(List.of(set), encoder).of(other, set.claims().get(0), List.of(), new double[0]))
                .isNull();
        assertThat(encoder.calls.stream().flatMap(List::stream)).isEmpty();
    }

    private static Meaning meaning(Encoder encoder, int claim) {
        return Objects.requireNonNull(Meanings.of(List.of(CLAIMS), encoder)
                .of(READOUT, CLAIMS.claims().get(claim), List.of(), new double[0]));
    }

    /** A claim whose first two words say who makes it. */
    private static Claim claim(String id, int start, int end) {
        int content = TEXT.indexOf(' ', TEXT.indexOf(' ', start) + 1) + 1;
        return Claim.in(READOUT, id)
                .span(start, end)
                .attribution(new Attribution(
                        List.of(Span.of(start, start + 5)), List.of(), List.of(Span.of(content, end)), "test"))
                .build();
    }

    /** Gives the n-th word of a text the n-th unit vector, and a text the one with the number of its words. */
    private static final class Recorder implements Encoder {
        private final List<List<String>> calls = new ArrayList<>();

        @Override
        public String name() {
            return "recorder";
        }

        @Override
        public Encoding encode(String text) {
            List<Word> words = Words.of(text);
            return new Encoding(
                    unit(words.size()),
                    words.stream().map(Word::span).toList(),
                    IntStream.range(0, words.size()).mapToObj(Recorder::unit).toArray(float[][]::new));
        }

        @Override
        public List<Encoding> encodeAll(List<String> all) {
            calls.add(List.copyOf(all));
            return Encoder.super.encodeAll(all);
        }

        @Override
        public boolean knows(String language) {
            return language.equals("en");
        }

        private static float[] unit(int at) {
            float[] vector = new float[8];
            vector[at] = 1;
            return vector;
        }
    }
}
