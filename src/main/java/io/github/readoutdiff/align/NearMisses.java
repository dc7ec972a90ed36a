package io.github.readoutdiff.align;

import io.github.readoutdiff.match.Match;
import io.github.readoutdiff.match.Matches;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.NearMiss;
import io.github.readoutdiff.model.NearMissReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** The closest claims of other readouts that were not joined to a point, and why not. */
final class NearMisses {
    /** How many a point shows. */
    private static final int MOST = 3;
    /** Below this a claim is only shown if nothing came closer: it is no miss that a reader would call near. */
    private static final double NEAR = 0.05;

    private static final Comparator<NearMiss> NEAREST_FIRST = Comparator.comparing((NearMiss miss) -> !isRejected(miss))
            .thenComparing(Comparator.comparingDouble(NearMisses::score).reversed());

    private final Matches matches;
    private final double threshold;
    private final Map<String, List<Claim>> linked;
    private final Map<String, List<Claim>> bornOut;
    private final Rulings rulings;

    /**
     * Near misses of all points.
     *
     * @param linked by claim id, the claims of its point
     * @param bornOut by the id of a general claim, the specific claims that bear it out
     */
    NearMisses(
            Matches matches,
            double threshold,
            Map<String, List<Claim>> linked,
            Map<String, List<Claim>> bornOut,
            Rulings rulings) {
        this.matches = matches;
        this.threshold = threshold;
        this.linked = linked;
        this.bornOut = bornOut;
        this.rulings = rulings;
    }

    List<NearMiss> of(List<Claim> claims, Set<String> statedBy) {
        Map<String, NearMiss> closest = new LinkedHashMap<>();
        for (Claim claim : claims) {
            for (Match match : matches.of(claim)) {
                Claim other = match.other(claim);
                if (statedBy.contains(other.readout()) || claims.contains(other)) {
                    continue;
                }
                NearMiss miss = new NearMiss(other, OptionalDouble.of(match.score()), reason(match, claim, other));
                closest.merge(other.id(), miss, (a, b) -> NEAREST_FIRST.compare(a, b) <= 0 ? a : b);
            }
        }
        List<NearMiss> sorted = new ArrayList<>(closest.values());
        // the sort is stable and matches come best first, so ties keep an order that depends on ids alone
        sorted.sort(NEAREST_FIRST);
        int near = (int) sorted.stream()
                .filter(miss -> isRejected(miss) || score(miss) >= NEAR)
                .count();
        return List.copyOf(sorted.subList(0, Math.min(Math.max(1, Math.min(MOST, near)), sorted.size())));
    }

    private NearMissReason reason(Match match, Claim claim, Claim other) {
        if (rulings.areApart(claim, other)) {
            return NearMissReason.REJECTED_BY_PERSON;
        }
        if (match.guard().isPresent()) {
            return match.guard().get();
        }
        if (bornOut.getOrDefault(other.id(), List.of()).contains(claim)) {
            return NearMissReason.TOPIC_ONLY;
        }
        boolean taken = linked.getOrDefault(other.id(), List.of()).stream()
                .anyMatch(partner -> partner.readout().equals(claim.readout()));
        return match.score() >= threshold / 2 && taken ? NearMissReason.BETTER_MATCH : NearMissReason.LOW_SCORE;
    }

    /** What a person looked at and rejected is the first thing that another reader asks about. */
    private static boolean isRejected(NearMiss miss) {
        return miss.reason() == NearMissReason.REJECTED_BY_PERSON;
    }

    private static double score(NearMiss miss) {
        return miss.score().orElse(0);
    }
}
