package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Point;
import java.util.List;

/** Writes the lists of points: in one readout alone, in several, and the matrix of points by readout. */
final class HtmlLists {
    private final Markup html;
    private final Findings findings;
    private final Labels labels;
    private final Phrases phrases;
    private final Anchors anchors;
    private final HtmlPoint points;

    HtmlLists(Markup html, Findings findings, Anchors anchors) {
        this.html = html;
        this.findings = findings;
        this.labels = findings.labels();
        this.phrases = new Phrases(findings);
        this.anchors = anchors;
        this.points = new HtmlPoint(html, findings, anchors);
    }

    /** For more than two readouts. */
    void matrix() {
        if (findings.sides().size() < 3) {
            return;
        }
        html.open("section", "id", "matrix", "aria-labelledby", "matrix-h");
        html.leaf("h2", labels.get("matrix"), "id", "matrix-h");
        html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-labelledby", "matrix-h");
        html.open("table", "class", "matrix", "role", "table");
        html.open("thead", "role", "rowgroup").open("tr", "role", "row");
        html.leaf("th", labels.get("matrix.point"), "scope", "col", "role", "columnheader");
        findings.sides().forEach(side -> html.leaf("th", side.name(), "scope", "col", "role", "columnheader"));
        html.close().close().open("tbody", "role", "rowgroup");
        for (Point point : findings.inOrder()) {
            html.open("tr", "role", "row").open("th", "scope", "row", "role", "rowheader");
            String words = Visible.line(point.claims().get(0).text());
            html.leaf("a", words, "href", "#" + anchors.point(point), "dir", "auto");
            html.close();
            for (Side side : findings.sides()) {
                String state = phrases.state(point, side);
                html.open("td", "role", "cell", "class", state.replace("matrix.", "") + " " + HtmlTexts.style(side));
                html.leaf("span", labels.get(state)).close();
            }
            html.close();
        }
        html.close().close().close().close();
    }

    /** For each readout what was not found in the others. */
    void only() {
        html.open("div", "class", "lists n" + Math.min(3, findings.sides().size()));
        findings.sides().forEach(this::only);
        html.close();
    }

    private void only(Side side) {
        List<Point> only = findings.only(side);
        String id = "only-" + side.index();
        html.open("section", "id", id, "class", "list " + HtmlTexts.style(side), "aria-labelledby", id + "-h");
        html.open("h2", "id", id + "-h").leaf("span", side.letter(), "class", "badge", "aria-hidden", "true");
        html.text(" ").text(phrases.only(side)).text(" ");
        html.leaf("span", String.valueOf(only.size()), "class", "count").close();
        if (only.isEmpty()) {
            html.leaf("p", phrases.onlyNone(side), "class", "note");
        } else {
            html.open("ol", "class", "ranked");
            for (int i = 0; i < only.size(); i++) {
                points.only(only.get(i), side, i + 1);
            }
            html.close();
        }
        html.close();
    }

    /** What several readouts state. */
    void shared() {
        List<Point> shared = findings.shared();
        html.open("section", "id", "shared", "class", "list", "aria-labelledby", "shared-h");
        html.open("h2", "id", "shared-h").text(phrases.shared()).text(" ");
        html.leaf("span", String.valueOf(shared.size()), "class", "count").close();
        if (shared.isEmpty()) {
            html.leaf("p", labels.get("shared.none"), "class", "note");
        } else {
            html.open("p", "class", "legend");
            html.leaf("mark", labels.get("legend.difference"), "class", "df").text(" ");
            html.leaf("mark", labels.get("legend.strength"), "class", "sw").text(" ");
            html.leaf("mark", labels.get(phrases.ofMany("legend.unmatched")), "class", "um")
                    .close();
            html.open("ol", "class", "pairs");
            for (int i = 0; i < shared.size(); i++) {
                points.shared(shared.get(i), i + 1);
            }
            html.close();
        }
        html.close();
    }
}
