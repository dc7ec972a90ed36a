package io.github.readoutdiff.source;

import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Readout;
import java.util.Optional;

/**
 * What a {@link ReadoutReader} found: a readout and, where the file was a prepared claim set, its claims.
 *
 * <pre>{@code
 * Input input = ReadoutReader.create().read(Path.of("ruritania.json"));
 * ClaimSet claims = input.claims().orElseGet(() -> diff.claims(input.readout()));
 * }</pre>
 *
 * @param readout the readout
 * @param claims the prepared claims, empty if the file holds a readout only
 * @since 0.1.0
 */
public record Input(Readout readout, Optional<ClaimSet> claims) {
    /**
     * The same input with another id, for inputs of one issuer that are compared with each other.
     *
     * @param id the readout's new id, never blank
     * @return an input of equal text, metadata and claims
     */
    public Input withId(String id) {
        Readout renamed = readout.toBuilder().id(id).build();
        return new Input(
                renamed,
                claims.map(set -> ClaimSet.of(
                        renamed,
                        set.claims().stream()
                                .map(claim -> claim.copy(renamed, claim.id()).build())
                                .toList())));
    }

    static Input of(Readout readout) {
        return new Input(readout, Optional.empty());
    }

    static Input of(ClaimSet claims) {
        return new Input(claims.readout(), Optional.of(claims));
    }
}
