package io.github.readoutdiff.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.readoutdiff.model.Comparison;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReportTest {
    static Stream<Comparison> comparisons() {
        return Stream.of(Sample.rich(), Sample.three(), Sample.article(), Sample.scripts(), Sample.hostile());
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void thePageIsWellFormed(Comparison comparison) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);

        Document page = parser.parseInput(Reports.html().render(comparison), "");

        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void everyLinkInsideThePageLeadsSomewhere(Comparison comparison) {
        Document page = Jsoup.parse(Reports.html().render(comparison));

        for (Element link : page.select("a[href^=#]")) {
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.outerHtml())
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void theFullTextStandsInItsPaneToTheCharacter(Comparison comparison) {
        Document page = Jsoup.parse(Reports.html().render(comparison));
        page.select(".ref").remove();

        List<String> texts = page.select(".pane .text").eachText();
        List<String> expected = comparison.isArticle()
                ? List.of(comparison.readouts().get(0).text())
                : comparison.readouts().stream().map(readout -> readout.text()).toList();

        assertThat(page.select(".pane .text").stream().map(Element::wholeText))
                .containsExactlyElementsOf(expected.stream()
                        .map(Visible::exact)
                        .map(text -> text.replace("\r\n", "\n"))
                        .toList());
        assertThat(texts).hasSameSizeAs(expected);
    }

    @Test
    void thePageAllowsNothingButItsOwnStyleAndScript() {
        Document page = Jsoup.parse(Reports.html().render(Sample.rich()));

        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("unsafe");
        assertThat(page.select("[src], link, [style]")).isEmpty();
    }

    @Test
    void aSourceThatIsNoWebAddressIsNoLink() {
        assertThat(Jsoup.parse(Reports.html().render(Sample.hostile())).select("a[href^=javascript]"))
                .isEmpty();
        assertThat(Jsoup.parse(Reports.html().render(Sample.rich()))
                        .select(".source a")
                        .eachAttr("href"))
                .containsExactly("https://ruritania.example/news/42", "https://freedonia.example/news/42");
    }

    @Test
    void wordsThatDifferAreMarkedInPlace() {
        Document page = Jsoup.parse(Reports.html().render(Sample.rich()));

        assertThat(page.select("#point-p4 mark.df").eachText()).containsExactly("120", "100");
        assertThat(page.select("#point-p14 mark.sw").eachText()).containsExactly("firmly opposes");
    }

    @Test
    void theCopiedWordsNameIssuerDateAndSpeakerAndSayNotFound() {
        Document page = Jsoup.parse(Reports.html().render(Sample.rich()));

        assertThat(page.select("#point-p18 .quotation").text())
                .isEqualTo(
                        "The Ruritania readout of 2026-03-12 ascribes to Elsbeth Marn: \u201Ccalled on Freedonia to pay the arrears of"
                                + " the past winter\u201D This was not found in the readout of Freedonia. Source:"
                                + " https://ruritania.example/news/42");
    }

    @Test
    void theIssuersOwnVoiceIsQuotedAsTheReadoutsWords() {
        Document page = Jsoup.parse(Reports.html().render(Sample.rich()));

        assertThat(page.select("#point-p12 .quotation").text())
                .startsWith("The Ruritania readout of 2026-03-12 says: \u201CThe call lasted forty minutes\u201D");
    }

    @Test
    void withoutTopicsThePicturesShowKindsAndSharedPoints() {
        Document page = Jsoup.parse(Reports.html().render(Sample.scripts()));

        assertThat(page.select(".chart h3").eachText())
                .containsExactly(
                        "What kinds of claims each readout makes", "Where each topic stands", "Who speaks how much");
    }

    @Test
    void whatOneSideAscribesToTheOthersLeaderIsAListOfItsOwn() {
        Document page = Jsoup.parse(Reports.html().render(Sample.rich()));

        assertThat(page.select("#ascribed h3").eachText())
                .containsExactly("A Ruritania ascribes to Rufus Teel", "B Freedonia ascribes to Elsbeth Marn");
    }

    @Test
    void theRichReportStaysSmall() {
        assertThat(Reports.html().render(Sample.rich()).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(150_000);
    }

    @Test
    void aLanguageWithoutWordsIsRefused() {
        HtmlReport report = Reports.html();

        assertThatThrownBy(() -> report.language(Locale.FRENCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reports have no words in the language \"fr\" but in en, ru, zh; give your own with"
                        + " labels(ResourceBundle)");
    }
}
