package io.github.readoutdiff.align;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.model.Tool;
import io.github.readoutdiff.text.Word;
import io.github.readoutdiff.text.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
 * How time grows with the number of claims a side, in a heap of 1 GiB: matching and alignment alone, with vectors that
 * cost nothing and claims that stand ready.
 *
 * <p>A claim is nine to twenty words drawn from the sample readouts, so that some words are frequent and most are rare;
 * every third claim of one side takes half of its words from one of the other.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class GrowthBenchmark {
    private static final Tool TOOL = new Tool("readout-diff", "benchmark", "benchmark");

    /** Claims a side. */
    @Param({"50", "500", "2000"})
    public int claims;

    /** The matcher. */
    @Param({"lexical", "semantic"})
    public String matcher;

    private Aligner aligner;
    private List<ClaimSet> sets;

    /** Draws the claims. */
    @Setup
    public void setUp() throws IOException {
        aligner = matcher.equals("lexical") ? Aligner.lexical() : Aligner.semantic(new HashEncoder());
        List<String> words = words();
        Random random = new Random(7);
        List<List<String>> first = new ArrayList<>();
        List<List<String>> second = new ArrayList<>();
        for (int i = 0; i < claims; i++) {
            first.add(draw(words, random));
        }
        for (int i = 0; i < claims; i++) {
            List<String> claim = draw(words, random);
            if (i % 3 == 0) {
                List<String> model = first.get(random.nextInt(claims));
                claim.subList(0, claim.size() / 2).clear();
                claim.addAll(model.subList(0, model.size() / 2));
            }
            second.add(claim);
        }
        sets = List.of(set("Freedonia", "a", first), set("Graustark", "b", second));
    }

    /** One comparison. */
    @Benchmark
    public Comparison align() {
        return aligner.align(TOOL, sets, List.of(), List.of());
    }

    private static List<String> draw(List<String> words, Random random) {
        List<String> claim = new ArrayList<>();
        int count = 9 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            claim.add(words.get(random.nextInt(words.size())));
        }
        return claim;
    }

    private static ClaimSet set(String issuer, String prefix, List<List<String>> claims) {
        StringBuilder text = new StringBuilder();
        for (List<String> claim : claims) {
            text.append(String.join(" ", claim)).append(".\n");
        }
        Readout readout = Readout.of(issuer, text.toString());
        List<Claim> made = new ArrayList<>();
        int at = 0;
        for (List<String> claim : claims) {
            int length = String.join(" ", claim).length();
            made.add(Claim.in(readout, prefix + (made.size() + 1))
                    .span(at, at + length)
                    .speaker(Speaker.NARRATOR)
                    .kind(ClaimKind.COMMITMENT)
                    .build());
            at += length + 2;
        }
        return ClaimSet.of(readout, made);
    }

    private static List<String> words() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(file -> Words.of(read(file)).stream())
                    .map(Word::text)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
