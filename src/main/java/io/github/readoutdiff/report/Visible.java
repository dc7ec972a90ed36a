package io.github.readoutdiff.report;

import java.util.Locale;

/** Makes characters visible that would otherwise change how the text around them is shown. */
final class Visible {
    private Visible() {}

    /** The text as it stands, line breaks and tabs included, with every character that acts on others spelt out. */
    static String exact(String text) {
        return spellOut(text, true);
    }

    /** The text on one line: white space runs become one space, characters that act on others are spelt out. */
    static String line(String text) {
        return spellOut(text.strip().replaceAll("\\s+", " "), false);
    }

    private static String spellOut(String text, boolean lineBreaks) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (lineBreaks && (c == '\n' || c == '\r' || c == '\t')) {
                out.append((char) c);
            } else if (acts(c)) {
                out.append(name(c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** The code point's name as reports show it, for example {@code ⟨U+202E⟩}. */
    static String name(int codePoint) {
        String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "\u27E8U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex + "\u27E9";
    }

    /**
     * Whether a code point is a control character, a lone surrogate, or one that overrides or embeds a direction. The plain
     * direction marks U+200E and U+200F stay: right-to-left texts need them and they turn nothing round.
     */
    static boolean acts(int c) {
        return Character.getType(c) == Character.CONTROL
                || Character.getType(c) == Character.SURROGATE
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x2028
                || c == 0x2029
                || c == 0xFEFF
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
