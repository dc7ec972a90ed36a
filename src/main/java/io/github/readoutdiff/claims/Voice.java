package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Who is found to speak in a clause.
 *
 * @param speaker the speaker
 * @param rule the rule that decided
 * @param source the words that name him, null if none do
 * @param cue the words that report, null if none do
 * @param carries whether the next sentences without a cue are his too
 */
record Voice(
        Speaker speaker,
        String rule,
        @Nullable Span source,
        @Nullable Span cue,
        boolean carries) {
    static final Voice NARRATION = new Voice(Speaker.NARRATOR, "narration", null, null, false);

    Voice carried() {
        return new Voice(speaker, "carried over", null, null, carries);
    }
}
