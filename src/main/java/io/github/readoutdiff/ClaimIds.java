package io.github.readoutdiff;

import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Readout;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes claim ids unique within a comparison, for sets that were prepared apart from each other. */
final class ClaimIds {
    private ClaimIds() {}

    /** The sets as they are if no id repeats, else all of them with ids qualified by the readout's. */
    static List<ClaimSet> distinct(List<ClaimSet> sets) {
        Set<String> seen = new HashSet<>();
        boolean repeats = sets.stream().flatMap(set -> set.claims().stream()).anyMatch(claim -> !seen.add(claim.id()));
        return repeats ? sets.stream().map(ClaimIds::qualified).toList() : sets;
    }

    private static ClaimSet qualified(ClaimSet set) {
        Readout readout = set.readout();
        return ClaimSet.of(
                readout,
                set.claims().stream()
                        .map(claim -> claim.copy(readout, readout.id() + ":" + claim.id())
                                .build())
                        .toList());
    }
}
