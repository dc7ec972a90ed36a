package io.github.readoutdiff.report;

import com.google.common.collect.ListMultimap;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.Evidence;
import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.NearMiss;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes one point: its words, marked, with who says them, how it differs, why it was joined, and how to quote it. */
final class HtmlPoints {
    private final Markup html;
    private final Findings findings;
    private final Labels labels;
    private final Anchors anchors;

    HtmlPoints(Markup html, Findings findings, Anchors anchors) {
        this.html = html;
        this.findings = findings;
        this.labels = findings.labels();
        this.anchors = anchors;
    }

    /** A point of one side alone, as an item of a ranked list. */
    void only(Point point, Side side, int place) {
        open(point, place, "only " + HtmlTexts.style(side), labels.get("only", side.name(), findings.others(side)));
        ListMultimap<String, Mark> marks = WordMarks.of(point, findings);
        meta(point);
        words(point, side, marks);
        actions(point, List.of(side));
        html.close();
    }

    /** A point of several sides, their words side by side. */
    void shared(Point point, int place) {
        open(point, place, "both", labels.get("status.shared"));
        ListMultimap<String, Mark> marks = WordMarks.of(point, findings);
        html.open("p", "class", "meta");
        point.agreement()
                .ifPresent(agreement ->
                        html.leaf("span", labels.agreement(agreement), "class", "agreement " + agreement.label()));
        topic(point);
        permalink(point);
        html.close();
        html.open("div", "class", "sides");
        for (Side side : findings.sides()) {
            html.open("div", "class", "side " + HtmlTexts.style(side));
            badge(side);
            if (point.isStatedBy(side.readout())) {
                html.open("div", "class", "said");
                speakers(findings.claims(point, side));
                words(point, side, marks);
                html.close();
            } else {
                html.leaf("p", labels.get("not.found", side.name()), "class", "absent");
            }
            html.close();
        }
        html.close();
        differences(point);
        actions(
                point,
                findings.sides().stream()
                        .filter(side -> point.isStatedBy(side.readout()))
                        .toList());
        html.close();
    }

    private void open(Point point, int place, String style, String status) {
        String agreement = point.agreement().map(value -> value.label()).orElse(null);
        String label = Stream.of(Optional.of(status), point.agreement().map(labels::agreement), point.topic())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" \u00B7 "));
        html.open(
                "li",
                "class",
                "point " + style,
                "id",
                anchors.point(point),
                "value",
                String.valueOf(place),
                "data-label",
                point.id() + " \u00B7 " + label,
                "data-claims",
                numbers(Stream.concat(point.claims().stream(), point.impliedBy().stream())),
                "data-own",
                numbers(point.claims().stream()),
                "data-near",
                point.nearMisses().isEmpty()
                        ? null
                        : numbers(Stream.of(point.nearMisses().get(0).claim())),
                "data-side",
                point.isShared()
                        ? "both"
                        : String.valueOf(findings.side(point.statedBy().get(0)).index()),
                "data-kind",
                distinct(point, claim -> claim.kind().map(kind -> kind.label())),
                "data-speaker",
                distinct(point, claim -> claim.speaker().map(speaker -> speaker.name())),
                "data-topic",
                point.topic().orElse(null),
                "data-agreement",
                agreement,
                "data-courtesy",
                Findings.isCourtesy(point) ? "1" : null);
    }

    private String numbers(Stream<Claim> claims) {
        return claims.map(claim -> String.valueOf(anchors.number(claim))).collect(Collectors.joining(" "));
    }

    private static @Nullable String distinct(Point point, Function<Claim, Optional<String>> property) {
        String joined = point.claims().stream()
                .map(property)
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining("|"));
        return joined.isEmpty() ? null : joined;
    }

    private void meta(Point point) {
        html.open("p", "class", "meta");
        Claim claim = point.claims().get(0);
        String kind = claim.kind().map(value -> value.label()).orElse("unknown");
        html.leaf("span", labels.get("kind." + kind), "class", "kind " + kind);
        html.text(" ").leaf("span", speaker(claim), "class", "speaker", "dir", "auto");
        claim.manner()
                .filter(manner -> manner == Manner.DIRECT)
                .ifPresent(manner -> html.text(" ").leaf("span", labels.manner(manner)));
        topic(point);
        permalink(point);
        html.close();
    }

    private void permalink(Point point) {
        html.text(" ");
        html.leaf(
                "a",
                "#" + Visible.line(point.id()),
                "href",
                "#" + anchors.point(point),
                "class",
                "permalink",
                "aria-label",
                labels.get("action.link", point.id()));
    }

    private void topic(Point point) {
        point.topic().ifPresent(topic -> html.text(" ").leaf("span", topic, "class", "topic", "dir", "auto"));
    }

    private String speaker(Claim claim) {
        return claim.speaker().map(labels::speaker).orElse(labels.get("speaker.unknown"));
    }

    private void speakers(List<Claim> claims) {
        String names = claims.stream().map(this::speaker).distinct().collect(Collectors.joining(", "));
        html.leaf("p", names, "class", "speaker", "dir", "auto");
    }

    private void badge(Side side) {
        html.leaf("span", side.letter(), "class", "badge", "title", side.name());
    }

    private void words(Point point, Side side, ListMultimap<String, Mark> marks) {
        html.open(
                "blockquote",
                "class",
                "words",
                "dir",
                "auto",
                "lang",
                side.readout().language().orElse(null));
        for (Claim claim : findings.claims(point, side)) {
            html.open("p");
            for (MarkedWords piece : MarkedWords.of(claim, side.readout().text(), marks.get(claim.id()))) {
                piece.mark()
                        .ifPresentOrElse(
                                mark -> html.leaf("mark", piece.words(), "class", mark.style()),
                                () -> html.text(piece.words()));
            }
            html.close();
        }
        html.close();
        if (findings.isImplied(point, side)) {
            html.leaf("p", labels.get("implied"), "class", "implied");
        }
    }

    private void differences(Point point) {
        if (point.differences().isEmpty()) {
            return;
        }
        html.open("ul", "class", "differences");
        for (Difference difference : point.differences()) {
            html.open("li");
            html.leaf("span", labels.difference(difference.kind()), "class", "what");
            difference(html, findings, difference);
            html.close();
        }
        html.close();
    }

    /** The words of a difference, side by side. */
    static void difference(Markup html, Findings findings, Difference difference) {
        difference.words().forEach((id, words) -> {
            Side side = findings.side(id);
            html.text(" ").open("span", "class", "has " + HtmlTexts.style(side));
            html.leaf("span", side.letter(), "class", "badge", "title", side.name())
                    .text(" ");
            html.leaf("q", Visible.line(words), "dir", "auto").close();
        });
    }

    private void evidence(Point point) {
        if (point.evidence().isEmpty()) {
            return;
        }
        html.open("details", "class", "why").leaf("summary", labels.get("evidence"));
        html.open("ul");
        for (Evidence evidence : point.evidence()) {
            html.open("li").text(Visible.line(evidence.measure()));
            evidence.score().ifPresent(score -> html.text(" ").leaf("b", Findings.score(score)));
            if (!evidence.terms().isEmpty()) {
                html.text(": " + Visible.line(String.join(", ", evidence.terms())));
            }
            html.close();
        }
        html.close().close();
    }

    private void nearMisses(Point point) {
        if (point.nearMisses().isEmpty()) {
            return;
        }
        html.open("details", "class", "why").open("summary").text(labels.get("nearest"));
        point.nearMisses().get(0).score().ifPresent(score -> html.text(" ").leaf("b", Findings.score(score)));
        html.text(" \u00B7 " + labels.reason(point.nearMisses().get(0).reason()));
        html.close().open("ul");
        for (NearMiss miss : point.nearMisses()) {
            Side side = findings.side(miss.claim().readout());
            html.open("li", "class", HtmlTexts.style(side));
            badge(side);
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
            html.text(" \u2014 ");
            miss.score()
                    .ifPresent(score -> html.leaf("b", Findings.score(score)).text(", "));
            html.text(labels.reason(miss.reason())).close();
        }
        html.close().close();
    }

    private void actions(Point point, List<Side> sides) {
        html.open("div", "class", "actions");
        Claim claim = point.claims().get(0);
        html.leaf(
                "a",
                labels.get("action.text"),
                "href",
                "#" + anchors.claim(claim),
                "data-choose",
                String.valueOf(anchors.number(claim)),
                "class",
                "act");
        html.open("details", "class", "quote").leaf("summary", labels.get("action.quote"));
        html.leaf("p", quotation(point, sides), "class", "quotation");
        html.close();
        nearMisses(point);
        evidence(point);
        html.close();
    }

    /** What a journalist may paste: the exact words, whose readout they are, and for one side's points the safe wording. */
    private String quotation(Point point, List<Side> sides) {
        List<String> sentences = new ArrayList<>();
        for (Side side : sides) {
            List<Claim> claims = findings.claims(point, side);
            String words =
                    claims.stream().map(claim -> Visible.line(claim.text())).collect(Collectors.joining(" / "));
            sentences.add(labels.get("quote.words", introduction(side, claims), words));
            if (!point.isShared()) {
                sentences.add(labels.get("quote.not.found", findings.others(side)));
            }
            side.readout()
                    .source()
                    .ifPresent(source -> sentences.add(labels.get("quote.source", Visible.line(source.toString()))));
        }
        return String.join(" ", sentences);
    }

    // words without their speaker would be taken for the issuer's own
    private String introduction(Side side, List<Claim> claims) {
        String readout = side.readout()
                .date()
                .map(date -> labels.get("quote.readout.dated", side.name(), date))
                .orElse(labels.get("quote.readout", side.name()));
        List<Optional<Speaker>> speakers =
                claims.stream().map(Claim::speaker).distinct().toList();
        return speakers.size() == 1
                ? speakers.get(0)
                        .filter(Speaker::isNamed)
                        .map(speaker -> labels.get("quote.ascribes", readout, Visible.line(speaker.name())))
                        .orElse(labels.get("quote.says", readout))
                : labels.get("quote.says", readout);
    }
}
