package io.github.readoutdiff.match;

import io.github.readoutdiff.encode.Encoder;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.text.LanguageGuess;
import io.github.readoutdiff.text.Words;
import java.util.Optional;

/** Whether an encoder may speak of a readout: a score in a language that it does not know would be a wrong one. */
final class Languages {
    /** A text of fewer words may have no function word that tells its language. */
    private static final int FEW_WORDS = 25;

    private Languages() {}

    static boolean isKnown(Encoder encoder, Readout readout) {
        Optional<String> language = LanguageGuess.of(readout);
        return language.map(encoder::knows).orElseGet(() -> isTooShortToTell(readout.text()));
    }

    private static boolean isTooShortToTell(String text) {
        boolean latin = text.codePoints()
                .filter(Character::isLetter)
                .allMatch(code -> Character.UnicodeScript.of(code) == Character.UnicodeScript.LATIN);
        return latin && Words.of(text).size() < FEW_WORDS;
    }

    static String name(Readout readout) {
        return LanguageGuess.of(readout).orElse("unknown");
    }
}
