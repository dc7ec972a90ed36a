package io.github.readoutdiff.testing;

import io.github.readoutdiff.model.Agreement;
import io.github.readoutdiff.model.DifferenceKind;
import io.github.readoutdiff.model.Point;
import java.util.List;
import java.util.function.Predicate;

/**
 * Assertions about the shared points that have certain words; one of them has to fulfil all that is asked.
 *
 * <pre>{@code
 * assertThat(comparison)
 *         .hasSharedPoint("joint commission")
 *         .withDifferenceOf(DifferenceKind.STRENGTH)
 *         .withNoDifferenceOf(DifferenceKind.NUMBER)
 *         .and()
 *         .hasNoSharedPoint("patrol boats");
 * }</pre>
 *
 * @since 0.1.0
 */
public final class PointAssert {
    private final ComparisonAssert comparison;
    private final PointSearch search;
    private final List<Point> candidates;
    private final String words;

    PointAssert(ComparisonAssert comparison, PointSearch search, List<Point> candidates, String words) {
        this.comparison = comparison;
        this.search = search;
        this.candidates = candidates;
        this.words = words;
    }

    /**
     * The point has this agreement.
     *
     * @param agreement the agreement
     * @return these assertions
     */
    public PointAssert thatIs(Agreement agreement) {
        return keep(
                point -> point.agreement().filter(agreement::equals).isPresent(), "the agreement " + agreement.label());
    }

    /**
     * The readouts use the same words.
     *
     * @return these assertions
     */
    public PointAssert thatIsVerbatim() {
        return thatIs(Agreement.VERBATIM);
    }

    /**
     * The readouts use other words for the same point.
     *
     * @return these assertions
     */
    public PointAssert thatIsReworded() {
        return thatIs(Agreement.REWORDED);
    }

    /**
     * One readout is more specific than the other, or they overlap.
     *
     * @return these assertions
     */
    public PointAssert thatIsPartial() {
        return thatIs(Agreement.PARTIAL);
    }

    /**
     * One readout says in general what the other says in particular.
     *
     * @return these assertions
     */
    public PointAssert thatIsTopicOnly() {
        return thatIs(Agreement.TOPIC_ONLY);
    }

    /**
     * The readouts clash explicitly.
     *
     * @return these assertions
     */
    public PointAssert thatIsDiffering() {
        return thatIs(Agreement.DIFFERING);
    }

    /**
     * The point has a difference of this kind.
     *
     * @param kind the kind
     * @return these assertions
     */
    public PointAssert withDifferenceOf(DifferenceKind kind) {
        return keep(
                point -> point.differences().stream().anyMatch(difference -> difference.kind() == kind),
                "a difference of kind " + kind.label());
    }

    /**
     * The point has no difference of this kind.
     *
     * @param kind the kind
     * @return these assertions
     */
    public PointAssert withNoDifferenceOf(DifferenceKind kind) {
        return keep(
                point -> point.differences().stream().noneMatch(difference -> difference.kind() == kind),
                "no difference of kind " + kind.label());
    }

    /**
     * Some claim of the point has these words too.
     *
     * @param more words of a claim
     * @return these assertions
     */
    public PointAssert whichAlsoSays(String more) {
        return keep(point -> PointSearch.contains(point, more), "the words \"" + more + "\"");
    }

    /**
     * Goes on with the comparison.
     *
     * @return the assertions that this began with
     */
    public ComparisonAssert and() {
        return comparison;
    }

    private PointAssert keep(Predicate<Point> wanted, String what) {
        List<Point> kept = candidates.stream().filter(wanted).toList();
        if (kept.isEmpty()) {
            StringBuilder message = new StringBuilder(
                    "expected the shared point with the words \"" + words + "\" to have " + what + " but it is\n");
            candidates.forEach(point -> message.append(search.describe(point)));
            throw new AssertionError(message.toString());
        }
        return new PointAssert(comparison, search, kept, words);
    }
}
