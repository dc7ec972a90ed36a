package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Attribution;
import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Span;
import java.util.List;

/** Source, cue and content as spans, in which manner, what sort of cue, and the rule that found it. */
record FoundAttribution(
        List<Span> source, List<Span> cue, List<Span> content, Manner manner, AttributionCue.Sort sort, String rule) {
    FoundAttribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    FoundAttribution withContent(List<Span> more) {
        return new FoundAttribution(source, cue, more, manner, sort, rule);
    }

    Attribution value() {
        return new Attribution(source, cue, content, rule);
    }

    /** Whether one span of the content holds a part of the text. */
    boolean holds(Span part) {
        return holds(content, part);
    }

    /** Whether the content holds the source and cue of another. */
    boolean holds(FoundAttribution inner) {
        return !inner.source.isEmpty() && holds(inner.source.get(0)) && holds(inner.cue.get(0));
    }

    /** Whether a part of the text is, or is in, the source or cue. */
    boolean namesSourceIn(Span part) {
        return holds(source, part) || holds(cue, part);
    }

    private static boolean holds(List<Span> spans, Span part) {
        for (Span span : spans) {
            if (span.encloses(part)) {
                return true;
            }
        }
        return false;
    }

    /** Characters of the content. */
    int length() {
        return content.stream().mapToInt(Span::length).sum();
    }

    /** Where it is made: at its cue. */
    int anchor() {
        return cue.isEmpty() ? start() : cue.get(0).start();
    }

    int start() {
        return content.get(0).start();
    }
}
