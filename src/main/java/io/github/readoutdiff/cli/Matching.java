package io.github.readoutdiff.cli;

import io.github.readoutdiff.ReadoutDiff;

/** How claims are matched. */
enum Matching {
    SEMANTIC,
    LEXICAL;

    ReadoutDiff engine() {
        return this == SEMANTIC ? ReadoutDiff.create() : ReadoutDiff.lexical();
    }

    /** The words that the option knows. */
    static final class Words extends OptionWords<Matching> {
        Words() {
            super(values());
        }
    }
}
