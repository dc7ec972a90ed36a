package io.github.readoutdiff.testing;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Readout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Builds claim sets in tests from sentences, so that no offset has to be counted.
 *
 * <p>The sentences, joined by spaces, are the readout's text, and each is one claim; ids are the readout's id, a hyphen and
 * a running number.
 *
 * <pre>{@code
 * ClaimSet claims = Claims.by("Ruritania")
 *         .claim("The sides agreed to meet in May.")
 *         .claim("Ruritania will open the sluices.", claim -> claim.kind(ClaimKind.COMMITMENT))
 *         .build();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Claims {
    private final String issuer;
    private final List<String> sentences = new ArrayList<>();
    private final List<UnaryOperator<Claim.Builder>> attributes = new ArrayList<>();

    private Claims(String issuer) {
        this.issuer = issuer;
    }

    /**
     * Starts the claims of a readout.
     *
     * @param issuer who published it
     * @return a builder
     */
    public static Claims by(String issuer) {
        return new Claims(issuer);
    }

    /**
     * Adds a claim with nothing but its words.
     *
     * @param words the claim's words, not blank
     * @return this builder
     * @throws IllegalArgumentException if the words are blank
     */
    public Claims claim(String words) {
        return claim(words, UnaryOperator.identity());
    }

    /**
     * Adds a claim with attributes.
     *
     * @param words the claim's words, not blank
     * @param with sets attributes of the claim
     * @return this builder
     * @throws IllegalArgumentException if the words are blank
     */
    public Claims claim(String words, UnaryOperator<Claim.Builder> with) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("claim " + (sentences.size() + 1) + " of " + issuer + " has no words");
        }
        sentences.add(words);
        attributes.add(with);
        return this;
    }

    /**
     * Makes the claim set.
     *
     * @return the claim set
     * @throws IllegalArgumentException if there is no claim
     */
    public ClaimSet build() {
        Readout readout = Readout.of(issuer, String.join(" ", sentences));
        List<Claim> claims = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < sentences.size(); i++) {
            int end = start + sentences.get(i).length();
            Claim.Builder claim =
                    Claim.in(readout, readout.id() + "-" + (i + 1)).span(start, end);
            claims.add(attributes.get(i).apply(claim).build());
            start = end + 1;
        }
        return ClaimSet.of(readout, claims);
    }
}
