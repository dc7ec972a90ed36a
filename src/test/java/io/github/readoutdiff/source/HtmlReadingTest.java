package io.github.readoutdiff.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.readoutdiff.model.Readout;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReadingTest {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
              <meta charset="utf-8">
              <title>Telephone call with the Chancellor of Graustark | Freedonia</title>
              <meta property="og:title" content="Telephone call with the Chancellor of Graustark">
              <meta property="article:published_time" content="2026-03-14T18:05:00+01:00">
              <link rel="canonical" href="https://freedonia.example/calls/17">
              <style>p { color: red }</style>
            </head>
            <body>
              <a class="skip-link" href="#main">Skip to the content</a>
              <header class="site-header"><a href="/">The Government of Freedonia</a></header>
              <nav><ul><li><a href="/news">News</a></li><li><a href="/press">Press</a></li></ul></nav>
              <div class="cookie-notice"><p>This site uses cookies to remember what you like. Accept all?</p></div>
              <main>
                <article>
                  <h1>Telephone call with the Chancellor of Graustark</h1>
                  <time datetime="2026-03-14">14 March 2026</time>
                  <figure><img src="a.jpg"><figcaption>The Chancellor at her desk. Photo: press office</figcaption></figure>
                  <div class="article-body">
                    <p>The Prime Minister spoke with <b>Chancellor</b> Ilse&nbsp;Brandt
                       of Graustark on&#32;Saturday.</p>
                    <h2>Bridge and tolls</h2>
                    <p>They agreed:</p>
                    <ul><li>to open the <a href="/bridge">bridge</a>;</li><li><p>to set no tolls.</p></li></ul>
                    <p>Next steps:<br>a visit<br><br>and a treaty.</p>
                    <table><tr><th>Year</th><td>2027</td></tr><tr><th>Sum</th><td>5 million</td></tr></table>
                    <p hidden>Internal note</p>
                    <div class="share-buttons"><a href="#">Share on a network</a></div>
                  </div>
                </article>
                <aside><p>Related: the visit of last autumn to the capital of Sylvania.</p></aside>
              </main>
              <footer><p>Press office of the Government of Freedonia, 1 Palace Square. All rights reserved.</p></footer>
              <script>document.write("injected")</script>
            </body>
            </html>
            """;

    @Test
    void mainTextIsFoundAndFurnitureDropped() {
        assertThat(read(PAGE).text()).isEqualTo("""
                        The Prime Minister spoke with Chancellor Ilse\u00A0Brandt of Graustark on Saturday.

                        Bridge and tolls

                        They agreed:

                        to open the bridge;
                        to set no tolls.

                        Next steps:
                        a visit

                        and a treaty.

                        Year\t2027
                        Sum\t5 million""");
    }

    @Test
    void metadataIsRead() {
        Readout readout = read(PAGE);

        assertThat(readout.title()).contains("Telephone call with the Chancellor of Graustark");
        assertThat(readout.language()).contains("en-GB");
        assertThat(readout.date()).contains(LocalDate.of(2026, 3, 14));
        assertThat(readout.source()).contains(URI.create("https://freedonia.example/calls/17"));
        assertThat(readout.issuer()).hasToString("freedonia");
    }

    @Test
    void whatAPageDoesNotSayIsUnknown() {
        Readout readout = read("<p>They met.</p>");

        assertThat(readout).isEqualTo(Readout.of("freedonia", "They met."));
    }

    @ParameterizedTest
    @CsvSource({"14/03/2026", "2026-03", "2026-02-30", "2026-03-141", "tomorrow"})
    void dateThatIsNotIsoIsUnknown(String date) {
        assertThat(read("<meta name=date content='" + date + "'><p>They met.</p>")
                        .date())
                .isEmpty();
    }

    @Test
    void densestTextIsTakenWhereNoContainerIsKnown() {
        String teasers =
                "<div class=x><p><a href=/1>The minister opened a school and a bridge in the north.</a></p></div>"
                        .repeat(20);
        String text = "<p>The two ministers discussed the bridge, and they will meet in May.</p>".repeat(3);

        assertThat(read("<div id=a>" + teasers + "</div><div id=b>" + text + "</div><div id=c>" + teasers + "</div>")
                        .text())
                .isEqualTo(String.join(
                        "\n\n",
                        "The two ministers discussed the bridge, and they will meet in May.",
                        "The two ministers discussed the bridge, and they will meet in May.",
                        "The two ministers discussed the bridge, and they will meet in May."));
    }

    @Test
    void teaserThatMatchesASelectorIsNotTakenForTheText() {
        String text = "<p>The two ministers discussed the bridge, and they will meet in May.</p>".repeat(5);

        assertThat(read("<article><p>Also today</p></article><div>" + text + "</div>")
                        .text())
                .startsWith("The two ministers")
                .doesNotContain("Also today");
    }

    @Test
    void textWithoutParagraphsIsFound() {
        assertThat(read("<body>They met.<br><br>They agreed.</body>").text()).isEqualTo("They met.\n\nThey agreed.");
    }

    @Test
    void textStandingInAHeaderElementIsKeptIfItIsLong() {
        String lead = "The ministers met. ".repeat(12).strip();

        assertThat(read("<main><header><p>" + lead + "</p></header><p>They agreed.</p></main>")
                        .text())
                .isEqualTo(lead + "\n\nThey agreed.");
    }

    @Test
    void invisibleHintsForLineBreaksAreNoText() {
        assertThat(read("<p>The mini&shy;sters met in Grau&#8203;stark.</p>").text())
                .isEqualTo("The ministers met in Graustark.");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251,windows-1251",
        "iso-8859-5,iso-8859-5",
        "utf-8,UTF-8",
        "UTF-16,UTF-8",
        "gb2312,GB18030",
    })
    void declaredCharsetIsHonoured(String declared, String written) {
        String html = "<html><head><meta http-equiv=Content-Type content='text/html; charset=" + declared
                + "'></head><p>Они договорились.</p>";
        Readout readout = ReadoutReader.create()
                .read(new ByteArrayInputStream(html.getBytes(Charset.forName(written))), "a.html")
                .readout();

        assertThat(readout.text()).isEqualTo("Они договорились.");
    }

    @Test
    void declaredCharsetThatIsUnknownIsAnError() {
        assertThatExceptionOfType(ReadoutFormatException.class)
                .isThrownBy(() -> read("<meta charset=klingon><p>They met.</p>"))
                .withMessage(
                        "freedonia.html declares the charset \"klingon\", which is not known here; name its charset"
                                + " (--charset on the command line)");
    }

    @Test
    void pageWithoutTextIsAnError() {
        assertThatExceptionOfType(ReadoutFormatException.class)
                .isThrownBy(() -> read("<html><nav>News</nav><script>var a = 1;</script></html>"))
                .withMessage("freedonia.html: no text was found in the page beside menus, headers and footers; save its"
                        + " text as .txt");
    }

    @Test
    void deepNestingAndManyElementsAreReadInReasonableTime() {
        String deep = "<div>".repeat(50_000) + "<p>They met.</p>";
        String wide = "<p>They met.</p><span>x</span>".repeat(20_000);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(read(deep).text()).contains("They met.");
            assertThat(read(wide).text()).startsWith("They met.");
        });
    }

    private static Readout read(String html) {
        return ReadoutReader.create()
                .read(new ByteArrayInputStream(html.getBytes(UTF_8)), "freedonia.html")
                .readout();
    }
}
