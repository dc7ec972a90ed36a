package io.github.readoutdiff.report;

import com.google.common.collect.ListMultimap;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.DifferenceKind;
import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Point;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes one point: its words, marked, with who says them, how it differs, and what can be done with it. */
final class HtmlPoint {
    private final Markup html;
    private final Findings findings;
    private final Labels labels;
    private final Phrases phrases;
    private final Anchors anchors;
    private final HtmlReasons reasons;

    HtmlPoint(Markup html, Findings findings, Anchors anchors) {
        this.html = html;
        this.findings = findings;
        this.labels = findings.labels();
        this.phrases = new Phrases(findings);
        this.anchors = anchors;
        this.reasons = new HtmlReasons(html, findings, anchors);
    }

    /** A point of one side alone, as an item of a ranked list. */
    void only(Point point, Side side, int place) {
        open(point, place, "only " + HtmlTexts.style(side), phrases.only(side));
        meta(point);
        rulings(point);
        words(point, side, WordMarks.of(point, findings));
        actions(point);
        reasons.write(point);
        html.close();
    }

    /** A point of several sides, their words side by side. */
    void shared(Point point, int place) {
        open(point, place, "both", phrases.sharedStatus());
        ListMultimap<String, Mark> marks = WordMarks.of(point, findings);
        html.open("p", "class", "meta");
        point.agreement()
                .ifPresent(agreement ->
                        html.leaf("span", labels.agreement(agreement), "class", "agreement " + agreement.label()));
        topic(point.topic());
        html.close();
        rulings(point);
        html.open("div", "class", "sides");
        findings.sides().forEach(side -> side(point, side, marks));
        html.close();
        differences(point);
        actions(point);
        reasons.write(point);
        html.close();
    }

    private void side(Point point, Side side, ListMultimap<String, Mark> marks) {
        html.open("div", "class", "side " + HtmlTexts.style(side));
        badge(html, side);
        if (point.isStatedBy(side.readout())) {
            html.open("div", "class", "said");
            String names = findings.claims(point, side).stream()
                    .map(phrases::speaker)
                    .distinct()
                    .collect(Collectors.joining(", "));
            html.leaf("p", names, "class", "speaker", "dir", "auto");
            words(point, side, marks);
            html.close();
        } else {
            html.leaf("p", labels.get("not.found", side.name()), "class", "absent");
        }
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
        html.leaf("span", phrases.kind(claim), "class", "kind " + kind);
        html.text(" ").leaf("span", phrases.speaker(claim), "class", "speaker", "dir", "auto");
        claim.manner()
                .filter(manner -> manner == Manner.DIRECT)
                .ifPresent(manner -> html.text(" ").leaf("span", labels.manner(manner)));
        topic(findings.telling(point));
        phrases.prominence(point).ifPresent(place -> html.text(" ").leaf("span", place, "class", "prominence"));
        html.close();
    }

    private void rulings(Point point) {
        phrases.rulings(point)
                .forEach(ruling -> html.leaf("p", Visible.line(ruling), "class", "ruling", "dir", "auto"));
    }

    private void topic(Optional<String> topic) {
        topic.ifPresent(text -> html.text(" ").leaf("span", text, "class", "topic", "dir", "auto"));
    }

    /** A side's letter in its shape. */
    static void badge(Markup html, Side side) {
        html.leaf("span", side.letter(), "class", "badge", "title", side.name());
    }

    /** A badge in its side's colour, among words that are of no side. */
    static void sideBadge(Markup html, Side side) {
        html.open("span", "class", HtmlTexts.style(side));
        badge(html, side);
        html.close().text(" ");
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

    // words that one side alone has are marked where they stand; to list them again would only be longer
    private void differences(Point point) {
        List<Difference> listed = findings.differences(point).stream()
                .filter(difference -> difference.kind() != DifferenceKind.DETAIL)
                .toList();
        if (listed.isEmpty()) {
            return;
        }
        html.open("ul", "class", "differences");
        for (Difference difference : listed) {
            html.open("li");
            html.leaf("span", phrases.kind(difference), "class", "what");
            difference(html, findings, difference);
            html.close();
        }
        html.close();
    }

    /** The words of a difference, side by side. */
    static void difference(Markup html, Findings findings, Difference difference) {
        Phrases phrases = new Phrases(findings);
        findings.sidesByWords(difference).forEach((words, sides) -> {
            html.text(" ").open("span", "class", "has");
            for (Side side : sides) {
                sideBadge(html, side);
            }
            html.leaf("q", Visible.line(phrases.differing(difference, words)), "dir", "auto");
            html.close();
        });
    }

    // the script adds the button that copies
    private void actions(Point point) {
        html.open("p", "class", "actions");
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
        html.close();
    }
}
