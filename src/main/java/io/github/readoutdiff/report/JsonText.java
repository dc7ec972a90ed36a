package io.github.readoutdiff.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Writes JSON: one record a line inside the top-level lists, so that two files can be compared by line.
 *
 * <p>Our own rather than a library's for two reasons: lone surrogates must be escaped to survive UTF-8, and numbers must
 * not depend on {@code Double.toString}, whose digits changed with JDK 19.
 */
final class JsonText {
    private final StringBuilder out = new StringBuilder();
    private boolean first = true;
    private int depth;

    /** An object; each member is written by a key and a value. */
    JsonText object(Runnable members) {
        return nested('{', '}', members);
    }

    /** A list with one element a line while it stands at the top, on one line below. */
    <T> JsonText list(List<T> elements, Consumer<T> element) {
        return nested(
                '[',
                ']',
                () -> elements.forEach(each -> {
                    next();
                    element.accept(each);
                }));
    }

    private JsonText nested(char open, char close, Runnable content) {
        boolean outer = first;
        out.append(open);
        first = true;
        depth++;
        content.run();
        depth--;
        if (!first && depth < 2) {
            out.append('\n').append("  ".repeat(depth));
        }
        out.append(close);
        first = outer;
        return this;
    }

    private void next() {
        if (!first) {
            out.append(depth <= 2 ? "," : ", ");
        }
        if (depth <= 2) {
            out.append('\n').append("  ".repeat(depth));
        }
        first = false;
    }

    JsonText key(String name) {
        next();
        string(name);
        out.append(": ");
        return this;
    }

    void member(String name, String value) {
        key(name).string(value);
    }

    void member(String name, Optional<String> value) {
        key(name);
        value.ifPresentOrElse(this::string, this::nothing);
    }

    void member(String name, int value) {
        key(name);
        out.append(value);
    }

    void member(String name, OptionalInt value) {
        key(name);
        value.ifPresentOrElse(out::append, this::nothing);
    }

    void member(String name, OptionalDouble value) {
        key(name);
        value.ifPresentOrElse(number -> out.append(digits(number)), this::nothing);
    }

    void truth(String name, Optional<Boolean> value) {
        key(name);
        value.ifPresentOrElse(out::append, this::nothing);
    }

    void nothing() {
        out.append("null");
    }

    void value(int value) {
        out.append(value);
    }

    /** The fewest digits that read back as the same number, without an exponent. */
    static String digits(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int precision = 1; precision < 17; precision++) {
            BigDecimal rounded = exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return plain(rounded);
            }
        }
        return plain(exact.round(new MathContext(17, RoundingMode.HALF_EVEN)));
    }

    private static String plain(BigDecimal value) {
        String digits = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        return digits.contains(".") ? digits : digits + ".0";
    }

    void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        out.append(c).append(text.charAt(++i));
                    } else if (Visible.acts(c)) {
                        String hex = Integer.toHexString(c);
                        out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** All that was written, with a line break at the end. */
    String text() {
        return out + "\n";
    }
}
