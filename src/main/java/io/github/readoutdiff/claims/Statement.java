package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import java.util.List;
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
    /** What an account tells in its own voice. */
    static Statement ofAccount(Origin origin, List<Span> source, List<Span> cue, Span content, String rule) {
        FoundAttribution found = new FoundAttribution(
                source, cue, List.of(content), Manner.INDIRECT, AttributionCue.Sort.EVIDENCE, rule);
        return new Statement(found, origin, null);
    }

    Statement from(Origin other) {
        return new Statement(found, other, speaker);
    }
}
