package io.github.readoutdiff.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads numbers that a text gives in digits or words, with scales and fractions: "2.5 million", "two and a half million". */
final class NumberReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final List<Word> words;
    private final Map<String, Map<String, String>> lexicon;

    NumberReader(List<Word> words, Map<String, Map<String, String>> lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /** A value and the place of the word behind it. */
    record Read(BigDecimal value, int next) {}

    /** The number that starts at a word, null if none does. */
    @Nullable
    Read at(int at) {
        Read part = partOfScale(at);
        if (part != null) {
            return part;
        }
        BigDecimal number = number(at);
        int next = at + 1;
        if (number == null) {
            number = value("article", at);
            if (number == null || !leadsToUnit(at)) {
                return null;
            }
            next = isArticle(next) ? next + 1 : next;
        }
        Read fraction = fraction(next);
        return scaled(
                fraction == null ? new Read(number, next) : new Read(number.add(fraction.value()), fraction.next()));
    }

    /** "And a half", "and three quarters", as a part of one; null where there is none. */
    @Nullable
    Read fraction(int at) {
        if (!is("and", at)) {
            return null;
        }
        BigDecimal many = isArticle(at + 1) || is("one", at + 1) ? BigDecimal.ONE : value("number", at + 1);
        int name = many == null ? at + 1 : at + 2;
        BigDecimal part = isJoined(at, name) ? value("fraction", name) : null;
        // "and a quarter of the members" counts something else
        return part == null || is("of", name + 1)
                ? null
                : new Read(many == null ? part : part.multiply(many), name + 1);
    }

    /** "A quarter of a million", "three quarters of a million". */
    private @Nullable Read partOfScale(int at) {
        BigDecimal many = isArticle(at) || is("one", at) ? BigDecimal.ONE : value("number", at);
        BigDecimal part = many == null ? null : value("fraction", at + 1);
        if (many == null || part == null || !is("of", at + 2) || !isArticle(at + 3) || !isJoined(at, at + 4)) {
            return null;
        }
        BigDecimal scale = value("scale", at + 4);
        return scale == null ? null : new Read(many.multiply(part).multiply(scale), at + 5);
    }

    /** "Twenty five", "five hundred thousand", "one hundred and ten", "one million two hundred thousand". */
    private Read scaled(Read start) {
        BigDecimal done = BigDecimal.ZERO;
        BigDecimal number = start.value();
        BigDecimal lastScale = null;
        int next = start.next();
        while (next < words.size() && isJoined(next - 1, next)) {
            BigDecimal scale = value("scale", next);
            BigDecimal more = value("number", next);
            BigDecimal before = value("number", next - 1);
            if (scale != null) {
                number = number.multiply(scale);
                lastScale = scale;
            } else if (more != null && before != null && isTens(before) && isDigit(more)) {
                number = number.add(more);
            } else if (more != null && lastScale != null && isLessThan(lastScale, next)) {
                // a thousand closes what stands before it, a hundred may itself be counted: "five hundred thousand"
                if (lastScale.compareTo(THOUSAND) >= 0) {
                    done = done.add(number);
                    number = more;
                } else {
                    number = number.add(more);
                }
                lastScale = null;
            } else {
                break;
            }
            next++;
            if (HUNDRED.equals(lastScale) && is("and", next) && isAdded(next + 1)) {
                number = number.add(value("number", next + 1));
                lastScale = null;
                next += 2;
            }
        }
        Read half = lastScale == null ? null : fraction(next);
        if (half != null && lastScale != null) {
            number = number.add(half.value().multiply(lastScale));
            next = half.next();
        }
        return new Read(done.add(number), next);
    }

    /** Whether a number word goes on with what stands before: of "one million | two hundred thousand" it is less than a million. */
    private boolean isLessThan(BigDecimal scale, int at) {
        BigDecimal most = value("number", at);
        for (int i = at + 1; most != null && i < words.size() && isJoined(i - 1, i); i++) {
            BigDecimal next = value("scale", i);
            if (next == null) {
                break;
            }
            most = most.multiply(next);
        }
        return most != null && most.compareTo(scale) < 0;
    }

    /** Whether a word behind "one hundred and" belongs to it: not in "one hundred and two hundred". */
    private boolean isAdded(int at) {
        boolean number = value("number", at) != null && isJoined(at - 2, at);
        return number && (at + 1 >= words.size() || !HUNDRED.equals(value("scale", at + 1)));
    }

    private @Nullable BigDecimal number(int at) {
        BigDecimal word = value("number", at);
        if (word != null) {
            return word;
        }
        // most words are none, and the expressions below take their time
        String key = words.get(at).key();
        if (key.isEmpty() || !Character.isDigit(key.charAt(0))) {
            return null;
        }
        key = key.replaceAll("(?<=\\d)(st|nd|rd|th)$", "");
        if (!key.chars().allMatch(c -> c < 0x80)) {
            return null;
        }
        String plain = key.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?") ? key.replace(",", "") : key;
        return plain.length() <= 18 && plain.matches("\\d+(\\.\\d+)?") ? new BigDecimal(plain) : null;
    }

    /** Whether "one", "a" or "half a" stands before a unit, a scale, a currency or "and a half". */
    private boolean leadsToUnit(int at) {
        int next = at + 1;
        boolean isHalf = value("fraction", at) != null;
        if (isHalf && isArticle(next)) {
            next++;
        }
        if (next >= words.size() || !isJoined(next - 1, next)) {
            return false;
        }
        boolean plainA = isArticle(at);
        boolean counts = !is("of", next + 1) || number(Math.min(next + 2, words.size() - 1)) == null;
        return (value("scale", next) != null && counts)
                || (!isHalf && !plainA && fraction(next) != null)
                || (has("unit", next) && (!plainA || fraction(next + 1) != null))
                || (!plainA && has("currency", next));
    }

    private static boolean isTens(BigDecimal number) {
        int value = number.intValue();
        return value >= 20 && value < 100 && value % 10 == 0;
    }

    private static boolean isDigit(BigDecimal number) {
        return number.compareTo(BigDecimal.TEN) < 0;
    }

    private boolean isArticle(int at) {
        return is("a", at) || is("an", at);
    }

    private boolean is(String key, int at) {
        return at < words.size() && words.get(at).key().equals(key);
    }

    /** Whether nothing but a blank or a hyphen each stands between the words. */
    private boolean isJoined(int from, int to) {
        for (int i = from; i < to; i++) {
            if (i + 1 >= words.size()
                    || words.get(i + 1).span().start() - words.get(i).span().end() > 1) {
                return false;
            }
        }
        return true;
    }

    private boolean has(String what, int at) {
        return at < words.size()
                && lexicon.getOrDefault(what, Map.of())
                        .containsKey(words.get(at).key());
    }

    private @Nullable BigDecimal value(String what, int at) {
        if (at >= words.size()) {
            return null;
        }
        String value = lexicon.getOrDefault(what, Map.of()).get(words.get(at).key());
        return value == null ? null : new BigDecimal(value);
    }
}
