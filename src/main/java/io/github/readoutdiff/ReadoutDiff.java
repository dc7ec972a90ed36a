package io.github.readoutdiff;

import io.github.readoutdiff.align.Aligner;
import io.github.readoutdiff.claims.ArticleClaims;
import io.github.readoutdiff.claims.ArticleReader;
import io.github.readoutdiff.claims.ClaimExtractor;
import io.github.readoutdiff.claims.Extraction;
import io.github.readoutdiff.encode.Encoder;
import io.github.readoutdiff.encode.Encoders;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Notice;
import io.github.readoutdiff.model.Overrides;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Tool;
import io.github.readoutdiff.text.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares the readouts of one event: which points each states alone, which several state, and how the shared ones differ.
 *
 * <p>An engine is built once and shared: it is immutable and safe to use from any number of threads, and has nothing to
 * close. {@link #create()} loads the weights of the language model, which takes a few tenths of a second; {@link
 * #lexical()} needs none. Equal input and equal options give an equal {@link Comparison}, on every platform, locale and
 * number of threads.
 *
 * <p>It finds silence and shows the words; it does not judge truth. It reads English; text in another language is
 * compared by its words alone and gets a {@link Notice}.
 *
 * <pre>{@code
 * Readout first = Readout.of("Ruritania", Files.readString(Path.of("ruritania.txt")));
 * Readout second = Readout.of("Sylvania", Files.readString(Path.of("sylvania.txt")));
 * Comparison comparison = ReadoutDiff.create().compare(first, second);
 * comparison.onlyIn(first).forEach(point -> System.out.println(point.textIn(first)));
 * Reports.html().write(comparison, Path.of("report.html"));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ReadoutDiff {
    private static final String NAME = "readout-diff";

    private final ClaimExtractor extractor;
    private final ArticleReader articles;
    private final Aligner aligner;
    private final Tool tool;

    private ReadoutDiff(Builder builder) {
        this.extractor = ClaimExtractor.with(builder.names);
        // beside the encoder; a model that is not there is reported by the first text that needs it
        CompletableFuture.runAsync(extractor::load);
        this.articles = ArticleReader.create().withNames(builder.names);
        this.aligner = builder.aligner();
        this.tool = new Tool(NAME, version(), aligner.matcherName());
    }

    /**
     * The semantic engine with the model that the library depends on.
     *
     * @return an engine
     * @throws io.github.readoutdiff.encode.MissingModelException if the model's jar was excluded; the message names the
     *     artifact to add. It never falls back to the lexical measures in silence.
     */
    public static ReadoutDiff create() {
        return builder().build();
    }

    /**
     * An engine that compares words alone and needs no model.
     *
     * @return an engine
     */
    public static ReadoutDiff lexical() {
        return builder().lexical().build();
    }

    /**
     * Starts an engine with options.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The library's version.
     *
     * @return the version, for example {@code 0.1.0}
     */
    public static String version() {
        return Version.read();
    }

    /**
     * Compares two or more readouts.
     *
     * @param first a readout
     * @param second another readout of the same event
     * @param more further ones
     * @return what they state alone and in common
     * @throws IllegalArgumentException if two have one id
     */
    public Comparison compare(Readout first, Readout second, Readout... more) {
        return compare(
                Stream.concat(Stream.of(first, second), Arrays.stream(more)).toList());
    }

    /**
     * Compares two or more readouts.
     *
     * @param readouts the readouts, each with an id of its own
     * @return what they state alone and in common
     * @throws IllegalArgumentException if there are fewer than two, or two have one id
     */
    public Comparison compare(List<Readout> readouts) {
        return compare(readouts, Overrides.none());
    }

    /**
     * Compares two or more readouts and keeps to what a person decided about their claims in an earlier comparison.
     *
     * @param readouts the readouts, each with an id of its own
     * @param overrides what a person decided; every point that a ruling touches has it in its evidence
     * @return what they state alone and in common
     * @throws IllegalArgumentException if there are fewer than two, or two have one id
     * @throws io.github.readoutdiff.align.OverridesException if a ruling names a claim that is not there or reads
     *     otherwise, or two contradict each other
     */
    public Comparison compare(List<Readout> readouts, Overrides overrides) {
        checkCount(readouts.size());
        return align(extractor.extract(readouts), overrides);
    }

    /**
     * Compares claim sets that somebody prepared, without extracting claims: what stands in a set is what is compared.
     *
     * <p>What a prepared claim leaves open (speaker, kind, polarity, strength) is read from the text around it; what it
     * gives is never changed. Where two sets use one claim id, the ids of all sets become {@code readout-id:claim-id}.
     *
     * @param sets the claim sets, each of a readout with an id of its own
     * @return what they state alone and in common
     * @throws IllegalArgumentException if there are fewer than two, or two readouts have one id
     */
    public Comparison compareClaims(List<ClaimSet> sets) {
        return compareClaims(sets, Overrides.none());
    }

    /**
     * Compares claim sets that somebody prepared and keeps to what a person decided about their claims.
     *
     * @param sets the claim sets, each of a readout with an id of its own
     * @param overrides what a person decided; every point that a ruling touches has it in its evidence
     * @return what they state alone and in common
     * @throws IllegalArgumentException if there are fewer than two, or two readouts have one id
     * @throws io.github.readoutdiff.align.OverridesException if a ruling names a claim that is not there or reads
     *     otherwise, or two contradict each other
     */
    public Comparison compareClaims(List<ClaimSet> sets, Overrides overrides) {
        checkCount(sets.size());
        return align(extractor.completed(sets), overrides);
    }

    /**
     * Compares many sets of readouts, one after the other, or several at a time if the stream is parallel.
     *
     * <p>The stream is lazy, keeps the order of the jobs and holds no comparison back, so memory does not grow with their
     * number. A job that fails, for example because a file of it cannot be read, gives an outcome with the failure, and the
     * others go on; an {@link Error} ends the stream.
     *
     * <pre>{@code
     * diff.compareEach(folders.parallel(), folder -> readoutsIn(folder))
     *         .forEach(outcome -> outcome.comparison().ifPresent(comparison -> store(outcome.job(), comparison)));
     * }</pre>
     *
     * @param <J> what names a job, for example an id or a folder
     * @param jobs the jobs
     * @param readouts gives the readouts of a job; called once a job, from several threads if the stream is parallel
     * @return what became of each job, in the order of the jobs
     */
    public <J> Stream<Outcome<J>> compareEach(Stream<J> jobs, Function<? super J, ? extends List<Readout>> readouts) {
        return jobs.map(job -> Outcome.of(job, each -> compare(readouts.apply(each))));
    }

    private Comparison align(List<Extraction> extractions, Overrides overrides) {
        List<Notice> notices = extractions.stream()
                .flatMap(extraction -> extraction.notices().stream())
                .toList();
        return aligner.align(
                tool,
                ClaimIds.distinct(extractions.stream().map(Extraction::claims).toList()),
                List.of(),
                notices,
                overrides);
    }

    /**
     * The claims of one readout, read by itself.
     *
     * <p>{@link #compare(List) compare} reads the readouts of one event together, and one may tell whom another means ("the
     * Prime Minister"): {@link Comparison#claimSets()} has the claims as they were compared, which may differ from these.
     *
     * @param readout a readout
     * @return its claims in reading order
     */
    public ClaimSet claims(Readout readout) {
        return extractor.extract(readout).claims();
    }

    /**
     * Compares the readouts that a news article quotes.
     *
     * <p>Each account found becomes a readout whose text is the article's; what the reporter and other sources say stands
     * in {@link Comparison#asides()}. An article that quotes no account gives no points and a notice.
     *
     * @param article the article, as a readout whose issuer is the publisher
     * @return what the quoted accounts state alone and in common
     */
    public Comparison article(Readout article) {
        ArticleClaims claims = articles.read(article);
        return aligner.align(tool, claims.accounts(), claims.asides(), claims.notices());
    }

    private static void checkCount(int count) {
        if (count < 2) {
            throw new IllegalArgumentException("got " + count + " readouts but a comparison needs at least 2");
        }
    }

    /**
     * Collects the options of an engine; not safe to share between threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private boolean lexical;
        private @Nullable Encoder encoder;
        private double threshold = Aligner.DEFAULT_THRESHOLD;
        private Names names = Names.create();

        private Builder() {}

        /**
         * Sets by which names states and persons are known when claims are ascribed to speakers.
         *
         * <pre>{@code
         * ReadoutDiff.builder().names(Names.read(Path.of("names.txt"))).build();
         * }</pre>
         *
         * @param names the names; {@link Names#create()} unless set
         * @return this builder
         */
        public Builder names(Names names) {
            this.names = Objects.requireNonNull(names, "names must not be null");
            return this;
        }

        /**
         * Sets from which score two claims are joined: lower joins more, higher leaves more one-sided.
         *
         * @param threshold between 0 and 1, both excluded; {@link Aligner#DEFAULT_THRESHOLD} unless set
         * @return this builder
         * @throws IllegalArgumentException when the engine is built, if it is not between 0 and 1
         */
        public Builder threshold(double threshold) {
            this.threshold = threshold;
            return this;
        }

        /**
         * Compares words alone, without a model.
         *
         * @return this builder
         */
        public Builder lexical() {
            this.lexical = true;
            return this;
        }

        /**
         * Compares meaning by an encoder of one's own instead of the one that comes with the library.
         *
         * @param encoder the encoder, safe to share between threads; {@link Encoders#readoutEnglish()} unless set
         * @return this builder
         */
        public Builder encoder(Encoder encoder) {
            this.encoder = Objects.requireNonNull(encoder, "encoder must not be null");
            return this;
        }

        /**
         * Makes the engine.
         *
         * @return the engine
         * @throws IllegalStateException if both {@link #lexical()} and {@link #encoder(Encoder)} were called
         * @throws io.github.readoutdiff.encode.MissingModelException if no encoder was given and the model's jar is not
         *     on the class path
         */
        public ReadoutDiff build() {
            return new ReadoutDiff(this);
        }

        private Aligner aligner() {
            if (lexical && encoder != null) {
                throw new IllegalStateException(
                        "the engine was asked to be lexical and to use the encoder " + encoder.name() + "; choose one");
            }
            Aligner.Builder aligner = Aligner.builder().threshold(threshold);
            if (!lexical) {
                aligner.encoder(encoder == null ? Encoders.readoutEnglish() : encoder);
            }
            return aligner.build();
        }
    }
}
