package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * An attribution of an article with where it comes from.
 *
 * @param found source, cue and content
 * @param origin where it comes from
 * @param speaker whose words they are, null if the text does not say
 */
record Statement(
        FoundAttribution found, Origin origin, @Nullable Speaker speaker) {
    Statement from(Origin other) {
        return new Statement(found, other, speaker);
    }
}
