package io.github.readoutdiff.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the lines of a text together into paragraphs and tells headings, list items and furniture from prose. */
final class TextBlocks {
    private static final int LONGEST_FURNITURE = 200;
    private static final int LONGEST_HEADING_WORDS = 16;
    private static final int LONGEST_TITLE_WORDS = 30;
    private static final int LONGEST_NUMBERED_WORDS = 6;
    private static final int SHORTEST_WRAP = 40;
    private static final int LONGEST_WRAP = 120;
    private static final Pattern BULLET = Pattern.compile(
            "(?:[-*+•·‣▪▫◦●○■□–—➢➤►✓✔]|\\(?(?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]|\\(\\d{1,3}\\))\\s+(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("\\s*\\(?(?:\\d{1,2}|[ivxIVX]{1,5})[.)]");
    private static final Pattern FURNITURE = furniture();

    private final String text;
    private final List<TextBlock> blocks = new ArrayList<>();

    private TextBlocks(String text) {
        this.text = text;
    }

    static List<TextBlock> of(String text) {
        TextBlocks reader = new TextBlocks(text);
        reader.read();
        return reader.blocks;
    }

    private static Pattern furniture() {
        return Pattern.compile(
                "(?:" + String.join("|", DataLines.of(TextBlocks.class, "furniture.txt")) + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** One line without the blanks, bullets and marks around it. */
    private record Line(int start, int end, boolean item, boolean heading, int paragraphGap) {}

    private void read() {
        List<Line> lines = lines();
        boolean wrapped = isWrapped(lines);
        int at = 0;
        while (at < lines.size()) {
            Line first = lines.get(at);
            int last = at;
            while (last + 1 < lines.size() && joins(lines.get(last), lines.get(last + 1), first, wrapped)) {
                last++;
            }
            blocks.add(new TextBlock(first.start, lines.get(last).end, role(lines, at, last)));
            at = last + 1;
        }
    }

    private TextRole role(List<Line> lines, int from, int last) {
        Line line = lines.get(from);
        int end = lines.get(last).end;
        if (isFurniture(line.start, end)) {
            return TextRole.FURNITURE;
        }
        if (line.heading) {
            return TextRole.HEADING;
        }
        if (line.item) {
            return isNumberedHeading(lines, from, last) ? TextRole.HEADING : TextRole.LIST_ITEM;
        }
        if (from != last || last + 1 >= lines.size()) {
            return TextRole.PROSE;
        }
        Line next = lines.get(last + 1);
        boolean title = from == 0 && next.paragraphGap > 0;
        if (!looksLikeTitle(line, title ? LONGEST_TITLE_WORDS : LONGEST_HEADING_WORDS)) {
            return TextRole.PROSE;
        }
        if (next.item && text.charAt(line.end - 1) == ':') {
            return TextRole.PROSE;
        }
        boolean afterColon =
                from > 0 && text.charAt(lines.get(from - 1).end - 1) == ':' && text.charAt(line.end - 1) != ':';
        boolean amongItems = next.paragraphGap == 0 && looksLikeTitle(next) && from > 0;
        return afterColon || amongItems ? TextRole.LIST_ITEM : TextRole.HEADING;
    }

    /** "2. Regional affairs" above sentences: no item of a list of such lines. */
    private boolean isNumberedHeading(List<Line> lines, int from, int last) {
        Line line = lines.get(from);
        boolean listed = from > 0
                && lines.get(from - 1).item
                && isBracketed(lines.get(from - 1)) == isBracketed(line)
                && (looksLikeTitle(lines.get(from - 1)) || !isSentence(lines.get(from - 1)));
        return from == last
                && last + 1 < lines.size()
                && !listed
                && looksLikeTitle(line)
                && words(line) <= LONGEST_NUMBERED_WORDS
                && NUMBER.matcher(text)
                        .region(lineStart(line.start), line.start)
                        .lookingAt()
                && (isSentence(lines.get(last + 1)) || opensPart(lines, last + 1, line));
    }

    /** "(1) Security" and a sentence below "2. Bilateral matters". */
    private boolean opensPart(List<Line> lines, int at, Line above) {
        return at + 1 < lines.size()
                && lines.get(at).item
                && isBracketed(lines.get(at)) != isBracketed(above)
                && looksLikeTitle(lines.get(at))
                && isSentence(lines.get(at + 1));
    }

    /** "(1) Security" below "2. Bilateral matters" is no item of the same list. */
    private boolean isBracketed(Line line) {
        return text.substring(lineStart(line.start), line.start).strip().startsWith("(");
    }

    private boolean isSentence(Line line) {
        return !looksLikeTitle(line) && (words(line) > LONGEST_NUMBERED_WORDS || !line.item && words(line) > 2);
    }

    private int words(Line line) {
        int words = 1;
        for (int i = line.start; i < line.end; i++) {
            words += SentenceBreaks.isBlank(text.charAt(i)) ? 1 : 0;
        }
        return words;
    }

    private int lineStart(int at) {
        int start = at;
        while (start > 0 && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** A short line that starts large and does not end like a sentence. */
    private boolean looksLikeTitle(Line line) {
        return looksLikeTitle(line, LONGEST_HEADING_WORDS);
    }

    private boolean looksLikeTitle(Line line, int most) {
        char end = text.charAt(line.end - 1);
        if (".!?…;,。！？".indexOf(end) >= 0
                || (isCloser(end) && line.end - line.start > 1 && ".!?…".indexOf(text.charAt(line.end - 2)) >= 0)) {
            return false;
        }
        if (Character.isLowerCase(text.codePointAt(line.start))) {
            return false;
        }
        return words(line) <= most;
    }

    private static boolean isCloser(char c) {
        return "\"'”’»)]」』）".indexOf(c) >= 0;
    }

    private boolean isFurniture(int from, int to) {
        boolean word = false;
        for (int i = from; i < to && !word; i++) {
            word = Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i));
        }
        if (!word) {
            return true;
        }
        return to - from <= LONGEST_FURNITURE
                && FURNITURE.matcher(text).region(from, to).matches();
    }

    private boolean joins(Line before, Line next, Line first, boolean wrapped) {
        if (next.paragraphGap > 0 || next.item || next.heading || first.heading) {
            return false;
        }
        if (isFurniture(before.start, before.end) || isFurniture(next.start, next.end)) {
            return false;
        }
        int start = text.codePointAt(next.start);
        return Character.isLowerCase(start) || (wrapped && before.end - before.start >= SHORTEST_WRAP);
    }

    /** Lines that break in mid-sentence at much the same width were wrapped by a mailer or an editor. */
    private boolean isWrapped(List<Line> lines) {
        int longest = 0;
        int broken = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            longest = Math.max(longest, line.end - line.start);
            boolean inside = i + 1 < lines.size() && lines.get(i + 1).paragraphGap == 0;
            if (inside
                    && line.end - line.start >= SHORTEST_WRAP
                    && Character.isLowerCase(text.codePointAt(lines.get(i + 1).start))) {
                broken++;
            }
        }
        return broken >= 2 && longest <= LONGEST_WRAP;
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int at = frontMatterEnd();
        int gap = 1;
        Matcher bullet = BULLET.matcher(text);
        while (at < text.length()) {
            int end = lineEnd(at);
            int start = at;
            int stop = end;
            while (start < stop && SentenceBreaks.isBlank(text.charAt(start))) {
                start++;
            }
            while (stop > start && SentenceBreaks.isBlank(text.charAt(stop - 1))) {
                stop--;
            }
            at = afterBreak(end);
            if (start == stop) {
                gap++;
                continue;
            }
            if (isUnderline(start, stop) && gap == 0 && !lines.isEmpty()) {
                Line title = lines.remove(lines.size() - 1);
                lines.add(new Line(title.start, title.end, title.item, true, title.paragraphGap));
                gap = 1;
                continue;
            }
            lines.add(line(start, stop, gap, bullet));
            gap = 0;
        }
        return lines;
    }

    private Line line(int from, int to, int gap, Matcher bullet) {
        int start = from;
        while (start < to && text.charAt(start) == '>') {
            start = skipBlanks(start + 1, to);
        }
        int marks = start;
        while (marks < to && text.charAt(marks) == '#') {
            marks++;
        }
        if (marks > start && marks - start <= 6 && marks < to && SentenceBreaks.isBlank(text.charAt(marks))) {
            int end = to;
            while (end > marks && (text.charAt(end - 1) == '#' || SentenceBreaks.isBlank(text.charAt(end - 1)))) {
                end--;
            }
            int title = skipBlanks(marks, to);
            return title < end ? unmarked(title, end, false, true, gap) : new Line(from, to, false, false, gap);
        }
        if (start < to && bullet.region(start, to).lookingAt()) {
            return unmarked(bullet.end(), to, true, false, gap);
        }
        return start < to ? unmarked(start, to, false, false, gap) : new Line(from, to, false, false, gap);
    }

    /** Without Markdown's emphasis around the whole line; a line in bold alone is a heading. */
    private Line unmarked(int from, int to, boolean item, boolean heading, int gap) {
        int start = from;
        int end = to;
        int marks = 0;
        while (marks < 3
                && end - start > 2
                && "*_".indexOf(text.charAt(start)) >= 0
                && text.charAt(end - 1) == text.charAt(start)) {
            start++;
            end--;
            marks++;
        }
        boolean whole = marks > 0 && text.substring(start, end).indexOf(text.charAt(from)) < 0;
        if (!whole || !Character.isLetterOrDigit(text.charAt(start))) {
            return new Line(from, to, item, heading, gap);
        }
        boolean title = marks >= 2 && ".!?".indexOf(text.charAt(end - 1)) < 0;
        return new Line(start, end, item, heading || title, gap);
    }

    private int skipBlanks(int from, int to) {
        int at = from;
        while (at < to && SentenceBreaks.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean isUnderline(int from, int to) {
        char mark = text.charAt(from);
        if ((mark != '=' && mark != '-') || to - from < 3) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != mark) {
                return false;
            }
        }
        return true;
    }

    /** Metadata between two rules at the very start, as Markdown files have it. */
    private int frontMatterEnd() {
        if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
            return 0;
        }
        int close = text.indexOf("\n---", 3);
        if (close < 0 || close > 4000 || text.substring(0, close).contains("\n\n")) {
            return 0;
        }
        return lineEnd(close + 1);
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int afterBreak(int at) {
        if (at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n') {
            return at + 2;
        }
        return Math.min(text.length(), at + 1);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\u000b' || c == '\f';
    }
}
