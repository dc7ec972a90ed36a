package io.github.readoutdiff.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the readouts of one event say in common, and what each of them says alone.
 *
 * <p>Every claim of every compared readout lands in exactly one {@link Point}: none is dropped and none is counted twice.
 *
 * <p>"Only in" means that nothing in the other readouts was found to make the point. It does not mean that they deny it,
 * and it can be wrong when a point is reworded heavily; {@link Point#nearMisses()} lists what came close.
 *
 * <p>Shared points come first, in the order of the first readout that states them; then the points of each readout alone,
 * in reading order. {@link Point#rank()} gives the order for a reader in a hurry. Equal inputs and options give an equal
 * comparison on every platform, locale, time zone and number of threads.
 *
 * <p>A comparison made from a news article has, besides the accounts that the article quotes, {@link #asides()}: what the
 * reporter says and what other sources say. They have claims, but these stand in no point.
 *
 * <p>Instances are immutable, equal by value and safe to share between threads. Methods return unmodifiable lists, never
 * {@code null}. Example:
 *
 * <pre>{@code
 * Comparison comparison = ReadoutDiff.create().compare(first, second);
 * List<Point> notFoundInSecond = comparison.onlyIn(first);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Comparison {
    /** The id of the aside that holds what the reporter of an article says. */
    public static final String REPORTER = "reporter";

    /** The id of the aside that holds what an article quotes from sources that are no accounts. */
    public static final String OTHER = "other";

    private final Tool tool;
    private final List<ClaimSet> accounts;
    private final List<ClaimSet> asides;
    private final List<Point> points;
    private final List<Notice> notices;

    private Comparison(Builder builder) {
        this.tool = builder.tool;
        this.accounts = List.copyOf(builder.accounts);
        this.asides = List.copyOf(builder.asides);
        this.points = List.copyOf(builder.points);
        this.notices = List.copyOf(builder.notices);
        checkIds();
        checkPoints();
    }

    private void checkIds() {
        Set<String> readoutIds = new LinkedHashSet<>();
        Map<String, String> claimIds = new HashMap<>();
        Stream.concat(accounts.stream(), asides.stream()).forEach(set -> {
            String id = set.readout().id();
            if (!readoutIds.add(id)) {
                throw new IllegalArgumentException("two readouts have the id \"" + id + "\"; give each its own");
            }
            for (Claim claim : set.claims()) {
                String before = claimIds.put(claim.id(), id);
                if (before != null) {
                    throw new IllegalArgumentException(
                            "readouts \"" + before + "\" and \"" + id + "\" both have a claim with the id \""
                                    + claim.id() + "\"; ids are unique in a comparison");
                }
            }
        });
        for (ClaimSet set : accounts) {
            String id = set.readout().id();
            if (id.equals(REPORTER) || id.equals(OTHER)) {
                throw new IllegalArgumentException(
                        "a readout has the id \"" + id + "\", which is kept for the asides of an article");
            }
        }
        for (ClaimSet set : asides) {
            String id = set.readout().id();
            if (!id.equals(REPORTER) && !id.equals(OTHER)) {
                throw new IllegalArgumentException(
                        "an aside has the id \"" + id + "\" but must have \"" + REPORTER + "\" or \"" + OTHER + "\"");
            }
        }
    }

    private void checkPoints() {
        Map<String, Claim> known = new HashMap<>();
        accounts.forEach(set -> set.claims().forEach(claim -> known.put(claim.id(), claim)));
        Map<String, String> placed = new HashMap<>();
        for (Point point : points) {
            for (Claim claim : point.claims()) {
                if (!claim.equals(known.get(claim.id()))) {
                    throw new IllegalArgumentException("point \"" + point.id() + "\" has the claim \"" + claim.id()
                            + "\", which no compared readout has");
                }
                String before = placed.put(claim.id(), point.id());
                if (before != null) {
                    throw new IllegalArgumentException("claim \"" + claim.id() + "\" stands in the points \"" + before
                            + "\" and \"" + point.id() + "\"; a claim stands in exactly one");
                }
            }
        }
        if (placed.size() != known.size()) {
            Set<String> lost = new LinkedHashSet<>(known.keySet());
            lost.removeAll(placed.keySet());
            throw new IllegalArgumentException(
                    "claims " + lost.stream().sorted().toList() + " stand in no point");
        }
    }

    /**
     * Starts a comparison from its parts; for engines and readers, not for users of one.
     *
     * @param tool what made it
     * @return a builder
     */
    public static Builder builder(Tool tool) {
        return new Builder(tool);
    }

    /**
     * What made it.
     *
     * @return the tool
     */
    public Tool tool() {
        return tool;
    }

    /**
     * The readouts that were compared, in the order given.
     *
     * @return the readouts
     */
    public List<Readout> readouts() {
        return accounts.stream().map(ClaimSet::readout).toList();
    }

    /**
     * The claim sets that were compared, in the order of {@link #readouts()}.
     *
     * @return the claim sets
     */
    public List<ClaimSet> claimSets() {
        return accounts;
    }

    /**
     * What an article says beside the accounts that it quotes: at most one claim set with the id {@link #REPORTER} and one
     * with the id {@link #OTHER}. Their claims stand in no point.
     *
     * @return the asides, empty unless the comparison was made from an article
     */
    public List<ClaimSet> asides() {
        return asides;
    }

    /**
     * Whether the comparison was made from one article, so that all texts are that article's.
     *
     * @return true if there are {@link #asides()}
     */
    public boolean isArticle() {
        return !asides.isEmpty();
    }

    /**
     * All claims of the compared readouts, by readout, then in reading order.
     *
     * @return the claims
     */
    public List<Claim> claims() {
        return accounts.stream().flatMap(set -> set.claims().stream()).toList();
    }

    /**
     * All points: the shared ones first, then those of each readout alone.
     *
     * @return the points
     */
    public List<Point> points() {
        return points;
    }

    /**
     * The points that two or more readouts state.
     *
     * @return the shared points, in the order of the first readout that states them
     */
    public List<Point> shared() {
        return points.stream().filter(Point::isShared).toList();
    }

    /**
     * The points that one readout alone states.
     *
     * @param readout a readout of this comparison
     * @return its points, in reading order
     * @throws IllegalArgumentException if the readout is not among {@link #readouts()}
     */
    public List<Point> onlyIn(Readout readout) {
        return statedBy(readout);
    }

    /**
     * The points that exactly these readouts state and no other.
     *
     * @param readouts one or more readouts of this comparison, in any order
     * @return the points, in the order of {@link #points()}
     * @throws IllegalArgumentException if none is given or one is not among {@link #readouts()}
     */
    public List<Point> statedBy(Readout... readouts) {
        if (readouts.length == 0) {
            throw new IllegalArgumentException("statedBy needs at least one readout");
        }
        Set<String> wanted = Arrays.stream(readouts).map(this::known).collect(Collectors.toSet());
        return points.stream()
                .filter(point -> Set.copyOf(point.statedBy()).equals(wanted))
                .toList();
    }

    /**
     * What the reader must know about the result.
     *
     * @return the notices
     */
    public List<Notice> notices() {
        return notices;
    }

    private String known(Readout readout) {
        if (readouts().stream().noneMatch(known -> known.id().equals(readout.id()))) {
            throw new IllegalArgumentException("readout \"" + readout.id() + "\" is not in this comparison, which has "
                    + readouts().stream().map(Readout::id).toList());
        }
        return readout.id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Comparison that
                && tool.equals(that.tool)
                && accounts.equals(that.accounts)
                && asides.equals(that.asides)
                && points.equals(that.points)
                && notices.equals(that.notices);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tool, accounts, asides, points, notices);
    }

    /** Readouts and counts. */
    @Override
    public String toString() {
        return "Comparison" + readouts().stream().map(Readout::id).toList() + ", " + claims().size() + " claims, "
                + shared().size() + " of " + points.size() + " points shared";
    }

    /**
     * Collects the parts of a comparison; not safe to share between threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final Tool tool;
        private List<ClaimSet> accounts = List.of();
        private List<ClaimSet> asides = List.of();
        private List<Point> points = List.of();
        private List<Notice> notices = List.of();

        private Builder(Tool tool) {
            this.tool = tool;
        }

        /**
         * Sets the claim sets that are compared.
         *
         * @param sets one for each readout, in order
         * @return this builder
         */
        public Builder claimSets(List<ClaimSet> sets) {
            this.accounts = new ArrayList<>(sets);
            return this;
        }

        /**
         * Sets what an article says beside the accounts that it quotes.
         *
         * @param sets claim sets with the ids {@link #REPORTER} and {@link #OTHER}
         * @return this builder
         */
        public Builder asides(List<ClaimSet> sets) {
            this.asides = new ArrayList<>(sets);
            return this;
        }

        /**
         * Sets the points.
         *
         * @param points each claim of the claim sets in exactly one of them
         * @return this builder
         */
        public Builder points(List<Point> points) {
            this.points = new ArrayList<>(points);
            return this;
        }

        /**
         * Sets the notices.
         *
         * @param notices what the reader must know
         * @return this builder
         */
        public Builder notices(List<Notice> notices) {
            this.notices = new ArrayList<>(notices);
            return this;
        }

        /**
         * Makes the comparison.
         *
         * @return the comparison
         * @throws IllegalArgumentException if ids repeat, or a claim stands in no point or in two
         */
        public Comparison build() {
            return new Comparison(this);
        }
    }
}
