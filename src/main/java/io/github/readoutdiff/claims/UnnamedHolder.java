package io.github.readoutdiff.claims;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a readout calls by an office alone.
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

    /** The person as far as the text tells, with what stands for the name: "Prime Minister (Ruritania)". */
    Person nameless() {
        return Person.nameless(state == null ? title : title + " (" + state + ")", office(), party);
    }
}
