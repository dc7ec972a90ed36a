package io.github.readoutdiff.align;

import io.github.readoutdiff.match.Match;
import io.github.readoutdiff.match.Matches;
import io.github.readoutdiff.model.Claim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins claims into groups, the likeliest first: first one claim of each readout to one, then further claims where one
 * side splits what the other lumps together. A group never grows by a chain of weak links: a new member must fit all
 * members of other readouts.
 */
final class Linker {
    private final Matches matches;
    private final Thresholds thresholds;
    private final Rulings rulings;
    private final Map<String, Group> groups = new LinkedHashMap<>();

    Linker(Matches matches, Thresholds thresholds, Rulings rulings) {
        this.matches = matches;
        this.thresholds = thresholds;
        this.rulings = rulings;
    }

    /** The group of each claim, by claim id; claims of one group share one list. */
    Map<String, List<Claim>> link(List<Claim> claims) {
        claims.forEach(claim -> groups.put(claim.id(), new Group(claim)));
        claims.forEach(this::joinAsRuled);
        for (Match match : matches.bestFirst()) {
            if (match.score() >= thresholds.link() && mayJoin(match)) {
                joinOneToOne(match);
            }
        }
        for (Match match : matches.bestFirst()) {
            if (match.score() >= thresholds.extend() && mayJoin(match)) {
                extend(match);
            }
        }
        Map<String, List<Claim>> linked = new LinkedHashMap<>();
        groups.forEach((id, group) -> linked.put(id, List.copyOf(group.claims())));
        return linked;
    }

    private void joinAsRuled(Claim claim) {
        for (Claim other : rulings.togetherWith(claim)) {
            if (group(claim) != group(other)) {
                join(group(claim), group(other));
            }
        }
    }

    private boolean mayJoin(Match match) {
        return match.guard().isEmpty() && !matches.isTopicOnly(match);
    }

    private void joinOneToOne(Match match) {
        Group left = group(match.left());
        Group right = group(match.right());
        if (left != right && !left.meets(right) && fits(left, right, thresholds.link())) {
            join(left, right);
        }
    }

    private void extend(Match match) {
        Group left = group(match.left());
        Group right = group(match.right());
        if (left != right && left.meets(right) && fits(left, right, thresholds.extend())) {
            join(left, right);
        }
    }

    private boolean fits(Group left, Group right, double mean) {
        if (!rulings.mayMeet(left.claims(), right.claims())) {
            return false;
        }
        List<Double> scores = left.scoresWith(right, matches);
        double sum = 0;
        for (double score : scores) {
            if (score < thresholds.least()) {
                return false;
            }
            sum += score;
        }
        return sum >= mean * scores.size();
    }

    private void join(Group left, Group right) {
        left.absorb(right);
        for (Claim claim : new ArrayList<>(right.claims())) {
            groups.put(claim.id(), left);
        }
    }

    private Group group(Claim claim) {
        Group group = groups.get(claim.id());
        if (group == null) {
            throw new IllegalStateException("claim \"" + claim.id() + "\" was matched but is not compared");
        }
        return group;
    }
}
