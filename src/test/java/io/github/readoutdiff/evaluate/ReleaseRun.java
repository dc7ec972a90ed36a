package io.github.readoutdiff.evaluate;

import io.github.readoutdiff.claims.ClaimExtractor;
import io.github.readoutdiff.claims.Extraction;
import io.github.readoutdiff.json.JsonValue;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Span;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads every release of a folder of {@code .jsonl} files and prints what came out: {@code FOLDER [calls] [sample N [seed S]]}. A
 * line of a file is an object with {@code title}, {@code summary} and {@code body}; {@code calls} keeps those whose kind is a
 * call or whose title tells of one. Spans are checked. {@code sample N} prints N claims of English releases, drawn without
 * repetition from a seed, each with the words before it, for judging by eye: equal seed and claims, equal sample.
 */
final class ReleaseRun {
    private static final int SEED = 20250224;
    private static final int CONTEXT = 240;

    /** A claim with the readout that it is of. */
    private record Drawn(Readout readout, Claim claim) {}

    private final List<Drawn> claims = new ArrayList<>();
    private final TreeMap<String, Integer> notices = new TreeMap<>();
    private final TreeMap<String, Integer> speakers = new TreeMap<>();
    private int releases;
    private long words;
    private long lost;

    private ReleaseRun() {}

    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            throw new IllegalArgumentException("no folder given; call with FOLDER [calls] [sample N [seed S]]");
        }
        List<String> options = Arrays.asList(args);
        ReleaseRun run = new ReleaseRun();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        run.read(Path.of(args[0]), options.contains("calls"));
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
        int sample = options.indexOf("sample");
        if (sample > 0) {
            int seed = options.indexOf("seed");
            run.print(Integer.parseInt(args[sample + 1]), seed > 0 ? Integer.parseInt(args[seed + 1]) : SEED);
        }
        System.out.printf(
                Locale.ROOT,
                "%d releases, %d claims, %d words of which %d in no claim, spans exact; %.0f claims a second of processor time; notices %s; speakers %s%n",
                run.releases,
                run.claims.size(),
                run.words,
                run.lost,
                run.claims.size() / seconds,
                run.notices,
                run.speakers);
    }

    private void read(Path folder, boolean callsOnly) throws IOException {
        ClaimExtractor extractor = ClaimExtractor.create();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                JsonValue json = JsonValue.parse(file.getFileName() + ":" + number, line);
                String title = text(json, "title");
                boolean call = text(json, "kind").equals("call")
                        || title.matches("(?is).*(telephone|phone) (conversation|call).*");
                if (!callsOnly || call) {
                    add(extractor, file.getFileName().toString().replace(".jsonl", "") + "-" + number, json);
                }
            }
        }
    }

    private static String text(JsonValue json, String key) {
        try {
            return json.find(key).map(JsonValue::string).orElse("");
        } catch (io.github.readoutdiff.json.JsonException e) {
            return "";
        }
    }

    private void add(ClaimExtractor extractor, String id, JsonValue json) {
        String text = Stream.of(text(json, "summary"), text(json, "body"))
                .filter(part -> !part.isBlank())
                .reduce((one, other) -> one + "\n\n" + other)
                .orElse("");
        String side = text(json, "side").replace('_', ' ');
        String issuer = side.substring(0, 1).toUpperCase(Locale.ROOT) + side.substring(1);
        Readout.Builder builder = Readout.builder(issuer, text).id(id);
        String title = text(json, "title");
        Readout readout = (title.isBlank() ? builder : builder.title(title)).build();
        Extraction extraction = extractor.extract(readout);
        releases++;
        BitSet covered = new BitSet();
        WordStarts starts = WordStarts.words(text);
        for (Claim claim : extraction.claims().claims()) {
            for (Span span : claim.spans()) {
                if (span.start() < 0
                        || span.end() > text.length()
                        || span.in(text).isBlank()) {
                    throw new IllegalStateException(id + ": claim " + claim.id() + " has a wrong span " + span);
                }
            }
            covered.or(starts.in(claim.spans()));
            claims.add(new Drawn(readout, claim));
            String speaker = claim.speaker()
                    .map(each -> each.isNamed() ? "named" : each.name())
                    .orElse("none");
            speakers.merge(speaker, 1, Integer::sum);
        }
        int all = starts.in(List.of(Span.of(0, text.length()))).cardinality();
        words += all;
        lost += all - covered.cardinality();
        extraction.notices().forEach(notice -> notices.merge(notice.code(), 1, Integer::sum));
    }

    private void print(int count, int seed) {
        List<Drawn> english = new ArrayList<>(claims.stream()
                .filter(drawn -> drawn.claim().speaker().isPresent())
                .toList());
        Collections.shuffle(english, new Random(seed));
        int number = 0;
        for (Drawn drawn : english.subList(0, Math.min(count, english.size()))) {
            Claim claim = drawn.claim();
            int start = claim.extent().start();
            String text = drawn.readout().text();
            System.out.printf(
                    Locale.ROOT,
                    "%d. %s [%s | %s | %s]%n   ... %s%n   >>> %s%n",
                    ++number,
                    claim.id(),
                    claim.speaker().map(Object::toString).orElse("none"),
                    claim.attribution().map(each -> each.rule()).orElse("-"),
                    claim.kind().map(Object::toString).orElse("none"),
                    text.substring(Math.max(0, start - CONTEXT), start).replace('\n', ' '),
                    claim.text().replace('\n', ' '));
        }
    }
}
