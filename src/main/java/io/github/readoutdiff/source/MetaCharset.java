package io.github.readoutdiff.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset that an HTML page declares about itself, read as the WHATWG Encoding Standard reads its labels. */
final class MetaCharset {
    private static final Pattern DECLARATION = Pattern.compile(
            "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)|<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);

    /**
     * Labels that mean another charset than their name says: pages labelled so hold characters of the larger set. A page
     * whose label could be read byte by byte cannot be UTF-16.
     */
    private static final Map<String, String> MEANS = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "utf-16", "UTF-8",
            "utf-16le", "UTF-8",
            "utf-16be", "UTF-8");

    private MetaCharset() {}

    static Charset find(String name, String head) {
        Matcher matcher = DECLARATION.matcher(head);
        if (!matcher.find()) {
            return StandardCharsets.UTF_8;
        }
        String label = Optional.ofNullable(matcher.group(1)).orElseGet(() -> matcher.group(2));
        try {
            return Charset.forName(MEANS.getOrDefault(label.toLowerCase(Locale.ROOT), label));
        } catch (IllegalArgumentException e) {
            throw new ReadoutFormatException(
                    name + " declares the charset \"" + label
                            + "\", which is not known here; name its charset (--charset on the command line)",
                    e);
        }
    }
}
