package io.github.readoutdiff.evaluate;

/**
 * Where a figure would lie in 95 of 100 samples of cases like these.
 *
 * <pre>{@code
 * Evaluation evaluation = Gold.read(Path.of("coded")).evaluate(gold -> diff.compare(gold.readouts()));
 * evaluation.interval(Figure.LINK_F1).ifPresent(span -> System.out.println(span.low() + " to " + span.high()));
 * }</pre>
 *
 * @param low the 2.5th percentile
 * @param high the 97.5th percentile
 * @since 0.1.0
 */
public record Interval(double low, double high) {
    /** As {@code .812-.934}. */
    @Override
    public String toString() {
        return EvaluationTable.digits(low) + "-" + EvaluationTable.digits(high);
    }
}
