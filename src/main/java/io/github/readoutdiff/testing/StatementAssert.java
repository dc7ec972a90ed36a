package io.github.readoutdiff.testing;

import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Readout;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Assertions about who states certain words. Readouts are named by issuer or id.
 *
 * <pre>{@code
 * assertThat(comparison).states("joint commission").byAll();
 * assertThat(comparison).states("withdraws its patrol boats").onlyIn("Ruritania");
 * }</pre>
 *
 * @since 0.1.0
 */
public final class StatementAssert {
    private final ComparisonAssert assertions;
    private final Comparison comparison;
    private final PointSearch search;
    private final List<Point> found;
    private final String words;

    StatementAssert(
            ComparisonAssert assertions, Comparison comparison, PointSearch search, List<Point> found, String words) {
        this.assertions = assertions;
        this.comparison = comparison;
        this.search = search;
        this.found = found;
        this.words = words;
    }

    /**
     * One readout alone states them: all points with these words are only there.
     *
     * @param readout the readout's issuer or id
     * @return the assertions that this began with
     */
    public ComparisonAssert onlyIn(String readout) {
        return byExactly(readout);
    }

    /**
     * Exactly these readouts state them.
     *
     * @param readouts issuers or ids
     * @return the assertions that this began with
     */
    public ComparisonAssert byExactly(String... readouts) {
        Set<String> wanted = Stream.of(readouts).map(this::idOf).collect(Collectors.toSet());
        for (Point point : found) {
            if (!Set.copyOf(point.statedBy()).equals(wanted)) {
                throw search.failure(
                        "expected \"" + words + "\" to be stated by "
                                + wanted.stream().sorted().toList() + " alone but point " + point.id()
                                + " is stated by " + point.statedBy(),
                        words);
            }
        }
        return assertions;
    }

    /**
     * All readouts state them.
     *
     * @return the assertions that this began with
     */
    public ComparisonAssert byAll() {
        return byExactly(comparison.readouts().stream().map(Readout::id).toArray(String[]::new));
    }

    private String idOf(String name) {
        return comparison.readouts().stream()
                .filter(readout ->
                        readout.id().equals(name) || readout.issuer().name().equals(name))
                .map(Readout::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no readout is named \"" + name + "\"; there are "
                        + comparison.readouts().stream()
                                .map(readout -> readout.issuer() + " (id " + readout.id() + ")")
                                .toList()));
    }
}
