package io.github.readoutdiff.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The claims of one readout, as a list in reading order despite the name: by start of the first span, then by end of the
 * last, then by id.
 *
 * <pre>{@code
 * ClaimSet claims = ClaimSet.of(readout, List.of(Claim.in(readout, "c1").span(0, 36).build()));
 * }</pre>
 *
 * @param readout the readout
 * @param claims its claims, in reading order, each id once; may be empty
 * @since 0.1.0
 */
public record ClaimSet(Readout readout, List<Claim> claims) {
    private static final Comparator<Claim> READING_ORDER = Comparator.comparingInt(
                    (Claim claim) -> claim.extent().start())
            .thenComparingInt(claim -> claim.extent().end())
            .thenComparing(Claim::id);

    /**
     * Sorts the claims into reading order and checks that they belong together.
     *
     * @param readout the readout
     * @param claims its claims, in reading order, each id once; may be empty
     * @throws IllegalArgumentException if a claim is of another readout or two have one id
     */
    public ClaimSet {
        claims = claims.stream().sorted(READING_ORDER).toList();
        Set<String> ids = new HashSet<>();
        for (Claim claim : claims) {
            if (!claim.readout().equals(readout.id())) {
                throw new IllegalArgumentException("claim \"" + claim.id() + "\" is of readout \"" + claim.readout()
                        + "\" but stands in the claim set of \"" + readout.id() + "\"");
            }
            if (!ids.add(claim.id())) {
                throw new IllegalArgumentException(
                        "two claims of readout \"" + readout.id() + "\" have the id \"" + claim.id() + "\"");
            }
        }
    }

    /**
     * The claims of a readout.
     *
     * @param readout the readout
     * @param claims its claims, in any order
     * @return the claim set
     */
    public static ClaimSet of(Readout readout, List<Claim> claims) {
        return new ClaimSet(readout, claims);
    }
}
