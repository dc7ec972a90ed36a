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

    int start() {
        return content.get(0).start();
    }
}
