package io.github.readoutdiff.encode;

import io.github.readoutdiff.model.Span;
import java.util.List;

/**
 * The vectors of one text: one for the whole, and one for each token where the encoder gives them.
 *
 * <p>All vectors have length 1 (or 0 for a text without tokens), so a dot product is a cosine. Arrays are copied on the
 * way in and out; {@link #dot(Encoding)} and {@link #tokenDot(int, Encoding, int)} work without a copy.
 *
 * @since 0.1.0
 */
public final class Encoding {
    private final float[] sentence;
    private final List<Span> spans;
    private final float[][] tokens;

    /**
     * Vectors of a text.
     *
     * @param sentence the vector of the whole text, of length 1 or 0
     * @param spans where each token stands in the text, in order; empty if the encoder gives no token vectors
     * @param tokens the vector of each token, of length 1
     * @throws IllegalArgumentException if there are not as many vectors as spans
     */
    public Encoding(float[] sentence, List<Span> spans, float[][] tokens) {
        if (spans.size() != tokens.length) {
            throw new IllegalArgumentException(
                    "encoding has " + spans.size() + " token spans but " + tokens.length + " token vectors");
        }
        this.sentence = sentence.clone();
        this.spans = List.copyOf(spans);
        this.tokens = new float[tokens.length][];
        for (int i = 0; i < tokens.length; i++) {
            this.tokens[i] = tokens[i].clone();
        }
    }

    private Encoding(List<Span> spans, float[] sentence, float[][] tokens) {
        this.sentence = sentence;
        this.spans = List.copyOf(spans);
        this.tokens = tokens;
    }

    /** Takes the arrays over without a copy; the caller forgets them. */
    static Encoding owning(float[] sentence, List<Span> spans, float[][] tokens) {
        return new Encoding(spans, sentence, tokens);
    }

    /**
     * The vector of the whole text.
     *
     * @return a copy
     */
    public float[] sentence() {
        return sentence.clone();
    }

    /**
     * Where each token stands in the text, special tokens left out.
     *
     * @return the spans in text order, empty if the encoder gives no token vectors
     */
    public List<Span> tokenSpans() {
        return spans;
    }

    /**
     * The vector of one token.
     *
     * @param index its index in {@link #tokenSpans()}
     * @return a copy
     */
    public float[] token(int index) {
        return tokens[index].clone();
    }

    /**
     * The cosine of the two texts.
     *
     * @param other another text's vectors from the same encoder
     * @return the dot product, -1 to 1
     */
    public double dot(Encoding other) {
        return dot(sentence, other.sentence);
    }

    /**
     * The cosine of two tokens.
     *
     * @param index a token of this text
     * @param other another text's vectors from the same encoder
     * @param otherIndex a token of that text
     * @return the dot product, -1 to 1
     */
    public double tokenDot(int index, Encoding other, int otherIndex) {
        return dot(tokens[index], other.tokens[otherIndex]);
    }

    private static double dot(float[] a, float[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("vectors of " + a.length + " and " + b.length
                    + " numbers cannot be compared; use one encoder for both texts");
        }
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }
}
