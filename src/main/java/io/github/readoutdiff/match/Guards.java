package io.github.readoutdiff.match;

import io.github.readoutdiff.model.NearMissReason;
import java.util.Optional;

/** What keeps two claims apart that look alike. */
final class Guards {
    private Guards() {}

    static Optional<NearMissReason> of(Pair pair) {
        if (Roles.areSwapped(pair.left, pair.right)) {
            return Optional.of(NearMissReason.RIVAL_POSITION);
        }
        return Optional.empty();
    }
}
