package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One Markdown report in the making. */
final class MarkdownSheet implements Sheet {
    private static final String BREAK = "<br>";

    private final Findings findings;
    private final Labels labels;
    private final Phrases phrases;
    private final StringBuilder out = new StringBuilder();

    MarkdownSheet(Findings findings) {
        this.findings = findings;
        this.labels = findings.labels();
        this.phrases = new Phrases(findings);
    }

    @Override
    public void head(String title) {
        paragraph("# " + text(title));
        paragraph("_" + text(phrases.tagline()) + "_");
        if (findings.sides().isEmpty()) {
            return;
        }
        row(Stream.of("readout", "side.published", "side.words", "side.claims", "side.only", "speakers", "side.source")
                .map(this::label)
                .toList());
        row(List.of("---", "---", "--:", "--:", "--:", "---", "---"));
        for (Side side : findings.sides()) {
            row(List.of(
                    "**" + side.letter() + "** " + text(side.name()),
                    side.readout().date().map(Object::toString).orElse(label("side.unknown")),
                    String.valueOf(side.words()),
                    String.valueOf(side.claims().size()),
                    String.valueOf(findings.only(side).size()),
                    findings.speakers(side).map(MarkdownSheet::text).orElse(label("side.unknown")),
                    source(side)));
        }
        out.append('\n');
        phrases.ratio().ifPresent(ratio -> paragraph(text(ratio)));
    }

    private String source(Side side) {
        String title = side.readout().title().map(MarkdownSheet::text).orElse("");
        String url = side.readout()
                .source()
                .map(source ->
                        side.webAddress().map(address -> "<" + address + ">").orElse(text(source.toString())))
                .orElse("");
        String joined = (title + " " + url).strip();
        return joined.isEmpty() ? label("side.unknown") : joined;
    }

    @Override
    public void section(String heading, OptionalInt count, Optional<Side> cited) {
        paragraph("## " + text(heading) + (count.isPresent() ? " (" + count.getAsInt() + ")" : ""));
    }

    @Override
    public void part(String heading) {
        paragraph("**" + text(heading) + "**");
    }

    @Override
    public void note(String text) {
        paragraph(text(text));
    }

    @Override
    public void ranked(Side side, List<Point> points) {
        int number = 1;
        for (Point point : points) {
            String lead = number++ + ". ";
            String indent = " ".repeat(lead.length());
            out.append(lead).append(text(phrases.quoted(point, side))).append("  \n");
            out.append(indent).append(tags(phrases.tags(point))).append('\n');
            phrases.rulings(point)
                    .forEach(ruling -> out.append(indent)
                            .append("- **")
                            .append(text(ruling))
                            .append("**\n"));
            phrases.nearest(point)
                    .forEach(nearest -> out.append(indent)
                            .append("- ")
                            .append(text(nearest))
                            .append('\n'));
        }
        out.append('\n');
    }

    @Override
    public void shared(List<Point> points) {
        List<String> head = new ArrayList<>(List.of(label("topic")));
        findings.sides().forEach(side -> head.add(side.letter() + " " + text(side.name())));
        head.add(label("agreement"));
        head(head);
        for (Point point : points) {
            List<String> cells = new ArrayList<>();
            cells.add(point.topic().map(MarkdownSheet::text).orElse(label("topic.none")) + BREAK + text(point.id()));
            findings.sides().forEach(side -> cells.add(said(point, side)));
            cells.add(Stream.concat(
                            Stream.concat(Stream.of(phrases.agreement(point)), phrases.rulings(point).stream())
                                    .map(bold -> "**" + text(bold) + "**"),
                            findings.listed(point).stream()
                                    .map(phrases::difference)
                                    .map(MarkdownSheet::text))
                    .collect(Collectors.joining(BREAK)));
            row(cells);
        }
        out.append('\n');
    }

    private String said(Point point, Side side) {
        if (!point.isStatedBy(side.readout())) {
            return "_" + label("matrix.no") + "_";
        }
        String implied = findings.isImplied(point, side) ? " _(" + label("implied") + ")_" : "";
        return text(phrases.quoted(point, side)) + implied;
    }

    @Override
    public void facts(List<Point> points) {
        for (Point point : points) {
            item(findings.sides().stream()
                    .filter(side -> !point.claimsIn(side.readout()).isEmpty())
                    .map(side -> "**" + side.letter() + "** " + text(phrases.quoted(point, side)))
                    .collect(Collectors.joining(Phrases.DOT)));
        }
        out.append('\n');
    }

    @Override
    public void matrix(List<Point> points) {
        List<String> head = new ArrayList<>(List.of(label("matrix.point")));
        findings.sides().forEach(side -> head.add(text(side.name())));
        head(head);
        for (Point point : points) {
            List<String> cells =
                    new ArrayList<>(List.of(text(point.claims().get(0).text())));
            findings.sides().forEach(side -> cells.add(state(phrases.state(point, side))));
            row(cells);
        }
        out.append('\n');
    }

    private String state(String key) {
        return key.equals("matrix.no") ? label(key) : "**" + label(key) + "**";
    }

    @Override
    public void items(List<String> items) {
        items.forEach(item -> item(text(item)));
        out.append('\n');
    }

    @Override
    public void foot(String text) {
        paragraph(text(text));
    }

    String text() {
        return out.toString();
    }

    private static String tags(List<String> tags) {
        return Stream.concat(
                        Stream.of("**" + text(tags.get(0)) + "**"),
                        tags.stream().skip(1).map(MarkdownSheet::text))
                .collect(Collectors.joining(Phrases.DOT));
    }

    private String label(String key) {
        return text(labels.get(key));
    }

    private static String text(String text) {
        return Markdown.text(text);
    }

    private void paragraph(String text) {
        out.append(text).append("\n\n");
    }

    private void item(String text) {
        out.append("- ").append(text).append('\n');
    }

    private void head(List<String> cells) {
        row(cells);
        row(cells.stream().map(cell -> "---").toList());
    }

    private void row(List<String> cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
