package io.github.readoutdiff.cli;

import io.github.readoutdiff.text.Names;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code batch MANIFEST -o FOLDER}. */
@Command(
        name = "batch",
        customSynopsis = "readout-diff batch MANIFEST -o FOLDER [OPTIONS]",
        sortOptions = false,
        description =
                "Compares many sets of readouts, several at a time: a page and a JSON for each, an index and a table"
                        + " of all points over them. Run again after an interruption, it does what is missing.",
        footer = {
            "",
            "The manifest has one comparison a line: .csv with the columns id, input, input",
            "and, if issuers are named, issuer for each input; or .jsonl with the keys id,",
            "inputs and issuers. Files are seen from the manifest's folder.",
            "",
            "Example:",
            "  readout-diff batch calls.csv -o reports",
        })
final class BatchCommand implements Callable<Integer> {
    static final String LOCK = ".readout-diff.lock";
    static final String NAMES_STAMP = ".readout-diff.names";

    private final Surroundings surroundings;

    @Parameters(paramLabel = "MANIFEST", description = "What to compare: a csv or jsonl file.")
    private Path manifest = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            description = "The folder for the results; it is made if it is not there.")
    private Path folder = Path.of("");

    @Mixin
    private ReadOptions reading = new ReadOptions();

    @Mixin
    private NamesOption known = new NamesOption();

    @Option(
            names = "--overrides",
            paramLabel = "FOLDER",
            description =
                    "What a person decided in earlier comparisons: a folder with a file ID.json for each comparison"
                            + " that has rulings, in the format of compare --overrides.")
    private @Nullable Path overrides;

    @Mixin
    private MatcherOption matcher = new MatcherOption();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many comparisons are made at a time; without it as many as there are processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    BatchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        if (threads < 1 || threads > 1000) {
            throw new CommandException("--threads is " + threads + " but must be between 1 and 1000");
        }
        if (overrides != null && !Files.isDirectory(overrides)) {
            throw new CommandException("--overrides " + overrides + ": there is no such folder");
        }
        Names names = known.names();
        Manifest entries = Manifest.open(manifest);
        check(entries);
        makeFolder();
        Path lockFile = folder.resolve(LOCK);
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lock(channel)) {
            int exit = compare(entries, names);
            Files.delete(lockFile);
            return exit;
        }
    }

    private void check(Manifest entries) {
        List<Path> reads = new ArrayList<>(known.files());
        reads.add(manifest);
        BatchFiles files = BatchFiles.of(folder, entries);
        files.check(reads, overrides);
        if (overrides != null) {
            files.tellStrayOverrides(overrides, surroundings);
        }
    }

    private int compare(Manifest entries, Names names) throws IOException, InterruptedException {
        removeDrafts();
        removeOtherNames(entries);
        Batch batch = new Batch(folder, matcher.matching(), names, overrides, reading.charset(), surroundings);
        batch.run(entries, threads);
        BatchIndex.write(folder, entries);
        surroundings.say(batch.summary() + "; see " + folder.resolve("index.html"));
        return batch.failures() == 0 ? Main.DONE : Main.CONDITION_HELD;
    }

    private void makeFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CommandException("-o " + folder + " is no folder and cannot be made one: " + Reason.of(e));
        }
    }

    private FileLock lock(FileChannel channel) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            throw new CommandException("-o " + folder + ": another run is writing there; wait for it to end");
        }
        return lock;
    }

    /** Results that were made with other names do not stay: a result does not tell which names were known. */
    private void removeOtherNames(Manifest entries) throws IOException {
        Path stamp = folder.resolve(NAMES_STAMP);
        String before = Files.exists(stamp) ? Files.readString(stamp) : "";
        String now = known.mark();
        if (before.equals(now)) {
            return;
        }
        List<Path> results = new ArrayList<>();
        entries.forEach(entry -> results.add(Batch.result(folder, entry.id())));
        for (Path result : results) {
            Files.deleteIfExists(result);
        }
        if (now.isEmpty()) {
            Files.delete(stamp);
        } else {
            Files.writeString(stamp, now);
        }
    }

    /** What an interrupted run left half-written. */
    private void removeDrafts() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> drafts = files.filter(Outputs::isDraft).toList();
            for (Path draft : drafts) {
                Files.deleteIfExists(draft);
            }
        }
    }
}
