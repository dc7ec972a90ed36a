package io.github.readoutdiff.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Comparison;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A readout that tries to be more than text stays text. */
class HostileTextTest {
    private static final Comparison HOSTILE = Sample.hostile();

    @Test
    void htmlHoldsNoElementThatTheReportDidNotWrite() {
        Document page = Jsoup.parse(Reports.html().title("<u>title</u>").render(HOSTILE));

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("script").first().data()).isEqualTo(Assets.SCRIPT);
        assertThat(page.select("img, iframe, object, embed, link, base, form, u, i:not([class])"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"))
                    .noneMatch(attribute -> attribute.getKey().equals("style"));
        }
        assertThat(page.select("a[href]"))
                .allMatch(link -> link.attr("href").startsWith("#"), "leads nowhere but into the page");
    }

    @Test
    void htmlShowsTheTextAsItStands() {
        Document page = Jsoup.parse(Reports.html().render(HOSTILE));

        assertThat(page.select(".pane .text").first().wholeText())
                .contains("</script><script>window.hacked=1</script>")
                .contains("&amp; &lt;b&gt; &#60;i&#62;")
                .contains("\u27E8U+202E\u27E9desrever\u27E8U+202C\u27E9")
                .contains("\u27E8U+0000\u27E9nul")
                .contains("\u27E8U+D800\u27E9 lone");
    }

    @Test
    void markdownHoldsNoMarkupOfTheTexts() {
        List<org.commonmark.Extension> tables = List.of(TablesExtension.create());
        String html = HtmlRenderer.builder()
                .extensions(tables)
                .build()
                .render(Parser.builder()
                        .extensions(tables)
                        .build()
                        .parse(Reports.markdown().render(HOSTILE)));

        Document page = Jsoup.parse(html);

        assertThat(page.select("script, img, a, code, pre, b, i, u, del, h3")).isEmpty();
        assertThat(page.select("table tr")).allMatch(row -> row.childrenSize() >= 4);
        assertThat(page.body().text()).contains("[link](http://evil.example)").contains("*bold* _it_");
        // what GitHub links after Markdown has been read is broken up
        assertThat(html).doesNotContain("@someone").doesNotContain("#123").doesNotContain("http://evil");
    }

    @Test
    void textHoldsNoControlCharacter() {
        String text = Reports.text().render(HOSTILE);

        assertThat(text.chars().filter(c -> c != '\n' && Visible.acts(c) && !Character.isSurrogate((char) c)))
                .isEmpty();
        assertThat(text).contains("\u27E8U+001B\u27E9[31mred");
    }

    @Test
    void csvHoldsNoFormula() {
        List<List<String>> rows = Csv.parse(Reports.csv().render(HOSTILE).substring(1));

        assertThat(rows.stream().flatMap(List::stream))
                .noneMatch(cell -> cell.matches("(?s)\\s*[=+@\uFF1D\uFF0B\uFF20-].*"))
                .contains("'=HYPERLINK(\"http://evil.example\",\"click\")");
        assertThat(rows).allMatch(row -> row.size() == rows.get(0).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html", "json", "csv"})
    void anyTextCanBeWrittenToAFile(String format, @TempDir Path folder) throws Exception {
        Report report = switch (format) {
            case "text" -> Reports.text();
            case "markdown" -> Reports.markdown();
            case "html" -> Reports.html();
            case "json" -> Reports.json();
            default -> Reports.csv();
        };

        report.write(HOSTILE, folder.resolve("report"));

        assertThat(Files.readString(folder.resolve("report"), StandardCharsets.UTF_8))
                .isEqualTo(report.render(HOSTILE));
    }
}
