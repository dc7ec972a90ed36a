package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.NearMiss;
import io.github.readoutdiff.model.Notice;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One Markdown report in the making. */
final class MarkdownPage {
    private final Findings findings;
    private final Labels labels;
    private final StringBuilder out = new StringBuilder();

    MarkdownPage(Findings findings) {
        this.findings = findings;
        this.labels = findings.labels();
    }

    String render() {
        head();
        findings.sides().forEach(this::only);
        shared();
        ascribed();
        facts();
        namings();
        matrix();
        asides();
        notices();
        Tool tool = findings.comparison().tool();
        paragraph(label("made.by", tool.name(), tool.version(), tool.matcher()));
        return out.toString();
    }

    private void head() {
        paragraph("# " + text(findings.title()));
        row(
                label("readout"),
                label("side.published"),
                label("side.words"),
                label("side.claims"),
                label("side.only"),
                label("side.source"));
        row("---", "---", "--:", "--:", "--:", "---");
        for (Side side : findings.sides()) {
            row(
                    "**" + side.letter() + "** " + text(side.name()),
                    side.readout().date().map(Object::toString).orElse(label("side.unknown")),
                    String.valueOf(side.words()),
                    String.valueOf(side.claims().size()),
                    String.valueOf(findings.only(side).size()),
                    source(side));
        }
        out.append('\n');
        if (findings.sides().size() == 2) {
            Side first = findings.sides().get(0);
            Side second = findings.sides().get(1);
            paragraph(label("ratio", first.letter(), second.letter(), Findings.ratio(first.words(), second.words())));
        }
        paragraph("_" + label("tagline") + "_");
    }

    private String source(Side side) {
        String title = side.readout().title().map(MarkdownPage::text).orElse("");
        String url = side.readout()
                .source()
                .map(source ->
                        side.webAddress().map(address -> "<" + address + ">").orElse(text(source.toString())))
                .orElse("");
        String joined = (title + " " + url).strip();
        return joined.isEmpty() ? label("side.unknown") : joined;
    }

    private void only(Side side) {
        if (findings.sides().size() < 2) {
            return;
        }
        List<Point> points = findings.only(side);
        heading("only", points.size(), side.name(), findings.others(side));
        if (points.isEmpty()) {
            paragraph(label("only.none", side.name(), findings.others(side)));
            return;
        }
        int number = 1;
        for (Point point : points) {
            String lead = number++ + ". ";
            String indent = " ".repeat(lead.length());
            out.append(lead)
                    .append(labels.quoted(words(point, side)))
                    .append("  \n")
                    .append(indent)
                    .append(tags(point))
                    .append('\n');
            for (NearMiss miss : point.nearMisses()) {
                out.append(indent).append("- ").append(nearest(miss)).append('\n');
            }
        }
        out.append('\n');
    }

    private String nearest(NearMiss miss) {
        String reason = labels.reason(miss.reason());
        String why = miss.score().isPresent()
                ? Findings.score(miss.score().getAsDouble()) + labels.get("list.separator") + reason
                : reason;
        return labels.get(
                "nearest.item",
                label("nearest.in", findings.side(miss.claim().readout()).name()),
                labels.quoted(text(miss.claim().text())),
                text(why));
    }

    private void shared() {
        List<Point> points = findings.shared();
        heading(findings.sides().size() > 2 ? "shared.many" : "shared", points.size());
        if (points.isEmpty()) {
            paragraph(label("shared.none"));
            return;
        }
        List<String> head = new ArrayList<>(List.of(label("topic")));
        findings.sides().forEach(side -> head.add(side.letter() + " " + text(side.name())));
        head.add(label("agreement"));
        row(head.toArray(String[]::new));
        row(head.stream().map(cell -> "---").toArray(String[]::new));
        for (Point point : points) {
            row(sharedRow(point));
        }
        out.append('\n');
    }

    private String[] sharedRow(Point point) {
        List<String> cells = new ArrayList<>(List.of(topic(point)));
        for (Side side : findings.sides()) {
            if (point.isStatedBy(side.readout())) {
                String implied = findings.isImplied(point, side) ? " _(" + label("implied") + ")_" : "";
                cells.add(labels.quoted(words(point, side)) + implied);
            } else {
                cells.add("_" + label("matrix.no") + "_");
            }
        }
        StringBuilder agreement = new StringBuilder("**"
                + point.agreement()
                        .map(labels::agreement)
                        .map(MarkdownPage::text)
                        .orElse("") + "**");
        point.differences().forEach(difference -> agreement.append("<br>").append(difference(difference)));
        cells.add(agreement.toString());
        return cells.toArray(String[]::new);
    }

    private String difference(Difference difference) {
        return labels.get(
                "colon",
                text(labels.difference(difference.kind())),
                difference.words().entrySet().stream()
                        .map(entry ->
                                findings.side(entry.getKey()).letter() + " " + labels.quoted(text(entry.getValue())))
                        .collect(Collectors.joining(" \u00B7 ")));
    }

    private void ascribed() {
        Map<Side, Map<String, List<Claim>>> lists = findings.ascribed();
        if (lists.isEmpty()) {
            return;
        }
        heading("ascribed", -1);
        lists.forEach((side, bySpeaker) -> bySpeaker.forEach((speaker, claims) -> {
            paragraph("**" + label("ascribed.to", side.name(), speaker) + "**");
            claims.forEach(claim -> item(labels.quoted(text(claim.text())) + " \u2014 " + status(claim)));
            out.append('\n');
        }));
    }

    private String status(Claim claim) {
        Side side = findings.side(claim.readout());
        return findings.pointOf(claim)
                .map(point -> point.isShared() ? label("status.shared") : label("status.only", findings.others(side)))
                .orElse("");
    }

    private void facts() {
        List<Point> points = findings.callFacts();
        if (points.isEmpty()) {
            return;
        }
        heading("facts", points.size());
        for (Point point : points) {
            item(findings.sides().stream()
                    .filter(side -> !point.claimsIn(side.readout()).isEmpty())
                    .map(side -> "**" + side.letter() + "** " + labels.quoted(words(point, side)))
                    .collect(Collectors.joining(" \u00B7 ")));
        }
        out.append('\n');
    }

    private void namings() {
        Map<Difference, Point> namings = findings.namings();
        if (!namings.isEmpty()) {
            heading("naming", namings.size());
            namings.keySet().forEach(difference -> item(difference(difference)));
            out.append('\n');
        }
    }

    private void matrix() {
        if (findings.sides().size() < 3) {
            return;
        }
        heading("matrix", findings.comparison().points().size());
        List<String> head = new ArrayList<>(List.of(label("matrix.point")));
        findings.sides().forEach(side -> head.add(text(side.name())));
        row(head.toArray(String[]::new));
        row(head.stream().map(cell -> "---").toArray(String[]::new));
        for (Point point : findings.inOrder()) {
            List<String> cells =
                    new ArrayList<>(List.of(text(point.claims().get(0).text())));
            findings.sides().forEach(side -> cells.add(mark(point, side)));
            row(cells.toArray(String[]::new));
        }
        out.append('\n');
    }

    private String mark(Point point, Side side) {
        if (!point.isStatedBy(side.readout())) {
            return label("matrix.no");
        }
        return "**" + label(findings.isImplied(point, side) ? "matrix.implied" : "matrix.yes") + "**";
    }

    private void asides() {
        for (Side aside : findings.asides()) {
            paragraph("## " + text(aside.name()) + " (" + aside.claims().size() + ")");
            aside.claims().forEach(claim -> item(labels.quoted(text(claim.text()))));
            out.append('\n');
        }
    }

    private void notices() {
        List<Notice> notices = findings.comparison().notices();
        if (!notices.isEmpty()) {
            heading("notices", notices.size());
            notices.forEach(notice -> item(notice.readout()
                    .map(id -> labels.get("colon", text(findings.side(id).name()), text(notice.message())))
                    .orElse(text(notice.message()))));
            out.append('\n');
        }
    }

    private String words(Point point, Side side) {
        return findings.claims(point, side).stream()
                .map(claim -> text(claim.text()))
                .collect(Collectors.joining(" / "));
    }

    private String tags(Point point) {
        Claim claim = point.claims().get(0);
        List<String> tags = new ArrayList<>();
        tags.add("**" + claim.kind().map(labels::kind).map(MarkdownPage::text).orElse(label("kind.unknown")) + "**");
        tags.add(claim.speaker().map(labels::speaker).map(MarkdownPage::text).orElse(label("speaker.unknown")));
        point.topic().map(MarkdownPage::text).ifPresent(tags::add);
        claim.strength().ifPresent(strength -> tags.add(labels.quoted(text(strength.words()))));
        return String.join(" \u00B7 ", tags);
    }

    private String topic(Point point) {
        return point.topic().map(MarkdownPage::text).orElse(label("topic.none"));
    }

    private String label(String key, Object... values) {
        return text(labels.get(key, values));
    }

    private static String text(String text) {
        return Markdown.text(text);
    }

    private void heading(String key, int count, Object... values) {
        paragraph("## " + label(key, values) + (count < 0 ? "" : " (" + count + ")"));
    }

    private void paragraph(String text) {
        out.append(text).append("\n\n");
    }

    private void item(String text) {
        out.append("- ").append(text).append('\n');
    }

    private void row(String... cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
