package io.github.readoutdiff.encode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LongTextTest {
    private static Encoder encoder;

    @BeforeAll
    static void load() {
        encoder = Encoders.bgeSmallEnglish();
    }

    @Test
    void everyTokenOfALongTextHasAVector() {
        String text = SampleTexts.veryLong();

        Encoding encoding = encoder.encode(text);

        assertThat(encoding.tokenSpans()).hasSizeGreaterThan(2 * 510);
        assertThat(encoding.tokenSpans().get(encoding.tokenSpans().size() - 1).in(text))
                .isEqualTo(".");
        assertThat(encoding.tokenDot(0, encoding, 0)).isBetween(0.99999, 1.00001);
    }

    @Test
    void endOfALongTextCounts() {
        String text = SampleTexts.veryLong();
        Encoding whisky = encoder.encode("The distillery sells whisky in small bottles.");

        double without = encoder.encode(text).dot(whisky);
        double with = encoder.encode(text + "The distillery sells whisky in small bottles. ".repeat(30))
                .dot(whisky);

        assertThat(with).isGreaterThan(without + 0.02);
    }
}
