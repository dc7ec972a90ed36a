package io.github.readoutdiff.testing;

import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.DifferenceKind;
import io.github.readoutdiff.model.Notice;
import io.github.readoutdiff.model.Point;
import java.util.List;

/**
 * Assertions about one comparison. Each returns something to go on with; the first that does not hold throws an {@link
 * AssertionError} that shows the nearest points.
 *
 * <pre>{@code
 * assertThat(comparison)
 *         .hasNoNotice()
 *         .hasNoDifferenceOf(DifferenceKind.POLARITY)
 *         .doesNotState("harvest festival")
 *         .states("withdraws its patrol boats")
 *         .onlyIn("Ruritania");
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ComparisonAssert {
    private final Comparison comparison;
    private final PointSearch search;

    ComparisonAssert(Comparison comparison) {
        this.comparison = comparison;
        this.search = new PointSearch(comparison);
    }

    /**
     * Some shared point has these words in one of its claims.
     *
     * @param words words of a claim, without regard to case, white space and punctuation
     * @return assertions about the points found
     */
    public PointAssert hasSharedPoint(String words) {
        List<Point> found =
                search.containing(words).stream().filter(Point::isShared).toList();
        if (found.isEmpty()) {
            throw search.failure("expected a shared point with the words \"" + words + "\" but found none", words);
        }
        return new PointAssert(this, search, found, words);
    }

    /**
     * No shared point has these words in one of its claims.
     *
     * @param words words of a claim
     * @return these assertions
     */
    public ComparisonAssert hasNoSharedPoint(String words) {
        if (search.containing(words).stream().anyMatch(Point::isShared)) {
            throw search.failure("expected no shared point with the words \"" + words + "\" but found one", words);
        }
        return this;
    }

    /**
     * Some claim has these words; goes on with where they are stated.
     *
     * @param words words of a claim
     * @return assertions about who states them
     */
    public StatementAssert states(String words) {
        List<Point> found = search.containing(words);
        if (found.isEmpty()) {
            throw search.failure("expected a claim with the words \"" + words + "\" but no readout has one", words);
        }
        return new StatementAssert(this, comparison, search, found, words);
    }

    /**
     * No claim of any readout has these words.
     *
     * @param words the words
     * @return these assertions
     */
    public ComparisonAssert doesNotState(String words) {
        if (!search.containing(words).isEmpty()) {
            throw search.failure("expected no claim with the words \"" + words + "\" but found one", words);
        }
        return this;
    }

    /**
     * Some point has a difference of this kind.
     *
     * @param kind the kind
     * @return these assertions
     */
    public ComparisonAssert hasDifferenceOf(DifferenceKind kind) {
        List<Difference> all = comparison.points().stream()
                .flatMap(point -> point.differences().stream())
                .toList();
        if (all.stream().noneMatch(difference -> difference.kind() == kind)) {
            StringBuilder message =
                    new StringBuilder("expected a difference of kind " + kind.label() + " but there are\n");
            all.forEach(difference -> message.append("  ")
                    .append(difference.kind().label())
                    .append(": ")
                    .append(difference.words())
                    .append('\n'));
            throw new AssertionError(
                    message.append(all.isEmpty() ? "  none\n" : "").toString());
        }
        return this;
    }

    /**
     * No point has a difference of this kind.
     *
     * @param kind the kind
     * @return these assertions
     */
    public ComparisonAssert hasNoDifferenceOf(DifferenceKind kind) {
        for (Point point : comparison.points()) {
            for (Difference difference : point.differences()) {
                if (difference.kind() == kind) {
                    throw new AssertionError("expected no difference of kind " + kind.label() + " but point "
                            + point.id() + " has " + difference.words() + "\n" + search.describe(point));
                }
            }
        }
        return this;
    }

    /**
     * There is no notice.
     *
     * @return these assertions
     */
    public ComparisonAssert hasNoNotice() {
        if (!comparison.notices().isEmpty()) {
            throw new AssertionError("expected no notice but there are " + comparison.notices());
        }
        return this;
    }

    /**
     * There is a notice of this code.
     *
     * @param code the code, for example {@code language-not-supported}
     * @return these assertions
     */
    public ComparisonAssert hasNotice(String code) {
        if (comparison.notices().stream().map(Notice::code).noneMatch(code::equals)) {
            throw new AssertionError("expected a notice \"" + code + "\" but there are " + comparison.notices());
        }
        return this;
    }
}
