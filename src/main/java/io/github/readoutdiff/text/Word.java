package io.github.readoutdiff.text;

import io.github.readoutdiff.model.Span;

/**
 * One word of a text: a run of letters, digits and marks, or one Chinese character.
 *
 * <pre>{@code
 * Words.of("Ruritania's bridge").get(0).key();   // ruritania
 * }</pre>
 *
 * @param span where it stands, in UTF-16 offsets of the text
 * @param text its words, exactly as they stand there
 * @param key what it is compared by: compatibility-normalised, in lower case, without a possessive {@code 's} and without marks
 *     on Latin letters ({@code capek} for {@code Čapek})
 * @since 0.1.0
 */
public record Word(Span span, String text, String key) {
    /**
     * Whether it starts with a capital letter.
     *
     * @return true for {@code Treaty}, false for {@code treaty} and for scripts without capitals
     */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0)) || Character.isTitleCase(text.codePointAt(0));
    }

    /**
     * Whether it is a number in digits, such as {@code 1,500} or {@code 2.5}.
     *
     * @return true if it starts with a digit and has no letter
     */
    public boolean isNumber() {
        return Character.isDigit(text.codePointAt(0)) && text.codePoints().noneMatch(Character::isLetter);
    }
}
