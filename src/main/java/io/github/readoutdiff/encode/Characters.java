package io.github.readoutdiff.encode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What BERT's normaliser takes for a control character, a space, a punctuation mark, an accent or a Chinese character.
 *
 * <p>The categories come from a table and not from {@link Character#getType}, so that tokens are the same on every Java
 * version.
 */
final class Characters {
    private static final String TABLE = "characters.txt";

    private final int[] firsts;
    private final int[] lasts;
    private final Kind[] kinds;

    private enum Kind {
        ACCENT,
        DROPPED,
        PUNCTUATION,
        LETTER
    }

    private Characters(List<Range> ranges) {
        firsts = ranges.stream().mapToInt(Range::first).toArray();
        lasts = ranges.stream().mapToInt(Range::last).toArray();
        kinds = ranges.stream().map(Range::kind).toArray(Kind[]::new);
    }

    /** Reads the table that is part of the library. */
    static Characters load() throws IOException {
        try (InputStream in = Characters.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IOException("the library's own file " + TABLE + " is missing from its jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
            List<Range> ranges = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    ranges.add(Range.parse(line));
                }
            }
            return new Characters(ranges);
        }
    }

    /** Whether it is dropped as if it were not there; tab and line ends are spaces instead. */
    boolean isDropped(int c) {
        if (c < 0x80) {
            return c == 0x7f || c < ' ' && c != '\t' && c != '\n' && c != '\r';
        }
        return kind(c) == Kind.DROPPED;
    }

    boolean isPunctuation(int c) {
        if (c < 0x80) {
            return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~';
        }
        return kind(c) == Kind.PUNCTUATION;
    }

    boolean isAccent(int c) {
        return c >= 0x300 && kind(c) == Kind.ACCENT;
    }

    /** Whether it parts words: the characters with Unicode's property White_Space. */
    static boolean isSpace(int c) {
        if (c < 0x80) {
            return c == ' ' || c == '\t' || c == '\n' || c == '\r';
        }
        return c == 0xa0
                || c == 0x1680
                || c >= 0x2000 && c <= 0x200a
                || c == 0x2028
                || c == 0x2029
                || c == 0x202f
                || c == 0x205f
                || c == 0x3000;
    }

    /** Whether it stands for itself as a word. The gap before 0x2b920 is the original's. */
    static boolean isChinese(int c) {
        return c >= 0x4e00 && c <= 0x9fff
                || c >= 0x3400 && c <= 0x4dbf
                || c >= 0x20000 && c <= 0x2a6df
                || c >= 0x2a700 && c <= 0x2b73f
                || c >= 0x2b740 && c <= 0x2b81f
                || c >= 0x2b920 && c <= 0x2ceaf
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0x2f800 && c <= 0x2fa1f;
    }

    private Kind kind(int c) {
        int found = Arrays.binarySearch(firsts, c);
        int range = found >= 0 ? found : -found - 2;
        return range >= 0 && c <= lasts[range] ? kinds[range] : Kind.LETTER;
    }

    /** One line of the table. */
    private record Range(int first, int last, Kind kind) {
        static Range parse(String line) throws IOException {
            int dots = line.indexOf("..");
            int space = line.indexOf(' ');
            if (dots < 0 || space < dots) {
                throw new IOException("the library's own file " + TABLE + " has a line that is no range: " + line);
            }
            Kind kind = switch (line.substring(space + 1)) {
                case "accent" -> Kind.ACCENT;
                case "dropped" -> Kind.DROPPED;
                case "punctuation" -> Kind.PUNCTUATION;
                default ->
                    throw new IOException("the library's own file " + TABLE + " has a line of unknown kind: " + line);
            };
            return new Range(
                    Integer.parseInt(line.substring(0, dots), 16),
                    Integer.parseInt(line.substring(dots + 2, space), 16),
                    kind);
        }
    }
}
