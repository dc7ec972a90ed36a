package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Readout;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Writes the head of the page: what is compared, who published it, how long it is and who speaks. */
final class HtmlHeader {
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
        html.leaf("p", labels.get("kicker"), "class", "kicker");
        html.leaf("h1", title);
        html.leaf("p", new Phrases(findings).tagline(), "class", "deck");
        html.open("div", "class", "readouts");
        findings.sides().forEach(this::side);
        html.close();
        html.close();
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
        figure("side.words", side.words(), times(side));
        figure("side.claims", side.claims().size(), Optional.empty());
        if (findings.sides().size() > 1) {
            figure("side.only", findings.only(side).size(), Optional.empty());
        }
        html.close();
        findings.speakers(side).ifPresent(speakers -> html.leaf("p", speakers, "class", "speakers"));
        html.close();
    }

    private static String host(URI source) {
        return source.getHost() == null ? source.toString() : source.getHost();
    }

    private void figure(String label, int value, Optional<String> beside) {
        String name = labels.get(label)
                + beside.map(text -> labels.get("list.separator") + text).orElse("");
        html.open("div").leaf("dt", name).leaf("dd", String.valueOf(value)).close();
    }

    /** How many times as long as the shortest text this one is, where that is more than once. */
    private Optional<String> times(Side side) {
        return findings.sides().stream()
                .min(Comparator.comparingInt(Side::words))
                .filter(shortest -> shortest.words() > 0 && side.words() > shortest.words())
                .filter(shortest ->
                        !findings.times(shortest.words(), side.words()).equals("1"))
                .map(shortest ->
                        labels.get("side.times", findings.times(shortest.words(), side.words()), shortest.letter()));
    }

    // as long as it has claims, on one scale for all sides; solid: what nobody else says
    private void bar(Side side) {
        if (findings.sides().size() < 2 || side.claims().isEmpty()) {
            return;
        }
        long only = side.claims().stream()
                .filter(claim -> findings.pointOf(claim)
                        .filter(point -> !point.isShared())
                        .isPresent())
                .count();
        int most = findings.sides().stream()
                .mapToInt(each -> each.claims().size())
                .max()
                .orElse(1);
        int percent = Math.round(100f * only / side.claims().size());
        String id = "bar-" + side.index();
        html.open(
                "svg",
                "viewBox",
                "0 0 1000 40",
                "preserveAspectRatio",
                "none",
                "class",
                "share",
                "role",
                "img",
                "aria-labelledby",
                id);
        html.leaf("title", labels.get("side.share", percent), "id", id);
        rect(1000L * side.claims().size() / most, "rest");
        rect(1000L * only / most, "fill " + HtmlTexts.style(side));
        html.close();
    }

    private void rect(long width, String style) {
        html.open("rect", "width", String.valueOf(width), "height", "40", "class", style);
    }
}
