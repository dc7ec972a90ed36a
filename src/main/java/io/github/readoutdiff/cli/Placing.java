package io.github.readoutdiff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Moves whole drafts to their places, all or none: what a place held before is put aside first and comes back when a later
 * move fails.
 */
final class Placing {
    private record Placed(Path place, @Nullable Path before) {}

    private final Deque<Placed> placed = new ArrayDeque<>();

    private Placing() {}

    /** A place that could not be taken; all others are as they were. */
    static final class FailedException extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Path place;
        private final IOException reason;

        FailedException(Path place, IOException reason) {
            super(reason);
            this.place = place;
            this.reason = reason;
        }

        Path place() {
            return place;
        }

        IOException reason() {
            return reason;
        }
    }

    /**
     * Moves the drafts.
     *
     * @param drafts by draft, its place
     */
    static void all(Map<Path, Path> drafts) throws FailedException {
        Placing placing = new Placing();
        for (Map.Entry<Path, Path> each : drafts.entrySet()) {
            try {
                // the last move needs no way back, and a single file is replaced in one step
                placing.place(each.getKey(), each.getValue(), drafts.size() == placing.placed.size() + 1);
            } catch (IOException e) {
                placing.undo();
                throw new FailedException(each.getValue(), e);
            }
        }
        placing.forget();
    }

    private void place(Path draft, Path place, boolean isLast) throws IOException {
        Path before = null;
        if (!isLast && Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            before = draft.resolveSibling(draft.getFileName().toString().replaceFirst("\\.tmp$", "0.tmp"));
            Outputs.move(place, before);
        }
        try {
            Outputs.move(draft, place);
        } catch (IOException e) {
            if (before != null) {
                Outputs.move(before, place);
            }
            throw e;
        }
        placed.push(new Placed(place, before));
    }

    private void undo() {
        for (Placed each : placed) {
            try {
                if (each.before() == null) {
                    Files.deleteIfExists(each.place());
                } else {
                    Outputs.move(each.before(), each.place());
                }
            } catch (IOException e) {
                // the first failure is what the user is told; what was put aside stays beside its place
            }
        }
    }

    private void forget() {
        for (Placed each : placed) {
            if (each.before() != null) {
                Outputs.delete(each.before());
            }
        }
    }
}
