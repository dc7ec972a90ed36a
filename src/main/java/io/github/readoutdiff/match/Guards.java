package io.github.readoutdiff.match;

import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.NearMissReason;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What keeps two claims apart that look alike. */
final class Guards {
    /** From which coverage without names on two claims say the same of different parties or places. */
    private static final double SAME_BUT_FOR_NAMES = 0.5;

    /** From how many shared names on another name more or less makes no other thing. */
    private static final int ALREADY_ONE = 2;

    /** From which word coverage on two claims look alike. */
    private static final double LOOK_ALIKE = 0.2;

    /** From which score on two claims look alike in whatever words. */
    private static final double LIKELY = 0.2;

    private static final Set<ClaimKind> POSITIONS =
            Set.of(ClaimKind.STATEMENT, ClaimKind.REQUEST, ClaimKind.WARNING, ClaimKind.PROPOSAL);

    private Guards() {}

    static Optional<NearMissReason> of(Pair pair) {
        if (pair.get(Feature.EVENT_BOTH) > 0) {
            return Optional.empty();
        }
        if (Roles.areSwapped(pair.left, pair.right)) {
            return Optional.of(NearMissReason.RIVAL_POSITION);
        }
        // one speaker who is reported to say both yes and no is one point on which the readouts clash
        if (pair.get(Feature.NEGATED_ONE) > 0 && pair.get(Feature.SPEAKER_OTHER) > 0) {
            return Optional.of(NearMissReason.OPPOSITE_POLARITY);
        }
        if (areRivals(pair)) {
            return Optional.of(NearMissReason.RIVAL_POSITION);
        }
        return otherNames(pair);
    }

    /**
     * Two speakers, neither taking up what the other said: each holds or asks its own, each speaks of another party, or one
     * is only said to have set out its position. Two who count one thing tell one fact, though the numbers may differ.
     */
    private static boolean areRivals(Pair pair) {
        boolean alike = pair.get(Feature.WORDS_BOTH) >= LOOK_ALIKE || pair.score >= LIKELY;
        if (pair.get(Feature.SPEAKER_OTHER) == 0 || !alike) {
            return false;
        }
        if (pair.get(Feature.VAGUE_ONE) > 0) {
            // one sets out its position on what the other takes a position on
            return true;
        }
        boolean requests = FeatureMaker.isRequest(pair.left) && FeatureMaker.isRequest(pair.right);
        boolean counted = pair.get(Feature.NUMBERS_CLASH) > 0 || pair.get(Feature.NUMBERS_SHARED) > 0;
        boolean positions = isPosition(pair.left) && isPosition(pair.right) && !counted;
        boolean others = !namesMissing(pair.left, pair.right).isEmpty()
                && !namesMissing(pair.right, pair.left).isEmpty()
                && pair.get(Feature.NUMBERS_SHARED) == 0;
        return requests || positions || others;
    }

    /** Whether a claim says what its speaker holds or wants; a pledge may be told by either side. */
    private static boolean isPosition(Profile profile) {
        return profile.claim.kind().filter(POSITIONS::contains).isPresent();
    }

    private static Optional<NearMissReason> otherNames(Pair pair) {
        boolean same = coveredWithoutNames(pair.left, pair.right) >= SAME_BUT_FOR_NAMES
                && coveredWithoutNames(pair.right, pair.left) >= SAME_BUT_FOR_NAMES;
        if (!same) {
            return Optional.empty();
        }
        List<Term> mine = namesMissing(pair.left, pair.right);
        List<Term> theirs = namesMissing(pair.right, pair.left);
        if (mine.isEmpty() || theirs.isEmpty() || namesShared(pair.left, pair.right) >= ALREADY_ONE) {
            return Optional.empty();
        }
        boolean places = isPlace(pair.left, mine.get(0)) && isPlace(pair.right, theirs.get(0));
        return Optional.of(places ? NearMissReason.DIFFERENT_PLACE : NearMissReason.DIFFERENT_PARTY);
    }

    /** How many names both have, the speakers' own left out: who shares several speaks of one thing. */
    private static long namesShared(Profile claim, Profile other) {
        Set<String> speakers = speakers(claim, other);
        return claim.terms.stream()
                .filter(term -> term.name() && other.bag.containsKey(term.concept()) && !speakers.contains(term.key()))
                .map(Term::concept)
                .distinct()
                .count();
    }

    /** The words of the names of both speakers: who speaks is no party to what is said, by whichever name. */
    private static Set<String> speakers(Profile claim, Profile other) {
        Set<String> speakers = new HashSet<>(claim.speakerWords);
        speakers.addAll(other.speakerWords);
        return speakers;
    }

    /** The names of a claim that the other does not have, the speakers' own left out. */
    private static List<Term> namesMissing(Profile claim, Profile other) {
        Set<String> speakers = speakers(claim, other);
        return claim.terms.stream()
                .filter(term -> term.name() && !other.bag.containsKey(term.concept()) && !speakers.contains(term.key()))
                .toList();
    }

    private static double coveredWithoutNames(Profile claim, Profile other) {
        double all = 0;
        double shared = 0;
        for (int i = 0; i < claim.weights.length; i++) {
            Term term = claim.terms.get(i);
            if (!term.name()) {
                all += claim.weights[i];
                shared += other.bag.containsKey(term.stem()) || other.bag.containsKey(term.concept())
                        ? claim.weights[i]
                        : 0;
            }
        }
        return all == 0 ? 0 : shared / all;
    }

    /** Whether a name stands where places stand: after "in", "at" and the like. */
    private static boolean isPlace(Profile claim, Term name) {
        return Lexicon.PLACE_PREPOSITIONS.contains(claim.wordBefore(name));
    }
}
