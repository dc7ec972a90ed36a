package io.github.readoutdiff.match;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Evidence;
import io.github.readoutdiff.model.NearMissReason;
import io.github.readoutdiff.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What was found between two claims of two readouts.
 *
 * <p>Immutable. The left claim is of the readout that comes first; nothing but the order of {@link #evidence()} depends
 * on that.
 *
 * <pre>{@code
 * Matcher.lexical().match(List.of(one, other)).between(pledge, thanks).ifPresent(match -> {
 *     System.out.println(match.score() + match.guard().map(reason -> ", but " + reason.label()).orElse(""));
 * });
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Match {
    private final Pair pair;
    private final Optional<NearMissReason> guard;

    Match(Pair pair, Optional<NearMissReason> guard) {
        this.pair = pair;
        this.guard = guard;
    }

    /**
     * The claim of the earlier readout.
     *
     * @return the claim
     */
    public Claim left() {
        return pair.left.claim;
    }

    /**
     * The claim of the later readout.
     *
     * @return the claim
     */
    public Claim right() {
        return pair.right.claim;
    }

    /**
     * How likely the two make one point, by the decision's weights.
     *
     * @return 0 to 1
     */
    public double score() {
        return pair.score;
    }

    /**
     * Why the two must not be joined although they look alike.
     *
     * @return the guard that fired, empty if none did
     */
    public Optional<NearMissReason> guard() {
        return guard;
    }

    /**
     * How far the words of the other claim cover a claim, by weight: the share of its content that the other has too.
     *
     * @param claim one of the two claims
     * @return 0 to 1
     */
    public double covered(Claim claim) {
        return claim.equals(left()) ? pair.leftInRight : pair.rightInLeft;
    }

    /**
     * Whether a claim says only what was talked about, without saying what was said.
     *
     * @param claim one of the two claims
     * @return true for "they exchanged views on trade"
     */
    public boolean isVague(Claim claim) {
        return profile(claim).does(Lexicon.Act.VAGUE);
    }

    /**
     * The other of the two.
     *
     * @param claim one of the two claims
     * @return the other one
     */
    public Claim other(Claim claim) {
        return claim.equals(left()) ? right() : left();
    }

    /**
     * Every measure that was taken, as results carry it.
     *
     * @return the decision first, then each measure
     */
    public List<Evidence> evidence() {
        List<String> ids = List.of(left().id(), right().id());
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Evidence.scored("decision", pair.score, ids));
        if (pair.hasMeaning) {
            evidence.add(Evidence.scored("sentence-cosine", Math.max(0, Math.min(1, pair.cosine)), ids));
        }
        evidence.add(Evidence.scored("word-coverage", (pair.leftInRight + pair.rightInLeft) / 2, ids));
        List<String> shared = Correspondence.sharedTerms(pair);
        if (!shared.isEmpty()) {
            evidence.add(Evidence.terms("shared-terms", shared, ids));
        }
        Map<String, List<Span>> unmatched = new LinkedHashMap<>();
        unmatched.put(left().id(), Correspondence.unmatched(pair.left, List.of(pair.right)));
        unmatched.put(right().id(), Correspondence.unmatched(pair.right, List.of(pair.left)));
        unmatched.values().removeIf(List::isEmpty);
        evidence.add(new Evidence("correspondence", OptionalDouble.empty(), ids, List.of(), unmatched));
        guard.ifPresent(reason -> evidence.add(Evidence.terms("guard", List.of(reason.label()), ids)));
        return List.copyOf(evidence);
    }

    Pair pair() {
        return pair;
    }

    private Profile profile(Claim claim) {
        return claim.equals(left()) ? pair.left : pair.right;
    }
}
