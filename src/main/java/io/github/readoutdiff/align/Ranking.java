package io.github.readoutdiff.align;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.model.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ranks points by what experts look for first: warnings, commitments and requests, above all those that one side reports
 * of the other side's leader; courtesy and procedure last.
 */
final class Ranking {
    /** What it adds that a readout reports words of the other side's leader. */
    private static final double OF_THE_OTHER_SIDE = 2.5;

    /** By speaker's name, the readout that gives the largest share of its claims to that speaker. */
    private final Map<String, String> homes = new HashMap<>();

    Ranking(List<ClaimSet> sets) {
        Map<String, Double> shares = new HashMap<>();
        for (ClaimSet set : sets) {
            Map<String, Integer> counts = new HashMap<>();
            set.claims().forEach(claim -> named(claim).ifPresent(name -> counts.merge(name, 1, Integer::sum)));
            counts.forEach((name, count) -> {
                double share = (double) count / set.claims().size();
                double before = shares.getOrDefault(name, 0.0);
                if (share > before) {
                    shares.put(name, share);
                    homes.put(name, set.readout().id());
                } else if (share == before) {
                    // no telling whose leader it is
                    homes.remove(name);
                }
            });
        }
    }

    /** The same points with ranks, each among those that the same readouts state. */
    List<Point> rank(List<Point> points) {
        Map<List<String>, List<Point>> groups = new HashMap<>();
        points.forEach(point -> groups.computeIfAbsent(point.statedBy(), any -> new ArrayList<>())
                .add(point));
        Map<String, Integer> ranks = new HashMap<>();
        for (List<Point> group : groups.values()) {
            // stable: points that weigh the same stay in reading order
            List<Point> sorted = group.stream()
                    .sorted(Comparator.comparingDouble((Point point) -> -weight(point)))
                    .toList();
            for (int i = 0; i < sorted.size(); i++) {
                ranks.put(sorted.get(i).id(), i + 1);
            }
        }
        return points.stream()
                .map(point -> point.toBuilder().rank(ranks.get(point.id())).build())
                .toList();
    }

    private double weight(Point point) {
        return point.claims().stream().mapToDouble(this::weight).max().orElse(0);
    }

    private double weight(Claim claim) {
        double kind = claim.kind().map(Ranking::weight).orElse(weight(ClaimKind.STATEMENT));
        boolean foreign = named(claim)
                .map(homes::get)
                .filter(home -> !home.equals(claim.readout()))
                .isPresent();
        double strength = claim.strength().map(Strength::level).orElse(0) / (Strength.MAX_LEVEL + 1.0);
        return kind + strength + (foreign && kind >= weight(ClaimKind.STATEMENT) ? OF_THE_OTHER_SIDE : 0);
    }

    private static double weight(ClaimKind kind) {
        return switch (kind) {
            case WARNING -> 8;
            case COMMITMENT -> 7;
            case REQUEST -> 6;
            case PROPOSAL, AGREEMENT -> 5;
            case STATEMENT -> 4;
            case CONTEXT -> 2;
            case APPRECIATION, PROCEDURAL -> 1;
        };
    }

    private static Optional<String> named(Claim claim) {
        return claim.speaker().filter(Speaker::isNamed).map(Speaker::name);
    }
}
