package io.github.readoutdiff.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.readoutdiff.ReadoutDiff;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Speaker;
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
    void ofThreeReadoutsEachReasonNamesThoseThatItJoins() {
        Document page = Jsoup.parse(Reports.html().render(Sample.three()));

        assertThat(page.select("#point-p2 .why:not(.near) li").eachText())
                .containsExactly("A B score of the two claims 0.77 \u00B7 telling words in both: agreed, exchange");
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
        String lock = "The ministers agreed to open the lower lock.";
        String grain = "Grain trains cross at Zelnik each Sunday.";
        Comparison twoShared = ReadoutDiff.lexical()
                .compare(Readout.of("Ruritania", lock + " " + grain), Readout.of("Freedonia", grain + " " + lock));

        assertThat(charts(twoShared))
                .containsExactly(
                        "What kinds of claims each readout makes",
                        "Where each shared point stands",
                        "Who speaks how much");
    }

    @Test
    void onePointAloneHasNoPictureOfWhereItStands() {
        assertThat(charts(Sample.scripts()))
                .containsExactly("What kinds of claims each readout makes", "Who speaks how much");
    }

    private static List<String> charts(Comparison comparison) {
        return Jsoup.parse(Reports.html().render(comparison))
                .select(".chart h3")
                .eachText();
    }

    @Test
    void aTopicStandsBesideAPointOfOneSideOnlyIfItGathersSeveral() {
        Document page = Jsoup.parse(Reports.html().render(Sample.three()));

        assertThat(page.select("#point-p4 .topic").eachText()).containsExactly("rail link");
        assertThat(page.select("#point-p3 .topic").eachText()).containsExactly("bridge");
        assertThat(new Findings(Sample.three(), Labels.ENGLISH)
                        .telling(Sample.three().points().get(2)))
                .isEmpty();
    }

    @Test
    void theBarsOfTheHeadHaveOneScale() {
        Document page = Jsoup.parse(Reports.html().render(Sample.three()));

        // four claims, three and three; one of each is found nowhere else
        assertThat(page.select(".share rect.rest").eachAttr("width")).containsExactly("1000", "750", "750");
        assertThat(page.select(".share rect.fill").eachAttr("width")).containsExactly("250", "250", "250");
    }

    @Test
    void theLongerTextSaysHowManyTimesAsLongItIs() {
        Document page = Jsoup.parse(Reports.html().render(Sample.three()));

        assertThat(page.select(".readout dl > div:first-child dt").eachText())
                .containsExactly("words, 1.3 \u00D7 C", "words, 1.1 \u00D7 C", "words");
    }

    @Test
    void whatOneSideAscribesToTheOthersLeaderIsAListOfItsOwn() {
        Document page = Jsoup.parse(Reports.html().render(Sample.rich()));

        assertThat(page.select("#ascribed h3").eachText())
                .containsExactly("A Ruritania ascribes to Rufus Teel", "B Freedonia ascribes to Elsbeth Marn");
    }

    @Test
    void aSideThatAscribesNothingIsNamedTooWhereAnotherOneDoes() {
        Readout first = Readout.of("Ruritania", "Marn asked for a date.");
        Readout second = Readout.of("Freedonia", "Teel will come. Teel will pay. Marn will wait.");
        ClaimSet ours = ClaimSet.of(first, List.of(claim(first, "a", 0, 21, "Marn")));
        ClaimSet theirs = ClaimSet.of(
                second,
                List.of(
                        claim(second, "b", 0, 14, "Teel"),
                        claim(second, "c", 16, 30, "Teel"),
                        claim(second, "d", 31, 45, "Marn")));
        Comparison comparison = Comparison.builder(Sample.tool())
                .claimSets(List.of(ours, theirs))
                .points(Stream.concat(
                                ours.claims().stream().map(claim -> only(first, claim)),
                                theirs.claims().stream().map(claim -> only(second, claim)))
                        .toList())
                .build();

        Document page = Jsoup.parse(Reports.html().render(comparison));

        assertThat(page.select("#ascribed .lists > div").eachText())
                .containsExactly(
                        "A Ruritania Ruritania ascribes nothing to named speakers other than its own.",
                        "B Freedonia ascribes to Marn Marn will wait not found in Ruritania");
        assertThat(new Findings(Sample.three(), Labels.ENGLISH).ascribed()).isEmpty();
    }

    @Test
    void anAccountThatAnArticleQuotesIsNotCalledTheReadout() {
        Document page = Jsoup.parse(Reports.html().render(Sample.article()));

        assertThat(page.select("h1").text()).endsWith("what one article quotes from each");
        assertThat(page.select(".only .quotation").eachText())
                .isNotEmpty()
                .allMatch(text -> text.contains(" account, as the article quotes it, ")
                        && text.contains("This was not found in what the article quotes of "));
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

    private static Claim claim(Readout readout, String id, int start, int end, String speaker) {
        return Claim.in(readout, id)
                .span(start, end)
                .speaker(Speaker.of(speaker))
                .build();
    }

    private static Point only(Readout readout, Claim claim) {
        return Point.builder("p-" + claim.id())
                .statedBy(List.of(readout.id()))
                .claims(List.of(claim))
                .build();
    }
}
