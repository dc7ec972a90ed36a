package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import java.util.ArrayList;
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

    /** Whether two have their sources in one place. */
    boolean sharesSourceWith(Statement other) {
        Span source = other.found.source().get(0);
        return found.source().stream().anyMatch(span -> span.overlaps(source));
    }

    /** Without what follows a place in the same sentence; whole if nothing would be left. */
    Statement endingBefore(Span other, String text) {
        List<Span> kept = new ArrayList<>();
        for (Span span : found.content()) {
            if (span.end() <= other.start()) {
                kept.add(span);
            } else if (span.start() < other.start()) {
                kept.add(unjoined(Span.of(span.start(), other.start()), text));
            }
        }
        return kept.isEmpty() ? this : new Statement(found.withContent(kept), origin, speaker);
    }

    /** Without the comma and the conjunction at its end. */
    private static Span unjoined(Span span, String text) {
        String words = span.in(text).stripTrailing();
        String last = words.substring(words.lastIndexOf(' ') + 1);
        if (last.length() < words.length() && AttributionCues.standard().is("joins", last)) {
            words = words.substring(0, words.length() - last.length()).stripTrailing();
        }
        while (words.length() > 1 && (words.endsWith(",") || words.endsWith(";"))) {
            words = words.substring(0, words.length() - 1).stripTrailing();
        }
        return Span.of(span.start(), span.start() + Math.max(1, words.length()));
    }
}
