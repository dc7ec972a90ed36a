package io.github.readoutdiff.encode;

import java.util.List;

/**
 * Turns text into vectors whose cosine tells how alike two texts are in meaning.
 *
 * <p>Implementations are safe to share between threads and give equal vectors for equal text, whatever else is encoded
 * beside it.
 *
 * <pre>{@code
 * ReadoutDiff mine = ReadoutDiff.builder().encoder(myEncoder).build();
 * }</pre>
 *
 * @since 0.1.0
 */
public interface Encoder {
    /**
     * The model's name as results carry it, for example {@code bge-small-en-v1.5}.
     *
     * @return the name, never blank
     */
    String name();

    /**
     * Encodes one text.
     *
     * @param text any text, may be empty
     * @return its vectors
     */
    Encoding encode(String text);

    /**
     * Encodes several texts; implementations may use several threads, with the same result.
     *
     * @param texts the texts
     * @return their vectors, in the order of the texts
     */
    default List<Encoding> encodeAll(List<String> texts) {
        return texts.stream().map(this::encode).toList();
    }

    /**
     * Whether the model knows a language; text in another gets a notice instead of a score.
     *
     * @param language a BCP 47 tag, for example {@code en} or {@code en-GB}
     * @return true if it does
     */
    boolean knows(String language);
}
