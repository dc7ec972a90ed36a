package io.github.readoutdiff.text;

import io.github.readoutdiff.model.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers, sums, shares, dates and periods in a text, in digits or in words, with values that can be compared
 * across texts: "half a billion dollars" and "$500 million" have one value, and so
 * have "two and a half" and "2.5".
 *
 * <p>English, and Russian where the words are close; the words are a data file, {@code mention-words.txt}. "One" and "a"
 * count only before a unit, a scale or a currency; "May" and "March" only beside a day, a year or a preposition.
 * Mentions are in text order and do not overlap. Time is linear in the length of the text.
 *
 * <pre>{@code
 * Mentions.of("by 20 June").get(0).value();   // --06-20
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Mentions {
    private static final Map<String, Map<String, String>> LEXICON = lexicon();
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private final String text;
    private final List<Word> words;
    private final NumberReader numbers;
    private final List<Mention> found = new ArrayList<>();

    private Mentions(String text) {
        this.text = text;
        this.words = Words.of(text);
        this.numbers = new NumberReader(words, LEXICON);
    }

    /**
     * The mentions of a text.
     *
     * @param text any text
     * @return its mentions in text order, empty if it has none
     */
    public static List<Mention> of(String text) {
        return new Mentions(text).find();
    }

    private List<Mention> find() {
        int at = 0;
        while (at < words.size()) {
            int next = date(at);
            if (next == at) {
                next = quantity(at);
            }
            at = Math.max(next, at + 1);
        }
        return List.copyOf(found);
    }

    // ---- dates

    private int date(int at) {
        int iso = isoDate(at);
        if (iso > at) {
            return iso;
        }
        String day = day(at);
        if (day != null && month(at + 1) != null && near(at)) {
            return dayMonth(at, day);
        }
        int month = monthDay(at);
        if (month > at) {
            return month;
        }
        String year = year(at);
        if (year != null && !isCounting(at)) {
            return add(Mention.Kind.DATE, at, at + 1, year, "");
        }
        String word = value("weekday", at);
        if (word == null) {
            word = value("relative", at);
        }
        return word == null ? at : add(Mention.Kind.DATE, at, at + 1, word, "");
    }

    private int isoDate(int at) {
        if (at + 2 < words.size() && year(at) != null && isShort(at + 1) && isShort(at + 2)) {
            boolean dashes = gap(at).equals("-") && gap(at + 1).equals("-");
            int month = Integer.parseInt(key(at + 1));
            if (dashes && month >= 1 && month <= 12) {
                return add(Mention.Kind.DATE, at, at + 3, key(at) + "-" + key(at + 1) + "-" + key(at + 2), "");
            }
        }
        return at;
    }

    private int dayMonth(int at, String day) {
        String month = month(at + 1);
        String year = at + 2 < words.size() && near(at + 1) ? year(at + 2) : null;
        String value = (year == null ? "-" : year) + "-" + month + "-" + day;
        return add(Mention.Kind.DATE, at, year == null ? at + 2 : at + 3, value, "");
    }

    private int monthDay(int at) {
        String month = month(at);
        if (month == null) {
            return at;
        }
        String day = near(at) ? day(at + 1) : null;
        if (day != null) {
            String year = near(at + 1) ? year(at + 2) : null;
            return add(
                    Mention.Kind.DATE,
                    at,
                    year == null ? at + 2 : at + 3,
                    (year == null ? "-" : year) + "-" + month + "-" + day,
                    "");
        }
        String year = near(at) ? year(at + 1) : null;
        if (year != null) {
            return add(Mention.Kind.DATE, at, at + 2, year + "-" + month, "");
        }
        boolean sure = value("unsure", at) == null || (at > 0 && value("before", at - 1) != null);
        return sure ? add(Mention.Kind.DATE, at, at + 1, "--" + month, "") : at;
    }

    private @Nullable String month(int at) {
        if (at >= words.size()) {
            return null;
        }
        Word word = words.get(at);
        boolean english = word.text().charAt(0) < 0x80;
        return english && !word.isCapitalised() ? null : value("month", at);
    }

    private @Nullable String day(int at) {
        if (at >= words.size() || !Character.isDigit(key(at).charAt(0)) || key(at).length() > 4) {
            return null;
        }
        String digits = key(at).replaceAll("(st|nd|rd|th)$", "");
        if (digits.isEmpty() || digits.length() > 2 || !isAsciiDigits(digits)) {
            return null;
        }
        int day = Integer.parseInt(digits);
        return day >= 1 && day <= 31 ? (day < 10 ? "0" + day : "" + day) : null;
    }

    private @Nullable String year(int at) {
        if (at >= words.size() || key(at).length() != 4 || !isAsciiDigits(key(at))) {
            return null;
        }
        int year = Integer.parseInt(key(at));
        return year >= FIRST_YEAR && year <= LAST_YEAR ? key(at) : null;
    }

    /** A number that looks like a year but counts what follows: "2000 troops". */
    private boolean isCounting(int at) {
        boolean afterSymbol = currencyBefore(at) != null;
        boolean round = key(at).endsWith("00") && at + 1 < words.size() && gap(at).isBlank() && isLower(at + 1);
        return afterSymbol || (round && !StopWords.contains(key(at + 1)));
    }

    private boolean isLower(int at) {
        return Character.isLowerCase(words.get(at).text().codePointAt(0));
    }

    private boolean isShort(int at) {
        return key(at).length() == 2 && isAsciiDigits(key(at));
    }

    // ---- quantities

    private int quantity(int at) {
        NumberReader.Read read = numbers.at(at);
        return read == null ? at : unit(at, read.next(), read.value());
    }

    private int unit(int at, int next, BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        Currency before = currencyBefore(at);
        if (before != null) {
            Span sum = Span.of(before.start(), words.get(next - 1).span().end());
            found.add(new Mention(Mention.Kind.MONEY, sum, plain + " " + before.code(), ""));
            return next;
        }
        if (text.startsWith("%", words.get(next - 1).span().end())) {
            return add(Mention.Kind.PERCENT, at, next, plain, "");
        }
        if (next >= words.size() || gap(next - 1).length() > 1) {
            return add(Mention.Kind.NUMBER, at, next, plain, "");
        }
        String currency = value("currency", next);
        if (currency == null
                && next + 1 < words.size()
                && !words.get(next).key().isEmpty()) {
            // "500 million US dollars"
            currency = isNation(next) ? value("currency", next + 1) : null;
            next = currency == null ? next : next + 1;
        }
        if (currency != null) {
            return add(Mention.Kind.MONEY, at, next + 1, plain + " " + currency, "");
        }
        if (value("percent", next) != null) {
            return add(Mention.Kind.PERCENT, at, next + 1, plain, "");
        }
        if ("per".equals(key(next)) && next + 1 < words.size() && "cent".equals(key(next + 1))) {
            return add(Mention.Kind.PERCENT, at, next + 2, plain, "");
        }
        String unit = value("unit", next);
        if (unit != null) {
            // "a year and a half"
            NumberReader.Read more = numbers.fraction(next + 1);
            String length = more == null
                    ? plain
                    : number.add(more.value()).stripTrailingZeros().toPlainString();
            return add(Mention.Kind.PERIOD, at, more == null ? next + 1 : more.next(), length + " " + unit, "");
        }
        return add(Mention.Kind.NUMBER, at, next, plain, StopWords.contains(key(next)) ? "" : key(next));
    }

    private boolean isNation(int at) {
        return words.get(at).isCapitalised();
    }

    /** A currency in front of a number, and where it starts. */
    private record Currency(String code, int start) {}

    /** The currency in front of a number: "$5", "$ 5", "USD 5". */
    private @Nullable Currency currencyBefore(int at) {
        int end = words.get(at).span().start();
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\u00a0')) {
            end--;
        }
        if (end == 0) {
            return null;
        }
        return switch (text.charAt(end - 1)) {
            case '$' -> new Currency("USD", end - 1);
            case '€' -> new Currency("EUR", end - 1);
            case '£' -> new Currency("GBP", end - 1);
            case '¥' -> new Currency("CNY", end - 1);
            default -> codeBefore(at, end);
        };
    }

    /** A word in front is a currency only as three capitals, its international code; "in dollars 5 million" is none. */
    private @Nullable Currency codeBefore(int at, int end) {
        if (at == 0 || words.get(at - 1).span().end() != end) {
            return null;
        }
        Word before = words.get(at - 1);
        boolean code = before.text().length() == 3 && before.text().chars().allMatch(Character::isUpperCase);
        String currency = code ? value("currency", at - 1) : null;
        return currency == null ? null : new Currency(currency, before.span().start());
    }

    // ---- helpers

    private static boolean isAsciiDigits(String key) {
        return key.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private int add(Mention.Kind kind, int from, int to, String value, String unit) {
        int start = words.get(from).span().start();
        int end = words.get(to - 1).span().end();
        found.add(new Mention(kind, Span.of(start, end), value, unit));
        return to;
    }

    private String key(int at) {
        return words.get(at).key();
    }

    private @Nullable String value(String what, int at) {
        return at < words.size() ? LEXICON.getOrDefault(what, Map.of()).get(key(at)) : null;
    }

    /** What stands between a word and the next. */
    private String gap(int at) {
        return at + 1 < words.size()
                ? text.substring(
                        words.get(at).span().end(), words.get(at + 1).span().start())
                : "\n";
    }

    /** Whether a word and the next are parts of one date: a space, a comma or a full stop between them. */
    private boolean near(int at) {
        String gap = gap(at);
        return gap.length() <= 2 && gap.indexOf('\n') < 0 && gap.indexOf(';') < 0 && gap.indexOf('(') < 0;
    }

    private static Map<String, Map<String, String>> lexicon() {
        Map<String, Map<String, String>> lexicon = new HashMap<>();
        for (String line : DataLines.of(Mentions.class, "mention-words.txt")) {
            int colon = line.indexOf(':');
            Map<String, String> values = lexicon.computeIfAbsent(line.substring(0, colon), any -> new HashMap<>());
            for (String pair : line.substring(colon + 1).strip().split(" +")) {
                int equals = pair.indexOf('=');
                values.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return Map.copyOf(lexicon);
    }
}
