package io.github.readoutdiff.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same text has the same bits, on every machine and in every company. */
class VectorBitsTest {
    /** Changes only with the model or with the arithmetic, never with processor, Java version or operating system. */
    private static final String PINNED = "fe9cd9596a113a92cf41c92821f2437bdfc33b20ac772c30ae3c75374d8533dd";

    private static Encoder encoder;
    private static List<String> texts;
    private static List<String> alone;

    @BeforeAll
    static void encodeEachTextAlone() {
        encoder = Encoders.bgeSmallEnglish();
        texts = new ArrayList<>(SampleTexts.own());
        texts.add(SampleTexts.veryLong());
        alone = texts.stream().map(encoder::encode).map(VectorBitsTest::hash).toList();
    }

    @Test
    void bitsAreThoseOfEveryOtherMachine() {
        assertThat(hash(String.join("\n", alone).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(PINNED);
    }

    @Test
    void neighboursDoNotChangeBits() {
        Random random = new Random(7);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < texts.size() + 5; i++) {
            order.add(i % texts.size());
        }
        Collections.shuffle(order, random);

        List<String> together = encoder.encodeAll(order.stream().map(texts::get).toList()).stream()
                .map(VectorBitsTest::hash)
                .toList();

        assertThat(together).isEqualTo(order.stream().map(alone::get).toList());
    }

    @Test
    void threadsDoNotChangeBits() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<List<String>>> results = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                results.add(threads.submit(() -> encoder.encodeAll(texts).stream()
                        .map(VectorBitsTest::hash)
                        .toList()));
            }
            for (Future<List<String>> result : results) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static String hash(Encoding encoding) {
        int tokens = encoding.tokenSpans().size();
        float[] sentence = encoding.sentence();
        ByteBuffer bytes = ByteBuffer.allocate(4 * sentence.length * (tokens + 1) + 8 * tokens);
        put(sentence, bytes);
        for (int i = 0; i < tokens; i++) {
            bytes.putInt(encoding.tokenSpans().get(i).start());
            bytes.putInt(encoding.tokenSpans().get(i).end());
            put(encoding.token(i), bytes);
        }
        return hash(bytes.array());
    }

    private static void put(float[] vector, ByteBuffer into) {
        for (float number : vector) {
            into.putInt(Float.floatToRawIntBits(number));
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
