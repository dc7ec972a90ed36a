package io.github.readoutdiff.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One point that a readout makes: exact spans of its text, and what the text says about who says it and how.
 *
 * <p>A claim's words are always a substring of the readout's text, in one or more {@link #spans()}; nothing is
 * paraphrased or pasted in. Claims of one readout may overlap, the spans of one claim never do. What is not known (the
 * speaker, the kind, the polarity) is absent.
 *
 * <p>Immutable, equal by value, safe to share between threads.
 *
 * <pre>{@code
 * Readout readout = Readout.of("Ruritania", "The ministers agreed to meet in May.");
 * Claim claim = Claim.in(readout, "c1").span(0, 36).kind(ClaimKind.AGREEMENT).speaker(Speaker.JOINT).build();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Claim {
    private static final String GAP = " … ";

    private final String id;
    private final String readout;
    private final List<Span> spans;
    private final String text;
    private final @Nullable Speaker speaker;
    private final @Nullable Manner manner;
    private final @Nullable ClaimKind kind;
    private final @Nullable Polarity polarity;
    private final @Nullable Strength strength;
    private final @Nullable Attribution attribution;

    private Claim(Builder builder) {
        this.id = builder.id;
        this.readout = builder.readout.id();
        List<Span> ordered = new ArrayList<>(builder.spans);
        Collections.sort(ordered);
        check(builder, ordered);
        this.spans = List.copyOf(ordered);
        String whole = builder.readout.text();
        this.text = spans.stream().map(span -> span.in(whole)).collect(Collectors.joining(GAP));
        this.speaker = builder.speaker;
        this.manner = builder.manner;
        this.kind = builder.kind;
        this.polarity = builder.polarity;
        this.strength = builder.strength;
        this.attribution = builder.attribution;
    }

    private static void check(Builder builder, List<Span> ordered) {
        int length = builder.readout.text().length();
        String where = "claim \"" + builder.id + "\" of readout \"" + builder.readout.id() + "\"";
        if (ordered.isEmpty()) {
            throw new IllegalArgumentException(where + " has no span; give at least one");
        }
        for (int i = 0; i < ordered.size(); i++) {
            Span span = ordered.get(i);
            if (span.end() > length) {
                throw new IllegalArgumentException(
                        where + " has the span " + span + ", which leaves the text; the text ends at " + length);
            }
            if (i > 0 && span.overlaps(ordered.get(i - 1))) {
                throw new IllegalArgumentException(where + " has spans that overlap, " + ordered.get(i - 1) + " and "
                        + span + "; join them into one");
            }
        }
    }

    /**
     * Starts a claim of a readout.
     *
     * @param readout the readout whose text the spans count in
     * @param id the claim's id, unique within the readout, never blank
     * @return a builder
     */
    public static Builder in(Readout readout, String id) {
        return new Builder(readout, id);
    }

    /**
     * A builder that starts with this claim's values.
     *
     * @param readout the readout that the claim is of
     * @return a builder
     * @throws IllegalArgumentException if the claim is of another readout
     */
    public Builder toBuilder(Readout readout) {
        if (!readout.id().equals(this.readout)) {
            throw new IllegalArgumentException(
                    "claim \"" + id + "\" is of readout \"" + this.readout + "\", not of \"" + readout.id() + "\"");
        }
        return copy(readout, id);
    }

    /**
     * A builder that starts with this claim's values, for a claim or a readout that gets another id.
     *
     * @param readout a readout of the same text
     * @param id the new claim's id, never blank
     * @return a builder
     */
    public Builder copy(Readout readout, String id) {
        Builder builder = new Builder(readout, id);
        builder.spans.addAll(spans);
        return builder.speaker(speaker)
                .manner(manner)
                .kind(kind)
                .polarity(polarity)
                .strength(strength)
                .attribution(attribution);
    }

    /**
     * The id, unique within the readout and, in a comparison, within all of its claims.
     *
     * @return the id, never blank
     */
    public String id() {
        return id;
    }

    /**
     * The id of the readout that makes the claim.
     *
     * @return the readout's id
     */
    public String readout() {
        return readout;
    }

    /**
     * Where its words stand in the readout's text, in text order, without overlap.
     *
     * @return the spans, at least one
     */
    public List<Span> spans() {
        return spans;
    }

    /**
     * Its words as they stand in the readout; where there are several spans, {@code " … "} marks each gap.
     *
     * @return the words
     */
    public String text() {
        return text;
    }

    /**
     * The range from its first to its last character, gaps included.
     *
     * @return the enclosing span
     */
    public Span extent() {
        return Span.of(spans.get(0).start(), spans.get(spans.size() - 1).end());
    }

    /**
     * Who is reported to say or do it.
     *
     * @return the speaker, {@link Speaker#JOINT} and {@link Speaker#NARRATOR} included, empty if not known
     */
    public Optional<Speaker> speaker() {
        return Optional.ofNullable(speaker);
    }

    /**
     * In which manner the text gives it.
     *
     * @return the manner, empty if not known
     */
    public Optional<Manner> manner() {
        return Optional.ofNullable(manner);
    }

    /**
     * What kind of act it reports.
     *
     * @return the kind, empty if not known
     */
    public Optional<ClaimKind> kind() {
        return Optional.ofNullable(kind);
    }

    /**
     * Whether it says that something is so or that it is not.
     *
     * @return the polarity, empty if not known
     */
    public Optional<Polarity> polarity() {
        return Optional.ofNullable(polarity);
    }

    /**
     * How strongly it is put.
     *
     * @return the strength, empty where no words decide it
     */
    public Optional<Strength> strength() {
        return Optional.ofNullable(strength);
    }

    /**
     * Where the text ascribes it to somebody.
     *
     * @return the attribution, empty where the text ascribes it to nobody
     */
    public Optional<Attribution> attribution() {
        return Optional.ofNullable(attribution);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Claim that
                && id.equals(that.id)
                && readout.equals(that.readout)
                && spans.equals(that.spans)
                && text.equals(that.text)
                && Objects.equals(speaker, that.speaker)
                && manner == that.manner
                && kind == that.kind
                && polarity == that.polarity
                && Objects.equals(strength, that.strength)
                && Objects.equals(attribution, that.attribution);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, readout, spans, text);
    }

    /** Id and words. */
    @Override
    public String toString() {
        return id + ": " + text;
    }

    /**
     * Collects a claim's values; not safe to share between threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final Readout readout;
        private final String id;
        private final List<Span> spans = new ArrayList<>();
        private @Nullable Speaker speaker;
        private @Nullable Manner manner;
        private @Nullable ClaimKind kind;
        private @Nullable Polarity polarity;
        private @Nullable Strength strength;
        private @Nullable Attribution attribution;

        private Builder(Readout readout, String id) {
            if (id.isBlank()) {
                throw new IllegalArgumentException("a claim of readout \"" + readout.id() + "\" has a blank id");
            }
            this.readout = readout;
            this.id = id;
        }

        /**
         * Adds a span.
         *
         * @param start the first offset
         * @param end the offset after the last character
         * @return this builder
         */
        public Builder span(int start, int end) {
            spans.add(Span.of(start, end));
            return this;
        }

        /**
         * Adds spans, in any order.
         *
         * @param more the spans
         * @return this builder
         */
        public Builder spans(Iterable<Span> more) {
            more.forEach(spans::add);
            return this;
        }

        /**
         * Sets who is reported to say or do it.
         *
         * @param speaker the speaker, or null if not known
         * @return this builder
         */
        public Builder speaker(@Nullable Speaker speaker) {
            this.speaker = speaker;
            return this;
        }

        /**
         * Sets the manner.
         *
         * @param manner the manner, or null if not known
         * @return this builder
         */
        public Builder manner(@Nullable Manner manner) {
            this.manner = manner;
            return this;
        }

        /**
         * Sets the kind.
         *
         * @param kind the kind, or null if not known
         * @return this builder
         */
        public Builder kind(@Nullable ClaimKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets the polarity.
         *
         * @param polarity the polarity, or null if not known
         * @return this builder
         */
        public Builder polarity(@Nullable Polarity polarity) {
            this.polarity = polarity;
            return this;
        }

        /**
         * Sets the strength.
         *
         * @param strength the strength, or null where no words decide it
         * @return this builder
         */
        public Builder strength(@Nullable Strength strength) {
            this.strength = strength;
            return this;
        }

        /**
         * Sets where the text ascribes it.
         *
         * @param attribution the attribution, or null where the text ascribes it to nobody
         * @return this builder
         */
        public Builder attribution(@Nullable Attribution attribution) {
            this.attribution = attribution;
            return this;
        }

        /**
         * Makes the claim.
         *
         * @return the claim
         * @throws IllegalArgumentException if there is no span, or a span leaves the text, or two overlap
         */
        public Claim build() {
            return new Claim(this);
        }
    }
}
