package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Notice;
import io.github.readoutdiff.model.Readout;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What short readouts say, claim by claim; the cases are files, see {@link ClaimCases}. */
class ReadoutCasesTest {
    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.create();
    private static final String MARK = "[CALL]";
    private static final String CALL =
            "President of Ruritania Rudolf Elphberg spoke by telephone with President of Freedonia Rufus Firefly.";

    static List<ClaimCases.Case> cases() {
        return ClaimCases.in("readouts");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aReadoutMakesTheseClaims(ClaimCases.Case one) {
        String text = one.text(MARK, CALL);
        Extraction extraction = EXTRACTOR.extract(
                Readout.builder("Ruritania", text).language("en").build());

        Stream<String> claims = extraction.claims().claims().stream()
                .skip(one.text().startsWith(MARK) ? 1 : 0)
                .map(claim -> "- " + ClaimCases.told(claim, text));
        Stream<String> notices = extraction.notices().stream().map(Notice::code).map(code -> "! " + code);

        assertThat(Stream.concat(claims, notices)).containsExactlyElementsOf(one.told());
    }
}
