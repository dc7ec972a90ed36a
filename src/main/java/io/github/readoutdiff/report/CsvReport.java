package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.model.Strength;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;

/** One row for each claim, by RFC 4180. */
final class CsvReport implements Report {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final List<String> COLUMNS = List.of(
            "point",
            "status",
            "stated_by",
            "topic",
            "rank",
            "agreement",
            "differences",
            "implied_by",
            "claim",
            "readout",
            "issuer",
            "date",
            "language",
            "url",
            "speaker",
            "manner",
            "kind",
            "polarity",
            "strength",
            "strength_words",
            "start",
            "end",
            "spans",
            "text",
            "person");

    @Override
    public String render(Comparison comparison) {
        // the names are data here, so they stay in English whatever the language of other reports
        Findings findings = new Findings(comparison, Labels.ENGLISH);
        // without the mark spreadsheets take UTF-8 for a national charset
        StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);
        row(out, COLUMNS);
        for (Point point : findings.inOrder()) {
            point.claims().forEach(claim -> row(out, cells(findings, Optional.of(point), claim)));
        }
        findings.asides()
                .forEach(aside -> aside.claims().forEach(claim -> row(out, cells(findings, Optional.empty(), claim))));
        return out.toString();
    }

    private static List<String> cells(Findings findings, Optional<Point> point, Claim claim) {
        Readout readout = findings.side(claim.readout()).readout();
        List<String> cells = new ArrayList<>(COLUMNS.size());
        cells.add(point.map(Point::id).orElse(""));
        cells.add(point.map(known -> known.isShared() ? "shared" : "only").orElse("aside"));
        cells.add(point.map(known -> String.join(" ", known.statedBy())).orElse(""));
        cells.add(point.flatMap(Point::topic).orElse(""));
        cells.add(point.filter(known -> known.rank().isPresent())
                .map(known -> String.valueOf(known.rank().getAsInt()))
                .orElse(""));
        cells.add(point.flatMap(Point::agreement)
                .map(agreement -> agreement.label())
                .orElse(""));
        cells.add(point.map(CsvReport::differences).orElse(""));
        cells.add(point.map(known -> ids(known.impliedBy())).orElse(""));
        cells.add(claim.id());
        cells.add(claim.readout());
        cells.add(readout.issuer().name());
        cells.add(readout.date().map(LocalDate::toString).orElse(""));
        cells.add(readout.language().orElse(""));
        cells.add(readout.source().map(URI::toString).orElse(""));
        cells.add(claim.speaker().map(Speaker::name).orElse(""));
        cells.add(claim.manner().map(Manner::label).orElse(""));
        cells.add(claim.kind().map(ClaimKind::label).orElse(""));
        cells.add(claim.polarity()
                .map(polarity -> polarity.name().toLowerCase(Locale.ROOT))
                .orElse(""));
        cells.add(claim.strength()
                .map(strength -> String.valueOf(strength.level()))
                .orElse(""));
        cells.add(claim.strength().map(Strength::words).orElse(""));
        cells.add(String.valueOf(claim.extent().start()));
        cells.add(String.valueOf(claim.extent().end()));
        cells.add(claim.spans().stream().map(CsvReport::range).collect(Collectors.joining(" ")));
        cells.add(claim.text());
        cells.add(point.map(known -> String.join("; ", new Phrases(findings).rulings(known)))
                .orElse(""));
        return cells;
    }

    private static String range(Span span) {
        return span.start() + ":" + span.end();
    }

    private static String ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).collect(Collectors.joining(" "));
    }

    private static String differences(Point point) {
        return point.differences().stream().map(CsvReport::difference).collect(Collectors.joining("; "));
    }

    private static String difference(Difference difference) {
        return difference.kind().label() + ": "
                + difference.words().entrySet().stream()
                        .map(entry -> entry.getKey() + " \"" + entry.getValue() + "\"")
                        .collect(Collectors.joining(" | "));
    }

    private static void row(StringBuilder out, List<String> cells) {
        out.append(cells.stream().map(CsvReport::cell).collect(Collectors.joining(",")))
                .append(LINE_END);
    }

    private static String cell(String value) {
        return StringEscapeUtils.escapeCsv(defused(encodable(value)));
    }

    // a lone surrogate has no bytes in UTF-8, so it is named; everything else stays as it stands
    private static String encodable(String value) {
        StringBuilder out = new StringBuilder(value.length());
        value.codePoints()
                .forEach(c -> out.append(
                        Character.getType(c) == Character.SURROGATE ? Visible.name(c) : Character.toString(c)));
        return out.toString();
    }

    /** An apostrophe in front of what a spreadsheet would run as a formula, as OWASP's page on CSV injection advises. */
    private static String defused(String value) {
        String start = value.stripLeading();
        boolean formula = Stream.of("=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20")
                .anyMatch(start::startsWith);
        boolean control = !value.isEmpty() && "\t\r\n".indexOf(value.charAt(0)) >= 0;
        return formula || control ? "'" + value : value;
    }
}
