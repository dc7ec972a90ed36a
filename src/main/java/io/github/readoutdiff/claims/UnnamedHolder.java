package io.github.readoutdiff.claims;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A leader whom a readout calls by an office alone in the sentence that tells of the event.
 *
 * @param title the office as it stands
 * @param party of whom, null if not known
 * @param state the name of that party if it is a state that is known
 * @param surname a family name that the text has alone elsewhere, null if it has none
 */
record UnnamedHolder(
        String title,
        @Nullable String party,
        @Nullable String state,
        @Nullable String surname) {
    String office() {
        return title.toLowerCase(Locale.ROOT);
    }

    /** What stands for the name: "Prime Minister (Ruritania)". */
    String label() {
        return state == null ? title : title + " (" + state + ")";
    }
}
