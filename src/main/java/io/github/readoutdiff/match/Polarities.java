package io.github.readoutdiff.match;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Negation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether what two sides share stands under a negation on one side only. */
final class Polarities {
    /** The share of the common content that must stand under a negation on one side and not on the other. */
    private static final double MOST = 0.6;

    private Polarities() {}

    /** The words of both sides where one negates what the other affirms. */
    static Optional<List<String>> clash(List<Profile> left, List<Profile> right) {
        for (Profile mine : left) {
            for (Profile theirs : right) {
                if (clash(mine, theirs)) {
                    return Optional.of(List.of(words(mine), words(theirs)));
                }
            }
        }
        return Optional.empty();
    }

    static boolean clash(Profile left, Profile right) {
        List<Span> mine = left.negations;
        List<Span> theirs = right.negations;
        if (mine.isEmpty() == theirs.isEmpty()) {
            return false;
        }
        boolean leftNegates = !mine.isEmpty();
        Profile negating = leftNegates ? left : right;
        Profile affirming = leftNegates ? right : left;
        List<Span> scopes = leftNegates ? mine : theirs;
        double shared = 0;
        double under = 0;
        for (int i = 0; i < negating.weights.length; i++) {
            Term term = negating.terms.get(i);
            // the one who acts stands before the negation in either case
            if (term.name() || !(affirming.bag.containsKey(term.stem()) || affirming.bag.containsKey(term.concept()))) {
                continue;
            }
            shared += negating.weights[i];
            if (scopes.stream().anyMatch(scope -> scope.encloses(term.span()))) {
                under += negating.weights[i];
            }
        }
        return shared > 0 && under >= MOST * shared;
    }

    /** The scopes of a claim's negations, in offsets of the readout. */
    static List<Span> scopes(Claim claim, String text) {
        List<Span> scopes = new ArrayList<>();
        for (Span part : claim.spans()) {
            for (Negation negation : Negation.of(part.in(text))) {
                negation.scope()
                        .ifPresent(
                                scope -> scopes.add(Span.of(scope.start() + part.start(), scope.end() + part.start())));
            }
        }
        return List.copyOf(scopes);
    }

    private static String words(Profile profile) {
        String text = profile.claim.text();
        return Negation.of(text).stream()
                .findFirst()
                .map(negation -> text.substring(
                        negation.cue().start(),
                        negation.scope().map(Span::end).orElse(negation.cue().end())))
                .orElse(text);
    }
}
