package io.github.readoutdiff;

import io.github.readoutdiff.model.Comparison;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What became of one job of many: its comparison, or why there is none.
 *
 * <p>Immutable if the job is. Exactly one of {@link #comparison()} and {@link #failure()} is present.
 *
 * <pre>{@code
 * outcome.failure().ifPresent(failure -> log.warn("{}: {}", outcome.job(), failure.getMessage()));
 * }</pre>
 *
 * @param <J> what names a job
 * @since 0.1.0
 */
public final class Outcome<J> {
    private final J job;
    private final @Nullable Comparison comparison;
    private final @Nullable RuntimeException failure;

    private Outcome(J job, @Nullable Comparison comparison, @Nullable RuntimeException failure) {
        this.job = job;
        this.comparison = comparison;
        this.failure = failure;
    }

    static <J> Outcome<J> of(J job, Function<J, Comparison> compare) {
        try {
            return new Outcome<>(job, compare.apply(job), null);
        } catch (RuntimeException e) {
            return new Outcome<>(job, null, e);
        }
    }

    /**
     * The job.
     *
     * @return what the caller named it
     */
    public J job() {
        return job;
    }

    /**
     * The comparison.
     *
     * @return the comparison, empty if the job failed
     */
    public Optional<Comparison> comparison() {
        return Optional.ofNullable(comparison);
    }

    /**
     * Why the job failed.
     *
     * @return what was thrown, empty if there is a comparison
     */
    public Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }

    /**
     * The comparison, or the failure thrown.
     *
     * @return the comparison
     * @throws RuntimeException if the job failed: what was thrown then
     */
    public Comparison orThrow() {
        if (comparison != null) {
            return comparison;
        }
        throw failure().orElseThrow();
    }

    @Override
    public String toString() {
        return job + ": " + (failure == null ? "compared" : "failed: " + failure.getMessage());
    }
}
