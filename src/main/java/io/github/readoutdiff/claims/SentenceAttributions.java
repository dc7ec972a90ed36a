package io.github.readoutdiff.claims;

import io.github.readoutdiff.claims.SourceRules.Phrase;
import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the attributions that the rules find in one sentence. */
final class SentenceAttributions {
    private final TokenRow row;
    private final QuotedParts quotations;
    private final boolean wide;
    private final List<FoundAttribution> found;

    SentenceAttributions(TokenRow row, QuotedParts quotations, boolean wide, List<FoundAttribution> found) {
        this.row = row;
        this.quotations = quotations;
        this.wide = wide;
        this.found = found;
    }

    /** Whether attitudes, intentions and evidence are wanted too. */
    boolean isWide() {
        return wide;
    }

    void add(FoundAttribution one) {
        found.add(one);
    }

    /** An attribution by a cue of the lists: its group of tokens, its content, and where its source was found. */
    void add(@Nullable Phrase source, int group, int last, List<Span> spans, AttributionCue cue, String rule) {
        String named = source == null || source.rule().equals("subject") ? rule : rule + ", " + source.rule();
        add(new FoundAttribution(
                source == null ? List.of() : List.of(row.span(source.from(), source.to())),
                List.of(row.span(group, last + 1)),
                spans,
                manner(spans),
                cue.sort(),
                named));
    }

    /** Direct if it starts or ends with a quotation mark. */
    Manner manner(List<Span> spans) {
        for (Span span : spans) {
            if (quotations.holds(span.start()) || quotations.holds(span.end() - 1)) {
                return Manner.DIRECT;
            }
        }
        return Manner.INDIRECT;
    }
}
