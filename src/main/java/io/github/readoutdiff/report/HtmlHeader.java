package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Readout;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the head of the page: what is compared, who published it, how long it is and who speaks. */
final class HtmlHeader {
    private static final int SPEAKERS = 4;

    private final Markup html;
    private final Findings findings;
    private final Labels labels;
    private final String title;

    HtmlHeader(Markup html, Findings findings, String title) {
        this.html = html;
        this.findings = findings;
        this.labels = findings.labels();
        this.title = title;
    }

    void write() {
        html.open("header", "class", "masthead");
        html.open("p", "class", "kicker").leaf("span", labels.get("kicker"));
        ratio();
        html.close();
        html.leaf("h1", title);
        html.leaf("p", labels.get("tagline"), "class", "deck");
        html.open("div", "class", "readouts");
        findings.sides().forEach(this::side);
        html.close();
        html.close();
    }

    private void ratio() {
        if (findings.sides().size() == 2) {
            Side first = findings.sides().get(0);
            Side second = findings.sides().get(1);
            String ratio = Findings.ratio(first.words(), second.words());
            html.text(" ").leaf("span", labels.get("ratio", first.letter(), second.letter(), ratio), "class", "ratio");
        }
    }

    private void side(Side side) {
        Readout readout = side.readout();
        html.open("section", "class", "readout " + HtmlTexts.style(side), "aria-label", side.name());
        html.open("h2")
                .leaf("span", side.letter(), "class", "badge")
                .text(" ")
                .text(side.name())
                .close();
        readout.title().ifPresent(text -> html.leaf("p", text, "class", "subject", "dir", "auto"));
        html.open("p", "class", "source");
        readout.date()
                .map(LocalDate::toString)
                .ifPresent(date -> html.leaf("time", date, "datetime", date).text(" "));
        readout.source()
                .ifPresent(source -> side.webAddress()
                        .ifPresentOrElse(
                                address -> html.leaf("a", host(source), "href", address, "rel", "noopener noreferrer"),
                                () -> html.leaf("span", source.toString())));
        html.close();
        bar(side);
        html.open("dl");
        figure("side.words", side.words());
        figure("side.claims", side.claims().size());
        if (findings.sides().size() > 1) {
            figure("side.only", findings.only(side).size());
        }
        html.close();
        if (side.claims().stream().anyMatch(claim -> claim.speaker().isPresent())) {
            html.leaf("p", speakers(side), "class", "speakers");
        }
        html.close();
    }

    private static String host(URI source) {
        return source.getHost() == null ? source.toString() : source.getHost();
    }

    private void figure(String label, int value) {
        html.open("div")
                .leaf("dt", labels.get(label))
                .leaf("dd", String.valueOf(value))
                .close();
    }

    // how many of its claims nobody else makes: solid; the rest hatched
    private void bar(Side side) {
        if (findings.sides().size() < 2 || side.claims().isEmpty()) {
            return;
        }
        long only = side.claims().stream()
                .filter(claim -> findings.pointOf(claim)
                        .filter(point -> !point.isShared())
                        .isPresent())
                .count();
        int percent = Math.round(100f * only / side.claims().size());
        String id = "bar-" + side.index();
        html.open(
                "svg",
                "viewBox",
                "0 0 100 4",
                "preserveAspectRatio",
                "none",
                "class",
                "share",
                "role",
                "img",
                "aria-labelledby",
                id);
        html.leaf("title", labels.get("side.share", percent), "id", id);
        html.open("rect", "width", "100", "height", "4", "class", "rest");
        html.open("rect", "width", String.valueOf(percent), "height", "4", "class", "fill " + HtmlTexts.style(side));
        html.close();
    }

    /** The speakers with the largest shares of the words of a side's claims. */
    private String speakers(Side side) {
        Map<String, Integer> words = new LinkedHashMap<>();
        int total = 0;
        for (Claim claim : side.claims()) {
            int count = Readout.of("claim", claim.text()).words();
            String name = claim.speaker().map(labels::speaker).orElse(labels.get("speaker.unknown"));
            words.merge(Visible.line(name), count, Integer::sum);
            total += count;
        }
        int all = Math.max(1, total);
        List<String> shares = words.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue()))
                .limit(SPEAKERS)
                .map(entry -> entry.getKey() + " " + Math.round(100f * entry.getValue() / all) + "\u00A0%")
                .toList();
        return String.join(" \u00B7 ", shares);
    }
}
