package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Agreement;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.Notice;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.model.Tool;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One HTML report in the making: the frame of the page and the order of its parts. */
final class HtmlPage {
    // from here on a browser may leave out what is off the screen; before, nothing ever moves under a reader's hand
    private static final int LONG = 200;

    private final Findings findings;
    private final Labels labels;
    private final String title;
    private final Markup html = new Markup();
    private final Anchors anchors;
    private final HtmlPoints points;

    HtmlPage(Findings findings, String title) {
        this.findings = findings;
        this.labels = findings.labels();
        this.title = title;
        this.anchors = new Anchors(findings);
        this.points = new HtmlPoints(html, findings, anchors);
    }

    String render() {
        html.doctype().open("html", "lang", labels.get("language"), "dir", labels.get("direction"));
        head();
        html.open(
                "body",
                "class",
                findings.comparison().points().size() > LONG ? "long" : null,
                "data-copy",
                labels.get("action.copy"),
                "data-copied",
                labels.get("action.copied"),
                "data-shown",
                labels.get("filter.shown"));
        html.leaf("a", labels.get("skip"), "href", "#findings", "class", "skip");
        new HtmlHeader(html, findings, title).write();
        toolbar();
        html.open("main", "id", "findings");
        notices();
        if (findings.sides().size() > 2) {
            matrix();
        }
        lists();
        shared();
        ascribed();
        facts();
        namings();
        if (!findings.sides().isEmpty()) {
            new HtmlPictures(html, findings).write();
            new HtmlTexts(html, findings, anchors).write();
        }
        asides();
        html.close();
        Tool tool = findings.comparison().tool();
        html.open("footer")
                .leaf("p", labels.get("made.by", tool.name(), tool.version(), tool.matcher()))
                .close();
        html.open("script").trusted(Assets.SCRIPT).close();
        html.close().close();
        return html.document();
    }

    private void head() {
        html.open("head");
        html.open("meta", "charset", "utf-8");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", Assets.contentPolicy());
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "referrer", "content", "no-referrer");
        html.open("meta", "name", "color-scheme", "content", "light dark");
        html.leaf("title", Visible.line(title));
        html.open("style").trusted(Assets.STYLE).close();
        html.close();
    }

    private void notices() {
        if (findings.comparison().notices().isEmpty()) {
            return;
        }
        html.open("section", "class", "notices", "aria-labelledby", "notices-h");
        html.leaf("h2", labels.get("notices"), "id", "notices-h").open("ul");
        for (Notice notice : findings.comparison().notices()) {
            html.leaf(
                    "li",
                    notice.readout()
                            .map(id -> labels.get("colon", findings.side(id).name(), notice.message()))
                            .orElse(notice.message()));
        }
        html.close().close();
    }

    private void toolbar() {
        html.open("div", "class", "toolbar", "id", "toolbar");
        html.open("nav", "aria-label", labels.get("nav")).open("ul");
        if (findings.sides().size() > 1) {
            for (Side side : findings.sides()) {
                link(
                        "#only-" + side.index(),
                        labels.get("nav.only", side.letter()),
                        findings.only(side).size());
            }
            link("#shared", labels.get("shared"), findings.shared().size());
        }
        if (!findings.ascribed().isEmpty()) {
            link("#ascribed", labels.get("nav.ascribed"), -1);
        }
        if (!findings.callFacts().isEmpty()) {
            link("#facts", labels.get("facts"), -1);
        }
        link("#pictures", labels.get("pictures"), -1);
        link("#texts", labels.get("texts"), -1);
        html.close().close();
        controls();
        html.close();
    }

    private void link(String target, String text, int count) {
        html.open("li").open("a", "href", target).text(text);
        if (count >= 0) {
            html.text(" ").leaf("span", String.valueOf(count), "class", "count");
        }
        html.close().close();
    }

    // hidden until the script has come to life, so that the page without scripts shows nothing that does nothing
    private void controls() {
        html.open("div", "class", "controls", "id", "controls", "role", "search", "hidden", "");
        html.open("p", "class", "field");
        html.leaf("label", labels.get("filter.search"), "for", "search");
        html.open("input", "type", "search", "id", "search", "autocomplete", "off");
        html.close();
        html.open("details", "id", "filters").leaf("summary", labels.get("filter"));
        html.open("div", "class", "fields");
        Map<String, String> sides = new LinkedHashMap<>();
        findings.sides()
                .forEach(side -> sides.put(String.valueOf(side.index()), labels.get("filter.only", side.name())));
        sides.put("both", labels.get("shared"));
        select("side", labels.get("filter.side"), sides);
        select("kind", labels.get("filter.kind"), kinds());
        select("speaker", labels.get("filter.speaker"), speakers());
        select("topic", labels.get("topic"), topics());
        select("agreement", labels.get("agreement"), agreements());
        html.open("p", "class", "field check");
        html.open("input", "type", "checkbox", "id", "courtesy", "checked", "");
        html.leaf("label", labels.get("filter.courtesy", courtesies()), "for", "courtesy");
        html.close();
        html.open("p", "class", "field")
                .leaf("button", labels.get("filter.clear"), "type", "button", "id", "clear")
                .close();
        html.close().close();
        html.leaf("p", "", "id", "shown", "role", "status");
        html.close();
    }

    private long courtesies() {
        return findings.comparison().points().stream()
                .filter(Findings::isCourtesy)
                .count();
    }

    private void select(String name, String label, Map<String, String> options) {
        if (options.size() < 2) {
            return;
        }
        html.open("p", "class", "field");
        html.leaf("label", label, "for", "by-" + name);
        html.open("select", "id", "by-" + name, "data-by", name);
        html.leaf("option", labels.get("filter.all"), "value", "");
        options.forEach((value, text) -> html.leaf("option", Visible.line(text), "value", value));
        html.close().close();
    }

    private Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (ClaimKind kind : ClaimKind.values()) {
            if (findings.comparison().claims().stream()
                    .anyMatch(claim -> claim.kind().equals(Optional.of(kind)))) {
                kinds.put(kind.label(), labels.kind(kind));
            }
        }
        return kinds;
    }

    private Map<String, String> speakers() {
        Map<String, String> speakers = new TreeMap<>();
        findings.comparison().claims().stream()
                .map(Claim::speaker)
                .flatMap(Optional::stream)
                .forEach(speaker -> speakers.put(speaker.name(), labels.speaker(speaker)));
        return speakers;
    }

    private Map<String, String> topics() {
        Map<String, String> topics = new TreeMap<>();
        findings.comparison().points().stream()
                .map(Point::topic)
                .flatMap(Optional::stream)
                .forEach(topic -> topics.put(topic, topic));
        return topics;
    }

    private Map<String, String> agreements() {
        Map<String, String> agreements = new LinkedHashMap<>();
        for (Agreement agreement : Agreement.values()) {
            if (findings.comparison().points().stream()
                    .anyMatch(point -> point.agreement().equals(Optional.of(agreement)))) {
                agreements.put(agreement.label(), labels.agreement(agreement));
            }
        }
        return agreements;
    }

    private void matrix() {
        html.open("section", "id", "matrix", "aria-labelledby", "matrix-h");
        html.leaf("h2", labels.get("matrix"), "id", "matrix-h");
        html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-labelledby", "matrix-h");
        html.open("table", "class", "matrix").open("thead").open("tr");
        html.leaf("th", labels.get("matrix.point"), "scope", "col");
        findings.sides().forEach(side -> html.leaf("th", side.name(), "scope", "col"));
        html.close().close().open("tbody");
        for (Point point : findings.inOrder()) {
            html.open("tr").open("th", "scope", "row");
            html.leaf(
                    "a", Visible.line(point.claims().get(0).text()), "href", "#" + anchors.point(point), "dir", "auto");
            html.close();
            for (Side side : findings.sides()) {
                String state =
                        !point.isStatedBy(side.readout()) ? "no" : findings.isImplied(point, side) ? "implied" : "yes";
                html.open("td", "class", state + " " + HtmlTexts.style(side));
                html.leaf("span", labels.get("matrix." + state)).close();
            }
            html.close();
        }
        html.close().close().close().close();
    }

    private void lists() {
        if (findings.sides().size() < 2) {
            return;
        }
        html.open("div", "class", "lists n" + Math.min(3, findings.sides().size()));
        for (Side side : findings.sides()) {
            List<Point> only = findings.only(side);
            String id = "only-" + side.index();
            html.open("section", "id", id, "class", "list " + HtmlTexts.style(side), "aria-labelledby", id + "-h");
            html.open("h2", "id", id + "-h").leaf("span", side.letter(), "class", "badge", "aria-hidden", "true");
            html.text(" ")
                    .text(labels.get("only", side.name(), findings.others(side)))
                    .text(" ");
            html.leaf("span", String.valueOf(only.size()), "class", "count").close();
            if (only.isEmpty()) {
                html.leaf("p", labels.get("only.none", side.name(), findings.others(side)), "class", "note");
            } else {
                html.open("ol", "class", "ranked");
                for (int i = 0; i < only.size(); i++) {
                    points.only(only.get(i), side, i + 1);
                }
                html.close();
            }
            html.close();
        }
        html.close();
    }

    private void shared() {
        if (findings.sides().size() < 2) {
            return;
        }
        List<Point> shared = findings.shared();
        html.open("section", "id", "shared", "class", "list", "aria-labelledby", "shared-h");
        html.open("h2", "id", "shared-h");
        html.text(labels.get(findings.sides().size() > 2 ? "shared.many" : "shared"))
                .text(" ");
        html.leaf("span", String.valueOf(shared.size()), "class", "count").close();
        if (shared.isEmpty()) {
            html.leaf("p", labels.get("shared.none"), "class", "note");
        } else {
            html.open("p", "class", "legend");
            html.leaf("mark", labels.get("legend.difference"), "class", "df").text(" ");
            html.leaf("mark", labels.get("legend.strength"), "class", "sw").text(" ");
            html.leaf("mark", labels.get("legend.unmatched"), "class", "um").close();
            html.open("ol", "class", "pairs");
            for (int i = 0; i < shared.size(); i++) {
                points.shared(shared.get(i), i + 1);
            }
            html.close();
        }
        html.close();
    }

    private void ascribed() {
        Map<Side, Map<String, List<Claim>>> lists = findings.ascribed();
        if (lists.isEmpty()) {
            return;
        }
        html.open("section", "id", "ascribed", "aria-labelledby", "ascribed-h");
        html.leaf("h2", labels.get("ascribed"), "id", "ascribed-h");
        html.leaf("p", labels.get("ascribed.note"), "class", "note");
        html.open("div", "class", "lists n2");
        lists.forEach((side, bySpeaker) -> {
            html.open("div", "class", HtmlTexts.style(side));
            bySpeaker.forEach((speaker, claims) -> {
                html.open("h3").leaf("span", side.letter(), "class", "badge", "aria-hidden", "true");
                html.text(" ")
                        .text(labels.get("ascribed.to", side.name(), Visible.line(speaker)))
                        .close();
                html.open("ul", "class", "plain");
                claims.forEach(claim -> ascribed(side, claim));
                html.close();
            });
            html.close();
        });
        html.close().close();
    }

    private void ascribed(Side side, Claim claim) {
        html.open("li");
        html.leaf("q", Visible.line(claim.text()), "dir", "auto", "class", "words");
        findings.pointOf(claim)
                .ifPresent(point -> html.text(" ")
                        .leaf(
                                "a",
                                point.isShared()
                                        ? labels.get("status.shared")
                                        : labels.get("status.only", findings.others(side)),
                                "href",
                                "#" + anchors.point(point),
                                "class",
                                point.isShared() ? "status" : "status strong"));
        html.close();
    }

    private void facts() {
        List<Point> facts = findings.callFacts();
        if (facts.isEmpty()) {
            return;
        }
        html.open("section", "id", "facts", "aria-labelledby", "facts-h");
        html.leaf("h2", labels.get("facts"), "id", "facts-h");
        html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-labelledby", "facts-h");
        html.open("table").open("thead").open("tr");
        findings.sides().forEach(side -> html.leaf("th", side.letter() + " " + side.name(), "scope", "col"));
        html.close().close().open("tbody");
        for (Point point : facts) {
            html.open("tr");
            for (Side side : findings.sides()) {
                html.open("td");
                if (point.isStatedBy(side.readout())) {
                    String words = String.join(
                            " / ",
                            findings.claims(point, side).stream()
                                    .map(claim -> Visible.line(claim.text()))
                                    .toList());
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

    private void namings() {
        Map<Difference, Point> namings = findings.namings();
        if (namings.isEmpty()) {
            return;
        }
        html.open("section", "id", "naming", "aria-labelledby", "naming-h");
        html.leaf("h2", labels.get("naming"), "id", "naming-h").open("ul", "class", "plain");
        namings.forEach((difference, point) -> {
            html.open("li", "class", "naming");
            HtmlPoints.difference(html, findings, difference);
            html.text(" ")
                    .leaf("a", "#" + Visible.line(point.id()), "href", "#" + anchors.point(point), "class", "status");
            html.close();
        });
        html.close().close();
    }

    private void asides() {
        for (Side aside : findings.asides()) {
            String id = "aside-" + aside.id();
            html.open("section", "id", id, "aria-labelledby", id + "-h");
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
}
