package io.github.readoutdiff.encode;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Sentences a second, each of 25 tokens with the two special ones. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx256m", "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1"})
public class EncoderBenchmark {
    private static final int TEXTS = 12;
    private static final String TEXT = "The two ministers agreed that the joint commission on trade and transport should later"
            + " meet twice before the end of next year.";

    private Encoder encoder;
    private List<String> texts;

    @Setup
    public void load() {
        encoder = Encoders.bgeSmallEnglish();
        texts = Collections.nCopies(TEXTS, TEXT);
        int tokens = encoder.encode(TEXT).tokenSpans().size() + 2;
        if (tokens != 25) {
            throw new IllegalStateException("the sentence has " + tokens + " tokens, not 25");
        }
    }

    @Benchmark
    @Threads(1)
    public Object oneAtATimeOneThread() {
        return encoder.encode(TEXT);
    }

    @Benchmark
    @Threads(2)
    public Object oneAtATimeTwoThreads() {
        return encoder.encode(TEXT);
    }

    /** The calling thread and one of the common pool share the texts. */
    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public Object together() {
        return encoder.encodeAll(texts);
    }
}
