package io.github.readoutdiff.match;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Negation;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where one side denies what the other affirms, by a negation or by a verb: "refused to lift" and "agreed to lift" clash,
 * "refused to lift" and "did not agree to lift" do not, and "did not rule out" is neither yes nor no.
 *
 * <p>Which claims make one point is decided before, by negations alone ({@link Polarities}).
 */
final class PolarityClash {
    /** The share of the common content to which the sides must stand in opposite ways. */
    private static final double MOST = 0.6;

    private final Stances denying;
    private final Stances other;

    private PolarityClash(Stances denying, Stances other) {
        this.denying = denying;
        this.other = other;
    }

    /** The words of both sides where one denies what the other affirms. */
    static Optional<List<String>> of(List<Profile> left, List<Profile> right) {
        List<Stances> mine = left.stream().map(Stances::of).toList();
        List<Stances> theirs = right.stream().map(Stances::of).toList();
        for (Stances one : mine) {
            for (Stances two : theirs) {
                Optional<List<String>> found = new PolarityClash(one, two).words();
                if (found.isPresent()) {
                    return found;
                }
                found = new PolarityClash(two, one).words();
                if (found.isPresent()) {
                    return found.map(words -> List.of(words.get(1), words.get(0)));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<List<String>> words() {
        boolean negates = !denying.profile.negations.isEmpty() && other.profile.negations.isEmpty();
        if (negates && clashes(Stances.Stance.NEGATED)) {
            return Optional.of(List.of(
                    negated(denying.profile).orElseGet(denying.profile.claim::text),
                    affirmed(stance -> stance == Stances.Stance.NEGATED)));
        }
        boolean denies = denying.denies()
                && FeatureMaker.isRequest(denying.profile) == FeatureMaker.isRequest(other.profile)
                && !haveOtherActors();
        if (denies && clashes(Stances.Stance.DENIED)) {
            return Optional.of(
                    List.of(governed(denying.denial(), denying).orElseGet(denying.profile.claim::text), otherWords()));
        }
        return Optional.empty();
    }

    /** Whether most of what both speak of stands denied or negated here and in the opposite way there. */
    private boolean clashes(Stances.Stance no) {
        Profile mine = denying.profile;
        boolean myTurns = !other.turns();
        boolean theirTurns = !denying.turns();
        boolean plainAffirms = no == Stances.Stance.NEGATED || denying.deniesDeedOf(other.profile);
        double shared = 0;
        double under = 0;
        for (int i = 0; i < mine.weights.length; i++) {
            Term term = mine.terms.get(i);
            boolean isVerb = no == Stances.Stance.DENIED && denying.isVerb(term);
            if (term.name() || isVerb || denying.isSubject(i)) {
                continue;
            }
            Set<Stances.Stance> stances = stancesOfOther(term, theirTurns);
            if (stances.isEmpty()) {
                continue;
            }
            shared += mine.weights[i];
            boolean affirmed = stances.contains(Stances.Stance.AFFIRMED)
                    || (plainAffirms && stances.contains(Stances.Stance.PLAIN))
                    // "did not rule out" is no "no"
                    || (no == Stances.Stance.DENIED && stances.contains(Stances.Stance.OPEN));
            if (denying.of(term, myTurns) == no && affirmed) {
                under += mine.weights[i];
            }
        }
        return shared > 0 && under >= MOST * shared;
    }

    private Set<Stances.Stance> stancesOfOther(Term term, boolean turning) {
        Set<Stances.Stance> stances = new HashSet<>();
        for (int i = 0; i < other.profile.terms.size(); i++) {
            Term theirs = other.profile.terms.get(i);
            if (Stances.isSame(term, theirs) && !other.isSubject(i)) {
                stances.add(other.of(theirs, turning));
            }
        }
        return stances;
    }

    /** Whether each side names who denies and who affirms, and not the same; one speaker may go by several names. */
    private boolean haveOtherActors() {
        Set<String> mine = denying.actors();
        Set<String> theirs = other.actors();
        boolean sameSpeaker = Speakers.share(denying.profile.speakerWords, other.profile.speakerWords);
        return !sameSpeaker
                && !mine.isEmpty()
                && !theirs.isEmpty()
                && mine.stream().noneMatch(theirs::contains);
    }

    private String otherWords() {
        return governed(other.affirmation(), other)
                .or(() -> negated(other.profile))
                .orElseGet(() -> affirmed(stance -> stance == Stances.Stance.DENIED));
    }

    private static Optional<String> governed(Optional<Stances.Governor> governor, Stances stances) {
        return governor.map(found -> found.whole().in(stances.profile.text).strip());
    }

    /** The first negation of a claim with what it reaches. */
    private static Optional<String> negated(Profile profile) {
        String text = profile.claim.text();
        return Negation.of(text).stream()
                .findFirst()
                .map(negation -> text.substring(
                        negation.cue().start(),
                        negation.scope().map(Span::end).orElse(negation.cue().end())));
    }

    /** From the first to the last of the words that the other side denies. */
    private String affirmed(Predicate<Stances.Stance> no) {
        Profile affirming = other.profile;
        int start = Integer.MAX_VALUE;
        int end = -1;
        for (Term term : affirming.terms) {
            if (denying.profile.terms.stream()
                    .anyMatch(denied -> Stances.isSame(denied, term) && no.test(denying.of(denied, false)))) {
                start = Math.min(start, term.span().start());
                end = Math.max(end, term.span().end());
            }
        }
        return end < 0 ? affirming.claim.text() : affirming.text.substring(start, end);
    }
}
