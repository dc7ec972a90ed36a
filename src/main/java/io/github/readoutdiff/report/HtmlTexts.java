package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the full texts side by side, every claim marked in place; an article once, with all accounts marked in it. */
final class HtmlTexts {
    private final Markup html;
    private final Findings findings;
    private final Labels labels;
    private final Anchors anchors;

    HtmlTexts(Markup html, Findings findings, Anchors anchors) {
        this.html = html;
        this.findings = findings;
        this.labels = findings.labels();
        this.anchors = anchors;
    }

    void write() {
        boolean article = findings.comparison().isArticle();
        html.open("section", "id", "texts", "class", "texts", "aria-labelledby", "texts-h");
        html.leaf("h2", labels.get("texts"), "id", "texts-h");
        html.leaf("p", labels.get("texts.how"), "class", "note");
        legend();
        html.open("div", "class", "panes" + (article ? " article" : ""), "id", "panes");
        if (article) {
            List<Side> all = Stream.concat(findings.sides().stream(), findings.asides().stream())
                    .toList();
            Side any = all.get(0);
            pane(labels.get("texts.article"), any, all, "");
        } else {
            findings.sides().forEach(side -> pane(side.name(), side, List.of(side), " " + style(side)));
        }
        html.close();
        html.open("p", "class", "chosen", "id", "chosen", "aria-live", "polite").close();
        html.close();
    }

    private void legend() {
        html.open("p", "class", "legend");
        html.leaf("span", labels.get("legend.only"), "class", "m only");
        html.text(" ").leaf("span", new Phrases(findings).sharedStatus(), "class", "m shared");
        if (findings.comparison().isArticle()) {
            for (Side side : findings.sides()) {
                html.text(" ").open("span", "class", style(side));
                html.leaf("span", side.letter(), "class", "badge");
                html.text(" ").text(side.name()).close();
            }
            html.text(" ").leaf("span", labels.get("legend.aside"), "class", "m aside");
        }
        html.close();
    }

    private void pane(String name, Side side, List<Side> marked, String style) {
        html.open("article", "class", "pane" + style, "aria-label", name);
        html.open("h3");
        if (!style.isEmpty()) {
            html.leaf("span", side.letter(), "class", "badge", "aria-hidden", "true")
                    .text(" ");
        }
        html.text(name).close();
        html.open(
                "div",
                "class",
                "text",
                "tabindex",
                "0",
                "role",
                "group",
                "aria-label",
                labels.get("texts.region", name),
                "lang",
                side.readout().language().orElse(null));
        text(
                side.readout().text(),
                marked.stream().flatMap(each -> each.claims().stream()).toList());
        html.close();
        html.open("details", "class", "why").leaf("summary", labels.get("side.fingerprint"));
        html.leaf("p", side.readout().sha256(), "class", "hash").close();
        html.close();
    }

    private void text(String text, List<Claim> claims) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        List<Piece> pieces = new ArrayList<>();
        for (Claim claim : claims) {
            for (Span span : claim.spans()) {
                cuts.add(span.start());
                cuts.add(span.end());
                pieces.add(new Piece(span, claim));
            }
        }
        pieces.sort((a, b) -> a.span().compareTo(b.span()));
        List<Piece> active = new ArrayList<>();
        int next = 0;
        int from = 0;
        for (int to : cuts.tailSet(0, false)) {
            int here = from;
            active.removeIf(piece -> piece.span().end() <= here);
            while (next < pieces.size() && pieces.get(next).span().start() <= from) {
                Piece piece = pieces.get(next++);
                active.add(piece);
                if (piece.span().equals(piece.claim().spans().get(0))) {
                    reference(piece.claim());
                }
            }
            if (active.isEmpty()) {
                html.text(text.substring(from, to));
            } else {
                html.leaf(
                        "span",
                        text.substring(from, to),
                        "class",
                        classes(active),
                        "data-c",
                        active.stream()
                                .map(piece -> String.valueOf(anchors.number(piece.claim())))
                                .collect(Collectors.joining(" ")));
            }
            from = to;
        }
    }

    private String classes(List<Piece> active) {
        StringBuilder classes = new StringBuilder("m");
        boolean only = false;
        boolean shared = false;
        for (Piece piece : active) {
            Optional<Point> point = findings.pointOf(piece.claim());
            only |= point.isPresent() && !point.get().isShared();
            shared |= point.isPresent() && point.get().isShared();
        }
        classes.append(only ? " only" : "").append(shared ? " shared" : "");
        if (!only && !shared) {
            classes.append(" aside");
        } else if (findings.comparison().isArticle()) {
            active.stream()
                    .map(piece -> findings.side(piece.claim().readout()))
                    .filter(side -> side.index() < findings.sides().size())
                    .findFirst()
                    .ifPresent(side -> classes.append(' ').append(style(side)));
        }
        return classes.toString();
    }

    private void reference(Claim claim) {
        Side side = findings.side(claim.readout());
        Optional<Point> point = findings.pointOf(claim);
        if (point.isEmpty()) {
            return;
        }
        String status = new Phrases(findings).status(claim);
        html.leaf(
                "a",
                (findings.comparison().isArticle() ? side.letter() + " " : "")
                        + point.get().id(),
                "class",
                "ref" + (point.get().isShared() ? " shared" : " only") + " " + style(side),
                "id",
                anchors.claim(claim),
                "href",
                "#" + anchors.point(point.get()),
                "data-c",
                String.valueOf(anchors.number(claim)),
                "aria-label",
                labels.get("colon", point.get().id(), status));
    }

    static String style(Side side) {
        return "s" + side.index() % 6;
    }

    private record Piece(Span span, Claim claim) {}
}
