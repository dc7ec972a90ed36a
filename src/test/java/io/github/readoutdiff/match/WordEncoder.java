package io.github.readoutdiff.match;

import io.github.readoutdiff.encode.Encoder;
import io.github.readoutdiff.encode.Encoding;
import io.github.readoutdiff.text.Word;
import io.github.readoutdiff.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An encoder without a model: a word has a vector that no other word has but those that were said to mean the same, and a
 * text the mean of its words. It knows English alone.
 */
final class WordEncoder implements Encoder {
    private static final int SIZE = 128;

    private final Map<String, Integer> places = new HashMap<>();

    /** Words by group in the form "dam weir", each group with one meaning. */
    WordEncoder(String... groups) {
        for (String group : groups) {
            int place = places.size();
            for (String word : group.split(" ")) {
                places.put(word, place);
            }
        }
    }

    @Override
    public String name() {
        return "words";
    }

    @Override
    public synchronized Encoding encode(String text) {
        List<Word> words = Words.of(text);
        float[] sum = new float[SIZE];
        float[][] tokens = new float[words.size()][];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = new float[SIZE];
            int place = places.computeIfAbsent(words.get(i).key(), any -> places.size());
            tokens[i][place] = 1;
            sum[place]++;
        }
        double square = 0;
        for (float each : sum) {
            square += each * each;
        }
        for (int k = 0; k < SIZE; k++) {
            sum[k] /= (float) Math.sqrt(square);
        }
        return new Encoding(sum, words.stream().map(Word::span).toList(), tokens);
    }

    @Override
    public boolean knows(String language) {
        return language.startsWith("en");
    }
}
