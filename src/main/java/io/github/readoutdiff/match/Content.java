package io.github.readoutdiff.match;

import io.github.readoutdiff.model.Attribution;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a claim says, without who says it and how: "President Flint stressed that" makes all claims of one speaker alike.
 */
final class Content {
    /** Fewer words say too little by themselves: "thanked him". */
    private static final int FEWEST_WORDS = 3;

    private Content() {}

    /** Where the ascribed words of a claim stand, or all of its words where nothing or too little is ascribed. */
    static List<Span> places(Claim claim, String text) {
        List<Span> places = new ArrayList<>();
        claim.attribution()
                .map(Attribution::content)
                .ifPresent(content -> claim.spans()
                        .forEach(part -> content.forEach(
                                ascribed -> common(part, ascribed).ifPresent(places::add))));
        return Words.of(joined(places, text)).size() < FEWEST_WORDS ? claim.spans() : List.copyOf(places);
    }

    /** The words at {@link #places}, as one text. */
    static String of(Claim claim, String text) {
        return joined(places(claim, text), text);
    }

    private static String joined(List<Span> places, String text) {
        return places.stream().map(place -> place.in(text)).collect(Collectors.joining(" "));
    }

    private static Optional<Span> common(Span one, Span other) {
        int start = Math.max(one.start(), other.start());
        int end = Math.min(one.end(), other.end());
        return start < end ? Optional.of(Span.of(start, end)) : Optional.empty();
    }
}
