package io.github.readoutdiff.align;

import io.github.readoutdiff.match.Matches;
import io.github.readoutdiff.model.Agreement;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.DifferenceKind;
import io.github.readoutdiff.text.Word;
import io.github.readoutdiff.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In what the readouts of one point differ, and how alike that makes them. */
final class Agreements {
    private final Matches matches;

    Agreements(Matches matches) {
        this.matches = matches;
    }

    /** By readout, its claims, in the order in which they come. */
    static Map<String, List<Claim>> sides(List<Claim> claims) {
        Map<String, List<Claim>> sides = new LinkedHashMap<>();
        for (Claim claim : claims) {
            sides.computeIfAbsent(claim.readout(), any -> new ArrayList<>()).add(claim);
        }
        return sides;
    }

    /** Between each two readouts, in their order; what is said twice is said once. */
    List<Difference> differences(List<Claim> claims) {
        List<List<Claim>> sides = List.copyOf(sides(claims).values());
        Set<Difference> found = new LinkedHashSet<>();
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                found.addAll(matches.differences(sides.get(i), sides.get(j)));
            }
        }
        return found.stream()
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }

    static Agreement of(List<Claim> claims, List<Difference> differences) {
        if (sides(claims).values().stream().map(Agreements::words).distinct().count() == 1) {
            return Agreement.VERBATIM;
        }
        if (has(differences, DifferenceKind.POLARITY, DifferenceKind.NUMBER, DifferenceKind.DATE)) {
            return Agreement.DIFFERING;
        }
        return has(differences, DifferenceKind.DETAIL, DifferenceKind.CONDITION, DifferenceKind.PARTY)
                ? Agreement.PARTIAL
                : Agreement.REWORDED;
    }

    private static boolean has(List<Difference> differences, DifferenceKind... kinds) {
        return differences.stream().anyMatch(difference -> List.of(kinds).contains(difference.kind()));
    }

    private static List<String> words(List<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> Words.of(claim.text()).stream())
                .map(Word::key)
                .toList();
    }
}
