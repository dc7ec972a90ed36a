package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ArticleReaderTest {
    private static final ArticleReader READER = ArticleReader.create();

    @Test
    void anArticleThatQuotesNoAccountHasANoticeAndNoAccount() {
        ArticleClaims claims = read("The river rose by a metre. Farmers moved their sheep.");
        assertThat(claims.accounts()).isEmpty();
        assertThat(claims.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.code()).isEqualTo("no-account-quoted"));
        assertThat(claims.asides())
                .extracting(set -> set.readout().id())
                .containsExactly(Comparison.REPORTER, Comparison.OTHER);
    }

    @Test
    void theOtherLeaderIsTheSpeakerInsideAnAccount() {
        ArticleClaims claims = read(
                "Ruritanian President Rudolf Elphberg called Freedonian Prime Minister Gloria Teasdale, of Freedonia"
                        + " and Ruritania. The Ruritanian readout said that Ms Teasdale promised to open the bridge.");
        ClaimSet ruritania = claims.accounts().get(0);
        assertThat(ruritania.readout().issuer().name()).isEqualTo("Ruritania");
        assertThat(ruritania.claims().get(0).speaker()).contains(Speaker.of("Gloria Teasdale"));
    }

    @Test
    void whatSourcesThinkIsToldInTheWideScopeOnly() {
        Readout article = Readout.of("The Gazette", "Farmers hope that the bridge will open.");
        assertThat(speakers(ArticleReader.create(), article)).containsExactly("Farmers");
        assertThat(speakers(ArticleReader.create().withScope(AttributionScope.NARROW), article))
                .containsExactly("narrator");
    }

    private static List<String> speakers(ArticleReader reader, Readout article) {
        return reader.read(article).asides().stream()
                .flatMap(set -> set.claims().stream())
                .flatMap(claim -> claim.speaker().stream())
                .map(Speaker::name)
                .toList();
    }

    @Test
    void aStateOfTheUsersNamesHasAccountsToo() {
        Readout article = Readout.of("The Gazette", "Strelsau said that the bridge would open.");
        Names names =
                Names.builder().states(List.of("Ruritania|Ruritanian|Strelsau")).build();
        assertThat(ArticleReader.create().read(article).accounts()).isEmpty();
        assertThat(ArticleReader.create().withNames(names).read(article).accounts())
                .extracting(set -> set.readout().id())
                .containsExactly("ruritania");
    }

    @Test
    void equalArticlesGiveEqualClaims() {
        String text = "Beijing said that the talks were useful. \"They were long,\" it said.";
        assertThat(read(text)).isEqualTo(read(text));
    }

    @Test
    void oddArticlesAreReadWithoutError() {
        for (String text : List.of(
                "x", "\"", "\u201cIt said", "Beijing said", "According to the readout", "12 \u4e2d\u6587 said.")) {
            assertThat(read(text).asides()).hasSize(2);
        }
    }

    @Test
    void theArticleOfTheFirstCaseStandsUnderTheRightAccounts() throws IOException {
        Path file = Path.of("../shared/readouts/pairs/2025-02-24-xi-putin-call/article.txt");
        Assumptions.assumeTrue(Files.exists(file), "the evaluation data is not here");
        ArticleClaims claims = read(Files.readString(file));
        assertThat(claims.accounts()).extracting(set -> set.readout().id()).containsExactly("china", "russia");
        String china = words(claims.accounts().get(0));
        String russia = words(claims.accounts().get(1));
        for (String point : List.of(
                "initiated the call",
                "driving force",
                "third party",
                "long-term development",
                "own pace",
                "great importance",
                "expediency",
                "positive message",
                "not undermine")) {
            assertThat(china).contains(point);
            assertThat(russia).doesNotContain(point);
        }
        for (String point : List.of("coming months", "updated", "support for the dialogue", "readiness to help")) {
            assertThat(russia).contains(point);
            assertThat(china).doesNotContain(point);
        }
        assertThat(words(claims.asides().get(0))).contains("major concessions", "fuelled speculation");
        assertThat(words(claims.asides().get(1))).contains("un-unite");
    }

    private static ArticleClaims read(String text) {
        return READER.read(Readout.of("The Gazette", text));
    }

    private static String words(ClaimSet set) {
        return set.claims().stream().map(claim -> claim.text()).collect(Collectors.joining("\n"));
    }
}
