package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Attribution;
import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the making.
 *
 * @param span its words, from the first to the last
 * @param gap words inside the span that are not the claim's, null if all are
 * @param governing the words that govern it from outside its span, blank if none do
 * @param speaker whose it is, null if not known
 * @param manner in which manner it is given, null if not known
 * @param attribution where the text ascribes it, null if to nobody
 */
record Draft(
        Span span,
        @Nullable Span gap,
        String governing,
        @Nullable Speaker speaker,
        @Nullable Manner manner,
        @Nullable Attribution attribution) {
    Draft(
            Span span,
            String governing,
            @Nullable Speaker speaker,
            @Nullable Manner manner,
            @Nullable Attribution attribution) {
        this(span, null, governing, speaker, manner, attribution);
    }

    /** The claim's words: one span, or two around the gap. */
    List<Span> spans() {
        return gap == null ? List.of(span) : List.of(Span.of(span.start(), gap.start()), Span.of(gap.end(), span.end()));
    }

    /** The claim's words, those of two spans with a blank between. */
    String words(String text) {
        return spans().stream().map(one -> one.in(text)).collect(Collectors.joining(" "));
    }
}
