package io.github.readoutdiff;

import io.github.readoutdiff.claims.ClaimExtractor;
import io.github.readoutdiff.claims.Extraction;
import io.github.readoutdiff.model.Readout;
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

/** Claims of long texts: four times the text, four times the time, whether in many sentences or in one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class ExtractionBenchmark {
    /** How often a clause is repeated. */
    @Param({"500", "1000", "2000"})
    public int clauses;

    /** What ends each: sentences, or one sentence without end. */
    @Param({". ", ", and "})
    public String end;

    private ClaimExtractor extractor;
    private Readout readout;

    /** Makes the text and loads the parts of speech. */
    @Setup
    public void setUp() {
        extractor = ClaimExtractor.create();
        readout = Readout.builder(
                        "Graustark", ("The envoy said that the bridge at Strelsau is open" + end).repeat(clauses) + "they met.")
                .language("en")
                .build();
        extractor.extract(readout);
    }

    /** One text. */
    @Benchmark
    public Extraction extract() {
        return extractor.extract(readout);
    }
}
