package io.github.readoutdiff.report;

import com.google.common.collect.ListMultimap;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.NearMiss;
import io.github.readoutdiff.model.Notice;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Tool;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One Word document in the making. */
final class DocxPage {
    private final Findings findings;
    private final Labels labels;
    private final String title;
    private final DocxBody body = new DocxBody();

    DocxPage(Findings findings, String title) {
        this.findings = findings;
        this.labels = findings.labels();
        this.title = title;
    }

    byte[] render() {
        body.paragraph("Title", Visible.line(title));
        body.paragraph("Subtitle", labels.get("tagline"));
        readouts();
        findings.sides().forEach(this::only);
        shared();
        ascribed();
        facts();
        namings();
        if (findings.sides().size() > 2) {
            matrix();
        }
        asides();
        notices();
        Tool tool = findings.comparison().tool();
        body.paragraph("Note", Visible.line(labels.get("made.by", tool.name(), tool.version(), tool.matcher())));
        return DocxPackage.pack(body.document(), body.footnotes(), body.numbering());
    }

    private void readouts() {
        head(List.of(
                labels.get("readout"),
                labels.get("side.published"),
                labels.get("side.words"),
                labels.get("side.claims"),
                labels.get("side.only")));
        for (Side side : findings.sides()) {
            body.beginRow(false);
            body.beginCell();
            body.begin("Cell", 0, "");
            body.run(side.letter() + " " + side.name());
            source(side).ifPresent(body::footnote);
            body.end();
            body.end();
            body.cell("Cell", side.readout().date().map(LocalDate::toString).orElse(labels.get("side.unknown")));
            body.cell("Cell", String.valueOf(side.words()));
            body.cell("Cell", String.valueOf(side.claims().size()));
            body.cell("Cell", String.valueOf(findings.only(side).size()));
            body.end();
        }
        body.endTable();
    }

    private static Optional<String> source(Side side) {
        String words = side.readout().title().map(Visible::line).orElse("");
        String address = side.readout().source().map(Object::toString).orElse("");
        return Optional.of((words + " " + address).strip()).filter(text -> !text.isEmpty());
    }

    private void only(Side side) {
        if (findings.sides().size() < 2) {
            return;
        }
        List<Point> points = findings.only(side);
        String heading = labels.get("only", side.name(), findings.others(side)) + " (" + points.size() + ")";
        body.heading(1, heading, source(side));
        if (points.isEmpty()) {
            body.paragraph("Note", labels.get("only.none", side.name(), findings.others(side)));
        }
        int list = body.numbered();
        for (Point point : points) {
            body.beginItem(list, point.textIn(side.readout()));
            words(point, side);
            body.end();
            body.paragraph("Detail", tags(point));
            point.nearMisses().forEach(miss -> body.paragraph("Detail", nearest(miss)));
        }
    }

    private void words(Point point, Side side) {
        ListMultimap<String, Mark> marks = WordMarks.of(point, findings);
        boolean first = true;
        for (Claim claim : findings.claims(point, side)) {
            if (!first) {
                body.run(" / ");
            }
            first = false;
            MarkedWords.of(claim, side.readout().text(), marks.get(claim.id()))
                    .forEach(piece -> body.run(piece.words(), piece.mark()));
        }
    }

    private String tags(Point point) {
        Claim claim = point.claims().get(0);
        List<String> tags = new ArrayList<>();
        tags.add(claim.kind().map(labels::kind).orElse(labels.get("kind.unknown")));
        tags.add(claim.speaker().map(labels::speaker).map(Visible::line).orElse(labels.get("speaker.unknown")));
        point.topic().map(Visible::line).ifPresent(tags::add);
        tags.add("#" + Visible.line(point.id()));
        return String.join(" \u00B7 ", tags);
    }

    private String nearest(NearMiss miss) {
        String reason = labels.reason(miss.reason());
        return labels.get(
                "nearest.item",
                labels.get("nearest.in", findings.side(miss.claim().readout()).name()),
                labels.quoted(Visible.line(miss.claim().text())),
                miss.score().isPresent()
                        ? Findings.score(miss.score().getAsDouble()) + labels.get("list.separator") + reason
                        : reason);
    }

    private void shared() {
        List<Point> points = findings.shared();
        String heading = labels.get(findings.sides().size() > 2 ? "shared.many" : "shared");
        body.heading(1, heading + " (" + points.size() + ")", Optional.empty());
        if (points.isEmpty()) {
            body.paragraph("Note", labels.get("shared.none"));
            return;
        }
        List<String> columns = new ArrayList<>(List.of(labels.get("topic")));
        findings.sides().forEach(side -> columns.add(side.letter() + " " + side.name()));
        columns.add(labels.get("agreement"));
        head(columns);
        points.forEach(this::sharedRow);
        body.endTable();
    }

    private void sharedRow(Point point) {
        body.beginRow(false);
        body.cell("Cell", point.topic().map(Visible::line).orElse("") + " #" + Visible.line(point.id()));
        for (Side side : findings.sides()) {
            body.beginCell();
            if (point.isStatedBy(side.readout())) {
                body.begin("Cell", 0, point.textIn(side.readout()));
                words(point, side);
                body.end();
                if (findings.isImplied(point, side)) {
                    body.paragraph("Note", labels.get("implied"));
                }
            } else {
                body.paragraph("Note", labels.get("matrix.no"));
            }
            body.end();
        }
        body.beginCell();
        body.paragraph("Cell", point.agreement().map(labels::agreement).orElse(""));
        point.differences().forEach(difference -> body.paragraph("Note", difference(difference)));
        body.end();
        body.end();
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
        if (findings.ascribed().isEmpty()) {
            return;
        }
        body.heading(1, labels.get("ascribed"), Optional.empty());
        findings.ascribed()
                .forEach((side, bySpeaker) -> bySpeaker.forEach((speaker, claims) -> {
                    body.heading(2, labels.get("ascribed.to", side.name(), Visible.line(speaker)), Optional.empty());
                    claims.forEach(claim -> body.bullet(labels.quoted(Visible.line(claim.text())) + " \u2014 "
                            + findings.pointOf(claim)
                                    .map(point -> point.isShared()
                                            ? labels.get("status.shared")
                                            : labels.get("status.only", findings.others(side)))
                                    .orElse("")));
                }));
    }

    private void facts() {
        List<Point> facts = findings.callFacts();
        if (facts.isEmpty()) {
            return;
        }
        body.heading(1, labels.get("facts"), Optional.empty());
        head(findings.sides().stream()
                .map(side -> side.letter() + " " + side.name())
                .toList());
        for (Point point : facts) {
            body.beginRow(false);
            for (Side side : findings.sides()) {
                body.cell(
                        "Cell",
                        point.isStatedBy(side.readout())
                                ? Visible.line(point.textIn(side.readout()))
                                : labels.get("matrix.no"));
            }
            body.end();
        }
        body.endTable();
    }

    private void namings() {
        Set<Difference> namings = findings.namings().keySet();
        if (!namings.isEmpty()) {
            body.heading(1, labels.get("naming"), Optional.empty());
            namings.forEach(naming -> body.bullet(difference(naming)));
        }
    }

    private void matrix() {
        body.heading(1, labels.get("matrix"), Optional.empty());
        List<String> columns = new ArrayList<>(List.of(labels.get("matrix.point")));
        findings.sides().forEach(side -> columns.add(side.name()));
        head(columns);
        for (Point point : findings.inOrder()) {
            body.beginRow(false);
            body.cell("Cell", Visible.line(point.claims().get(0).text()));
            for (Side side : findings.sides()) {
                String state = findings.isImplied(point, side) ? "matrix.implied" : "matrix.yes";
                body.cell("Cell", labels.get(point.isStatedBy(side.readout()) ? state : "matrix.no"));
            }
            body.end();
        }
        body.endTable();
    }

    private void asides() {
        for (Side aside : findings.asides()) {
            body.heading(1, aside.name(), Optional.empty());
            aside.claims().forEach(claim -> body.bullet(labels.quoted(Visible.line(claim.text()))));
        }
    }

    private void notices() {
        List<Notice> notices = findings.comparison().notices();
        if (!notices.isEmpty()) {
            body.heading(1, labels.get("notices"), Optional.empty());
            notices.forEach(notice -> body.bullet(notice.readout()
                    .map(id -> labels.get("colon", findings.side(id).name(), Visible.line(notice.message())))
                    .orElse(Visible.line(notice.message()))));
        }
    }

    private void head(List<String> columns) {
        body.beginTable(columns.size());
        body.beginRow(true);
        columns.forEach(column -> body.cell("TableHead", column));
        body.end();
    }
}
