package io.github.readoutdiff.match;

import io.github.readoutdiff.text.Mention;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Measures between two claims that look at words, names and numbers alone. */
final class Measures {
    /** What a related word counts beside the word itself. */
    private static final double RELATED = 0.7;
    /** The weight of shared names and rare words that counts as plenty. */
    private static final double PLENTY = 6;

    private Measures() {}

    /** How far the other's words cover this claim's, by weight, 0 to 1. */
    static double covered(Profile claim, Profile other) {
        double sum = 0;
        for (int i = 0; i < claim.weights.length; i++) {
            sum += claim.weights[i] * counterpart(claim.terms.get(i), other);
        }
        return claim.weight == 0 ? 0 : sum / claim.weight;
    }

    /** 1 where the other has the word itself, less where it has a related one, else 0. */
    static double counterpart(Term term, Profile other) {
        if (other.bag.containsKey(term.stem())) {
            return 1;
        }
        return other.bag.containsKey(term.concept()) ? RELATED : 0;
    }

    static double harmonic(double a, double b) {
        return a <= 0 || b <= 0 ? 0 : 2 * a * b / (a + b);
    }

    /** The weight of shared content words, names most of all. */
    static double rare(Profile left, Profile right, double usual) {
        double sum = 0;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < left.weights.length; i++) {
            Term term = left.terms.get(i);
            if (!term.frame() && right.bag.containsKey(term.stem()) && seen.add(term.stem())) {
                double theirs = right.bag.getOrDefault(term.stem(), 0.0);
                sum += Math.max(0, Math.min(left.weights[i], theirs) - usual);
            }
        }
        return Math.min(1, sum / PLENTY);
    }

    /** Whether each of the two names something that the other does not: 0, or up to 1 by the weight of the lesser. */
    static double otherNames(Profile left, Profile right) {
        return Math.min(1, Math.min(namesMissing(left, right), namesMissing(right, left)) / PLENTY);
    }

    private static double namesMissing(Profile claim, Profile other) {
        double sum = 0;
        for (int i = 0; i < claim.weights.length; i++) {
            Term term = claim.terms.get(i);
            if (term.name() && !other.bag.containsKey(term.concept())) {
                sum += claim.weights[i];
            }
        }
        return sum;
    }

    /** 1 where both have a mention of one kind (and unit) and none of their values agree, else 0. */
    static boolean numbersClash(Profile left, Profile right) {
        return !NumberGuard.clashes(left, right).isEmpty();
    }

    static boolean numbersShared(Profile left, Profile right) {
        if (left.mentions.isEmpty() || right.mentions.isEmpty()) {
            return false;
        }
        Map<String, Mention> values = new HashMap<>();
        left.mentions.forEach(mention -> values.put(mention.kind() + mention.value(), mention));
        return right.mentions.stream().anyMatch(mention -> values.containsKey(mention.kind() + mention.value()));
    }
}
