package io.github.readoutdiff.testing;

import io.github.readoutdiff.model.Comparison;

/**
 * Entry to the assertions; import {@link #assertThat(Comparison)} statically.
 *
 * <p>They throw {@link AssertionError} and need no test framework. Words are looked for in the claims' words without regard
 * to case, white space and punctuation.
 *
 * <pre>{@code
 * assertThat(comparison).hasSharedPoint("joint commission").thatIs(Agreement.REWORDED);
 * assertThat(comparison).states("withdraws its patrol boats").onlyIn("Ruritania");
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ReadoutAssertions {
    private ReadoutAssertions() {}

    /**
     * Starts assertions about a comparison.
     *
     * @param comparison the comparison under test
     * @return its assertions
     */
    public static ComparisonAssert assertThat(Comparison comparison) {
        return new ComparisonAssert(comparison);
    }
}
