package io.github.readoutdiff.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * How far a whole text bears a claim out: for each word of the claim, the word of the other text that comes nearest. One
 * direction only; a text that says more than the claim covers it in full. Unlike the coverage of one claim by another, it
 * finds what the other side says in several places.
 *
 * <p>Words of content count by weight (rarity), others hardly. After the token coverage of BERTScore (Zhang et al. 2020).
 */
final class DocumentCoverage {
    private static final double STOP_WEIGHT = 0.05;
    /** A word that stands in the other text is covered, however differently it is used there. */
    private static final double SAME_STEM = 0.9;

    private final WordVectors claim;
    private final double[] weights;
    /** By sentence of the other text and word of the claim, the best cosine. */
    private final double[][] cosines;

    private final boolean[] sameStem;

    private DocumentCoverage(WordVectors claim, double[] weights, double[][] cosines, boolean[] sameStem) {
        this.claim = claim;
        this.weights = weights;
        this.cosines = cosines;
        this.sameStem = sameStem;
    }

    /**
     * Measures how far a text covers a claim.
     *
     * @param claim the words of the claim
     * @param sentences the sentences of the other text, in text order
     * @param stem gives the stem of a word's key
     * @param weight how much a stem counts, for example by its rarity
     */
    static DocumentCoverage of(
            WordVectors claim,
            List<WordVectors> sentences,
            Function<String, String> stem,
            ToDoubleFunction<String> weight) {
        int size = claim.size();
        double[] weights = new double[size];
        boolean[] same = new boolean[size];
        double[][] cosines = new double[sentences.size()][size];
        List<Set<String>> stems = new ArrayList<>();
        for (WordVectors sentence : sentences) {
            stems.add(Set.copyOf(sentence.words().stream()
                    .map(word -> stem.apply(word.key()))
                    .toList()));
        }
        for (int i = 0; i < size; i++) {
            String own = stem.apply(claim.word(i).key());
            double heavy = weight.applyAsDouble(own);
            weights[i] = claim.isContent(i) ? heavy : STOP_WEIGHT * heavy;
            for (int s = 0; s < cosines.length; s++) {
                boolean there = stems.get(s).contains(own);
                same[i] |= there;
                cosines[s][i] = Math.max(there ? SAME_STEM : 0, best(claim, i, sentences.get(s)));
            }
        }
        return new DocumentCoverage(claim, weights, cosines, same);
    }

    private static double best(WordVectors claim, int word, WordVectors sentence) {
        double best = 0;
        for (int j = 0; j < sentence.size(); j++) {
            best = Math.max(best, claim.cosine(word, sentence, j));
        }
        return best;
    }

    /** The weighted mean over the claim's words of the best cosine anywhere in the text. */
    double anywhere() {
        return mean(everywhere());
    }

    /** The same within the one sentence that covers the claim best. */
    double inOneSentence() {
        return inNeighbours(1);
    }

    /** The same within so many sentences that follow each other. */
    double inNeighbours(int count) {
        double most = 0;
        for (int s = 0; s < cosines.length; s++) {
            most = Math.max(most, mean(union(s, Math.min(cosines.length, s + count))));
        }
        return most;
    }

    /** The index of the sentence that covers the claim best, -1 where the text has none. */
    int bestSentence() {
        int best = -1;
        double most = -1;
        for (int s = 0; s < cosines.length; s++) {
            double mean = mean(cosines[s]);
            if (mean > most) {
                most = mean;
                best = s;
            }
        }
        return best;
    }

    /** The share of the claim's content, by weight, whose stem stands in the text. */
    double words() {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < weights.length; i++) {
            if (claim.isContent(i)) {
                all += weights[i];
                sum += sameStem[i] ? weights[i] : 0;
            }
        }
        return all == 0 ? 0 : sum / all;
    }

    /**
     * The best cosines anywhere of the claim's words of content, lowest first: what the text lacks.
     *
     * @param oneSentence whether only the sentence that covers the claim best is looked at
     */
    double[] lowest(boolean oneSentence) {
        double[] best = oneSentence ? inBestSentence() : everywhere();
        double[] content = new double[best.length];
        int count = 0;
        for (int i = 0; i < best.length; i++) {
            if (claim.isContent(i)) {
                content[count++] = best[i];
            }
        }
        content = Arrays.copyOf(content, count);
        Arrays.sort(content);
        return content;
    }

    /** By word of the claim, the best cosine anywhere in the text. */
    double[] everywhere() {
        return union(0, cosines.length);
    }

    /** By word of the claim, the best cosine in the sentence that covers the claim best. */
    double[] inBestSentence() {
        int sentence = bestSentence();
        return sentence < 0 ? everywhere() : cosines[sentence].clone();
    }

    double[] weights() {
        return weights.clone();
    }

    private double[] union(int from, int to) {
        double[] best = new double[weights.length];
        for (int s = from; s < to; s++) {
            for (int i = 0; i < best.length; i++) {
                best[i] = Math.max(best[i], cosines[s][i]);
            }
        }
        return best;
    }

    private double mean(double[] values) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
            all += weights[i];
        }
        return all == 0 ? 0 : sum / all;
    }
}
