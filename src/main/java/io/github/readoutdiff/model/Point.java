package io.github.readoutdiff.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one, several or all readouts state: the claims that make one point.
 *
 * <p>A point of one readout is <em>only</em> there: nothing in the others was found to make it. That does not mean that
 * the others deny it, and it can be wrong when the point is reworded heavily; {@link #nearMisses()} lists what came close.
 * A point of several readouts is <em>shared</em> and says in {@link #agreement()} how alike they put it.
 *
 * <p>Where one readout touches in general what another says in particular ("they exchanged views on trade"), the general
 * claim is a shared point with the agreement {@link Agreement#TOPIC_ONLY} and names the particular claims in {@link
 * #impliedBy()}; those stand in points of their own, one-sided unless something else bears them out.
 *
 * <p>Immutable, equal by value, safe to share between threads.
 *
 * <pre>{@code
 * for (Point point : comparison.shared()) {
 *     System.out.println(point.agreement() + ": " + point.textIn(first) + " | " + point.textIn(second));
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Point {
    private final String id;
    private final List<String> statedBy;
    private final List<Claim> claims;
    private final List<Claim> impliedBy;
    private final @Nullable Agreement agreement;
    private final List<Difference> differences;
    private final List<Evidence> evidence;
    private final List<NearMiss> nearMisses;
    private final @Nullable String topic;
    private final @Nullable Integer rank;

    private Point(Builder builder) {
        this.id = builder.id;
        this.statedBy = List.copyOf(builder.statedBy);
        this.claims = List.copyOf(builder.claims);
        this.impliedBy = List.copyOf(builder.impliedBy);
        this.agreement = builder.agreement;
        this.differences = List.copyOf(builder.differences);
        this.evidence = List.copyOf(builder.evidence);
        this.nearMisses = List.copyOf(builder.nearMisses);
        this.topic = builder.topic;
        this.rank = builder.rank;
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("point \"" + id + "\" has no claim");
        }
        if (statedBy.isEmpty()) {
            throw new IllegalArgumentException("point \"" + id + "\" is stated by no readout");
        }
        if ((agreement != null) != (statedBy.size() > 1)) {
            throw new IllegalArgumentException(
                    "point \"" + id + "\" is stated by " + statedBy + " and has the agreement " + agreement
                            + "; shared points have one, points of one readout have none");
        }
    }

    /**
     * Starts a point.
     *
     * @param id the id, unique within the comparison
     * @return a builder
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /**
     * A builder that starts with this point's values.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return new Builder(id)
                .statedBy(statedBy)
                .claims(claims)
                .impliedBy(impliedBy)
                .agreement(agreement)
                .differences(differences)
                .evidence(evidence)
                .nearMisses(nearMisses)
                .topic(topic)
                .rank(rank);
    }

    /**
     * The id, unique within the comparison.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Whether two or more readouts state it.
     *
     * @return true if shared, false if one readout alone states it
     */
    public boolean isShared() {
        return statedBy.size() > 1;
    }

    /**
     * The ids of the readouts that state it, in the order of the comparison; a readout whose claim in {@link #impliedBy()}
     * bears it out is among them.
     *
     * @return the ids, at least one
     */
    public List<String> statedBy() {
        return statedBy;
    }

    /**
     * Whether a readout states it.
     *
     * @param readout a readout of the comparison
     * @return true if its id is in {@link #statedBy()}
     */
    public boolean isStatedBy(Readout readout) {
        return statedBy.contains(readout.id());
    }

    /**
     * The claims that make the point, by readout in the order of the comparison, then in reading order.
     *
     * @return the claims, at least one
     */
    public List<Claim> claims() {
        return claims;
    }

    /**
     * Claims of other readouts that go further than this point and stand in points of their own.
     *
     * @return the claims, empty unless the agreement is {@link Agreement#TOPIC_ONLY} or a link of that kind
     */
    public List<Claim> impliedBy() {
        return impliedBy;
    }

    /**
     * The claims of one readout that make the point.
     *
     * @param readout a readout of the comparison
     * @return its claims in reading order, empty if it has none here
     */
    public List<Claim> claimsIn(Readout readout) {
        return claims.stream()
                .filter(claim -> claim.readout().equals(readout.id()))
                .toList();
    }

    /**
     * The words with which one readout makes the point; several claims are joined by {@code " / "}.
     *
     * @param readout a readout of the comparison
     * @return its words, or those of {@link #impliedBy()} where it has no claim here, empty if it has neither
     */
    public String textIn(Readout readout) {
        List<Claim> own = claimsIn(readout);
        List<Claim> shown = own.isEmpty()
                ? impliedBy.stream()
                        .filter(claim -> claim.readout().equals(readout.id()))
                        .toList()
                : own;
        return shown.stream().map(Claim::text).collect(Collectors.joining(" / "));
    }

    /**
     * How alike the readouts put it.
     *
     * @return the agreement, present exactly if the point is shared
     */
    public Optional<Agreement> agreement() {
        return Optional.ofNullable(agreement);
    }

    /**
     * In what the readouts differ that state it, most telling first.
     *
     * @return the differences, empty if none was found
     */
    public List<Difference> differences() {
        return differences;
    }

    /**
     * Why its claims were joined.
     *
     * @return the evidence, empty for a point of one claim
     */
    public List<Evidence> evidence() {
        return evidence;
    }

    /**
     * The closest claims of other readouts that were not joined, closest first, and why not.
     *
     * @return the near misses
     */
    public List<NearMiss> nearMisses() {
        return nearMisses;
    }

    /**
     * What it is about, in words of the texts.
     *
     * @return the topic, empty if not known
     */
    public Optional<String> topic() {
        return Optional.ofNullable(topic);
    }

    /**
     * Its place among the points with the same {@link #statedBy()}: 1 is what a reader should see first.
     *
     * @return the rank, empty if the points were not ranked
     */
    public OptionalInt rank() {
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Point that
                && id.equals(that.id)
                && statedBy.equals(that.statedBy)
                && claims.equals(that.claims)
                && impliedBy.equals(that.impliedBy)
                && agreement == that.agreement
                && differences.equals(that.differences)
                && evidence.equals(that.evidence)
                && nearMisses.equals(that.nearMisses)
                && Objects.equals(topic, that.topic)
                && Objects.equals(rank, that.rank);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, statedBy, claims, impliedBy);
    }

    /** Id, who states it, and the claims. */
    @Override
    public String toString() {
        return id + " " + statedBy + " " + claims;
    }

    /**
     * Collects a point's values; not safe to share between threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final String id;
        private List<String> statedBy = List.of();
        private List<Claim> claims = List.of();
        private List<Claim> impliedBy = List.of();
        private @Nullable Agreement agreement;
        private List<Difference> differences = List.of();
        private List<Evidence> evidence = List.of();
        private List<NearMiss> nearMisses = List.of();
        private @Nullable String topic;
        private @Nullable Integer rank;

        private Builder(String id) {
            if (id.isBlank()) {
                throw new IllegalArgumentException("a point has a blank id");
            }
            this.id = id;
        }

        /**
         * Sets which readouts state it.
         *
         * @param readouts readout ids, in the order of the comparison
         * @return this builder
         */
        public Builder statedBy(List<String> readouts) {
            this.statedBy = new ArrayList<>(readouts);
            return this;
        }

        /**
         * Sets the claims that make it.
         *
         * @param claims at least one claim
         * @return this builder
         */
        public Builder claims(List<Claim> claims) {
            this.claims = new ArrayList<>(claims);
            return this;
        }

        /**
         * Sets the claims that go further and stand in points of their own.
         *
         * @param claims claims of other readouts
         * @return this builder
         */
        public Builder impliedBy(List<Claim> claims) {
            this.impliedBy = new ArrayList<>(claims);
            return this;
        }

        /**
         * Sets how alike the readouts put it.
         *
         * @param agreement the agreement, null for a point of one readout
         * @return this builder
         */
        public Builder agreement(@Nullable Agreement agreement) {
            this.agreement = agreement;
            return this;
        }

        /**
         * Sets the differences.
         *
         * @param differences the differences, most telling first
         * @return this builder
         */
        public Builder differences(List<Difference> differences) {
            this.differences = new ArrayList<>(differences);
            return this;
        }

        /**
         * Sets the evidence.
         *
         * @param evidence why the claims were joined
         * @return this builder
         */
        public Builder evidence(List<Evidence> evidence) {
            this.evidence = new ArrayList<>(evidence);
            return this;
        }

        /**
         * Sets the near misses.
         *
         * @param nearMisses what came close, closest first
         * @return this builder
         */
        public Builder nearMisses(List<NearMiss> nearMisses) {
            this.nearMisses = new ArrayList<>(nearMisses);
            return this;
        }

        /**
         * Sets the topic.
         *
         * @param topic what it is about, or null if not known
         * @return this builder
         */
        public Builder topic(@Nullable String topic) {
            this.topic = topic;
            return this;
        }

        /**
         * Sets the rank.
         *
         * @param rank 1 or more, or null if not ranked
         * @return this builder
         */
        public Builder rank(@Nullable Integer rank) {
            if (rank != null && rank < 1) {
                throw new IllegalArgumentException(
                        "rank of point \"" + id + "\" is " + rank + " but must be 1 or more");
            }
            this.rank = rank;
            return this;
        }

        /**
         * Makes the point.
         *
         * @return the point
         * @throws IllegalArgumentException if it has no claim, or no readout states it, or its agreement does not fit
         */
        public Point build() {
            return new Point(this);
        }
    }
}
