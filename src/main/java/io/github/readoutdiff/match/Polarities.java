package io.github.readoutdiff.match;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Negation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Whether what two claims share stands under a negation on one side only; what verbs deny is for {@link PolarityClash}. */
final class Polarities {
    /** The share of the common content that must stand under a negation on one side and not on the other. */
    private static final double MOST = 0.6;

    private static final Pattern CLAUSE_END = Pattern.compile("[,;:.]|\\b(?:that|and|but|or|while|if)\\b");

    private Polarities() {}

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
            // who acts, and on what, stands before the negation in either case
            if (term.name()
                    || negating.negationSubjects.get(i)
                    || !(affirming.bag.containsKey(term.stem()) || affirming.bag.containsKey(term.concept()))) {
                continue;
            }
            shared += negating.weights[i];
            if (scopes.stream().anyMatch(scope -> scope.encloses(term.span()))) {
                under += negating.weights[i];
            }
        }
        return shared > 0 && under >= MOST * shared;
    }

    /** The places of the terms that stand before a negation of their clause. */
    static BitSet subjects(String text, List<Term> terms, List<Span> scopes) {
        BitSet subjects = new BitSet();
        for (Span scope : scopes) {
            for (int i = 0; i < terms.size(); i++) {
                if (isSubject(text, terms.get(i).span(), scope.start())) {
                    subjects.set(i);
                }
            }
        }
        return subjects;
    }

    /** Whether a word stands in the clause of a negation and before it: "the tolls will not be lowered". */
    private static boolean isSubject(String text, Span word, int negation) {
        return word.end() <= negation
                && !CLAUSE_END.matcher(text).region(word.end(), negation).find();
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
}
