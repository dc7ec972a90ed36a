package io.github.readoutdiff.align;

import io.github.readoutdiff.encode.Encoder;
import io.github.readoutdiff.encode.Encoding;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Word;
import io.github.readoutdiff.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** Vectors of the usual size that cost next to nothing, so that what is left of the time is the matching's own. */
final class HashEncoder implements Encoder {
    private static final int SIZE = 384;

    private final Map<String, float[]> words = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return "hash";
    }

    @Override
    public Encoding encode(String text) {
        List<Span> spans = new ArrayList<>();
        List<float[]> vectors = new ArrayList<>();
        float[] sum = new float[SIZE];
        for (Word word : Words.of(text)) {
            float[] vector = words.computeIfAbsent(word.key(), HashEncoder::vector);
            spans.add(word.span());
            vectors.add(vector);
            for (int i = 0; i < SIZE; i++) {
                sum[i] += vector[i];
            }
        }
        return new Encoding(unit(sum), spans, vectors.toArray(float[][]::new));
    }

    @Override
    public boolean knows(String language) {
        return true;
    }

    private static float[] vector(String word) {
        Random random = new Random(word.hashCode());
        float[] vector = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return unit(vector);
    }

    private static float[] unit(float[] vector) {
        double squares = 0;
        for (float each : vector) {
            squares += each * each;
        }
        float scale = (float) (squares == 0 ? 0 : 1 / Math.sqrt(squares));
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= scale;
        }
        return vector;
    }
}
