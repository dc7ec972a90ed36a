package io.github.readoutdiff.model;

import java.util.List;

/**
 * What a person decided about the claims of one comparison, to be kept when it is made again.
 *
 * <p>Rulings come before every score and guard. They name claims by id and words: a comparison in which a claim is gone or
 * reads otherwise refuses them instead of guessing which claim was meant.
 *
 * <pre>{@code
 * Overrides overrides = OverridesReader.read(Path.of("river-call.overrides.json"));
 * Comparison comparison = ReadoutDiff.create().compare(List.of(first, second), overrides);
 * }</pre>
 *
 * <p>Immutable, equal by value and safe to share between threads.
 *
 * @param rulings the rulings; their order does not matter
 * @since 0.1.0
 */
public record Overrides(List<Ruling> rulings) {
    /**
     * Copies the list.
     *
     * @param rulings the rulings; their order does not matter
     */
    public Overrides {
        rulings = List.copyOf(rulings);
    }

    /**
     * Nothing decided: everything is left to the measures.
     *
     * @return no rulings
     */
    public static Overrides none() {
        return new Overrides(List.of());
    }
}
