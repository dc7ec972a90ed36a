package io.github.readoutdiff.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** In what format an input is, by its name or, where the name does not say, by its first characters. */
enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    JSON;

    /** How far into an input its format and charset declaration are looked for, as browsers do. */
    static final int HEAD = 1024;

    private static final Pattern HTML_START = Pattern.compile(
            "\\s*(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The format that a file name's suffix tells; empty if it has no suffix. */
    static Optional<Format> ofName(String name) {
        String suffix = suffix(name);
        return switch (suffix) {
            case "" -> Optional.empty();
            case "txt" -> Optional.of(TEXT);
            case "md" -> Optional.of(MARKDOWN);
            case "html", "htm" -> Optional.of(HTML);
            case "json" -> Optional.of(JSON);
            default ->
                throw new ReadoutFormatException(name + ": the suffix ." + suffix
                        + " is not known; inputs are .txt, .md, .html or .json, or standard input");
        };
    }

    static Format sniff(String head) {
        String start = head.stripLeading();
        if (start.startsWith("{")) {
            return JSON;
        }
        return HTML_START.matcher(head).matches() ? HTML : TEXT;
    }

    /** The last part of a path, without its suffix: names an issuer that nobody named. */
    static String stem(String name) {
        String last = lastPart(name);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    private static String suffix(String name) {
        String last = lastPart(name);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    private static String lastPart(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
