package io.github.readoutdiff.match;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Speaker;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The persons who speak in the compared readouts, by the words of their names. Any claim may name them as the one who says it
 * or hears it: that tells nothing of what it is about.
 */
final class Participants {
    private static final char OFFICE_WITHOUT_A_NAME = '(';

    private final Set<String> words;

    private Participants(Set<String> words) {
        this.words = words;
    }

    static Participants of(List<ClaimSet> sets) {
        Set<String> issuers =
                sets.stream().map(set -> set.readout().issuer().name()).collect(Collectors.toSet());
        Set<String> words = new HashSet<>();
        for (ClaimSet set : sets) {
            for (Claim claim : set.claims()) {
                claim.speaker()
                        .filter(speaker -> !issuers.contains(speaker.name()) && isPerson(speaker))
                        .map(Speakers::words)
                        .ifPresent(words::addAll);
            }
        }
        return new Participants(Set.copyOf(words));
    }

    /** Whether a name is a person's: one word may be a state's. */
    private static boolean isPerson(Speaker speaker) {
        List<String> words = Speakers.words(speaker);
        return speaker.isNamed()
                && words.size() > 1
                && speaker.name().indexOf(OFFICE_WITHOUT_A_NAME) < 0
                && words.stream().noneMatch(word -> Lexicon.CONCEPTS.of(word) != null);
    }

    /** A term as it is, or as one that only frames where it is of a participant's name. */
    Term framing(Term term) {
        return term.name() && words.contains(term.key()) ? term.framing() : term;
    }
}
