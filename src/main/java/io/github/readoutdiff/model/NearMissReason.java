package io.github.readoutdiff.model;

import java.util.Locale;

/**
 * Why a claim that came close was not joined to a point.
 *
 * <pre>{@code
 * for (Point point : comparison.onlyIn(first)) {
 *     boolean rival = point.nearMisses().stream().anyMatch(miss -> miss.reason() == NearMissReason.RIVAL_POSITION);
 *     System.out.println(point.textIn(first) + (rival ? " (the other side holds a rival position)" : ""));
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public enum NearMissReason {
    /** Not alike enough. */
    LOW_SCORE,
    /** Alike enough, but another claim of that readout fits better. */
    BETTER_MATCH,
    /** Rival positions on one topic: the same words with the roles exchanged. */
    RIVAL_POSITION,
    /** One says the opposite of the other about different acts, so they are two points. */
    OPPOSITE_POLARITY,
    /** They name different parties. */
    DIFFERENT_PARTY,
    /** They name different numbers or sums. */
    DIFFERENT_NUMBER,
    /** They name different dates or periods. */
    DIFFERENT_DATE,
    /** They name different places. */
    DIFFERENT_PLACE,
    /** Another kind of act: one asks, thanks or warns where the other states. */
    DIFFERENT_ACT,
    /** One only touches the topic of the other in general. */
    TOPIC_ONLY,
    /** A person rejected the link. */
    REJECTED_BY_PERSON;

    /**
     * The word that files use.
     *
     * @return the name in lower case
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
