package io.github.readoutdiff.align;

import io.github.readoutdiff.match.Match;
import io.github.readoutdiff.match.Matches;
import io.github.readoutdiff.model.Agreement;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Evidence;
import io.github.readoutdiff.model.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes points of linked claims. */
final class PointMaker {
    private final List<ClaimSet> sets;
    private final Matches matches;

    PointMaker(List<ClaimSet> sets, Matches matches) {
        this.sets = sets;
        this.matches = matches;
    }

    List<Point> points(Map<String, List<Claim>> linked) {
        List<List<Claim>> shared = new ArrayList<>();
        List<List<Claim>> alone = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (ClaimSet set : sets) {
            for (Claim claim : set.claims()) {
                if (seen.contains(claim.id())) {
                    continue;
                }
                List<Claim> claims = inOrder(linked.getOrDefault(claim.id(), List.of(claim)));
                claims.forEach(each -> seen.add(each.id()));
                (statedBy(claims).size() > 1 ? shared : alone).add(claims);
            }
        }
        List<Point> points = new ArrayList<>();
        for (List<Claim> claims : shared) {
            points.add(Point.builder("p" + (points.size() + 1))
                    .statedBy(statedBy(claims))
                    .claims(claims)
                    .agreement(Agreement.REWORDED)
                    .evidence(evidence(claims))
                    .build());
        }
        for (List<Claim> claims : alone) {
            points.add(Point.builder("p" + (points.size() + 1))
                    .statedBy(statedBy(claims))
                    .claims(claims)
                    .build());
        }
        return points;
    }

    private List<Claim> inOrder(List<Claim> claims) {
        List<String> order = sets.stream()
                .flatMap(set -> set.claims().stream())
                .map(Claim::id)
                .toList();
        return claims.stream()
                .sorted(Comparator.comparingInt(claim -> order.indexOf(claim.id())))
                .toList();
    }

    private List<String> statedBy(List<Claim> claims) {
        return sets.stream()
                .map(set -> set.readout().id())
                .filter(id -> claims.stream().anyMatch(claim -> claim.readout().equals(id)))
                .toList();
    }

    private List<Evidence> evidence(List<Claim> claims) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                if (!claims.get(i).readout().equals(claims.get(j).readout())) {
                    matches.between(claims.get(i), claims.get(j))
                            .map(Match::evidence)
                            .ifPresent(evidence::addAll);
                }
            }
        }
        return evidence;
    }
}
