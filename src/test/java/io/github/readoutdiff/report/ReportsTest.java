package io.github.readoutdiff.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.readoutdiff.model.Agreement;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.DifferenceKind;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all formats together. */
class ReportsTest {
    private static final Map<String, Report> FORMATS = Map.of(
            "text", Reports.text(),
            "markdown", Reports.markdown(),
            "html", Reports.html(),
            "json", Reports.json(),
            "csv", Reports.csv());

    static Stream<Arguments> comparisons() {
        return Stream.of(
                Arguments.of("two readouts", Sample.rich()),
                Arguments.of("three readouts", Sample.three()),
                Arguments.of("an article", Sample.article()),
                Arguments.of("other scripts", Sample.scripts()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("comparisons")
    void allFormatsTellTheSamePoints(String name, Comparison comparison) throws Exception {
        Map<String, List<String>> expected = expected(comparison);

        assertThat(fromJson(Reports.json().render(comparison))).isEqualTo(expected);
        assertThat(fromCsv(Reports.csv().render(comparison))).isEqualTo(expected);
        assertThat(fromHtml(Reports.html().render(comparison), comparison)).isEqualTo(expected);
        assertThat(wordsByList(markdown(Reports.markdown().render(comparison)))).isEqualTo(wordsByList(comparison));
        assertThat(wordsByList(Reports.text().width(1000).render(comparison))).isEqualTo(wordsByList(comparison));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("comparisons")
    void equalComparisonsGiveEqualBytesWhateverTheMachineIsSetTo(String name, Comparison comparison) {
        Map<String, String> here = new TreeMap<>();
        FORMATS.forEach((format, report) -> here.put(format, report.render(comparison)));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            FORMATS.forEach((format, report) ->
                    assertThat(report.render(comparison)).as(format).isEqualTo(here.get(format)));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void noFormatSaysThatASideDeniesHidesOrLies() {
        FORMATS.forEach(
                (format, report) -> assertThat(report.render(Sample.rich()).toLowerCase(Locale.ROOT))
                        .as(format)
                        .doesNotContainPattern("\\b(denie[sd]|hides|hid|lie[sd]|conceals|refuses)\\b(?<!mean denied)"));
    }

    @Test
    void aFormatOfOnesOwnIsOneMethod() {
        Report headlines = comparison -> comparison.readouts().stream()
                .map(readout ->
                        readout.issuer() + ": " + comparison.onlyIn(readout).size() + " found nowhere else\n")
                .collect(Collectors.joining());

        assertThat(headlines.render(Sample.rich()))
                .isEqualTo("Ruritania: 13 found nowhere else\nFreedonia: 16 found nowhere else\n");
    }

    @Test
    void threeReadoutsHaveAMatrixOfPointsByReadout() {
        Document page = markdown(Reports.markdown().render(Sample.three()));
        Element matrix = page.select("h2:contains(Points by readout) + table").first();

        assertThat(matrix.select("tr").eachText())
                .startsWith(
                        "point Sylvania Graustark Lutha", "Sylvania will pay half of the costs yes not found not found")
                .hasSize(1 + Sample.three().points().size());
        assertThat(Jsoup.parse(Reports.html().render(Sample.three()))
                        .select(".matrix tr")
                        .eachText())
                .isEqualTo(matrix.select("tr").eachText());
    }

    @Test
    void everyFormatForPeopleTakesATitle() {
        String title = "The call of 12 March";

        assertThat(Reports.html().title(title).render(Sample.rich())).contains("<h1>" + title + "</h1>");
        assertThat(Reports.markdown().title(title).render(Sample.rich())).startsWith("# " + title + "\n");
        assertThat(Reports.text().title(title).render(Sample.rich())).startsWith(title + "\n");
        assertThatThrownBy(() -> Reports.text().title(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("report title is blank; leave it out to have the issuers named");
    }

    @Test
    void aSpeakerWhoIsNobodyByNameIsCalledAlikeInADifferenceAndBesideAClaim() {
        Readout first = Readout.of("Ruritania", "They will meet.");
        Readout second = Readout.of("Freedonia", "Marn will meet them.");
        ClaimSet ours = ClaimSet.of(
                first,
                List.of(Claim.in(first, "a").span(0, 14).speaker(Speaker.JOINT).build()));
        ClaimSet theirs = ClaimSet.of(
                second,
                List.of(Claim.in(second, "b")
                        .span(0, 19)
                        .speaker(Speaker.of("Marn"))
                        .build()));
        Map<String, String> speakers = new LinkedHashMap<>();
        speakers.put(first.id(), "joint");
        speakers.put(second.id(), "Marn");
        Comparison comparison = Comparison.builder(Sample.tool())
                .claimSets(List.of(ours, theirs))
                .points(List.of(Point.builder("p1")
                        .statedBy(List.of(first.id(), second.id()))
                        .claims(List.of(ours.claims().get(0), theirs.claims().get(0)))
                        .agreement(Agreement.PARTIAL)
                        .differences(List.of(new Difference(DifferenceKind.SPEAKER, speakers)))
                        .build()))
                .build();

        assertThat(Reports.text().render(comparison)).contains("speaker: A \u201Cboth sides\u201D");
        assertThat(Jsoup.parse(Reports.html().render(comparison))
                        .select(".differences q")
                        .eachText())
                .containsExactly("both sides", "Marn");
    }

    @Test
    void anEmptyComparisonStillGivesAReport() {
        Readout first = Readout.of("Ruritania", "They met.");
        Readout second = Readout.of("Freedonia", "They met.");
        Comparison empty = Comparison.builder(Sample.tool())
                .claimSets(List.of(ClaimSet.of(first, List.of()), ClaimSet.of(second, List.of())))
                .build();

        FORMATS.forEach(
                (format, report) -> assertThat(report.render(empty)).as(format).isNotBlank());
        Comparison none = Comparison.builder(Sample.tool()).build();
        FORMATS.forEach(
                (format, report) -> assertThat(report.render(none)).as(format).isNotBlank());
    }

    /** By point, its status and its claims, each with its readout and its words. */
    private static Map<String, List<String>> expected(Comparison comparison) {
        Map<String, List<String>> points = new TreeMap<>();
        for (Point point : comparison.points()) {
            points.put(
                    point.id() + (point.isShared() ? " shared" : " only"),
                    point.claims().stream()
                            .map(claim -> claim.readout() + ": " + claim.text())
                            .toList());
        }
        return points;
    }

    private static Map<String, List<String>> fromJson(String json) throws Exception {
        JsonNode root = new ObjectMapper().readTree(json);
        Map<String, String> claims = new TreeMap<>();
        root.get("claims")
                .forEach(claim -> claims.put(
                        claim.get("id").textValue(),
                        claim.get("readout").textValue() + ": "
                                + claim.get("text").textValue()));
        Map<String, List<String>> points = new TreeMap<>();
        root.get("points").forEach(point -> {
            List<String> made = new ArrayList<>();
            point.get("claims").forEach(id -> made.add(claims.get(id.textValue())));
            points.put(point.get("id").textValue() + " " + point.get("status").textValue(), made);
        });
        return points;
    }

    private static Map<String, List<String>> fromCsv(String csv) {
        List<List<String>> rows = Csv.parse(csv.substring(1));
        List<String> columns = rows.get(0);
        Map<String, List<String>> points = new TreeMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            if (!row.get(columns.indexOf("status")).equals("aside")) {
                points.computeIfAbsent(
                                row.get(columns.indexOf("point")) + " " + row.get(columns.indexOf("status")),
                                key -> new ArrayList<>())
                        .add(row.get(columns.indexOf("readout")) + ": " + row.get(columns.indexOf("text")));
            }
        }
        return points;
    }

    private static Map<String, List<String>> fromHtml(String html, Comparison comparison) {
        List<Claim> claims = comparison.claims();
        Document page = Jsoup.parse(html);
        Map<String, List<String>> points = new TreeMap<>();
        for (Element point : page.select("li.point")) {
            String status = point.hasClass("both") ? " shared" : " only";
            List<String> made = new ArrayList<>();
            for (String number : point.attr("data-own").split(" ")) {
                Claim claim = claims.get(Integer.parseInt(number));
                assertThat(point.select("blockquote").text()).contains(squeezed(claim.text()));
                made.add(claim.readout() + ": " + claim.text());
            }
            points.put(point.id().substring("point-".length()) + status, made);
        }
        return points;
    }

    /** By heading of a list, the words that stand in it, as a reader sees them. */
    private static Map<String, List<String>> wordsByList(Comparison comparison) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (Readout readout : comparison.readouts()) {
            lists.put(
                    "only " + readout.issuer(),
                    comparison.onlyIn(readout).stream()
                            .map(point -> squeezed(point.textIn(readout)))
                            .sorted()
                            .toList());
        }
        lists.put(
                "shared",
                comparison.shared().stream()
                        .flatMap(point -> comparison.readouts().stream()
                                .filter(point::isStatedBy)
                                .map(readout -> squeezed(point.textIn(readout))))
                        .sorted()
                        .toList());
        return lists;
    }

    private static Map<String, List<String>> wordsByList(Document page) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (Element heading : page.select("h2")) {
            String title = heading.text();
            if (title.startsWith("In ") && title.contains("not found in")) {
                Element list = heading.nextElementSibling();
                lists.put(
                        "only " + title.substring(3, title.indexOf(", not found")),
                        list.select("ol > li").stream()
                                .map(item -> quoted(item.wholeText()).get(0))
                                .sorted()
                                .toList());
            } else if (title.startsWith("In ")) {
                List<String> words = new ArrayList<>();
                heading.nextElementSibling()
                        .select("tbody tr")
                        .forEach(row -> row.select("td:not(:first-child):not(:last-child)")
                                .forEach(cell -> words.addAll(quoted(cell.text()))));
                lists.put("shared", words.stream().sorted().toList());
            }
        }
        return lists;
    }

    private static Map<String, List<String>> wordsByList(String text) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        String list = "";
        for (String line : text.split("\n")) {
            if (line.startsWith("IN ")) {
                list = line.contains(", NOT FOUND IN")
                        ? "only " + titleCase(line.substring(3, line.indexOf(", NOT FOUND")))
                        : "shared";
                lists.put(list, new ArrayList<>());
            } else if (!line.isEmpty() && !line.matches("[ \\d].*")) {
                list = "";
            } else if (!list.isEmpty() && line.strip().matches("(\\d+\\.|[A-Z] ) ?\u201C.*")) {
                lists.get(list).addAll(quoted(line));
            }
        }
        lists.values().forEach(words -> words.sort(null));
        return lists;
    }

    private static List<String> quoted(String text) {
        List<String> words = new ArrayList<>();
        int from = text.indexOf('\u201C');
        while (from >= 0) {
            int to = text.indexOf('\u201D', from);
            words.add(squeezed(text.substring(from + 1, to)));
            from = text.indexOf('\u201C', to);
        }
        return words;
    }

    private static String titleCase(String name) {
        return name.substring(0, 1) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static Document markdown(String markdown) {
        List<org.commonmark.Extension> tables = List.of(TablesExtension.create());
        return Jsoup.parse(HtmlRenderer.builder()
                .extensions(tables)
                .build()
                .render(Parser.builder().extensions(tables).build().parse(markdown)));
    }

    private static String squeezed(String text) {
        return Stream.of(text.split("\\s+")).collect(Collectors.joining(" ")).strip();
    }
}
