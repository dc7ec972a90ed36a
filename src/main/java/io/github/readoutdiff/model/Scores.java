package io.github.readoutdiff.model;

import java.util.OptionalDouble;

/** The one range that scores have. */
final class Scores {
    private Scores() {}

    static void check(String what, OptionalDouble score) {
        if (score.isPresent() && !(score.getAsDouble() >= 0 && score.getAsDouble() <= 1)) {
            throw new IllegalArgumentException(what + " is " + score.getAsDouble() + " but must be between 0 and 1");
        }
    }
}
