package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.text.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {
    private static final Sentences SENTENCES = Sentences.create();

    private static Quotations in(String text) {
        return Quotations.in(text, SENTENCES.of(text));
    }

    private static List<String> words(String text) {
        return in(text).all().stream()
                .map(one -> text.substring(one.open(), Math.min(text.length(), one.close() + 1)))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "He said: “The old river is calm.” | “The old river is calm.”",
                "He said: «The old river is calm.» | «The old river is calm.»",
                "He said: \"The old river is calm.\" | \"The old river is calm.\"",
                "\"The old river is calm,\" he said. | \"The old river is calm,\"",
                "\"The river,\" he said. | \"The river,\"",
                "He said that all is well – \"the old river is calm\". | \"the old river is calm\".",
                "He (the king) said, \"The old river is calm\", and left. | \"The old river is calm\"",
                "He said: “The old river is calm! | “The old river is calm!"
            })
    void aSentenceInQuotationMarksIsSomebodysWords(String text, String words) {
        assertThat(words(text)).hasSize(1);
        assertThat(words.strip()).startsWith(words(text).get(0));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "He called it “an old river” then.",
                "He called it an \"old river and lock\" then.",
                "He said: \"A river.\"",
                "The lock is 5\" wide and 6\" deep, he said.",
                "The millers\" and kings\" met in May."
            })
    void aTermInQuotationMarksIsNot(String text) {
        assertThat(words(text)).isEmpty();
    }

    @Test
    void theSecondPartOfAQuotationMayBeShort() {
        assertThat(words("\"The river,\" he said, \"is calm.\"")).containsExactly("\"The river,\"", "\"is calm.\"");
        assertThat(words("\"The river is calm now.\" He said, \"It is.\""))
                .containsExactly("\"The river is calm now.\"");
    }

    @Test
    void marksPairWithinAParagraph() {
        assertThat(words("He said: “The old river is calm.\n\nRain fell.”"))
                .first()
                .asString()
                .startsWith("“The old river is calm.")
                .doesNotContain("Rain");
    }

    @Test
    void anOpeningMarkWithoutItsPartnerIsCounted() {
        assertThat(in("He said: “The old river is calm.").unpaired()).isEqualTo(1);
        assertThat(in("He said: “The old river is calm.”").unpaired()).isZero();
    }

    @Test
    void aQuotationCoversItsMarks() {
        Quotation quotation = new Quotation(3, 9);
        assertThat(quotation.covers(2)).isFalse();
        assertThat(quotation.covers(3)).isTrue();
        assertThat(quotation.covers(9)).isTrue();
        assertThat(quotation.covers(10)).isFalse();
    }
}
