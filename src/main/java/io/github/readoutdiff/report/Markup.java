package io.github.readoutdiff.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML or XML: every text and attribute is escaped on its way out, every element that is opened is closed, and nothing
 * else can be written but the style sheet and the script of this package.
 */
final class Markup {
    private static final Set<String> VOID = Set.of("meta", "input");
    // in SVG an element is empty only if its tag says so
    private static final Set<String> SHAPES = Set.of("line", "rect", "circle");
    private static final Set<String> BLOCK = Set.of(
            "html", "head", "body", "header", "main", "footer", "nav", "section", "article", "div", "ol", "ul", "li",
            "table", "thead", "tbody", "tr", "p", "h1", "h2", "h3", "details", "figure", "svg", "dl", "select", "meta",
            "title", "style", "script");

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn, and one whose value is null is left out. */
    Markup open(String tag, @Nullable String... attributes) {
        if (BLOCK.contains(tag) && out.length() > 0) {
            out.append('\n');
        }
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.append(' ').append(attributes[i]);
                if (!value.isEmpty()) {
                    out.append("=\"");
                    escape(Visible.line(value), true);
                    out.append('"');
                }
            }
        }
        out.append(SHAPES.contains(tag) ? "/>" : ">");
        if (!VOID.contains(tag) && !SHAPES.contains(tag)) {
            open.push(tag);
        }
        return this;
    }

    /** Closes the element that was opened last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with nothing but text. */
    Markup leaf(String tag, String text, @Nullable String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** Text as it stands, with what would act on the text around it spelt out. */
    Markup text(String text) {
        escape(Visible.exact(text), false);
        return this;
    }

    /** The document type; first of all. */
    Markup doctype() {
        out.append("<!DOCTYPE html>");
        return this;
    }

    /** The XML declaration; first of all. */
    Markup declaration() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
        return this;
    }

    /** A style sheet or script of this package, which must not hold a closing tag of its own. */
    Markup trusted(String code) {
        if (code.contains("</")) {
            throw new IllegalStateException("a style sheet or script holds \"</\", which would close its element");
        }
        out.append(code);
        return this;
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\r' -> out.append("&#13;");
                default -> out.append(c);
            }
        }
    }

    /** The whole document, with a line break at the end. */
    String document() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("elements are still open: " + open);
        }
        return out + "\n";
    }
}
