package io.github.readoutdiff.encode;

/**
 * How a model's token vectors become the vector of the whole text; its documentation says which one it was trained with.
 *
 * <pre>{@code
 * Encoder encoder = Encoders.bert(
 *         "my-model", Path.of("model.onnx"), Path.of("vocab.txt"), Pooling.MEAN, Set.of("en"));
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Pooling {
    /** The vector of the token in front of the text, as the bge models have it. */
    FIRST_TOKEN,
    /** The mean of all token vectors, as the MiniLM and e5 models have it. */
    MEAN
}
