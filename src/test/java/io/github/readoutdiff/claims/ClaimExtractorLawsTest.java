package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Word;
import io.github.readoutdiff.text.Words;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimExtractorLawsTest {
    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.create();
    private static final String SAMPLE = """
            # Call between Strelsau and Freedonia

            STRELSAU, May 3 (Courier) -- On 3 May, King Rudolf V of Ruritania spoke by telephone with President of Freedonia \
            Rufus T. Firefly at the latter's request.

            The king said: "We value the treaty. It has served us well," and thanked Mr. Firefly for his message, as well as \
            for the gift. He pointed out that if the border stays open, trade will grow; it has already doubled, which pleases \
            the merchants of both countries very much indeed.

            - to open the border at Zenda;
            - to lower the tariffs on wine, including (but not only) red wine, white wine, and sweet wine.

            "No," he added. The sides discussed fishing, navigation and the river commission, and agreed that envoys meet in May.
            """;

    private static List<Claim> claims(String text) {
        return EXTRACTOR.extract(Readout.of("Ruritania", text)).claims().claims();
    }

    @Test
    void aClaimsWordsAreTheTextsAndClaimsDoNotOverlap() {
        int last = 0;
        for (Claim claim : claims(SAMPLE)) {
            assertThat(claim.spans()).hasSize(1);
            Span span = claim.extent();
            assertThat(claim.text())
                    .isEqualTo(SAMPLE.substring(span.start(), span.end()))
                    .isEqualTo(claim.text().strip());
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            last = span.end();
        }
    }

    @Test
    void everyWordOfAStatingSentenceIsInAClaimApartFromCoordinatorsAndTags() {
        List<Claim> claims = claims(SAMPLE);
        Set<String> outside = Words.of(SAMPLE).stream()
                .filter(word -> word.span().start() > SAMPLE.indexOf("On 3 May"))
                .filter(word ->
                        claims.stream().noneMatch(claim -> claim.extent().encloses(word.span())))
                .map(Word::key)
                .collect(Collectors.toSet());

        assertThat(outside)
                .isSubsetOf(
                        "and", "the", "king", "said", "he", "added", "as", "well", "including", "but", "not", "only");
    }

    @Test
    void idsAreUnique() {
        List<Claim> claims = claims(SAMPLE);
        assertThat(claims).extracting(Claim::id).doesNotHaveDuplicates();
    }

    @Test
    void equalTextsGiveEqualClaims() {
        assertThat(claims(SAMPLE))
                .isEqualTo(ClaimExtractor.create()
                        .extract(Readout.of("Ruritania", SAMPLE))
                        .claims()
                        .claims());
    }

    @Test
    void threadsThatShareAnExtractorGetTheSameClaims() {
        List<Claim> alone = claims(SAMPLE);

        assertThat(IntStream.range(0, 16)
                        .parallel()
                        .mapToObj(i -> claims(SAMPLE))
                        .toList())
                .allMatch(alone::equals);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void everyPrefixIsReadWithoutAnError() {
        for (int end = 1; end <= SAMPLE.length(); end += 3) {
            String prefix = SAMPLE.substring(0, end);
            for (Claim claim : claims(prefix)) {
                assertThat(claim.extent().end()).isLessThanOrEqualTo(end);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "and ",
                ", ",
                "\"",
                "“",
                "(",
                "that ",
                "to help, ",
                "as well as ",
                "including a b, ",
                "; ",
                "which is, ",
                "Xi ",
                "he said, ",
                "\"a b c d.\" ",
                "King Rudolf of ",
                "A B: ",
                "не ",
                "好",
                "\uD83D",
                "1 ",
                "if ",
                "\u0000"
            })
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void oneSentenceOfFiftyThousandCharactersIsReadInLinearTime(String part) {
        assertThat(EXTRACTOR
                        .extract(Readout.of("Ruritania", "They agreed " + part.repeat(50_000 / part.length()) + "x"))
                        .claims())
                .isNotNull();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void manySentencesAreAllRead() {
        assertThat(claims("They met. ".repeat(20_000))).hasSize(20_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 34 56.", "!!!", "—", "。", "???"})
    void aTextWithoutLettersGivesANotice(String text) {
        assertThat(EXTRACTOR.extract(Readout.of("Ruritania", text)).notices()).isNotEmpty();
    }
}
