package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedPartsTest {
    private static QuotedParts in(String text) {
        return QuotedParts.of(text, Sentences.create().paragraphs(text));
    }

    private static List<String> words(String text) {
        QuotedParts parts = in(text);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            words.add(parts.get(i).in(text));
        }
        return words;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "He said “it rains” now. | “it rains”",
                "He said \"it rains\" now. | \"it rains\"",
                "He said «it rains» now. | «it rains»",
                "He said „it rains“ or ”snows”. | „it rains“ or ”snows”",
                "He said ``it rains'' now. | ``it rains''",
                "He said ''it rains'' now. | ''it rains''",
                "He said “it “rains” now” twice. | “it “rains” now”",
                "“It rains,” he said. | “It rains,”",
                "He said “it rains. | “it rains.",
                "He said \"it rains. | \"it rains."
            })
    void whatStandsBetweenTwoMarksIsQuoted(String text, String words) {
        assertThat(words(text)).containsExactly(words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {"The king's mill isn't old.", "A lock of 5\" and 6\" leaks.", "A mark \" alone.", "It rains”."})
    void otherMarksQuoteNothing(String text) {
        assertThat(words(text)).isEmpty();
    }

    @Test
    void aQuotationEndsWithItsParagraph() {
        assertThat(words("He said “it rains.\n\nThe lock leaks” now.")).containsExactly("“it rains.");
    }

    @Test
    void theQuotationAtAPlaceIsFound() {
        QuotedParts parts = in("a “b” c “d” e");
        assertThat(parts.near(0)).isZero();
        assertThat(parts.near(4)).isZero();
        assertThat(parts.near(5)).isEqualTo(1);
        assertThat(parts.near(11)).isEqualTo(2);
        assertThat(parts.holds(1)).isFalse();
        assertThat(parts.holds(2)).isTrue();
        assertThat(parts.holds(4)).isTrue();
        assertThat(parts.holds(5)).isFalse();
        assertThat(parts.holds(12)).isFalse();
        assertThat(QuotedParts.none().holds(0)).isFalse();
    }
}
