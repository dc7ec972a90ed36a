package io.github.readoutdiff.source;

import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Readout;
import java.util.Optional;

/**
 * What a {@link ReadoutReader} found: a readout and, where the file was a prepared claim set, its claims.
 *
 * @param readout the readout
 * @param claims the prepared claims, empty if the file holds a readout only
 * @since 0.1.0
 */
public record Input(Readout readout, Optional<ClaimSet> claims) {
    static Input of(Readout readout) {
        return new Input(readout, Optional.empty());
    }

    static Input of(ClaimSet claims) {
        return new Input(claims.readout(), Optional.of(claims));
    }
}
