package io.github.readoutdiff.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dateline before a paragraph's first sentence: "STRELSAU, May 3 (Agency) --". */
final class Datelines {
    private static final int LONGEST = 120;
    private static final Pattern DATELINE = Pattern.compile(
            // a place in capitals, or a place with a date or an agency, then a dash
            "(?:\\p{Lu}[\\p{Lu}.'’\\- ]{2,40}(?:, ?[\\p{L}\\d.,' ]{2,50})?(?: ?\\([\\p{L}\\d .\\-/]{2,40}\\))?"
                    + "|\\p{Lu}[\\p{L}.'’\\- ]{1,40}(?:, ?[\\p{L}\\d., ]{2,40})? ?\\([\\p{L}\\d .\\-/]{2,40}\\)"
                    + "|\\p{Lu}[\\p{L}.'’\\- ]{1,40}, ?(?:\\p{Lu}\\p{L}{2,8}day,? )?(?:\\p{Lu}[\\p{L}'’\\-]{2,8}(?: [\\p{L}'’\\-]{2,9})?\\.? \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{L}{2,8})"
                    + "(?:,? \\d{4})?(?:, ?\\p{Lu}{2,6})?(?: ?\\([\\p{L}\\d .\\-/]{2,40}\\))?|\\([\\p{L}\\d .\\-/]{2,40}\\))"
                    + "\\s?(?:--|[-–—―])\\s+");

    private Datelines() {}

    /** Where the dateline ends and the sentence starts; {@code from} if there is none. */
    static int end(String text, int from, int to) {
        int limit = Math.min(to, from + LONGEST);
        Matcher matcher = DATELINE.matcher(text).region(from, limit);
        if (!matcher.lookingAt() || matcher.end() >= to) {
            return from;
        }
        int end = matcher.end();
        while (end > from && SentenceBreaks.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
