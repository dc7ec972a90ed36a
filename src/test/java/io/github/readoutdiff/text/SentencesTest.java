package io.github.readoutdiff.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Span;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static final Sentences SENTENCES = Sentences.create();

    private static List<String> stating(String text) {
        return SENTENCES.of(text).stream()
                .filter(sentence -> sentence.role().states())
                .map(sentence -> sentence.span().in(text))
                .toList();
    }

    private static List<String> in(TextRole role, String text) {
        return SENTENCES.of(text).stream()
                .filter(sentence -> sentence.role() == role)
                .map(sentence -> sentence.span().in(text))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"May 3, 1911", "3 May 1911", "Wednesday, May 3, 1911", "3rd May, 1911"})
    void aDateAloneOnItsLineStatesNothing(String date) {
        String text = "A Call\n\n" + date + "\nStrelsau, Ruritania\n\nThe King telephoned the President.";
        assertThat(stating(text)).containsExactly("The King telephoned the President.");
        assertThat(in(TextRole.FURNITURE, text)).containsExactly(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "King Rudolf F. Elphberg, Jr. spoke with Mr. Sapt of Ruritania.",
                "The U.S. Treasury paid 3.5 million crowns to St. Hilda's Hospital.",
                "The ministers met at 5 p.m. on Jan. 9 in Strelsau.",
                "He cited No. 7 of the Treaty, Art. 5, para. 2.",
                "The text (cf. Annex II) is at www.example.org/text.html today.",
                "We will talk … and we will listen.",
                "\"Will they come?\" asked the envoy.",
                "The so-called \"Strelsau vision\" was praised by E. H. Rassendyll.",
                "Король Р. Ф. Эльфберг провёл встречу с гр. Рассендиллом.",
                "1. The sides agreed to meet."
            })
    void fullStopsInsideASentenceDoNotEndIt(String text) {
        assertThat(SENTENCES.of(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met in the U.S. The leaders agreed.",
                "They met at 5 p.m. The leaders agreed.",
                "\"We agree.\" The leaders left.",
                "He said: \"We agree.\" \"We will meet.\"",
                "They agreed! They left.",
                "They agreed... They left.",
                "They met in May.The leaders agreed.",
                "双方同意保持沟通。双方讨论了贸易。",
                "Стороны договорились. Обсуждена торговля."
            })
    void aNewSentenceStartsBehindItsEnd(String text) {
        assertThat(SENTENCES.of(text)).hasSize(2);
    }

    @Test
    void bulletsAndHeadingsStandOutsideTheirSentences() {
        String text =
                "# Readout of the talks\n\nThe sides agreed:\n- to open the border;\n- to lower tariffs.\n\n**Trade**\n\n"
                        + "They spoke of trade.\n";

        assertThat(stating(text))
                .containsExactly(
                        "The sides agreed:", "to open the border;", "to lower tariffs.", "They spoke of trade.");
        assertThat(in(TextRole.HEADING, text)).containsExactly("Readout of the talks", "Trade");
    }

    @Test
    void theFirstLineMayBeALongTitle() {
        String title =
                "Readout of the call of President Rudolf Elphberg of Ruritania with the President of the Federal Republic"
                        + " of Freedonia on the river";
        String text = title + "\n\nThey met.\n\n" + title + "\n\nThey parted.";

        assertThat(in(TextRole.HEADING, text)).containsExactly(title);
    }

    @Test
    void aNumberedLineAboveSentencesIsAHeadingAndInAListAnItem() {
        String text = "1. River trade\n\n(1) The king asked for lower tolls on the whole river.\n\n2. The frontier\n\n"
                + "The president warned that the truce on the frontier is in danger.\n";
        String list = "The sides spoke of:\n\n1. River trade\n\n2. The frontier\n\n3. The harvest\n\n"
                + "The president warned that the truce on the frontier is in danger.\n";

        assertThat(in(TextRole.HEADING, text)).containsExactly("River trade", "The frontier");
        assertThat(in(TextRole.HEADING, list)).isEmpty();
        assertThat(in(TextRole.LIST_ITEM, list)).containsExactly("River trade", "The frontier", "The harvest");
    }

    @Test
    void aShortSentenceBelowANumberedLineMakesItAHeading() {
        String text = "1. Trade\n\nThey spoke of grain.\n\n2. The frontier\n\nIt is quiet.\n";
        assertThat(in(TextRole.HEADING, text)).containsExactly("Trade", "The frontier");
    }

    @Test
    void aLineWithAColonBehindOneWithAColonIsNoItem() {
        String text = "Outcomes:\n\nThe king:\n\nThe river stays open to all ships of both states.\n";
        assertThat(in(TextRole.LIST_ITEM, text)).isEmpty();
    }

    @Test
    void aNumberInBracketsBelowANumberedHeadingIsAHeadingToo() {
        String text = "2. Both states\n\n(1) River trade\nThe king asked for lower tolls on the whole river.\n\n"
                + "(2) The frontier\nThe president warned that the truce on the frontier is in danger.\n";
        assertThat(in(TextRole.HEADING, text)).containsExactly("Both states", "River trade", "The frontier");
    }

    @Test
    void aDatelineMayGiveTheDayOfTheWeek() {
        String text = "Strelsau, Thursday, 24th September -- The king spoke with the president of Freedonia.";
        assertThat(stating(text)).containsExactly("The king spoke with the president of Freedonia.");
    }

    @Test
    void aDatelineIsNoPartOfTheFirstSentence() {
        String text = "STRELSAU, May 3 (Courier) -- The king spoke with the president of Freedonia.";

        assertThat(in(TextRole.DATELINE, text)).containsExactly("STRELSAU, May 3 (Courier) --");
        assertThat(stating(text)).containsExactly("The king spoke with the president of Freedonia.");
    }

    @Test
    void creditsAndLinksAreFurniture() {
        String text = "The sides met in Zenda.\n\nPhoto: Court Press Office\n\nRead more about the treaty\n\n***\n";

        assertThat(stating(text)).containsExactly("The sides met in Zenda.");
        assertThat(in(TextRole.FURNITURE, text)).hasSize(3);
    }

    @Test
    void linesWrappedAtAWidthAreOneParagraph() {
        String text = "The king of Ruritania and the president of Freedonia spoke by\n"
                + "telephone on Monday about the trade between the two countries\n"
                + "and about the border at Zenda. They agreed to open it again in\nthe spring.\n";

        assertThat(SENTENCES.paragraphs(text)).hasSize(1);
        assertThat(SENTENCES.of(text)).hasSize(2);
    }

    @Test
    void eachUnwrappedLineIsAParagraph() {
        String text = "The king spoke with the president.\nThey agreed to meet.\n";

        assertThat(SENTENCES.paragraphs(text)).hasSize(2);
    }

    @Test
    void anOnlyLineWithoutAFullStopIsASentence() {
        assertThat(stating("They agreed to meet in May")).containsExactly("They agreed to meet in May");
    }

    @Test
    void anAbbreviationOfTheUserDoesNotEndASentence() {
        String text = "They saw Hzg. Black Michael there.";

        assertThat(SENTENCES.of(text)).hasSize(2);
        assertThat(Sentences.withAbbreviations(List.of("Hzg.")).of(text)).hasSize(1);
    }

    @Test
    void everyPrefixKeepsItsLettersInOrder() {
        String text =
                "# Title\n\nSTRELSAU (AP) — \"We agree.\" Mr. X. said… 3.5 per cent!\n> 1) item one\n* item \uD83D two。三。\r\n---\n";
        for (int end = 0; end <= text.length(); end++) {
            String prefix = text.substring(0, end);
            int last = 0;
            for (Sentence sentence : SENTENCES.of(prefix)) {
                Span span = sentence.span();
                assertThat(span.start()).isGreaterThanOrEqualTo(last);
                assertThat(span.in(prefix)).isEqualTo(span.in(prefix).strip());
                last = span.end();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "(", ".", "a. ", "A. ", "\n", "-\n", "# ", "> ", "e.g. ", "Mr.", "\u3002", "* ", "_"})
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void repeatedMarksTakeLinearTime(String mark) {
        assertThat(SENTENCES.of(mark.repeat(200_000) + "x")).isNotEmpty();
    }
}
