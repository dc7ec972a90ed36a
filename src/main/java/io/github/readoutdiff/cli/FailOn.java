package io.github.readoutdiff.cli;

import io.github.readoutdiff.model.Agreement;
import io.github.readoutdiff.model.Comparison;
import java.util.Optional;

/** What a script may want to stop at. */
enum FailOn {
    ONE_SIDED,
    DIFFERING,
    NOTICE;

    /** What was found, if the condition holds. */
    Optional<String> found(Comparison comparison) {
        return switch (this) {
            case ONE_SIDED ->
                count(
                        comparison.points().stream()
                                .filter(point -> !point.isShared())
                                .count(),
                        "stated by one readout only");
            case DIFFERING -> count(clashes(comparison), "in which the readouts clash");
            case NOTICE ->
                comparison.notices().isEmpty()
                        ? Optional.empty()
                        : Optional.of(comparison.notices().get(0).message());
        };
    }

    static long clashes(Comparison comparison) {
        return comparison.points().stream()
                .filter(point ->
                        point.agreement().filter(Agreement.DIFFERING::equals).isPresent())
                .count();
    }

    private static Optional<String> count(long points, String which) {
        return points == 0 ? Optional.empty() : Optional.of(points + (points == 1 ? " point " : " points ") + which);
    }

    /** The words that the option knows. */
    static final class Words extends OptionWords<FailOn> {
        Words() {
            super(values());
        }
    }
}
