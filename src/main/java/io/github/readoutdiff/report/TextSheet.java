package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** One text report in the making: paragraphs that hang from a number or a letter. */
final class TextSheet implements Sheet {
    private static final String BOLD = "\u001B[1m";
    private static final String DIM = "\u001B[2m";
    private static final String CYAN = "\u001B[36m";
    private static final String YELLOW = "\u001B[33m";
    private static final String RESET = "\u001B[0m";
    private static final String INDENT = "   ";
    private static final String BULLET = " - ";

    private final Findings findings;
    private final Labels labels;
    private final Phrases phrases;
    private final int width;
    private final boolean colour;
    private final StringBuilder out = new StringBuilder();

    TextSheet(Findings findings, int width, boolean colour) {
        this.findings = findings;
        this.labels = findings.labels();
        this.phrases = new Phrases(findings);
        this.width = width;
        this.colour = colour;
    }

    @Override
    public void head(String title) {
        block("", BOLD, title);
        block("", DIM, phrases.tagline());
        out.append('\n');
        for (Side side : findings.sides()) {
            List<String> facts = new ArrayList<>(List.of(side.name()));
            side.readout().date().ifPresent(date -> facts.add(date.toString()));
            facts.add(labels.get("side.words") + " " + side.words());
            facts.add(labels.get("side.claims") + " " + side.claims().size());
            facts.add(labels.get("side.only") + " " + findings.only(side).size());
            block(side.letter() + "  ", BOLD, String.join(Phrases.DOT, facts));
            side.readout().title().ifPresent(text -> block(INDENT, "", text));
            side.readout().source().ifPresent(source -> block(INDENT, DIM, source.toString()));
            findings.speakers(side).ifPresent(speakers -> block(INDENT, DIM, speakers));
        }
        phrases.ratio().ifPresent(ratio -> block(INDENT, DIM, ratio));
    }

    @Override
    public void section(String heading, OptionalInt count, Optional<Side> cited) {
        out.append('\n');
        String entries = count.isPresent() ? " (" + count.getAsInt() + ")" : "";
        block("", BOLD, heading.toUpperCase(Locale.ROOT) + entries);
    }

    @Override
    public void part(String heading) {
        block(" ", BOLD, heading);
    }

    @Override
    public void note(String text) {
        block("  ", DIM, text);
    }

    @Override
    public void ranked(Side side, List<Point> points) {
        int number = 1;
        for (Point point : points) {
            String lead = number(number++);
            String indent = " ".repeat(lead.length());
            block(lead, "", phrases.quoted(point, side));
            block(indent, DIM, String.join(Phrases.DOT, phrases.tags(point)));
            rulings(indent, point);
            phrases.nearest(point).stream().limit(1).forEach(nearest -> block(indent, DIM, nearest));
        }
    }

    @Override
    public void shared(List<Point> points) {
        int number = 1;
        for (Point point : points) {
            String lead = number(number++);
            String indent = " ".repeat(lead.length());
            block(lead, CYAN, String.join(Phrases.DOT, phrases.sharedTags(point)));
            rulings(indent, point);
            for (Side side : findings.sides()) {
                if (point.isStatedBy(side.readout())) {
                    String implied = findings.isImplied(point, side) ? " (" + labels.get("implied") + ")" : "";
                    block(indent + side.letter() + "  ", "", phrases.quoted(point, side) + implied);
                } else {
                    block(indent + side.letter() + "  ", DIM, labels.get("matrix.no"));
                }
            }
            findings.listed(point)
                    .forEach(difference -> block(indent + "\u2260  ", YELLOW, phrases.difference(difference)));
        }
    }

    private void rulings(String indent, Point point) {
        phrases.rulings(point).forEach(ruling -> block(indent + "* ", YELLOW, ruling));
    }

    @Override
    public void facts(List<Point> points) {
        for (Point point : points) {
            String lead = BULLET;
            for (Side side : findings.sides()) {
                if (!point.claimsIn(side.readout()).isEmpty()) {
                    block(lead + side.letter() + "  ", "", phrases.words(point, side));
                    lead = INDENT;
                }
            }
        }
    }

    @Override
    public void matrix(List<Point> points) {
        String letters = findings.sides().stream().map(Side::letter).collect(Collectors.joining(" "));
        block(INDENT + letters + "  ", BOLD, labels.get("matrix.point"));
        for (Point point : points) {
            String marks = findings.sides().stream()
                    .map(side -> mark(point, side) + " ".repeat(side.letter().length() - 1))
                    .collect(Collectors.joining(" "));
            block(INDENT + marks + "  ", "", point.claims().get(0).text());
        }
        block(
                INDENT,
                DIM,
                String.join(
                        Phrases.DOT,
                        "x " + labels.get("matrix.yes"),
                        "o " + labels.get("matrix.implied"),
                        ". " + labels.get("matrix.no")));
    }

    private String mark(Point point, Side side) {
        return switch (phrases.state(point, side)) {
            case "matrix.no" -> ".";
            case "matrix.implied" -> "o";
            default -> "x";
        };
    }

    @Override
    public void items(List<String> items) {
        items.forEach(item -> block(BULLET, "", item));
    }

    @Override
    public void foot(String text) {
        out.append('\n');
        block("", DIM, text);
    }

    String text() {
        return out.toString();
    }

    private static String number(int number) {
        return (number < 10 ? " " : "") + number + ". ";
    }

    /** A paragraph whose first line starts with {@code lead} and whose others are indented as far. */
    private void block(String lead, String style, String text) {
        String before = lead;
        for (String line : Wrap.lines(Visible.line(text), width - Wrap.columns(lead))) {
            out.append(before);
            if (colour && !style.isEmpty()) {
                out.append(style).append(line).append(RESET);
            } else {
                out.append(line);
            }
            out.append('\n');
            before = " ".repeat(Wrap.columns(lead));
        }
    }
}
