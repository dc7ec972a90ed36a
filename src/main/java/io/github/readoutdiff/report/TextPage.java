package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.NearMiss;
import io.github.readoutdiff.model.Notice;
import io.github.readoutdiff.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One text report in the making. */
final class TextPage {
    private static final String BOLD = "\u001B[1m";
    private static final String DIM = "\u001B[2m";
    private static final String CYAN = "\u001B[36m";
    private static final String YELLOW = "\u001B[33m";
    private static final String RESET = "\u001B[0m";

    private final Findings findings;
    private final Labels labels;
    private final int width;
    private final boolean colour;
    private final StringBuilder out = new StringBuilder();

    TextPage(Findings findings, int width, boolean colour) {
        this.findings = findings;
        this.labels = findings.labels();
        this.width = width;
        this.colour = colour;
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
        return out.toString();
    }

    private void head() {
        for (Side side : findings.sides()) {
            List<String> facts = new ArrayList<>();
            side.readout().date().ifPresent(date -> facts.add(date.toString()));
            facts.add(labels.get("side.words") + " " + side.words());
            facts.add(labels.get("side.claims") + " " + side.claims().size());
            facts.add(labels.get("side.only") + " " + findings.only(side).size());
            block(side.letter() + "  ", BOLD, side.name() + " \u00B7 " + String.join(" \u00B7 ", facts));
            side.readout().source().ifPresent(source -> block("   ", DIM, Visible.line(source.toString())));
        }
        if (findings.sides().size() == 2) {
            Side first = findings.sides().get(0);
            Side second = findings.sides().get(1);
            block(
                    "   ",
                    DIM,
                    labels.get(
                            "ratio", first.letter(), second.letter(), Findings.ratio(first.words(), second.words())));
        }
    }

    private void only(Side side) {
        if (findings.sides().size() < 2) {
            return;
        }
        List<Point> points = findings.only(side);
        heading(labels.get("only", side.name(), findings.others(side)), points.size());
        if (points.isEmpty()) {
            block("  ", DIM, labels.get("only.none", side.name(), findings.others(side)));
        }
        int number = 1;
        for (Point point : points) {
            String lead = number(number++);
            block(lead, "", labels.quoted(text(point, side)));
            block(" ".repeat(lead.length()), DIM, tags(point, point.claims()));
            nearest(point, " ".repeat(lead.length()));
        }
    }

    private void nearest(Point point, String indent) {
        if (point.nearMisses().isEmpty()) {
            return;
        }
        NearMiss miss = point.nearMisses().get(0);
        block(
                indent,
                DIM,
                labels.get(
                        "nearest.item",
                        labels.get(
                                "nearest.in",
                                findings.side(miss.claim().readout()).name()),
                        labels.quoted(Visible.line(miss.claim().text())),
                        why(miss)));
    }

    private String why(NearMiss miss) {
        String reason = labels.reason(miss.reason());
        return miss.score().isPresent()
                ? Findings.score(miss.score().getAsDouble()) + labels.get("list.separator") + reason
                : reason;
    }

    private void shared() {
        List<Point> points = findings.shared();
        heading(labels.get(findings.sides().size() > 2 ? "shared.many" : "shared"), points.size());
        if (points.isEmpty()) {
            block("  ", DIM, labels.get("shared.none"));
        }
        int number = 1;
        for (Point point : points) {
            String lead = number(number++);
            String indent = " ".repeat(lead.length());
            List<String> tags = new ArrayList<>();
            point.agreement().map(labels::agreement).ifPresent(tags::add);
            point.topic().map(Visible::line).ifPresent(tags::add);
            block(lead, CYAN, String.join(" \u00B7 ", tags));
            for (Side side : findings.sides()) {
                if (point.isStatedBy(side.readout())) {
                    String implied = findings.isImplied(point, side) ? " (" + labels.get("implied") + ")" : "";
                    block(indent + side.letter() + "  ", "", labels.quoted(text(point, side)) + implied);
                }
            }
            point.differences().forEach(difference -> block(indent + "\u2260  ", YELLOW, difference(difference)));
        }
    }

    private String difference(Difference difference) {
        return labels.get(
                "colon",
                labels.difference(difference.kind()),
                difference.words().entrySet().stream()
                        .map(entry -> findings.side(entry.getKey()).letter() + " "
                                + labels.quoted(Visible.line(entry.getValue())))
                        .collect(Collectors.joining(" \u00B7 ")));
    }

    private void ascribed() {
        Map<Side, Map<String, List<Claim>>> lists = findings.ascribed();
        if (lists.isEmpty()) {
            return;
        }
        heading(labels.get("ascribed"), -1);
        lists.forEach((side, bySpeaker) -> bySpeaker.forEach((speaker, claims) -> {
            block(" ", BOLD, labels.get("ascribed.to", side.name(), Visible.line(speaker)));
            claims.forEach(claim ->
                    block("   - ", "", labels.quoted(Visible.line(claim.text())) + " (" + status(claim) + ")"));
        }));
    }

    private String status(Claim claim) {
        return findings.pointOf(claim)
                .map(point -> point.isShared()
                        ? labels.get("status.shared")
                        : labels.get("status.only", findings.others(findings.side(claim.readout()))))
                .orElse("");
    }

    private void facts() {
        List<Point> points = findings.callFacts();
        if (points.isEmpty()) {
            return;
        }
        heading(labels.get("facts"), points.size());
        for (Point point : points) {
            String lead = " - ";
            for (Side side : findings.sides()) {
                if (!point.claimsIn(side.readout()).isEmpty()) {
                    block(lead + side.letter() + "  ", "", text(point, side));
                    lead = "   ";
                }
            }
        }
    }

    private void namings() {
        Map<Difference, Point> namings = findings.namings();
        if (!namings.isEmpty()) {
            heading(labels.get("naming"), namings.size());
            namings.keySet().forEach(difference -> block(" - ", "", difference(difference)));
        }
    }

    private void matrix() {
        if (findings.sides().size() < 3) {
            return;
        }
        heading(labels.get("matrix"), findings.comparison().points().size());
        block(
                "   ",
                BOLD,
                findings.sides().stream().map(Side::letter).collect(Collectors.joining(" ")) + "  "
                        + labels.get("matrix.point"));
        for (Point point : findings.inOrder()) {
            String marks = findings.sides().stream()
                    .map(side -> mark(point, side) + " ".repeat(side.letter().length() - 1))
                    .collect(Collectors.joining(" "));
            block("   " + marks + "  ", "", Visible.line(point.claims().get(0).text()));
        }
        block(
                "   ",
                DIM,
                "x " + labels.get("matrix.yes") + " \u00B7 o " + labels.get("matrix.implied") + " \u00B7 . "
                        + labels.get("matrix.no"));
    }

    private String mark(Point point, Side side) {
        if (!point.isStatedBy(side.readout())) {
            return ".";
        }
        return findings.isImplied(point, side) ? "o" : "x";
    }

    private void asides() {
        for (Side aside : findings.asides()) {
            heading(aside.name(), aside.claims().size());
            aside.claims().forEach(claim -> block(" - ", "", labels.quoted(Visible.line(claim.text()))));
        }
    }

    private void notices() {
        List<Notice> notices = findings.comparison().notices();
        if (!notices.isEmpty()) {
            heading(labels.get("notices"), notices.size());
            notices.forEach(notice -> block(" ! ", YELLOW, notice(notice)));
        }
    }

    private String notice(Notice notice) {
        return notice.readout()
                .map(id -> labels.get("colon", findings.side(id).name(), Visible.line(notice.message())))
                .orElse(Visible.line(notice.message()));
    }

    private String text(Point point, Side side) {
        return findings.claims(point, side).stream()
                .map(claim -> Visible.line(claim.text()))
                .collect(Collectors.joining(" / "));
    }

    private String tags(Point point, List<Claim> claims) {
        Claim claim = claims.get(0);
        List<String> tags = new ArrayList<>();
        tags.add(claim.kind().map(labels::kind).orElse(labels.get("kind.unknown")));
        tags.add(claim.speaker().map(labels::speaker).map(Visible::line).orElse(labels.get("speaker.unknown")));
        point.topic().map(Visible::line).ifPresent(tags::add);
        claim.strength().ifPresent(strength -> tags.add(labels.quoted(Visible.line(strength.words()))));
        return String.join(" \u00B7 ", tags);
    }

    private static String number(int number) {
        return (number < 10 ? " " : "") + number + ". ";
    }

    private void heading(String text, int count) {
        out.append('\n');
        block("", BOLD, text.toUpperCase(Locale.ROOT) + (count < 0 ? "" : " (" + count + ")"));
    }

    /** A paragraph whose first line starts with {@code lead} and whose others are indented as far. */
    private void block(String lead, String style, String text) {
        String before = lead;
        for (String line : Wrap.lines(text, width - Wrap.columns(lead))) {
            out.append(before);
            if (colour && !style.isEmpty()) {
                out.append(style).append(line).append(RESET);
            } else {
                out.append(line);
            }
            out.append('\n');
            before = " ".repeat(Wrap.columns(lead));
        }
    }
}
