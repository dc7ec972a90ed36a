package io.github.readoutdiff.match;

import io.github.readoutdiff.model.Readout;
import java.util.Optional;

/** The language of a readout: as given, else guessed from its letters where they tell. */
final class Languages {
    private Languages() {}

    static Optional<String> of(Readout readout) {
        return readout.language().or(() -> guess(readout.text()));
    }

    /** The script of most letters tells Russian, Chinese and others from languages in Latin letters. */
    private static Optional<String> guess(String text) {
        int latin = 0;
        int cyrillic = 0;
        int han = 0;
        int other = 0;
        for (int i = 0; i < text.length(); ) {
            int code = text.codePointAt(i);
            i += Character.charCount(code);
            if (!Character.isLetter(code)) {
                continue;
            }
            switch (Character.UnicodeScript.of(code)) {
                case LATIN -> latin++;
                case CYRILLIC -> cyrillic++;
                case HAN -> han++;
                default -> other++;
            }
        }
        int most = Math.max(Math.max(latin, cyrillic), Math.max(han, other));
        if (most == 0 || most == latin) {
            return Optional.empty();
        }
        if (most == cyrillic) {
            return Optional.of("ru");
        }
        return Optional.of(most == han ? "zh" : "und");
    }
}
