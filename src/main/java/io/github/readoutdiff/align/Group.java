package io.github.readoutdiff.align;

import io.github.readoutdiff.match.Match;
import io.github.readoutdiff.match.Matches;
import io.github.readoutdiff.model.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Claims that are taken for one point, while links are being made. */
final class Group {
    private final List<Claim> claims = new ArrayList<>();

    Group(Claim claim) {
        claims.add(claim);
    }

    List<Claim> claims() {
        return claims;
    }

    boolean has(String readout) {
        return claims.stream().anyMatch(claim -> claim.readout().equals(readout));
    }

    /** Whether a claim of the one and a claim of the other are of one readout. */
    boolean meets(Group other) {
        return other.claims.stream().anyMatch(claim -> has(claim.readout()));
    }

    void absorb(Group other) {
        claims.addAll(other.claims);
    }

    /** The scores of all pairs that joining the two would newly put into one point; 0 for one that was not worth a look. */
    List<Double> scoresWith(Group other, Matches matches) {
        List<Double> scores = new ArrayList<>();
        for (Claim mine : claims) {
            for (Claim theirs : other.claims) {
                if (!mine.readout().equals(theirs.readout())) {
                    Optional<Match> match = matches.between(mine, theirs);
                    boolean open = match.isPresent() && match.get().guard().isEmpty();
                    scores.add(open ? match.get().score() : 0.0);
                }
            }
        }
        return scores;
    }
}
