package io.github.readoutdiff.align;

import io.github.readoutdiff.match.Match;
import io.github.readoutdiff.match.Matches;
import io.github.readoutdiff.model.Agreement;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.Evidence;
import io.github.readoutdiff.model.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes points of linked claims, shared ones first. */
final class PointMaker {
    /** Below this score a claim that shares a general claim's words is about something else, as a rule. */
    private static final double LEAST_LIKELY = 0.07;

    private final List<ClaimSet> sets;
    private final Matches matches;
    private final Map<String, List<Claim>> linked;
    private final Map<String, List<Claim>> bornOut = new LinkedHashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Agreements agreements;
    private final NearMisses nearMisses;
    private final Rulings rulings;

    PointMaker(
            List<ClaimSet> sets, Matches matches, Map<String, List<Claim>> linked, double threshold, Rulings rulings) {
        this.sets = sets;
        this.matches = matches;
        this.linked = linked;
        this.rulings = rulings;
        this.agreements = new Agreements(matches);
        this.nearMisses = new NearMisses(matches, threshold, linked, bornOut, rulings);
        for (ClaimSet set : sets) {
            set.claims().forEach(claim -> order.put(claim.id(), order.size()));
        }
    }

    List<Point> points() {
        List<List<Claim>> groups = groups();
        groups.stream()
                .filter(claims -> claims.size() == 1)
                .map(claims -> claims.get(0))
                .forEach(this::bearOut);
        Map<Boolean, List<List<Claim>>> byShared = groups.stream().collect(Collectors.partitioningBy(this::isShared));
        List<List<Claim>> sharedFirst = Stream.of(true, false)
                .flatMap(shared -> byShared.getOrDefault(shared, List.of()).stream())
                .toList();
        List<Point> points = IntStream.range(0, sharedFirst.size())
                .parallel()
                .mapToObj(i -> point("p" + (i + 1), sharedFirst.get(i)))
                .toList();
        return new Ranking(sets).rank(points);
    }

    private List<List<Claim>> groups() {
        List<List<Claim>> groups = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ClaimSet set : sets) {
            for (Claim claim : set.claims()) {
                if (!seen.contains(claim.id())) {
                    List<Claim> claims = inOrder(linked.getOrDefault(claim.id(), List.of(claim)));
                    claims.forEach(each -> seen.add(each.id()));
                    groups.add(claims);
                }
            }
        }
        return groups;
    }

    /** Looks for the claims that say in particular what an unlinked claim says in general. */
    private void bearOut(Claim general) {
        List<Claim> specific = matches.of(general).stream()
                .filter(match -> match.score() >= LEAST_LIKELY)
                .map(match -> match.other(general))
                .filter(other -> !rulings.areApart(general, other))
                .filter(other -> matches.isBorneOutBy(general, other))
                .toList();
        if (!specific.isEmpty()) {
            bornOut.put(general.id(), inOrder(specific));
        }
    }

    private List<Claim> impliedBy(List<Claim> claims) {
        return claims.size() == 1 ? bornOut.getOrDefault(claims.get(0).id(), List.of()) : List.of();
    }

    private boolean isShared(List<Claim> claims) {
        return statedBy(claims).size() > 1;
    }

    private Point point(String id, List<Claim> claims) {
        List<Claim> implied = impliedBy(claims);
        List<String> statedBy = statedBy(claims);
        Point.Builder point = Point.builder(id)
                .statedBy(statedBy)
                .claims(claims)
                .impliedBy(implied)
                .topic(matches.topic(claims).orElse(null))
                .evidence(rulings.evidence(claims))
                .nearMisses(nearMisses.of(claims, Set.copyOf(statedBy)));
        if (!implied.isEmpty()) {
            return point.agreement(Agreement.TOPIC_ONLY)
                    .evidence(evidence(claims, implied))
                    .build();
        }
        if (statedBy.size() > 1) {
            List<Difference> differences = agreements.differences(claims);
            point.differences(differences)
                    .agreement(Agreements.of(claims, differences))
                    .evidence(evidence(claims, List.of()));
        }
        return point.build();
    }

    private List<Claim> inOrder(List<Claim> claims) {
        return claims.stream()
                .sorted(Comparator.comparingInt(claim -> order.getOrDefault(claim.id(), 0)))
                .toList();
    }

    private List<String> statedBy(List<Claim> claims) {
        Set<String> ids = new HashSet<>();
        claims.forEach(claim -> ids.add(claim.readout()));
        impliedBy(claims).forEach(claim -> ids.add(claim.readout()));
        return sets.stream()
                .map(set -> set.readout().id())
                .filter(ids::contains)
                .toList();
    }

    private List<Evidence> evidence(List<Claim> claims, List<Claim> implied) {
        List<Claim> all = new ArrayList<>(claims);
        all.addAll(implied);
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (!all.get(i).readout().equals(all.get(j).readout())) {
                    matches.between(all.get(i), all.get(j)).map(Match::evidence).ifPresent(evidence::addAll);
                }
            }
        }
        evidence.addAll(rulings.evidence(claims));
        return evidence;
    }
}
