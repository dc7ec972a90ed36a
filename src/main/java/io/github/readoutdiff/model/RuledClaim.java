package io.github.readoutdiff.model;

/**
 * A claim as a ruling names it: by its id and by its words, so that a ruling is not applied to words that it was not made
 * on.
 *
 * <pre>{@code
 * Ruling same = Ruling.join(List.of(RuledClaim.of(pledge), new RuledClaim("freedonia-3", "thanked for the grain")));
 * }</pre>
 *
 * @param id the claim's id in the comparison
 * @param text the claim's words, as {@link Claim#text()} gives them
 * @since 0.1.0
 */
public record RuledClaim(String id, String text) {
    /**
     * Names a claim.
     *
     * @param claim a claim of a comparison
     * @return its name in a ruling
     */
    public static RuledClaim of(Claim claim) {
        return new RuledClaim(claim.id(), claim.text());
    }
}
