package io.github.readoutdiff;

import io.github.readoutdiff.encode.Encoder;
import io.github.readoutdiff.encode.Encoders;
import io.github.readoutdiff.encode.Encoding;
import io.github.readoutdiff.model.Readout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
 * Many pairs on all cores, beside what the encoder alone takes for the same texts in the same calls: the second figure by
 * the first is the share of the encoder's speed that a batch reaches.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(1)
public class BatchBenchmark {
    private static final int PAIRS = 8;

    private final Encoder encoder = Encoders.readoutEnglish();
    private final List<List<Readout>> pairs = new ArrayList<>();
    private final Queue<List<String>> calls = new ConcurrentLinkedQueue<>();
    private ReadoutDiff diff;

    /** Reads the project's own pairs and notes what is encoded for them. */
    @Setup
    public void setUp() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/pairs"))) {
            folders.filter(folder -> Files.exists(folder.resolve("a.txt")))
                    .sorted()
                    .limit(PAIRS)
                    .forEach(folder -> pairs.add(List.of(read(folder, "a"), read(folder, "b"))));
        }
        ReadoutDiff.builder().encoder(new Noting()).build().compareEach(pairs.stream(), pair -> pair).toList();
        diff = ReadoutDiff.builder().encoder(encoder).build();
    }

    /** All pairs compared. */
    @Benchmark
    public Object batch() {
        return diff.compareEach(pairs.parallelStream(), pair -> pair).toList();
    }

    /** Their texts encoded, and nothing else. */
    @Benchmark
    public Object encoderAlone() {
        return calls.parallelStream().map(encoder::encodeAll).toList();
    }

    private static Readout read(Path folder, String name) {
        try {
            return Readout.of(
                    name.toUpperCase(Locale.ROOT),
                    Files.readString(folder.resolve(name + ".txt"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the texts of each call. */
    private final class Noting extends EncoderOver {
        Noting() {
            super(encoder);
        }

        @Override
        public List<Encoding> encodeAll(List<String> texts) {
            calls.add(List.copyOf(texts));
            return encoder.encodeAll(texts);
        }
    }
}
