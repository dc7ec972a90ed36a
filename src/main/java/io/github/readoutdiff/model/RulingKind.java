package io.github.readoutdiff.model;

import java.util.Locale;

/**
 * What a person rules about claims.
 *
 * <pre>{@code
 * RulingKind kind = Ruling.part(List.of(RuledClaim.of(pledge), RuledClaim.of(thanks))).kind();   // PART
 * }</pre>
 *
 * @since 0.1.0
 */
public enum RulingKind {
    /** The claims make one point. */
    JOIN,
    /** No two of the claims make one point. */
    PART;

    /**
     * The word that files use.
     *
     * @return the name in lower case
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
