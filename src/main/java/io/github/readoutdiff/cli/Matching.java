package io.github.readoutdiff.cli;

import io.github.readoutdiff.ReadoutDiff;
import io.github.readoutdiff.text.Names;

/** How claims are matched. */
enum Matching {
    SEMANTIC,
    LEXICAL;

    ReadoutDiff engine() {
        return engine(Names.create());
    }

    ReadoutDiff engine(Names names) {
        ReadoutDiff.Builder builder = ReadoutDiff.builder().names(names);
        return (this == SEMANTIC ? builder : builder.lexical()).build();
    }

    /** The words that the option knows. */
    static final class Words extends OptionWords<Matching> {
        Words() {
            super(values());
        }
    }
}
