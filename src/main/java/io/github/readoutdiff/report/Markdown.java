package io.github.readoutdiff.report;

import java.util.regex.Pattern;

/** Escapes text for GitHub-flavoured Markdown, so that nothing in it is taken for markup, a link or a mention. */
final class Markdown {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~$]");
    // GitHub turns these into links, mentions and pictures after Markdown has been read, so an escape does not stop it
    private static final Pattern REFERENCE = Pattern.compile(
            "@(?=[\\p{L}\\p{N}])|#(?=\\d)|(?<=[Gg][Hh])-(?=\\d)|:(?=//|[a-z0-9_+-]+:)|(?<=(?i:www))\\.");
    // what the classes above leave could still start a list, a heading or a rule at the start of a line
    private static final Pattern BLOCK_START = Pattern.compile("^(?:([-+=#])|(\\d+)([.)])(?= |$))");

    private Markdown() {}

    /** The text on one line, escaped. */
    static String text(String text) {
        String line = Visible.line(text).replace("&", "&amp;");
        line = SPECIAL.matcher(line).replaceAll("\\\\$0");
        line = REFERENCE.matcher(line).replaceAll("$0<!-- -->");
        return BLOCK_START.matcher(line).replaceFirst("$2\\\\$1$3");
    }
}
