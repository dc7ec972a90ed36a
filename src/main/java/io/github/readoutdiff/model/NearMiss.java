package io.github.readoutdiff.model;

import java.util.OptionalDouble;

/**
 * A claim that came close to a point and was not joined to it, and why.
 *
 * <pre>{@code
 * for (Point point : comparison.onlyIn(first)) {
 *     point.nearMisses().forEach(miss -> System.out.println(miss.reason().label() + ": " + miss.claim().text()));
 * }
 * }</pre>
 *
 * @param claim the claim of another readout
 * @param score how close it came, 0 to 1, empty where no measure gave a score
 * @param reason why it was not joined
 * @since 0.1.0
 */
public record NearMiss(Claim claim, OptionalDouble score, NearMissReason reason) {
    /**
     * Checks the score.
     *
     * @param claim the claim of another readout
     * @param score how close it came, 0 to 1, empty where no measure gave a score
     * @param reason why it was not joined
     * @throws IllegalArgumentException if the score is not within 0 to 1
     */
    public NearMiss {
        Scores.check("near miss score of claim " + claim.id(), score);
    }
}
