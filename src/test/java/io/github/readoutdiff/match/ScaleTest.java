package io.github.readoutdiff.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.encode.Encoder;
import io.github.readoutdiff.encode.Encoders;
import io.github.readoutdiff.encode.Encoding;
import io.github.readoutdiff.text.DataLines;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private final Encoder encoder = Encoders.readoutEnglish();

    @Test
    void theKeptScalesOfTheShippedEncodersAreWhatIsMeasured() {
        assertThat(DataLines.of(Scale.class, "scales.txt"))
                .containsExactly(Scale.line(Encoders.bgeSmallEnglish()), Scale.line(encoder));
    }

    @Test
    void aKnownEncoderReadsOneSentenceOnly() {
        AtomicInteger read = new AtomicInteger();
        Scale kept = Scale.of(like(encoder, text -> {
            read.incrementAndGet();
            return encoder.encode(text);
        }));
        assertThat(read).hasValue(1);
        assertThat(kept).isEqualTo(Scale.of(encoder));
    }

    @Test
    void anEncoderOfTheSameNameWithOtherVectorsIsMeasured() {
        Encoder other = like(encoder, text -> encoder.encode(text + " Indeed."));
        assertThat(Scale.of(other)).isNotEqualTo(Scale.of(encoder));
    }

    private static Encoder like(Encoder encoder, java.util.function.Function<String, Encoding> encode) {
        return new Encoder() {
            @Override
            public String name() {
                return encoder.name();
            }

            @Override
            public Encoding encode(String text) {
                return encode.apply(text);
            }

            @Override
            public boolean knows(String language) {
                return encoder.knows(language);
            }
        };
    }
}
