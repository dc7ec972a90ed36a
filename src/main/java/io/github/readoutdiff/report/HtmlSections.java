package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.Notice;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Speaker;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the short sections: notices, what is ascribed to the other side, call facts, namings, an article's other voices. */
final class HtmlSections {
    private final Markup html;
    private final Findings findings;
    private final Labels labels;
    private final Phrases phrases;
    private final Anchors anchors;

    HtmlSections(Markup html, Findings findings, Anchors anchors) {
        this.html = html;
        this.findings = findings;
        this.labels = findings.labels();
        this.phrases = new Phrases(findings);
        this.anchors = anchors;
    }

    void notices() {
        if (findings.comparison().notices().isEmpty()) {
            return;
        }
        open("notices", labels.get("notices"), "notices");
        html.open("ul");
        for (Notice notice : findings.comparison().notices()) {
            html.leaf("li", phrases.notice(notice));
        }
        html.close().close();
    }

    void ascribed() {
        Map<Side, Map<String, List<Claim>>> lists = findings.ascribed();
        if (lists.isEmpty()) {
            return;
        }
        open("ascribed", labels.get("ascribed"), null);
        html.leaf("p", labels.get("ascribed.note"), "class", "note");
        html.open("div", "class", "lists n2");
        lists.forEach((side, bySpeaker) -> {
            html.open("div", "class", HtmlTexts.style(side));
            bySpeaker.forEach((speaker, claims) -> {
                heading(side, phrases.ascribed(side, Visible.line(speaker)));
                html.open("ul", "class", "plain");
                claims.forEach(this::ascribed);
                html.close();
            });
            if (bySpeaker.isEmpty()) {
                heading(side, side.name());
                html.leaf("p", phrases.ascribedNone(side), "class", "note");
            }
            html.close();
        });
        html.close().close();
    }

    private void heading(Side side, String text) {
        html.open("h3").leaf("span", side.letter(), "class", "badge", "aria-hidden", "true");
        html.text(" ").text(text).close();
    }

    private void ascribed(Claim claim) {
        html.open("li");
        html.leaf("q", Visible.line(claim.text()), "dir", "auto", "class", "words");
        findings.pointOf(claim)
                .ifPresent(point -> html.text(" ")
                        .leaf(
                                "a",
                                phrases.status(claim),
                                "href",
                                "#" + anchors.point(point),
                                "class",
                                point.isShared() ? "status" : "status strong"));
        html.close();
    }

    void facts() {
        List<Point> facts = findings.callFacts();
        if (facts.isEmpty()) {
            return;
        }
        open("facts", labels.get("facts"), null);
        html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-labelledby", "facts-h");
        html.open("table").open("thead").open("tr");
        findings.sides().forEach(side -> html.leaf("th", side.letter() + " " + side.name(), "scope", "col"));
        html.close().close().open("tbody");
        for (Point point : facts) {
            html.open("tr");
            for (Side side : findings.sides()) {
                html.open("td");
                if (point.isStatedBy(side.readout())) {
                    String words = Visible.line(phrases.words(point, side));
                    html.leaf("a", words, "href", "#" + anchors.point(point), "dir", "auto");
                } else {
                    html.leaf("span", labels.get("matrix.no"), "class", "absent");
                }
                html.close();
            }
            html.close();
        }
        html.close().close().close().close();
    }

    void namings() {
        Map<Difference, Point> namings = findings.namings();
        if (namings.isEmpty()) {
            return;
        }
        open("naming", labels.get("naming"), null);
        html.open("ul", "class", "plain");
        namings.forEach((difference, point) -> {
            html.open("li", "class", "naming");
            HtmlPoint.difference(html, findings, difference);
            html.text(" ")
                    .leaf("a", "#" + Visible.line(point.id()), "href", "#" + anchors.point(point), "class", "status");
            html.close();
        });
        html.close().close();
    }

    void asides() {
        for (Side aside : findings.asides()) {
            String id = "aside-" + aside.id();
            html.open("section", "id", id, "class", "aside", "aria-labelledby", id + "-h");
            html.open("h2", "id", id + "-h").text(aside.name()).text(" ");
            html.leaf("span", String.valueOf(aside.claims().size()), "class", "count")
                    .close();
            html.open("ul", "class", "plain");
            for (Claim claim : aside.claims()) {
                html.open("li").leaf("q", Visible.line(claim.text()), "dir", "auto", "class", "words");
                claim.speaker()
                        .filter(Speaker::isNamed)
                        .ifPresent(speaker -> html.text(" ").leaf("span", speaker.name(), "class", "speaker"));
                html.close();
            }
            html.close().close();
        }
    }

    private void open(String id, String heading, @Nullable String style) {
        html.open("section", "id", id, "class", style, "aria-labelledby", id + "-h");
        html.leaf("h2", heading, "id", id + "-h");
    }
}
