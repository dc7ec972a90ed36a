package io.github.readoutdiff.match;

import io.github.readoutdiff.encode.Encoder;
import io.github.readoutdiff.encode.Encoding;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The vectors of all claims of one comparison: every distinct text is encoded once, all in one call. */
final class Meanings {
    /** What the token of a word without content counts, beside a content word's idf. */
    private static final double STOP_WEIGHT = 0.05;

    private final Map<String, Encoding> encodings = new HashMap<>();
    /** The ids of the readouts whose language the encoder knows. */
    private final Set<String> known = new HashSet<>();

    private Meanings() {}

    /**
     * Encodes the claims of all sets whose language the encoder knows.
     *
     * @param encoder the encoder, or null for no vectors at all
     */
    static Meanings of(List<ClaimSet> sets, @Nullable Encoder encoder) {
        Meanings meanings = new Meanings();
        if (encoder == null) {
            return meanings;
        }
        Set<String> distinct = new LinkedHashSet<>();
        for (ClaimSet set : sets) {
            if (Languages.isKnown(encoder, set.readout())) {
                meanings.known.add(set.readout().id());
                for (Claim claim : set.claims()) {
                    distinct.add(whole(set.readout(), claim));
                }
            }
        }
        List<String> texts = List.copyOf(distinct);
        List<Encoding> encoded = encoder.encodeAll(texts);
        for (int i = 0; i < texts.size(); i++) {
            meanings.encodings.put(texts.get(i), encoded.get(i));
        }
        return meanings;
    }

    /**
     * The vectors of one claim.
     *
     * @param terms its terms
     * @param weights by term, how much it counts
     * @return the vectors, or null if the claim's language has none
     */
    @Nullable
    Meaning of(Readout readout, Claim claim, List<Term> terms, double[] weights) {
        if (!known.contains(readout.id())) {
            return null;
        }
        Encoding whole = encodings.get(whole(readout, claim));
        if (whole == null) {
            return null;
        }
        int start = claim.extent().start();
        int[] tokens = IntStream.range(0, whole.tokenSpans().size())
                .filter(i ->
                        claim.spans().stream().anyMatch(moved(whole.tokenSpans().get(i), start)::overlaps))
                .toArray();
        double[] counts = IntStream.of(tokens)
                .mapToDouble(i -> weight(moved(whole.tokenSpans().get(i), start), terms, weights))
                .toArray();
        return Meaning.of(whole, tokens, counts);
    }

    /** A long word is cut into tokens: together they count as the word does. */
    private static double weight(Span token, List<Term> terms, double[] weights) {
        for (int i = 0; i < weights.length; i++) {
            Span word = terms.get(i).span();
            if (word.overlaps(token)) {
                return weights[i] * token.length() / word.length();
            }
        }
        return STOP_WEIGHT;
    }

    /** From the first to the last word of a claim, who says it included. */
    private static String whole(Readout readout, Claim claim) {
        return claim.extent().in(readout.text());
    }

    private static Span moved(Span span, int by) {
        return Span.of(span.start() + by, span.end() + by);
    }
}
