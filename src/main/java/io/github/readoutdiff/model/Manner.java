package io.github.readoutdiff.model;

import java.util.Locale;

/**
 * In which manner a text gives a claim.
 *
 * <pre>{@code
 * List<Claim> quoted = comparison.claims().stream()
 *         .filter(claim -> claim.manner().filter(Manner.DIRECT::equals).isPresent())
 *         .toList();
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Manner {
    /** In quotation marks, as the speaker's own words. */
    DIRECT,
    /** Reported: "she said that ...". */
    INDIRECT,
    /** Told by the issuer without ascribing the words to anybody. */
    NARRATED;

    /**
     * The word that files use.
     *
     * @return the name in lower case
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
