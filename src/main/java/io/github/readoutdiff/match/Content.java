package io.github.readoutdiff.match;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Words;
import java.util.Optional;

/**
 * What a claim says, without who says it and how: "President Flint stressed that" makes all claims of one speaker alike.
 */
final class Content {
    /** Fewer words say too little by themselves: "thanked him". */
    private static final int FEWEST_WORDS = 3;

    private Content() {}

    /** The ascribed words of a claim, or all of its words where nothing or too little is ascribed. */
    static String of(Claim claim, String text) {
        if (claim.attribution().isEmpty()) {
            return claim.text();
        }
        StringBuilder content = new StringBuilder();
        for (Span part : claim.spans()) {
            for (Span ascribed : claim.attribution().get().content()) {
                common(part, ascribed)
                        .ifPresent(span ->
                                content.append(content.length() == 0 ? "" : " ").append(span.in(text)));
            }
        }
        String words = content.toString();
        return Words.of(words).size() < FEWEST_WORDS ? claim.text() : words;
    }

    private static Optional<Span> common(Span one, Span other) {
        int start = Math.max(one.start(), other.start());
        int end = Math.min(one.end(), other.end());
        return start < end ? Optional.of(Span.of(start, end)) : Optional.empty();
    }
}
