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
                "He said: “The old river is calm! | “The old river is calm!",
                "He said: \"All is well here? | \"All is well here?",
                "He said: “The old river is calm | “The old river is calm",
                "He said, \"The old river is calm\". | \"The old river is calm\".",
                "He said … “The old river is calm.” | “The old river is calm.”",
                "He spoke! “The old river is calm.” | “The old river is calm.”",
                "He spoke? “The old river is calm.” | “The old river is calm.”",
                "He spoke – “The old river is calm!” | “The old river is calm!”",
                "He spoke (freely) “The old river is calm?” | “The old river is calm?”",
                "He said: “The river is calm.” | “The river is calm.”",
                "“The river,” he said. | “The river,”",
                "He said: \"We call it the \"old river.\" | \"We call it the \"old river.\""
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
                "He named the boat: “Our Old River.”",
                "“River,” he said.",
                "He called it “a very old river here”",
                "He said “a very old river” then.",
                "He said that the “very old river lock.” is shut.",
                "He said: “a very old river” and left.",
                "He said: \" the old river is calm\".",
                "He said.\"The old river is calm.\" Rain fell.",
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
    void betweenTheTwoPartsOnlyAShortTagStands() {
        assertThat(words("“The river,” he said, “is calm.”")).containsExactly("“The river,”", "“is calm.”");
        String tag = "he said " + "and said ".repeat(12) + "so,";
        assertThat(tag).hasSizeBetween(117, 119);
        assertThat(words("“The river,” " + tag + " “is calm.”")).isNotEmpty();
        assertThat(words("“The river,” he said and said " + tag + " “is calm.”"))
                .containsExactly("“The river,”");
        assertThat(words("“The river,” he said “is calm.”")).containsExactly("“The river,”");
        assertThat(words("“The river is old.” He said, “it is.”")).containsExactly("“The river is old.”");
        assertThat(words("“The river,” he said,\n\n“is calm.”")).containsExactly("“The river,”");
    }

    @Test
    void theSecondPartStandsWithinSoManyCharacters() {
        String first = "“The river,”";
        for (int gap : new int[] {117, 118, 119}) {
            String tag = "x".repeat(gap - 3);
            List<String> found = words(first + " " + tag + ", “is calm.”");
            assertThat(found).hasSize(gap < 119 ? 2 : 1);
        }
    }

    @Test
    void quotationsBeginWhereTheirMarksStand() {
        String text = "“The old river is calm.” He said: “The lock is open.”";
        assertThat(in(text).all()).extracting(Quotation::open).containsExactly(0, 34);
        assertThat(in(text).all()).extracting(Quotation::close).containsExactly(23, text.length() - 1);
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
    void aMarkAtTheEndOpensNothing() {
        assertThat(in("Rain fell on them: \"").unpaired()).isZero();
        assertThat(words("Rain fell on them: \"")).isEmpty();
        assertThat(in("He said: \"The old river is calm. \"").unpaired()).isZero();
    }

    @Test
    void aTermInOtherMarksIsInsideAQuotation() {
        assertThat(words("“The old \"river\" is calm.” Rain fell.")).containsExactly("“The old \"river\" is calm.”");
        assertThat(words("He said: “The old \"river\" is calm.” Rain fell."))
                .containsExactly("“The old \"river\" is calm.”");
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
