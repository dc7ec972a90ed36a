package io.github.readoutdiff.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Why two claims were joined: one measure, what it said and on which words.
 *
 * <p>A link usually has several pieces of evidence. A measure that gives no number has no score: an absent score is
 * absent, never 0.
 *
 * <pre>{@code
 * List<String> measures = comparison.points().get(0).evidence().stream().map(Evidence::measure).toList();
 * }</pre>
 *
 * @param measure the measure's name, for example {@code decision}, {@code sentence-cosine}, {@code shared-terms},
 *     {@code guard}
 * @param score what it gave, 0 to 1, empty where it gives none
 * @param claims the ids of the claims that it speaks of, usually two
 * @param terms the words that it rests on, as they stand in the texts; may be empty
 * @param unmatched by claim id, the spans of that claim that have no counterpart in the others; empty where the measure
 *     does not look at words
 * @param remark who decided and why, where a person did; empty for everything that is measured
 * @since 0.1.0
 */
public record Evidence(
        String measure,
        OptionalDouble score,
        List<String> claims,
        List<String> terms,
        Map<String, List<Span>> unmatched,
        Optional<String> remark) {
    /** The measure of a person's ruling that claims make one point. */
    public static final String PERSON_JOINED = "person-joined";

    /** The measure of a person's ruling that claims do not make one point; it names claims of other points, too. */
    public static final String PERSON_PARTED = "person-parted";

    /**
     * Checks the score and copies the collections, keeping their order.
     *
     * @param measure the measure's name, for example {@code decision}, {@code sentence-cosine}, {@code shared-terms},
     *     {@code guard}
     * @param score what it gave, 0 to 1, empty where it gives none
     * @param claims the ids of the claims that it speaks of, usually two
     * @param terms the words that it rests on, as they stand in the texts; may be empty
     * @param unmatched by claim id, the spans of that claim that have no counterpart in the others; empty where the measure does not look at words
     * @param remark who decided and why, where a person did; empty for everything that is measured
     * @throws IllegalArgumentException if the measure is blank or the score is not within 0 to 1
     */
    public Evidence {
        if (measure.isBlank()) {
            throw new IllegalArgumentException("evidence has no measure");
        }
        Scores.check(measure + " score", score);
        claims = List.copyOf(claims);
        terms = List.copyOf(terms);
        Map<String, List<Span>> copy = new LinkedHashMap<>();
        unmatched.forEach((claim, spans) -> copy.put(claim, List.copyOf(spans)));
        unmatched = Collections.unmodifiableMap(copy);
    }

    /**
     * Evidence without a remark.
     *
     * @param measure the measure's name
     * @param score what it gave, 0 to 1, empty where it gives none
     * @param claims the ids of the claims that it speaks of
     * @param terms the words that it rests on
     * @param unmatched by claim id, the spans that have no counterpart
     * @throws IllegalArgumentException if the measure is blank or the score is not within 0 to 1
     */
    public Evidence(
            String measure,
            OptionalDouble score,
            List<String> claims,
            List<String> terms,
            Map<String, List<Span>> unmatched) {
        this(measure, score, claims, terms, unmatched, Optional.empty());
    }

    /**
     * Whether it is a person's ruling and no measurement.
     *
     * @return true if a person decided
     */
    public boolean isRuling() {
        return measure.equals(PERSON_JOINED) || measure.equals(PERSON_PARTED);
    }

    /**
     * A measure with its score.
     *
     * @param measure the measure's name
     * @param score what it gave, 0 to 1
     * @param claims the ids of the claims that it compared
     * @return the evidence
     */
    public static Evidence scored(String measure, double score, List<String> claims) {
        return new Evidence(measure, OptionalDouble.of(score), claims, List.of(), Map.of());
    }

    /**
     * A measure that rests on words and gives no score.
     *
     * @param measure the measure's name
     * @param terms the words
     * @param claims the ids of the claims that it compared
     * @return the evidence
     */
    public static Evidence terms(String measure, List<String> terms, List<String> claims) {
        return new Evidence(measure, OptionalDouble.empty(), claims, terms, Map.of());
    }
}
