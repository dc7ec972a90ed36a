package io.github.readoutdiff.text;

import io.github.readoutdiff.model.Readout;
import java.util.Locale;
import java.util.Optional;

/**
 * Guesses the language of a text from its script and, for Latin letters, from words that tell English from others.
 *
 * <p>It tells only what the stages need to know: {@code en}, {@code ru}, {@code zh}; what else has a script of its own is
 * named by it, other Latin texts are unknown. The language that a readout gives wins over any guess.
 *
 * <pre>{@code
 * LanguageGuess.of("Стороны обсудили торговлю.");   // ru
 * }</pre>
 *
 * @since 0.1.0
 */
public final class LanguageGuess {
    private static final int LETTERS = 20_000;
    private static final int ASCII = 128;
    private static final double MOST = 0.5;

    private LanguageGuess() {}

    /**
     * The language of a readout.
     *
     * @param readout the readout
     * @return the primary subtag that it gives, else the guess for its text
     */
    public static Optional<String> of(Readout readout) {
        Optional<String> given =
                readout.language().map(tag -> tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0]);
        return given.isPresent() && !given.get().equals("und") ? given : of(readout.text());
    }

    /**
     * The language of a text.
     *
     * @param text any text; its first 20,000 characters decide
     * @return {@code en}, {@code ru} or {@code zh}, empty if it is none of them or cannot be told
     */
    public static Optional<String> of(String text) {
        String start = text.substring(0, Math.min(text.length(), LETTERS));
        int letters = 0;
        int latin = 0;
        int cyrillic = 0;
        int han = 0;
        for (int i = 0; i < start.length(); ) {
            int code = start.codePointAt(i);
            i += Character.charCount(code);
            if (!Character.isLetter(code)) {
                continue;
            }
            letters++;
            if (code < ASCII) { // most letters; the look-up of a script is slow
                latin++;
                continue;
            }
            Character.UnicodeScript script = Character.UnicodeScript.of(code);
            latin += script == Character.UnicodeScript.LATIN ? 1 : 0;
            cyrillic += script == Character.UnicodeScript.CYRILLIC ? 1 : 0;
            han += script == Character.UnicodeScript.HAN ? 1 : 0;
        }
        if (letters == 0) {
            return Optional.empty();
        }
        if (han > MOST * letters) {
            return Optional.of("zh");
        }
        if (cyrillic > MOST * letters) {
            return Optional.of("ru");
        }
        return latin > MOST * letters && EnglishSigns.areIn(start) ? Optional.of("en") : Optional.empty();
    }
}
