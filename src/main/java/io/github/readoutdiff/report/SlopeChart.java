package io.github.readoutdiff.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Where in each text a topic first stands, as inline SVG: an axis for each side from the text's start to its end, a line
 * for each topic. The lines that move most are drawn heavier, topics of one side alone as open circles.
 */
final class SlopeChart {
    private static final int MAX_ROWS = 14;
    private static final int HEAVY = 3;
    private static final int WIDTH = 640;
    private static final int LEFT = 236;
    private static final int RIGHT = WIDTH - LEFT;
    private static final int TOP = 34;
    private static final int HEIGHT = 320;
    private static final int LABEL_STEP = 15;
    private static final int LABEL_COLUMNS = 29;

    private final List<Row> rows;
    private final List<Side> sides;
    private final Labels labels;

    /**
     * A topic.
     *
     * @param name its name
     * @param places for each side, where it first stands, 0 to 100 percent of the text; empty if it does not
     */
    record Row(String name, List<OptionalInt> places) {
        int shift() {
            int min = 100;
            int max = 0;
            int known = 0;
            for (OptionalInt place : places) {
                if (place.isPresent()) {
                    known++;
                    min = Math.min(min, place.getAsInt());
                    max = Math.max(max, place.getAsInt());
                }
            }
            return known < 2 ? -1 : max - min;
        }
    }

    SlopeChart(List<Row> rows, List<Side> sides, Labels labels) {
        this.rows = rows;
        this.sides = sides;
        this.labels = labels;
    }

    /** Writes the figure; the key of its title, with {@code .note} behind it, is that of its description. */
    void write(Markup html, String key) {
        String title = labels.get(key);
        String description = labels.get(key + ".note");
        List<Row> shown = rows.stream().limit(MAX_ROWS).toList();
        Set<Row> heavy = new HashSet<>(shown.stream()
                .filter(row -> row.shift() > 0)
                .sorted(Comparator.comparingInt(Row::shift).reversed())
                .limit(HEAVY)
                .toList());
        html.open("figure", "class", "chart slopes");
        html.leaf("h3", title);
        // labels on both sides do not shrink well, so a narrow screen scrolls
        html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", title);
        html.open(
                "svg",
                "viewBox",
                "0 0 " + WIDTH + " " + (TOP + HEIGHT + 26),
                "role",
                "img",
                "aria-labelledby",
                "slope-t slope-d");
        html.leaf("title", title, "id", "slope-t").leaf("desc", description, "id", "slope-d");
        axes(html);
        shown.forEach(row -> row(html, row, heavy.contains(row)));
        labels(html, shown, 0, heavy);
        labels(html, shown, sides.size() - 1, heavy);
        html.close().close();
        html.leaf("figcaption", description);
        table(html);
        html.close();
    }

    private int x(int side) {
        return sides.size() == 1 ? LEFT : LEFT + side * (RIGHT - LEFT) / (sides.size() - 1);
    }

    private static int y(int percent) {
        return TOP + percent * HEIGHT / 100;
    }

    private void axes(Markup html) {
        for (Side side : sides) {
            int x = x(side.index());
            line(html, x, TOP, x, TOP + HEIGHT, "axis");
            html.leaf(
                    "text",
                    sides.size() > 2 ? side.letter() : side.letter() + " " + BarChart.shorten(side.name(), 16),
                    "x",
                    String.valueOf(x),
                    "y",
                    "14",
                    "text-anchor",
                    "middle",
                    "class",
                    "t letter " + HtmlTexts.style(side));
        }
        String middle = String.valueOf(WIDTH / 2);
        html.leaf(
                "text",
                labels.get("chart.start"),
                "x",
                middle,
                "y",
                String.valueOf(TOP - 9),
                "text-anchor",
                "middle",
                "class",
                "t n");
        html.leaf(
                "text",
                labels.get("chart.end"),
                "x",
                middle,
                "y",
                String.valueOf(TOP + HEIGHT + 16),
                "text-anchor",
                "middle",
                "class",
                "t n");
    }

    private void row(Markup html, Row row, boolean heavy) {
        int lastX = -1;
        int lastY = -1;
        for (int i = 0; i < sides.size(); i++) {
            OptionalInt place = row.places().get(i);
            if (place.isEmpty()) {
                continue;
            }
            int x = x(i);
            int y = y(place.getAsInt());
            if (lastX >= 0) {
                line(html, lastX, lastY, x, y, heavy ? "slope heavy" : "slope");
            }
            html.open(
                    "circle",
                    "cx",
                    String.valueOf(x),
                    "cy",
                    String.valueOf(y),
                    "r",
                    "4",
                    "class",
                    row.shift() < 0 ? "dot open" : "dot");
            lastX = x;
            lastY = y;
        }
    }

    private void labels(Markup html, List<Row> shown, int side, Set<Row> heavy) {
        List<Row> here = shown.stream()
                .filter(row -> row.places().get(side).isPresent())
                .sorted(Comparator.comparingInt(row -> row.places().get(side).getAsInt()))
                .toList();
        boolean left = side == 0;
        List<Integer> places = spread(
                here.stream().map(row -> y(row.places().get(side).getAsInt())).toList());
        for (int i = 0; i < here.size(); i++) {
            Row row = here.get(i);
            int y = places.get(i);
            int x = x(side) + (left ? -8 : 8);
            line(
                    html,
                    x(side) + (left ? -4 : 4),
                    y(row.places().get(side).getAsInt()),
                    x + (left ? -6 : 6),
                    y,
                    "leader");
            html.leaf(
                    "text",
                    BarChart.shorten(row.name(), LABEL_COLUMNS),
                    "x",
                    String.valueOf(x + (left ? -8 : 8)),
                    "y",
                    String.valueOf(y + 4),
                    "text-anchor",
                    left ? "end" : "start",
                    "class",
                    heavy.contains(row) ? "t strong" : "t");
        }
    }

    /** Moves labels apart that would stand on each other, no further than needed, and keeps them on the page. */
    static List<Integer> spread(List<Integer> wanted) {
        List<Integer> places = new ArrayList<>(wanted);
        for (int i = 1; i < places.size(); i++) {
            places.set(i, Math.max(places.get(i), places.get(i - 1) + LABEL_STEP));
        }
        int bottom = TOP + HEIGHT + 8;
        for (int i = places.size() - 1; i >= 0 && places.get(i) > bottom; i--) {
            places.set(i, bottom);
            bottom -= LABEL_STEP;
        }
        return places;
    }

    private static void line(Markup html, int x1, int y1, int x2, int y2, String style) {
        html.open(
                "line",
                "x1",
                String.valueOf(x1),
                "y1",
                String.valueOf(y1),
                "x2",
                String.valueOf(x2),
                "y2",
                String.valueOf(y2),
                "class",
                style);
    }

    private void table(Markup html) {
        html.open("details").leaf("summary", labels.get("chart.table"));
        html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", labels.get("chart.table"));
        html.open("table").open("thead").open("tr").leaf("th", labels.get("topic"), "scope", "col");
        sides.forEach(side -> html.leaf("th", side.letter() + " " + side.name(), "scope", "col"));
        html.close().close().open("tbody");
        for (Row row : rows) {
            html.open("tr").leaf("th", row.name(), "scope", "row");
            row.places()
                    .forEach(place ->
                            html.leaf("td", place.isPresent() ? place.getAsInt() + " %" : labels.get("matrix.no")));
            html.close();
        }
        html.close().close().close().close();
    }
}
