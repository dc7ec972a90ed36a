package io.github.readoutdiff.evaluate;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Readout;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two readouts of one event with what people found in them: the claims, which of them both sides state, and how the claims
 * correspond. The readouts have the ids {@code a} and {@code b}.
 *
 * <pre>{@code
 * for (GoldCase each : Gold.read(Path.of("coded")).cases()) {
 *     System.out.println(each.name() + ": " + diff.compare(each.readouts()).points().size() + " points");
 * }
 * }</pre>
 *
 * @param name the case's name, that of its folder
 * @param a the first readout with its claims as annotated
 * @param b the second readout with its claims as annotated
 * @param stated the ids of the claims that both sides state; all others are stated by one side only
 * @param alignments which claims correspond
 * @param omissions what published comparisons say that one side left out
 * @since 0.1.0
 */
public record GoldCase(
        String name,
        ClaimSet a,
        ClaimSet b,
        Set<String> stated,
        List<GoldAlignment> alignments,
        List<GoldOmission> omissions) {
    /**
     * Copies the collections.
     *
     * @param name the case's name, that of its folder
     * @param a the first readout with its claims as annotated
     * @param b the second readout with its claims as annotated
     * @param stated the ids of the claims that both sides state; all others are stated by one side only
     * @param alignments which claims correspond
     * @param omissions what published comparisons say that one side left out
     */
    public GoldCase {
        stated = Set.copyOf(stated);
        alignments = List.copyOf(alignments);
        omissions = List.copyOf(omissions);
    }

    /**
     * The two readouts without claims, for an evaluation from the raw texts.
     *
     * @return the readouts, {@code a} first
     */
    public List<Readout> readouts() {
        return List.of(a.readout(), b.readout());
    }

    /**
     * The annotated claims as prepared claim sets, for an evaluation of matching alone.
     *
     * @param withAttributes whether they carry the annotated speakers and kinds too, not only the spans
     * @return the claim sets, {@code a} first
     */
    public List<ClaimSet> claimSets(boolean withAttributes) {
        return Stream.of(a, b).map(set -> withAttributes ? set : spansOnly(set)).toList();
    }

    private static ClaimSet spansOnly(ClaimSet set) {
        List<Claim> claims = set.claims().stream()
                .map(claim ->
                        Claim.in(set.readout(), claim.id()).spans(claim.spans()).build())
                .toList();
        return ClaimSet.of(set.readout(), claims);
    }
}
