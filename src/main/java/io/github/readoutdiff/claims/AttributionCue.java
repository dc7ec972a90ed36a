package io.github.readoutdiff.claims;

import java.util.Set;

/** A word of {@code attribution-cues.txt}: what it does and what may stand for its content. */
record AttributionCue(String word, Sort sort, Set<String> frames) {
    /** What the source does. */
    enum Sort {
        SAYING,
        ATTITUDE,
        INTENTION,
        EVIDENCE,
        ACT
    }

    boolean takes(String frame) {
        return frames.contains(frame);
    }

    boolean takesPhrase(String preposition) {
        return frames.contains("+" + preposition);
    }
}
