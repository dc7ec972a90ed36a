package io.github.readoutdiff.report;

import com.google.common.collect.ListMultimap;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** One Word document in the making. */
final class DocxSheet implements Sheet {
    private static final String CELL = "Cell";

    private final Findings findings;
    private final Labels labels;
    private final Phrases phrases;
    private final DocxBody body = new DocxBody();
    private String title = "";

    DocxSheet(Findings findings) {
        this.findings = findings;
        this.labels = findings.labels();
        this.phrases = new Phrases(findings);
    }

    @Override
    public void head(String title) {
        this.title = Visible.line(title);
        body.paragraph("Title", this.title);
        body.paragraph("Subtitle", phrases.tagline());
        if (findings.sides().isEmpty()) {
            return;
        }
        table(Stream.of("readout", "side.published", "side.words", "side.claims", "side.only", "speakers")
                .map(labels::get)
                .toList());
        for (Side side : findings.sides()) {
            body.beginRow(false);
            body.beginCell();
            body.begin(CELL, 0, "");
            body.run(side.letter() + " " + side.name());
            source(side).ifPresent(body::footnote);
            body.end();
            body.end();
            cell(side.readout().date().map(LocalDate::toString).orElse(labels.get("side.unknown")));
            cell(String.valueOf(side.words()));
            cell(String.valueOf(side.claims().size()));
            cell(String.valueOf(findings.only(side).size()));
            cell(findings.speakers(side).orElse(labels.get("side.unknown")));
            body.end();
        }
        body.endTable();
        phrases.ratio().ifPresent(this::note);
    }

    private static Optional<String> source(Side side) {
        String words = side.readout().title().map(Visible::line).orElse("");
        String address = side.readout().source().map(Object::toString).orElse("");
        return Optional.of((words + " " + address).strip()).filter(text -> !text.isEmpty());
    }

    @Override
    public void section(String heading, OptionalInt count, Optional<Side> cited) {
        String entries = count.isPresent() ? " (" + count.getAsInt() + ")" : "";
        body.heading(1, Visible.line(heading) + entries, cited.flatMap(DocxSheet::source));
    }

    @Override
    public void part(String heading) {
        body.heading(2, Visible.line(heading), Optional.empty());
    }

    @Override
    public void note(String text) {
        body.paragraph("Note", Visible.line(text));
    }

    @Override
    public void ranked(Side side, List<Point> points) {
        int list = body.numbered();
        for (Point point : points) {
            body.beginItem(list, point.textIn(side.readout()));
            words(point, side);
            body.end();
            detail(String.join(Phrases.DOT, phrases.tags(point)));
            phrases.rulings(point).forEach(this::detail);
            phrases.nearest(point).forEach(this::detail);
        }
    }

    private void detail(String text) {
        body.paragraph("Detail", Visible.line(text));
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

    @Override
    public void shared(List<Point> points) {
        List<String> columns = new ArrayList<>(List.of(labels.get("topic")));
        findings.sides().forEach(side -> columns.add(side.letter() + " " + side.name()));
        columns.add(labels.get("agreement"));
        table(columns);
        points.forEach(this::sharedRow);
        body.endTable();
    }

    private void sharedRow(Point point) {
        body.beginRow(false);
        cell(point.topic().map(topic -> topic + " ").orElse("") + "#" + point.id());
        for (Side side : findings.sides()) {
            body.beginCell();
            if (point.isStatedBy(side.readout())) {
                body.begin(CELL, 0, point.textIn(side.readout()));
                words(point, side);
                body.end();
                if (findings.isImplied(point, side)) {
                    note(labels.get("implied"));
                }
            } else {
                note(labels.get("matrix.no"));
            }
            body.end();
        }
        body.beginCell();
        body.paragraph(CELL, phrases.agreement(point));
        phrases.rulings(point).forEach(ruling -> note(Visible.line(ruling)));
        findings.listed(point).forEach(difference -> note(phrases.difference(difference)));
        body.end();
        body.end();
    }

    @Override
    public void facts(List<Point> points) {
        table(findings.sides().stream()
                .map(side -> side.letter() + " " + side.name())
                .toList());
        for (Point point : points) {
            body.beginRow(false);
            for (Side side : findings.sides()) {
                cell(point.isStatedBy(side.readout()) ? phrases.words(point, side) : labels.get("matrix.no"));
            }
            body.end();
        }
        body.endTable();
    }

    @Override
    public void matrix(List<Point> points) {
        List<String> columns = new ArrayList<>(List.of(labels.get("matrix.point")));
        findings.sides().forEach(side -> columns.add(side.name()));
        table(columns);
        for (Point point : points) {
            body.beginRow(false);
            cell(point.claims().get(0).text());
            findings.sides().forEach(side -> cell(labels.get(phrases.state(point, side))));
            body.end();
        }
        body.endTable();
    }

    @Override
    public void items(List<String> items) {
        items.forEach(item -> body.bullet(Visible.line(item)));
    }

    @Override
    public void foot(String text) {
        note(text);
    }

    byte[] document() {
        return DocxPackage.pack(
                DocxBody.properties(title, labels.get("language")),
                body.document(),
                body.footnotes(),
                body.numbering());
    }

    private void table(List<String> columns) {
        body.beginTable(columns.size());
        body.beginRow(true);
        columns.forEach(column -> body.cell("TableHead", column));
        body.end();
    }

    private void cell(String text) {
        body.cell(CELL, Visible.line(text));
    }
}
