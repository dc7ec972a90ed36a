package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Agreement;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.Point;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes the bar that stays in view: links to the parts of the page, search and filters. */
final class HtmlToolbar {
    private final Markup html;
    private final Findings findings;
    private final Labels labels;

    HtmlToolbar(Markup html, Findings findings) {
        this.html = html;
        this.findings = findings;
        this.labels = findings.labels();
    }

    void write() {
        html.open("div", "class", "toolbar", "id", "toolbar");
        html.open("nav", "aria-label", labels.get("nav")).open("ul");
        if (findings.sides().size() > 1) {
            if (findings.sides().size() > 2) {
                link("#matrix", labels.get("matrix"), -1);
            }
            for (Side side : findings.sides()) {
                link(
                        "#only-" + side.index(),
                        labels.get("nav.only", side.letter()),
                        findings.only(side).size());
            }
            link("#shared", new Phrases(findings).shared(), findings.shared().size());
            if (!findings.ascribed().isEmpty()) {
                link("#ascribed", labels.get("nav.ascribed"), -1);
            }
        }
        if (!findings.callFacts().isEmpty()) {
            link("#facts", labels.get("facts"), -1);
        }
        if (!findings.sides().isEmpty()) {
            link("#pictures", labels.get("pictures"), -1);
            link("#texts", labels.get("texts"), -1);
        }
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
        select("side", labels.get("filter.side"), sides());
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

    private Map<String, String> sides() {
        Map<String, String> sides = new LinkedHashMap<>();
        for (Side side : findings.sides()) {
            sides.put(String.valueOf(side.index()), labels.get("filter.only", side.name()));
        }
        sides.put("both", new Phrases(findings).shared());
        return sides;
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
}
