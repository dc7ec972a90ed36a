package io.github.readoutdiff;

import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Readout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A whole comparison of two readouts, from their texts, on a warm engine: of two samples of about 190 and 160 words, 26
 * claims together, or of the files that the system properties {@code first} and {@code second} name.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class CompareBenchmark {
    /** The matcher. */
    @Param({"lexical", "semantic"})
    public String matcher;

    private ReadoutDiff diff;
    private Readout first;
    private Readout second;

    /** Builds the engine and reads the samples. */
    @Setup
    public void setUp() throws IOException {
        diff = matcher.equals("lexical") ? ReadoutDiff.lexical() : ReadoutDiff.create();
        first = read("Freedonia", System.getProperty("first", "examples/trade-visit/freedonia.txt"));
        second = read("Graustark", System.getProperty("second", "examples/trade-visit/graustark.txt"));
    }

    /** One comparison. */
    @Benchmark
    public Comparison compare() {
        return diff.compare(first, second);
    }

    private static Readout read(String issuer, String file) throws IOException {
        return Readout.of(issuer, Files.readString(Path.of(file), StandardCharsets.UTF_8));
    }
}
