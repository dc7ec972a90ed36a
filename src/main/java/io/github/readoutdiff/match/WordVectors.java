package io.github.readoutdiff.match;

import io.github.readoutdiff.encode.Encoding;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.StopWords;
import io.github.readoutdiff.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Words of one text with a vector each: the mean of the word's tokens as they are read in the text, of length 1. A word
 * without tokens has the vector 0 and resembles nothing.
 *
 * <p>Immutable; made once for each distinct text.
 */
final class WordVectors {
    private final List<Word> words;
    private final float[][] vectors;

    private WordVectors(List<Word> words, float[][] vectors) {
        this.words = words;
        this.vectors = vectors;
    }

    /**
     * The vectors of the words of a text.
     *
     * @param words words of the text that was encoded, in text order, with spans in that text
     * @param encoding the text's vectors; one without token vectors gives vectors 0
     */
    static WordVectors of(List<Word> words, Encoding encoding) {
        float[][] vectors = new float[words.size()][];
        List<Span> tokens = encoding.tokenSpans();
        int first = 0;
        for (int i = 0; i < vectors.length; i++) {
            Span word = words.get(i).span();
            while (first < tokens.size() && tokens.get(first).end() <= word.start()) {
                first++;
            }
            List<float[]> parts = new ArrayList<>();
            for (int j = first; j < tokens.size() && tokens.get(j).start() < word.end(); j++) {
                parts.add(encoding.token(j));
            }
            vectors[i] = mean(parts);
        }
        return new WordVectors(List.copyOf(words), vectors);
    }

    /**
     * The same words, each as it is read without its text: what it means by itself, with nothing of the company it is in.
     *
     * @param alone gives the vectors of a text that is one word
     */
    WordVectors alone(Function<String, Encoding> alone) {
        float[][] own = new float[vectors.length][];
        for (int i = 0; i < own.length; i++) {
            own[i] = alone.apply(words.get(i).key()).sentence();
        }
        return new WordVectors(words, own);
    }

    /**
     * The same words without what all words of two texts have in common: texts on one topic resemble each other in every
     * word, which hides what one of them lacks.
     *
     * @param common the sum of {@link #sum} of both texts
     */
    WordVectors without(double[] common, int count) {
        float[][] rest = new float[vectors.length][];
        for (int i = 0; i < rest.length; i++) {
            float[] vector = vectors[i].clone();
            double square = 0;
            for (int k = 0; k < vector.length; k++) {
                vector[k] -= (float) (common[k] / Math.max(1, count));
                square += (double) vector[k] * vector[k];
            }
            double length = square == 0 ? 1 : Math.sqrt(square);
            for (int k = 0; k < vector.length; k++) {
                vector[k] = (float) (vector[k] / length);
            }
            rest[i] = vector;
        }
        return new WordVectors(words, rest);
    }

    /** The sum of the words' vectors, of the given length. */
    double[] sum(int length) {
        double[] sum = new double[length];
        for (float[] vector : vectors) {
            for (int k = 0; k < vector.length; k++) {
                sum[k] += vector[k];
            }
        }
        return sum;
    }

    /** How many numbers a vector has; 0 where no word has one. */
    int dimensions() {
        int most = 0;
        for (float[] vector : vectors) {
            most = Math.max(most, vector.length);
        }
        return most;
    }

    private static float[] mean(List<float[]> parts) {
        if (parts.isEmpty()) {
            return new float[0];
        }
        float[] sum = new float[parts.get(0).length];
        for (float[] part : parts) {
            for (int k = 0; k < sum.length; k++) {
                sum[k] += part[k];
            }
        }
        double square = 0;
        for (float each : sum) {
            square += (double) each * each;
        }
        double length = square == 0 ? 1 : Math.sqrt(square);
        for (int k = 0; k < sum.length; k++) {
            sum[k] = (float) (sum[k] / length);
        }
        return sum;
    }

    /** Those of the words that a test accepts, with the vectors that they have in the whole text. */
    WordVectors where(Predicate<Word> test) {
        List<Word> some = new ArrayList<>();
        List<float[]> theirs = new ArrayList<>();
        for (int i = 0; i < vectors.length; i++) {
            if (test.test(words.get(i))) {
                some.add(words.get(i));
                theirs.add(vectors[i]);
            }
        }
        return new WordVectors(List.copyOf(some), theirs.toArray(new float[0][]));
    }

    int size() {
        return vectors.length;
    }

    Word word(int index) {
        return words.get(index);
    }

    List<Word> words() {
        return words;
    }

    boolean isContent(int index) {
        return !StopWords.contains(words.get(index).key());
    }

    /** The cosine of two words; 0 where either has no vector. */
    double cosine(int index, WordVectors other, int otherIndex) {
        float[] mine = vectors[index];
        float[] theirs = other.vectors[otherIndex];
        if (mine.length == 0 || theirs.length == 0) {
            return 0;
        }
        double sum = 0;
        for (int k = 0; k < mine.length; k++) {
            sum += (double) mine[k] * theirs[k];
        }
        return sum;
    }
}
