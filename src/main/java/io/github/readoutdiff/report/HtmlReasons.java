package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.DifferenceKind;
import io.github.readoutdiff.model.Evidence;
import io.github.readoutdiff.model.NearMiss;
import io.github.readoutdiff.model.NearMissReason;
import io.github.readoutdiff.model.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what a reader opens to check a point: what came closest elsewhere, why claims were joined, how to quote it. */
final class HtmlReasons {
    private final Markup html;
    private final Findings findings;
    private final Labels labels;
    private final Phrases phrases;
    private final Quotation quotation;
    private final Anchors anchors;

    HtmlReasons(Markup html, Findings findings, Anchors anchors) {
        this.html = html;
        this.findings = findings;
        this.labels = findings.labels();
        this.phrases = new Phrases(findings);
        this.quotation = new Quotation(findings);
        this.anchors = anchors;
    }

    void write(Point point) {
        html.open("div", "class", "more");
        nearMisses(point);
        evidence(point);
        html.open("details", "class", "quote").leaf("summary", labels.get("action.quote"));
        html.leaf("p", quotation.of(point), "class", "quotation");
        html.close();
        html.close();
    }

    private void evidence(Point point) {
        List<Difference> details = findings.differences(point).stream()
                .filter(difference -> difference.kind() == DifferenceKind.DETAIL)
                .toList();
        if (point.evidence().stream().allMatch(Evidence::isRuling) && details.isEmpty()) {
            return;
        }
        html.open("details", "class", "why").leaf("summary", labels.get("evidence"));
        html.open("ul");
        links(point).forEach(this::link);
        for (Difference detail : details) {
            html.open("li").text(phrases.kind(detail)).text(": ");
            HtmlPoint.difference(html, findings, detail);
            html.close();
        }
        html.close().close();
    }

    /** By the claims of a link, what speaks for it; what stands in words or marks above is left out. */
    private static Map<List<String>, List<Evidence>> links(Point point) {
        Map<List<String>, List<Evidence>> links = new LinkedHashMap<>();
        for (Evidence evidence : point.evidence()) {
            if (!evidence.isRuling()
                    && (evidence.score().isPresent() || !evidence.terms().isEmpty())) {
                links.computeIfAbsent(evidence.claims(), key -> new ArrayList<>())
                        .add(evidence);
            }
        }
        return links;
    }

    // of two readouts it is plain which are joined; of three it would be a riddle
    private void link(List<String> claims, List<Evidence> reasons) {
        html.open("li");
        if (findings.sides().size() > 2) {
            html.open("span", "class", "has");
            findings.sides().stream()
                    .filter(side -> side.claims().stream().anyMatch(claim -> claims.contains(claim.id())))
                    .forEach(side -> HtmlPoint.sideBadge(html, side));
            html.close();
        }
        String between = "";
        for (Evidence reason : reasons) {
            html.text(between + Visible.line(labels.measure(reason.measure())));
            reason.score().ifPresent(score -> html.text(" ").leaf("b", findings.score(score)));
            if (!reason.terms().isEmpty()) {
                html.text(": " + Visible.line(String.join(", ", reason.terms())));
            }
            between = Phrases.DOT;
        }
        html.close();
    }

    private void nearMisses(Point point) {
        if (point.nearMisses().isEmpty()) {
            return;
        }
        NearMiss closest = point.nearMisses().get(0);
        html.open("details", "class", "why near").open("summary");
        html.text(phrases.nearestInShort(closest));
        if (isTelling(closest.reason())) {
            html.text(" ").leaf("q", Visible.line(closest.claim().text()), "class", "peek", "dir", "auto");
        }
        html.close().open("ul");
        for (NearMiss miss : point.nearMisses()) {
            Side side = findings.side(miss.claim().readout());
            html.open("li", "class", HtmlTexts.style(side));
            HtmlPoint.badge(html, side);
            html.text(" ");
            html.leaf(
                    "a",
                    Visible.line(miss.claim().text()),
                    "href",
                    "#" + anchors.claim(miss.claim()),
                    "data-choose",
                    String.valueOf(anchors.number(miss.claim())),
                    "dir",
                    "auto");
            html.text(" \u2014 ").text(phrases.why(miss)).close();
        }
        html.close().close();
    }

    // a claim that is close but for its number or its party is worth a glance; one that is merely not alike is not
    private static boolean isTelling(NearMissReason reason) {
        return reason != NearMissReason.LOW_SCORE && reason != NearMissReason.BETTER_MATCH;
    }
}
