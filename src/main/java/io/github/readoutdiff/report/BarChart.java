package io.github.readoutdiff.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bars as inline SVG: a row for each topic or speaker, in it a bar for each side. The solid part stands for what one side
 * alone says, the hatched part for what others say too, so it reads without colour. The table behind it has every row.
 */
final class BarChart {
    private static final int MAX_ROWS = 12;
    private static final int WIDTH = 420;
    private static final int BAR_START = 22;
    private static final int BAR_WIDTH = 270;
    private static final int BAR_STEP = 16;
    private static final int ROW_GAP = 12;
    private static final int LABEL = 18;

    private final List<Row> rows = new ArrayList<>();
    private final String rowsAre;

    BarChart(String rowsAre) {
        this.rowsAre = rowsAre;
    }

    /**
     * A row.
     *
     * @param name what the row is about
     * @param bars one for each side, in order
     */
    record Row(String name, List<Bar> bars) {}

    /**
     * A bar.
     *
     * @param solid the first part
     * @param hatched the second part
     * @param words what it says, in words
     */
    record Bar(int solid, int hatched, String words) {
        int length() {
            return solid + hatched;
        }
    }

    void add(Row row) {
        rows.add(row);
    }

    void write(Markup html, String id, String title, String description, List<Side> sides, Labels labels) {
        List<Row> shown = rows.subList(0, Math.min(rows.size(), MAX_ROWS));
        int longest = Math.max(
                1,
                shown.stream()
                        .flatMap(row -> row.bars().stream())
                        .mapToInt(Bar::length)
                        .max()
                        .orElse(1));
        int rowHeight = LABEL + sides.size() * BAR_STEP + ROW_GAP;
        html.open("figure", "class", "chart");
        html.leaf("h3", title);
        html.open(
                "svg",
                "viewBox",
                "0 0 " + WIDTH + " " + Math.max(1, shown.size() * rowHeight),
                "role",
                "img",
                "aria-labelledby",
                id + "-t " + id + "-d");
        html.leaf("title", title, "id", id + "-t").leaf("desc", description, "id", id + "-d");
        hatches(html, id, sides);
        int y = 0;
        for (Row row : shown) {
            html.leaf("text", shorten(row.name(), 52), "x", "0", "y", String.valueOf(y + 13), "class", "t");
            int top = y + LABEL;
            for (int i = 0; i < sides.size(); i++) {
                bar(html, id, sides.get(i), row.bars().get(i), top + i * BAR_STEP, longest);
            }
            y += rowHeight;
        }
        html.close();
        html.leaf("figcaption", description);
        table(html, labels, sides);
        html.close();
    }

    private static void hatches(Markup html, String id, List<Side> sides) {
        html.open("defs");
        for (Side side : sides) {
            html.open(
                    "pattern",
                    "id",
                    id + "-h" + side.index(),
                    "width",
                    "5",
                    "height",
                    "5",
                    "patternUnits",
                    "userSpaceOnUse",
                    "patternTransform",
                    "rotate(45)");
            html.open("rect", "width", "2", "height", "5", "class", "fill " + HtmlTexts.style(side));
            html.close();
        }
        html.close();
    }

    private static void bar(Markup html, String id, Side side, Bar bar, int y, int longest) {
        String style = HtmlTexts.style(side);
        html.leaf("text", side.letter(), "x", "4", "y", String.valueOf(y + 11), "class", "t letter " + style);
        int solid = scaled(bar.solid(), longest);
        int hatched = scaled(bar.length(), longest) - solid;
        if (solid > 0) {
            rect(html, BAR_START, y, solid, "fill " + style, null);
        }
        if (hatched > 0) {
            rect(html, BAR_START + solid, y, hatched, "hatch " + style, "url(#" + id + "-h" + side.index() + ")");
        }
        html.leaf(
                "text",
                bar.words(),
                "x",
                String.valueOf(BAR_START + solid + hatched + 5),
                "y",
                String.valueOf(y + 11),
                "class",
                "t n");
    }

    private static void rect(Markup html, int x, int y, int width, String style, @Nullable String fill) {
        html.open(
                "rect",
                "x",
                String.valueOf(x),
                "y",
                String.valueOf(y + 1),
                "width",
                String.valueOf(width),
                "height",
                "11",
                "class",
                style,
                "fill",
                fill);
    }

    private static int scaled(int value, int longest) {
        return (int) ((long) value * BAR_WIDTH / longest);
    }

    private void table(Markup html, Labels labels, List<Side> sides) {
        html.open("details").leaf("summary", labels.get("chart.table"));
        html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", labels.get("chart.table"));
        html.open("table").open("thead").open("tr").leaf("th", rowsAre, "scope", "col");
        sides.forEach(side -> html.leaf("th", side.letter() + " " + side.name(), "scope", "col"));
        html.close().close().open("tbody");
        for (Row row : rows) {
            html.open("tr").leaf("th", row.name(), "scope", "row");
            row.bars().forEach(bar -> html.leaf("td", bar.words()));
            html.close();
        }
        html.close().close().close().close();
    }

    static String shorten(String text, int columns) {
        String line = Visible.line(text);
        if (Wrap.columns(line) <= columns) {
            return line;
        }
        StringBuilder kept = new StringBuilder();
        int used = 1;
        for (int c : line.codePoints().toArray()) {
            used += Wrap.columns(Character.toString(c));
            if (used > columns) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept.toString().strip() + "\u2026";
    }
}
