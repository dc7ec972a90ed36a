package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Notice;
import io.github.readoutdiff.model.Readout;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What short articles say and from whom, claim by claim; the cases are files, see {@link ClaimCases}. A claim's line starts
 * with its origin.
 */
class ArticleSentencesTest {
    private static final ArticleReader READER = InventedStates.READER;
    private static final String MARK = "[LEAD]";
    private static final String LEAD =
            "Ruritanian President Rudolf Elphberg spoke with Freedonian Prime Minister Gloria Teasdale on Monday.";

    static List<ClaimCases.Case> cases() {
        return ClaimCases.in("accounts");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void anArticleQuotesTheseClaims(ClaimCases.Case one) {
        String text = one.text(MARK, LEAD);
        ArticleClaims read =
                READER.read(Readout.builder("The Gazette", text).language("en").build());

        Stream<String> claims = Stream.concat(read.accounts().stream(), read.asides().stream())
                .flatMap(set -> claims(set, text, one.text().startsWith(MARK) ? LEAD.length() : 0));
        Stream<String> notices = read.notices().stream().map(Notice::code).map(code -> "! " + code);

        assertThat(Stream.concat(claims, notices)).containsExactlyElementsOf(one.told());
    }

    private static Stream<String> claims(ClaimSet set, String text, int from) {
        return set.claims().stream()
                .filter(claim -> claim.extent().end() > from)
                .map(claim -> "- " + set.readout().id() + " | " + ClaimCases.told(claim, text));
    }
}
