package io.github.readoutdiff;

import io.github.readoutdiff.encode.Encoder;
import io.github.readoutdiff.encode.Encoders;
import io.github.readoutdiff.encode.Encoding;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Readout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a semantic comparison takes beside its encoder: the whole comparison, the encoder alone on the same texts in the same
 * calls, and the comparison with an encoder that knows all vectors already. The third by the first is the share of
 * everything that is not the encoder. Compares two samples, or the files that the system properties {@code first} and
 * {@code second} name.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class EncoderShareBenchmark {
    private final Encoder encoder = Encoders.readoutEnglish();
    private final Queue<List<String>> calls = new ConcurrentLinkedQueue<>();
    private final Map<String, Encoding> encodings = new ConcurrentHashMap<>();
    private ReadoutDiff whole;
    private ReadoutDiff beside;
    private Readout first;
    private Readout second;

    /** Reads the texts and notes what is encoded for them. */
    @Setup
    public void setUp() throws IOException {
        first = read("Freedonia", System.getProperty("first", "examples/trade-visit/freedonia.txt"));
        second = read("Graustark", System.getProperty("second", "examples/trade-visit/graustark.txt"));
        beside = ReadoutDiff.builder().encoder(new Knowing()).build();
        beside.compare(first, second);
        whole = ReadoutDiff.builder().encoder(encoder).build();
    }

    /** One comparison. */
    @Benchmark
    public Comparison comparison() {
        return whole.compare(first, second);
    }

    /** Its texts encoded, and nothing else. */
    @Benchmark
    public Object encoderAlone() {
        return calls.stream().map(encoder::encodeAll).toList();
    }

    /** The comparison with vectors that stand ready. */
    @Benchmark
    public Comparison besideTheEncoder() {
        return beside.compare(first, second);
    }

    private static Readout read(String issuer, String file) throws IOException {
        return Readout.of(issuer, Files.readString(Path.of(file), StandardCharsets.UTF_8));
    }

    /** Encodes each text once and keeps what came out, and the texts of each call that had new ones. */
    private final class Knowing extends EncoderOver {
        Knowing() {
            super(encoder);
        }

        @Override
        public List<Encoding> encodeAll(List<String> texts) {
            if (!encodings.keySet().containsAll(texts)) {
                calls.add(List.copyOf(texts));
                List<Encoding> found = encoder.encodeAll(texts);
                for (int i = 0; i < texts.size(); i++) {
                    encodings.put(texts.get(i), found.get(i));
                }
            }
            return texts.stream().map(encodings::get).toList();
        }
    }
}
