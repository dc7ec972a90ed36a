package io.github.readoutdiff;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import dev.langchain4j.model.embedding.onnx.OnnxEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import io.github.readoutdiff.encode.Encoder;
import io.github.readoutdiff.encode.Encoders;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.text.Sentences;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.commons.text.similarity.CosineDistance;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a Java developer would otherwise reach for, on two sample readouts: a row diff of sentences, string similarities over
 * all pairs of sentences, and the same language model through other libraries, one sentence at a time.
 *
 * <p>At the end of each trial the peak memory of the process is printed, and for encoders a hash of all bits of the
 * vectors. The rows of the first three tell how alike strings are; none of them says who stated what, so only cost is
 * compared.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
        value = 1,
        // the session of onnxruntime needs more stack on some processors than a thread has by default
        jvmArgsAppend = {"-Xss16m", "-Dai.djl.offline=true", "-DOPT_OUT_TRACKING=true"})
public class SideBySideBenchmark {
    private static final String WEIGHTS = "bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "bge-small-en-v1.5-q-tokenizer.json";

    private Readout first;
    private Readout second;
    private List<String> left;
    private List<String> right;
    private List<String> all;
    private ReadoutDiff lexical;
    private ReadoutDiff semantic;
    private Encoder encoder;
    private OnnxEmbeddingModel langchain4j;
    private OrtSession session;
    private HuggingFaceTokenizer tokenizer;
    private String bits = "";

    /** Reads the samples. */
    @Setup
    public void read() throws IOException {
        first = read("Freedonia", "freedonia.txt");
        second = read("Graustark", "graustark.txt");
        left = sentences(first);
        right = sentences(second);
        all = new ArrayList<>(left);
        all.addAll(right);
    }

    /** The whole comparison by words. */
    @Benchmark
    public Object readoutDiffLexical() {
        if (lexical == null) {
            lexical = ReadoutDiff.lexical();
        }
        return lexical.compare(first, second);
    }

    /** The whole comparison by meaning. */
    @Benchmark
    public Object readoutDiffSemantic() {
        if (semantic == null) {
            semantic = ReadoutDiff.create();
        }
        return semantic.compare(first, second);
    }

    /** Rows of java-diff-utils, a sentence a line, changes marked within. */
    @Benchmark
    public List<DiffRow> javaDiffUtilsRows() {
        return DiffRowGenerator.create()
                .showInlineDiffs(true)
                .inlineDiffByWord(true)
                .build()
                .generateDiffRows(left, right);
    }

    /** Three measures of Commons Text over all pairs of sentences. */
    @Benchmark
    public double commonsTextAllPairs() {
        double sum = 0;
        for (String mine : left) {
            for (String theirs : right) {
                sum += LevenshteinDistance.getDefaultInstance().apply(mine, theirs);
                sum += new JaroWinklerSimilarity().apply(mine, theirs);
                sum += new CosineDistance().apply(mine, theirs);
            }
        }
        return sum;
    }

    /** The project's encoder, one sentence at a time. */
    @Benchmark
    public Object encoderOneAtATime() {
        if (encoder == null) {
            encoder = Encoders.bgeSmallEnglish();
        }
        List<float[]> vectors =
                all.stream().map(text -> encoder.encode(text).sentence()).toList();
        bits = hash(vectors);
        return vectors;
    }

    /** The project's encoder, all sentences in one call. */
    @Benchmark
    public Object encoderTogether() {
        if (encoder == null) {
            encoder = Encoders.bgeSmallEnglish();
        }
        List<float[]> vectors = encoder.encodeAll(all).stream()
                .map(encoding -> encoding.sentence())
                .toList();
        bits = hash(vectors);
        return vectors;
    }

    /** The same model through langchain4j, one sentence at a time. */
    @Benchmark
    public Object langchain4jOneAtATime() throws IOException {
        if (langchain4j == null) {
            langchain4j = new OnnxEmbeddingModel(extracted(WEIGHTS), extracted(TOKENIZER), PoolingMode.CLS);
        }
        List<float[]> vectors = all.stream()
                .map(text -> langchain4j.embed(text).content().vector())
                .toList();
        bits = hash(vectors);
        return vectors;
    }

    /** The same model through onnxruntime with the tokenizer of DJL, one sentence at a time. */
    @Benchmark
    public Object onnxruntimeOneAtATime() throws IOException, OrtException {
        if (session == null) {
            session = OrtEnvironment.getEnvironment().createSession(resource(WEIGHTS));
            tokenizer = HuggingFaceTokenizer.newInstance(extracted(TOKENIZER));
        }
        List<float[]> vectors = new ArrayList<>();
        for (String text : all) {
            vectors.add(run(tokenizer.encode(text)));
        }
        bits = hash(vectors);
        return vectors;
    }

    /** Says what the process took, and which bits came out. */
    @TearDown(Level.Trial)
    public void report() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .forEach(System.out::println);
        }
        System.out.println("sentences " + left.size() + " + " + right.size() + (bits.isEmpty() ? "" : ", bits " + bits));
    }

    private float[] run(Encoding encoding) throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, new long[][] {encoding.getIds()});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {encoding.getAttentionMask()});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[][] {encoding.getTypeIds()});
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return ((float[][][]) result.get(0).getValue())[0][0];
        }
    }

    private static String hash(List<float[]> vectors) {
        return Integer.toHexString(
                vectors.stream().map(Arrays::hashCode).toList().hashCode());
    }

    private static List<String> sentences(Readout readout) {
        return Sentences.create().of(readout.text()).stream()
                .map(sentence -> sentence.span().in(readout.text()))
                .toList();
    }

    private static Readout read(String issuer, String file) throws IOException {
        return Readout.of(issuer, Files.readString(Path.of("examples/trade-visit", file), StandardCharsets.UTF_8));
    }

    private static Path extracted(String resource) throws IOException {
        Path file = Files.createTempFile("side-by-side", resource);
        file.toFile().deleteOnExit();
        Files.write(file, resource(resource));
        return file;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                SideBySideBenchmark.class.getClassLoader().getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
