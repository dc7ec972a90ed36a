package io.github.readoutdiff.align;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Evidence;
import io.github.readoutdiff.model.Overrides;
import io.github.readoutdiff.model.RuledClaim;
import io.github.readoutdiff.model.Ruling;
import io.github.readoutdiff.model.RulingKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** A person's rulings on the claims of one comparison: which belong together, which apart. */
final class Rulings {
    private final List<Ruling> rulings;
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Map<String, Set<String>> together = new HashMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();

    private Rulings(List<Ruling> rulings, List<Claim> claims) {
        this.rulings = rulings;
        claims.forEach(claim -> this.claims.put(claim.id(), claim));
    }

    /**
     * Applies rulings to claims.
     *
     * @throws OverridesException if a ruling does not fit the claims or another ruling
     */
    static Rulings of(Overrides overrides, List<Claim> claims) {
        Rulings rulings = new Rulings(overrides.rulings(), claims);
        for (Ruling ruling : overrides.rulings()) {
            ruling.claims().forEach(rulings::check);
            if (ruling.kind() == RulingKind.JOIN) {
                rulings.join(ruling.claims());
            } else {
                rulings.part(ruling.claims());
            }
        }
        rulings.checkContradictions();
        return rulings;
    }

    /** The claims that were ruled to make one point with a claim, itself included; only itself if nothing was ruled. */
    List<Claim> togetherWith(Claim claim) {
        return together.getOrDefault(claim.id(), Set.of(claim.id())).stream()
                .map(this::claim)
                .toList();
    }

    /** Whether it was ruled that two claims do not make one point. */
    boolean areApart(Claim one, Claim other) {
        return apart.getOrDefault(one.id(), Set.of()).contains(other.id());
    }

    /** Whether two lists of claims may become one point. */
    boolean mayMeet(List<Claim> some, List<Claim> others) {
        return some.stream().noneMatch(one -> others.stream().anyMatch(other -> areApart(one, other)));
    }

    /** The rulings that touch a point, as its evidence. */
    List<Evidence> evidence(List<Claim> point) {
        Set<String> ids = new HashSet<>();
        point.forEach(claim -> ids.add(claim.id()));
        List<Evidence> evidence = new ArrayList<>();
        for (Ruling ruling : rulings) {
            List<String> named = ruling.claims().stream().map(RuledClaim::id).toList();
            if (named.stream().anyMatch(ids::contains)) {
                String measure = ruling.kind() == RulingKind.JOIN ? Evidence.PERSON_JOINED : Evidence.PERSON_PARTED;
                evidence.add(
                        new Evidence(measure, OptionalDouble.empty(), named, List.of(), Map.of(), ruling.remark()));
            }
        }
        return evidence;
    }

    private void check(RuledClaim named) {
        Claim claim = claims.get(named.id());
        if (claim != null && claim.text().equals(named.text())) {
            return;
        }
        String wanted = "the overrides name the claim \"" + named.id() + "\" with the words \"" + named.text() + "\"";
        String found = claim == null ? ", which is not there" : ", which now reads \"" + claim.text() + "\"";
        Optional<Claim> moved = claims.values().stream()
                .filter(other -> other.text().equals(named.text()))
                .findFirst();
        throw new OverridesException(wanted + found
                + moved.map(other -> "; these words are now those of the claim \"" + other.id() + "\"")
                        .orElse("")
                + "; compare without overrides, look again and correct the ruling");
    }

    private void join(List<RuledClaim> named) {
        Set<String> all = new HashSet<>();
        for (RuledClaim each : named) {
            all.addAll(together.getOrDefault(each.id(), Set.of(each.id())));
        }
        // in the order of the claims, so that the order of rulings decides nothing
        Set<String> ordered = new LinkedHashSet<>();
        claims.keySet().stream().filter(all::contains).forEach(ordered::add);
        ordered.forEach(id -> together.put(id, ordered));
    }

    private void part(List<RuledClaim> named) {
        for (RuledClaim one : named) {
            for (RuledClaim other : named) {
                if (!one.id().equals(other.id())) {
                    apart.computeIfAbsent(one.id(), any -> new HashSet<>()).add(other.id());
                }
            }
        }
    }

    private void checkContradictions() {
        for (String one : claims.keySet()) {
            for (String other : together.getOrDefault(one, Set.of())) {
                if (apart.getOrDefault(one, Set.of()).contains(other)) {
                    throw new OverridesException("the overrides join the claims \"" + one + "\" and \"" + other
                            + "\" and also part them; keep one of the rulings");
                }
            }
        }
    }

    private Claim claim(String id) {
        Claim claim = claims.get(id);
        if (claim == null) {
            throw new IllegalStateException("claim \"" + id + "\" was ruled on but is not compared");
        }
        return claim;
    }
}
