package io.github.readoutdiff.source;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * An element's text as a browser lays it out: blocks separated by a blank line, items of a list and rows of a table on
 * lines of their own, white space collapsed.
 */
final class HtmlText implements NodeVisitor {
    private static final Set<String> LINES = Set.of("li", "tr", "dt", "dd", "option");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder text = new StringBuilder();
    /** What separates the next word from the text before: nothing, a space, a tab, or line ends. */
    private String gap = "";

    private HtmlText() {}

    static String of(Element element) {
        HtmlText reading = new HtmlText();
        NodeTraversor.traverse(reading, element);
        return reading.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText(), isPreformatted(words));
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                widen(gap.startsWith("\n") ? "\n\n" : "\n");
            } else {
                edge(element);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && !element.normalName().equals("br")) {
            edge(element);
        }
    }

    private void edge(Element element) {
        String name = element.normalName();
        if (LINES.contains(name)) {
            widen("\n");
        } else if (CELLS.contains(name)) {
            widen("\t");
        } else if (element.isBlock() && !isInLine(element)) {
            widen("\n\n");
        }
    }

    /** A paragraph or list inside a list item or a cell stays on its line. */
    private static boolean isInLine(Element element) {
        Element parent = element.parent();
        String around = parent == null ? "" : parent.normalName();
        String name = element.normalName();
        boolean isList = name.equals("ul") || name.equals("ol");
        return !isList && (LINES.contains(around) || CELLS.contains(around))
                || name.equals("tbody")
                || name.equals("thead");
    }

    private void widen(String wider) {
        if (wider.equals("\t")
                ? gap.isEmpty() || gap.equals(" ")
                : wider.length() > gap.length() || !gap.startsWith("\n")) {
            gap = wider;
        }
    }

    private void append(String words, boolean preformatted) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF') {
                continue; // says where a line may break; shows nothing
            }
            if (preformatted && c == '\n') {
                widen(gap.startsWith("\n") ? "\n\n" : "\n");
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                if (gap.isEmpty()) {
                    gap = " ";
                }
            } else {
                if (text.length() > 0) {
                    text.append(gap);
                }
                gap = "";
                text.append(c);
            }
        }
    }

    private static boolean isPreformatted(TextNode words) {
        Element parent = words.parent();
        return parent != null && parent.normalName().equals("pre");
    }
}
