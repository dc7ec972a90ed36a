package io.github.readoutdiff.model;

/**
 * Whether a claim says that something is so or that it is not.
 *
 * <pre>{@code
 * List<Claim> denials = comparison.claims().stream()
 *         .filter(claim -> claim.polarity().filter(Polarity.NEGATED::equals).isPresent())
 *         .toList();
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Polarity {
    /** It is so, or is to be so. */
    AFFIRMED,
    /** It is not so, or is not to be so: the claim's main verb stands under a negation. */
    NEGATED
}
