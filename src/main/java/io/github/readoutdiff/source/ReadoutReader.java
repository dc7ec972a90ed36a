package io.github.readoutdiff.source;

import io.github.readoutdiff.model.Readout;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a readout, or a prepared claim set, from a file or a stream.
 *
 * <p>The suffix of the name tells the format: {@code .txt} plain text and {@code .md} Markdown, both kept exactly as they
 * are (line ends included; a byte order mark is not part of the text); {@code .html} and {@code .htm}, of which the main
 * text is taken, paragraphs separated by a blank line; {@code .json}, a readout or a claim set of the schema {@code
 * readout-diff/claim-set/1}. A name without a suffix is read by its first characters. Any other suffix is an error.
 *
 * <p>The charset is the one that was {@linkplain Builder#charset(Charset) named}; else that of the byte order mark
 * (UTF-8, UTF-16 or UTF-32); else, in HTML only, the one that the page declares in its first 1,024 bytes; else UTF-8. Bytes
 * that are malformed in it are an error, never replaced.
 *
 * <p>The issuer is the one that was named; else that of the JSON; else the file's name without its suffix. Language, date,
 * title and address are taken from the JSON or from the page's metadata; they are never guessed. An input may have {@value
 * #MAX_BYTES} bytes.
 *
 * <p>Immutable and safe to share between threads.
 *
 * <pre>{@code
 * Readout ruritania = ReadoutReader.create().read(Path.of("ruritania.html")).readout();
 * Readout freedonia = ReadoutReader.builder().issuer("Freedonia").charset(Charset.forName("windows-1251")).build()
 *         .read(Path.of("statement.txt")).readout();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ReadoutReader {
    /** How many bytes an input may have. */
    public static final int MAX_BYTES = 50_000_000;

    private final @Nullable Charset charset;
    private final @Nullable String issuer;
    private final @Nullable String id;

    private ReadoutReader(Builder builder) {
        this.charset = builder.charset;
        this.issuer = builder.issuer;
        this.id = builder.id;
    }

    /**
     * A reader that takes charset and issuer from the input.
     *
     * @return the reader
     */
    public static ReadoutReader create() {
        return builder().build();
    }

    /**
     * Starts a reader.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a file.
     *
     * @param file the file; symbolic links are followed
     * @return what it holds
     * @throws ReadoutFormatException if it is missing, unreadable, a directory, too large, no text, empty, malformed, or
     *     not what its schema asks for
     */
    public Input read(Path file) {
        return read(file.toString(), () -> FileBytes.read(file));
    }

    /**
     * Reads a stream to its end; does not close it.
     *
     * @param in the stream
     * @param name the name for messages, whose suffix tells the format and which names an issuer that nobody named, for
     *     example {@code "freedonia.html"}
     * @return what it holds
     * @throws ReadoutFormatException if it cannot be read, or is too large, no text, empty, malformed, or not what its
     *     schema asks for
     */
    public Input read(InputStream in, String name) {
        return read(name, () -> FileBytes.read(in, name));
    }

    /** The name is looked at first, so that nothing is read in vain. */
    private Input read(String name, Supplier<byte[]> content) {
        Optional<Format> named = Format.ofName(name);
        byte[] bytes = content.get();
        if (bytes.length == 0) {
            throw new ReadoutFormatException(name + " is empty; give the readout's words");
        }
        Charset declared = charset;
        if (declared == null && !Decoding.hasBom(bytes)) {
            String head = Decoding.head(bytes);
            if (named.orElseGet(() -> Format.sniff(head)) == Format.HTML) {
                declared = MetaCharset.find(name, head);
            }
        }
        String text = Decoding.decode(name, bytes, declared);
        if (text.isBlank()) {
            throw new ReadoutFormatException(name + " holds nothing but white space; give the readout's words");
        }
        Format format = named.orElseGet(() -> Format.sniff(text.substring(0, Math.min(text.length(), Format.HEAD))));
        Naming naming = new Naming(name, issuer, id);
        return switch (format) {
            case TEXT, MARKDOWN -> Input.of(plain(naming, text));
            case HTML -> Input.of(HtmlReading.read(naming, text));
            case JSON -> ClaimSetReading.read(naming, text);
        };
    }

    private static Readout plain(Naming naming, String text) {
        return naming.builder(null, null, text).build();
    }

    /**
     * Collects a reader's options; not safe to share between threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private @Nullable Charset charset;
        private @Nullable String issuer;
        private @Nullable String id;

        private Builder() {}

        /**
         * Names the charset.
         *
         * @param charset the charset, or null to take it from the input
         * @return this builder
         */
        public Builder charset(@Nullable Charset charset) {
            this.charset = charset;
            return this;
        }

        /**
         * Names the issuer.
         *
         * @param issuer the issuer, or null to take it from the input
         * @return this builder
         * @throws IllegalArgumentException if it is blank
         */
        public Builder issuer(@Nullable String issuer) {
            if (issuer != null && issuer.isBlank()) {
                throw new IllegalArgumentException("issuer is blank; name who published the readout, or leave it out");
            }
            this.issuer = issuer;
            return this;
        }

        /**
         * Sets the readout's id.
         *
         * @param id the id, or null to take it from the input or make it from the issuer
         * @return this builder
         * @throws IllegalArgumentException if it is blank
         */
        public Builder id(@Nullable String id) {
            if (id != null && id.isBlank()) {
                throw new IllegalArgumentException("id is blank; give the readout an id, or leave it out");
            }
            this.id = id;
            return this;
        }

        /**
         * Makes the reader.
         *
         * @return the reader
         */
        public ReadoutReader build() {
            return new ReadoutReader(this);
        }
    }
}
