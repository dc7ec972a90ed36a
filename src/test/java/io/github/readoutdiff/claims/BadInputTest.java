package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Notice;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text is read: no exception, no sentence lost, a notice where something is doubtful. */
class BadInputTest {
    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.create();

    private static Extraction read(String text) {
        return EXTRACTOR.extract(
                Readout.builder("Ruritania", text).language("en").build());
    }

    /** The words, in the order of the text, that stand in no claim. */
    private static String lost(String text) {
        BitSet covered = new BitSet();
        for (Claim claim : read(text).claims().claims()) {
            for (Span span : claim.spans()) {
                assertThat(span.in(text)).isNotBlank();
                covered.set(span.start(), span.end());
            }
        }
        return IntStream.range(0, text.length())
                .filter(i -> Character.isLetterOrDigit(text.charAt(i)) && !covered.get(i))
                .mapToObj(i -> String.valueOf(text.charAt(i)))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"The canal is closed. Mr Sapt left on Monday. Nobody came back.",
                "The canal is closed.\" Mr Sapt left on Monday. Nobody came back.",
                "The “canal is closed. Mr Sapt left on Monday. Nobody came back.",
                "The canal” is closed. «Mr Sapt left on Monday. Nobody came back.",
                "The \"canal\" is \"closed. Mr Sapt left\" on \"Monday. Nobody came back."
            })
    void marksThatDoNotPairLoseNoSentence(String text) {
        assertThat(lost(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"The canal is closed. Mr Sapt left on Monday.", "The “canal is closed. Mr Sapt left on Monday."
            })
    void aMarkWithoutItsPartnerIsANotice(String text) {
        assertThat(read(text).notices()).extracting(Notice::code).containsExactly("unbalanced-quotation");
    }

    @Test
    void aTextInWhichNobodySpeaksIsTheIssuers() {
        String text = "Snow fell in the night. The lake froze over. Ships stayed in port.";

        assertThat(lost(text)).isEmpty();
        assertThat(read(text).claims().claims())
                .hasSize(3)
                .allSatisfy(claim -> assertThat(claim.speaker()).contains(Speaker.NARRATOR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Graustark built a bridge and ",
                "Graustark built a bridge, ",
                "to open the lock, ",
                "that the lock is open and ",
                "which crosses the lake, ",
                "the lock; ",
                "bridge "
            })
    void aSentenceOfFiftyThousandCharactersIsReadWhole(String part) {
        String text = "They agreed " + part.repeat(50_000 / part.length()) + "they met.";
        String lost = lost(text);

        // coordinators between two claims are in neither
        assertThat(lost.replace("and", "")).isEmpty();
        assertThat(text.length()).isGreaterThan(49_000);
    }

    @Test
    void aHundredThousandSentencesAreAHundredThousandClaims() {
        List<Claim> claims =
                read("Graustark built a bridge. ".repeat(100_000)).claims().claims();

        assertThat(claims).hasSize(100_000);
        assertThat(claims.get(99_999).text()).isEqualTo("Graustark built a bridge.");
    }

    @Test
    void otherScriptsInAnEnglishTextAreReadToo() {
        String text = "The envoy thanked 王毅 for the gift. Речь шла о мосте. The two sides agreed to meet in München. "
                + "تحدث الجانبان عن الجسر. Συμφώνησαν να συναντηθούν.";

        assertThat(lost(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 34 56.", "!!!", "—", "。", "???", "§ 5", "\uD83D\uDE00 \uD83D\uDE00."})
    void aTextWithoutLettersIsANotice(String text) {
        assertThat(read(text).claims().claims())
                .allSatisfy(claim -> assertThat(claim.text()).isNotBlank());
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            assertThat(read(text).notices()).extracting(Notice::code).containsExactly("no-claims");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Graustark built a bridge and ", "he said, ", "\"no\", ", "that it is so, "})
    void theNumberOfClaimsGrowsAsTheTextDoes(String part) {
        int one = claimsOf(part, 500);
        int two = claimsOf(part, 1_000);
        int four = claimsOf(part, 2_000);

        // each repetition is cut like the one before: what is far away decides nothing
        assertThat(four - two).isBetween(2 * (two - one) - 2, 2 * (two - one) + 2);
    }

    private static int claimsOf(String part, int times) {
        return read("They agreed " + part.repeat(times) + "they met.")
                .claims()
                .claims()
                .size();
    }
}
