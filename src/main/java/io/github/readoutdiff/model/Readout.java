package io.github.readoutdiff.model;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One issuer's published account of an event: the text exactly as given, and what is known about it.
 *
 * <p>Nothing in the text is mended or normalised, so every {@link Span} stays true to the source. What is not known is
 * absent, never guessed. Instances are immutable, equal by value and safe to share between threads.
 *
 * <pre>{@code
 * Readout first = Readout.of("Ruritania", "The two ministers agreed to meet in May.");
 * Readout second = Readout.builder("Freedonia", text)
 *         .language("en").date(LocalDate.of(2026, 3, 14)).title("On the call").build();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Readout {
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+", Pattern.UNICODE_CHARACTER_CLASS);

    private final String id;
    private final Issuer issuer;
    private final @Nullable String language;
    private final @Nullable LocalDate date;
    private final @Nullable String title;
    private final @Nullable URI source;
    private final String text;

    private Readout(Builder builder) {
        this.id = builder.id == null ? idFor(builder.issuer) : builder.id;
        this.issuer = builder.issuer;
        this.language = builder.language;
        this.date = builder.date;
        this.title = builder.title;
        this.source = builder.source;
        this.text = builder.text;
    }

    /**
     * A readout of which only issuer and text are known; its id is made from the issuer's name.
     *
     * @param issuer who published it
     * @param text the text, exactly as published; not blank
     * @return the readout
     * @throws IllegalArgumentException if issuer or text is blank
     */
    public static Readout of(String issuer, String text) {
        return builder(issuer, text).build();
    }

    /**
     * Starts a readout with all its metadata.
     *
     * @param issuer who published it
     * @param text the text, exactly as published; not blank
     * @return a builder
     * @throws IllegalArgumentException if issuer or text is blank
     */
    public static Builder builder(String issuer, String text) {
        return new Builder(Issuer.of(issuer), text);
    }

    /**
     * A builder that starts with this readout's values.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(issuer, text);
        builder.id = id;
        builder.language = language;
        builder.date = date;
        builder.title = title;
        builder.source = source;
        return builder;
    }

    /**
     * The id, unique within a comparison, for example {@code ruritania}.
     *
     * @return the id, never blank
     */
    public String id() {
        return id;
    }

    /**
     * Who published it.
     *
     * @return the issuer
     */
    public Issuer issuer() {
        return issuer;
    }

    /**
     * The language of the text as a BCP 47 tag, for example {@code en}.
     *
     * @return the tag, empty if not known
     */
    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /**
     * When it was published.
     *
     * @return the date, empty if not known
     */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /**
     * Its title.
     *
     * @return the title, empty if it has none or it is not known
     */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /**
     * Where it was published.
     *
     * @return the address, empty if not known
     */
    public Optional<URI> source() {
        return Optional.ofNullable(source);
    }

    /**
     * The text, exactly as given; every {@link Span} counts in it.
     *
     * @return the text, never blank
     */
    public String text() {
        return text;
    }

    /**
     * How many words the text has: runs of letters, digits and underscores.
     *
     * @return the count
     */
    public int words() {
        return (int) WORD.matcher(text).results().count();
    }

    /**
     * The SHA-256 of the text in UTF-8, so that a reader can check which text was compared.
     *
     * @return 64 hexadecimal digits in lower case
     */
    public String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Readout that
                && id.equals(that.id)
                && issuer.equals(that.issuer)
                && Objects.equals(language, that.language)
                && Objects.equals(date, that.date)
                && Objects.equals(title, that.title)
                && Objects.equals(source, that.source)
                && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, issuer, language, date, title, source, text);
    }

    /** Id, issuer and length, not the text. */
    @Override
    public String toString() {
        return "Readout[" + id + ", " + issuer + ", " + text.length() + " characters]";
    }

    private static String idFor(Issuer issuer) {
        String plain = Normalizer.normalize(issuer.name(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String id = NOT_A_WORD.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
        return id.isEmpty() ? "readout" : id;
    }

    /**
     * Collects a readout's values; not safe to share between threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final Issuer issuer;
        private final String text;
        private @Nullable String id;
        private @Nullable String language;
        private @Nullable LocalDate date;
        private @Nullable String title;
        private @Nullable URI source;

        private Builder(Issuer issuer, String text) {
            if (text.isBlank()) {
                throw new IllegalArgumentException(
                        "text of the readout of " + issuer + " is empty or blank; give the readout's words");
            }
            this.issuer = issuer;
            this.text = text;
        }

        /**
         * Sets the id; without it, one is made from the issuer's name.
         *
         * @param id the id, unique within a comparison, never blank
         * @return this builder
         */
        public Builder id(String id) {
            if (id.isBlank()) {
                throw new IllegalArgumentException("id of the readout of " + issuer + " is blank");
            }
            this.id = id;
            return this;
        }

        /**
         * Sets the language.
         *
         * @param language a BCP 47 tag, or null if not known
         * @return this builder
         */
        public Builder language(@Nullable String language) {
            this.language = language;
            return this;
        }

        /**
         * Sets the date of publication.
         *
         * @param date the date, or null if not known
         * @return this builder
         */
        public Builder date(@Nullable LocalDate date) {
            this.date = date;
            return this;
        }

        /**
         * Sets the title.
         *
         * @param title the title, or null if it has none or it is not known
         * @return this builder
         */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /**
         * Sets where it was published.
         *
         * @param source the address, or null if not known
         * @return this builder
         */
        public Builder source(@Nullable URI source) {
            this.source = source;
            return this;
        }

        /**
         * Makes the readout.
         *
         * @return the readout
         */
        public Readout build() {
            return new Readout(this);
        }
    }
}
