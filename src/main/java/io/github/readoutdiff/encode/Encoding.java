package io.github.readoutdiff.encode;

import io.github.readoutdiff.model.Span;
import java.util.List;

/**
 * The vectors of one text: one for the whole, and one for each token where the encoder gives them.
 *
 * <p>All vectors have length 1 (or 0 for a text without tokens), so a dot product is a cosine. Arrays are copied on the
 * way in and out; {@link #dot(Encoding)} and {@link #tokenDot(int, Encoding, int)} work without a copy.
 *
 * <pre>{@code
 * Encoding whole = new Encoding(new float[] {0.6f, 0.8f}, List.of(), new float[0][]);   // no token vectors
 * }</pre>
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
        // eight sums in a fixed order: the processor need not wait for each addition
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        float s4 = 0;
        float s5 = 0;
        float s6 = 0;
        float s7 = 0;
        int i = 0;
        for (; i + 8 <= a.length; i += 8) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
            s4 += a[i + 4] * b[i + 4];
            s5 += a[i + 5] * b[i + 5];
            s6 += a[i + 6] * b[i + 6];
            s7 += a[i + 7] * b[i + 7];
        }
        double rest = 0;
        for (; i < a.length; i++) {
            rest += (double) a[i] * b[i];
        }
        return ((double) s0 + s1) + ((double) s2 + s3) + (((double) s4 + s5) + ((double) s6 + s7)) + rest;
    }
}
