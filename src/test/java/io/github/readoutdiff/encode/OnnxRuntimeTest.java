package io.github.readoutdiff.encode;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds our vectors against those of onnxruntime with the same weights, computed in floats as ours are. */
class OnnxRuntimeTest {
    private static OrtSession session;
    private static Encoder encoder;
    private static WordPieceTokenizer tokenizer;

    /** Making a session takes more stack on some processors than a thread has by default. */
    private static final long STACK = 16L << 20;

    @BeforeAll
    static void load() throws Exception {
        FutureTask<OrtSession> task = new FutureTask<>(OnnxRuntimeTest::open);
        new Thread(null, task, "onnxruntime", STACK).start();
        session = task.get();
        encoder = Encoders.bgeSmallEnglish();
    }

    private static OrtSession open() throws IOException, OrtException {
        try (InputStream weights = open("/bge-small-en-v1.5-q.onnx");
                InputStream vocabulary = open("/bge-small-en-v1.5-q-tokenizer.json");
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            tokenizer = new WordPieceTokenizer(VocabularyReader.readJson(vocabulary), Characters.load());
            return OrtEnvironment.getEnvironment().createSession(FloatOnnx.of(weights.readAllBytes()), options);
        }
    }

    @AfterAll
    static void close() throws OrtException {
        session.close();
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(OnnxRuntimeTest.class.getResourceAsStream(resource), resource);
    }

    static List<String> texts() {
        return SampleTexts.own().stream().filter(text -> !text.isBlank()).toList();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void vectorsAreThoseOfOnnxruntime(String text) throws OrtException {
        float[][] theirs = run(text);
        Encoding ours = encoder.encode(text);

        assertThat(cosine(ours.sentence(), theirs[0])).as("sentence").isGreaterThan(0.999999);
        for (int i = 0; i < ours.tokenSpans().size(); i++) {
            assertThat(cosine(ours.token(i), theirs[i + 1])).as("token " + i).isGreaterThan(0.99999);
        }
    }

    private static float[][] run(String text) throws OrtException {
        Tokens tokens = tokenizer.tokenize(text);
        int count = tokens.count() + 2;
        long[][] ids = new long[1][count];
        long[][] mask = new long[1][count];
        ids[0][0] = tokenizer.first();
        ids[0][count - 1] = tokenizer.last();
        for (int i = 0; i < tokens.count(); i++) {
            ids[0][i + 1] = tokens.id(i);
        }
        Arrays.fill(mask[0], 1);
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OnnxTensor input = OnnxTensor.createTensor(environment, ids);
                OnnxTensor attention = OnnxTensor.createTensor(environment, mask);
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[1][count]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", attention, "token_type_ids", types))) {
            return ((float[][][]) result.get(0).getValue())[0];
        }
    }

    private static double cosine(float[] a, float[] b) {
        double product = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < a.length; i++) {
            product += (double) a[i] * b[i];
            first += (double) a[i] * a[i];
            second += (double) b[i] * b[i];
        }
        return product / Math.sqrt(first * second);
    }
}
