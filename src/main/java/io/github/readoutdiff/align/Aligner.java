package io.github.readoutdiff.align;

import io.github.readoutdiff.encode.Encoder;
import io.github.readoutdiff.match.Matcher;
import io.github.readoutdiff.match.Matches;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Notice;
import io.github.readoutdiff.model.Overrides;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Aligns the claims of two or more readouts: joins those that make one point, says how the readouts differ in it, and
 * lists what each states alone.
 *
 * <p>Configured once, then immutable and safe to share between threads (if its encoder is). The result does not depend on
 * the order of claims or, but for the order of its lists, of readouts.
 *
 * <pre>{@code
 * Aligner aligner = Aligner.lexical();
 * Comparison comparison = aligner.align(tool, List.of(one, other), List.of(), List.of());
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Aligner {
    /**
     * The score from which two claims are joined, unless set otherwise. The F1 of links is highest in expectation where the
     * threshold is half of that F1 (Lipton, Elkan and Naryanaswamy, 2014), here about .41.
     */
    public static final double DEFAULT_THRESHOLD = 0.5;

    private final Matcher matcher;
    private final Thresholds thresholds;

    Aligner(Matcher matcher, double threshold) {
        this.matcher = matcher;
        // a further claim must be as likely as the first; within a point no two claims may be unlikely
        this.thresholds = new Thresholds(threshold, threshold, threshold / 2);
    }

    /**
     * An aligner that looks at words, names and numbers and needs no model.
     *
     * @return the aligner
     */
    public static Aligner lexical() {
        return builder().build();
    }

    /**
     * An aligner that knows meaning from an encoder.
     *
     * @param encoder the encoder
     * @return the aligner
     */
    public static Aligner semantic(Encoder encoder) {
        return builder().encoder(encoder).build();
    }

    /**
     * Starts an aligner.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How claims are matched, for {@link Tool#matcher()}.
     *
     * @return {@code lexical}, or {@code semantic:} and the encoder's name
     */
    public String matcherName() {
        return matcher.name();
    }

    /**
     * Aligns claim sets.
     *
     * @param tool what makes the comparison
     * @param sets the claim sets, one for each readout, in the order of the comparison
     * @param asides what an article says beside the accounts that it quotes; not compared
     * @param notices what earlier stages have to say; the aligner's own follow them
     * @return the comparison
     * @throws IllegalArgumentException if ids repeat
     */
    public Comparison align(Tool tool, List<ClaimSet> sets, List<ClaimSet> asides, List<Notice> notices) {
        return align(tool, sets, asides, notices, Overrides.none());
    }

    /**
     * Aligns claim sets and keeps to what a person decided about them. Every point that a ruling touches has it in its
     * {@link Point#evidence()}.
     *
     * @param tool what makes the comparison
     * @param sets the claim sets, one for each readout, in the order of the comparison
     * @param asides what an article says beside the accounts that it quotes; not compared
     * @param notices what earlier stages have to say; the aligner's own follow them
     * @param overrides what a person decided
     * @return the comparison
     * @throws IllegalArgumentException if ids repeat
     * @throws OverridesException if a ruling names a claim that is not there or reads otherwise, or two contradict each
     *     other
     */
    public Comparison align(
            Tool tool, List<ClaimSet> sets, List<ClaimSet> asides, List<Notice> notices, Overrides overrides) {
        List<Claim> claims = sets.stream().flatMap(set -> set.claims().stream()).toList();
        Rulings rulings = Rulings.of(overrides, claims);
        Matches matches = matcher.match(sets);
        Map<String, List<Claim>> linked = new Linker(matches, thresholds, rulings).link(claims);
        List<Notice> all = new ArrayList<>(notices);
        all.addAll(matcher.notices(sets));
        return Comparison.builder(tool)
                .claimSets(sets)
                .asides(asides)
                .points(new PointMaker(sets, matches, linked, thresholds.link(), rulings).points())
                .notices(all)
                .build();
    }

    /**
     * Collects an aligner's settings; not safe to share between threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private @Nullable Encoder encoder;
        private double threshold = DEFAULT_THRESHOLD;

        private Builder() {}

        /**
         * Sets the encoder; without one, matching is lexical.
         *
         * @param encoder the encoder
         * @return this builder
         */
        public Builder encoder(Encoder encoder) {
            this.encoder = encoder;
            return this;
        }

        /**
         * Sets the score from which two claims are joined: lower joins more.
         *
         * @param threshold between 0 and 1; {@value Aligner#DEFAULT_THRESHOLD} unless set
         * @return this builder
         * @throws IllegalArgumentException if it is not between 0 and 1
         */
        public Builder threshold(double threshold) {
            if (!(threshold > 0 && threshold < 1)) {
                throw new IllegalArgumentException(
                        "threshold was " + threshold + " but must be between 0 and 1; for 50 percent use 0.5");
            }
            this.threshold = threshold;
            return this;
        }

        /**
         * Makes the aligner; with an encoder, this measures its scale.
         *
         * @return the aligner
         */
        public Aligner build() {
            return new Aligner(encoder == null ? Matcher.lexical() : Matcher.semantic(encoder), threshold);
        }
    }
}
