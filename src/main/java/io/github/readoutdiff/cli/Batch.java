package io.github.readoutdiff.cli;

import io.github.readoutdiff.ReadoutDiff;
import io.github.readoutdiff.align.OverridesException;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Evidence;
import io.github.readoutdiff.model.Overrides;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.source.ComparisonReader;
import io.github.readoutdiff.source.Input;
import io.github.readoutdiff.source.OverridesReader;
import io.github.readoutdiff.source.ReadoutFormatException;
import io.github.readoutdiff.text.Names;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Compares the entries of a manifest in parallel, each into files of its own. Nothing is held of an entry that is done, so
 * memory does not grow with their number, and what stands whole in the folder is not done again.
 */
final class Batch {
    static final String RESULT = ".json";
    static final String PAGE = ".html";
    static final String ERROR = ".error.txt";

    private static final long SECONDS_BETWEEN_WORDS = 5;

    private final Path folder;
    private final Matching matching;
    private final @Nullable Path overrides;
    private final @Nullable Charset charset;
    private final ReadoutDiff engine;
    private final Surroundings surroundings;
    private final AtomicInteger compared = new AtomicInteger();
    private final AtomicInteger kept = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    /** Overrides come from files that are named as the results are; no folder means that nobody decided anything. */
    Batch(
            Path folder,
            Matching matching,
            Names names,
            @Nullable Path overrides,
            @Nullable Charset charset,
            Surroundings surroundings) {
        this.folder = folder;
        this.matching = matching;
        this.charset = charset;
        this.overrides = overrides;
        this.engine = matching.engine(names);
        this.surroundings = surroundings;
    }

    /** Compares all entries and says from time to time how far it is. */
    void run(Manifest manifest, int threads) throws IOException, InterruptedException {
        Progress progress = new Progress(manifest.size(), SECONDS_BETWEEN_WORDS, surroundings);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Semaphore waiting = new Semaphore(2 * threads);
        try {
            manifest.forEach(entry -> {
                waiting.acquireUninterruptibly();
                pool.execute(() -> {
                    try {
                        finish(entry);
                    } finally {
                        waiting.release();
                        progress.done(failed.get());
                    }
                });
            });
        } finally {
            pool.shutdown();
            pool.awaitTermination(Long.MAX_VALUE, TimeUnit.DAYS);
        }
    }

    int failures() {
        return failed.get();
    }

    String summary() {
        return compared.get() + " compared, " + kept.get() + " kept from before, " + failed.get() + " failed";
    }

    static Path result(Path folder, String id) {
        return folder.resolve(id + RESULT);
    }

    static Path page(Path folder, String id) {
        return folder.resolve(id + PAGE);
    }

    static Path error(Path folder, String id) {
        return folder.resolve(id + ERROR);
    }

    private void finish(Manifest.Entry entry) {
        try {
            List<Input> inputs =
                    Inputs.of(entry.inputs()).read(InputStream.nullInputStream(), charset, entry.issuers());
            Path rulings = overrides == null ? null : result(overrides, entry.id());
            Overrides given =
                    rulings != null && Files.exists(rulings) ? OverridesReader.read(rulings) : Overrides.none();
            if (given.equals(Overrides.none()) && isDone(entry.id(), inputs)) {
                kept.incrementAndGet();
            } else {
                write(entry.id(), CompareCommand.compare(inputs, engine, given));
                compared.incrementAndGet();
            }
            Files.deleteIfExists(error(folder, entry.id()));
        } catch (IOException | RuntimeException e) {
            fail(entry, e);
        }
    }

    /** The page goes first: where the result stands, the page does too. */
    private void write(String id, Comparison comparison) {
        for (Path file : List.of(page(folder, id), result(folder, id))) {
            Outputs.plan(List.of(file), EnumSet.allOf(OutputFormat.class), List.of())
                    .writeUnforced(format -> format.render(comparison, Wording.DEFAULT));
        }
    }

    private void fail(Manifest.Entry entry, Exception e) {
        failed.incrementAndGet();
        boolean isOfTheInput =
                e instanceof CommandException || e instanceof ReadoutFormatException || e instanceof OverridesException;
        String message = isOfTheInput ? String.valueOf(e.getMessage()) : "an error of the program itself: " + e;
        surroundings.say(entry.id() + ": " + message);
        try {
            Files.deleteIfExists(result(folder, entry.id()));
            Files.deleteIfExists(page(folder, entry.id()));
            Outputs.replace(error(folder, entry.id()), out -> out.write(message + "\n"));
        } catch (IOException | CommandException again) {
            surroundings.say(entry.id() + ": " + again.getMessage());
        }
    }

    /** Whether a result stands there that this version made, with this matcher, of these very inputs, by no ruling. */
    private boolean isDone(String id, List<Input> inputs) throws IOException {
        // after a power failure a file may be there by name alone; a result that is so cannot be read anyway
        Path page = page(folder, id);
        if (!Files.exists(page) || Files.size(page) == 0) {
            return false;
        }
        return read(folder, id)
                .filter(before -> before.tool().version().equals(ReadoutDiff.version())
                        && before.tool().matcher().startsWith(OptionWords.word(matching))
                        && before.points().stream().noneMatch(Batch::isRuled)
                        && isOf(before, inputs))
                .isPresent();
    }

    static Optional<Comparison> read(Path folder, String id) {
        Path file = result(folder, id);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ComparisonReader.read(file));
        } catch (ReadoutFormatException e) {
            return Optional.empty(); // of another version, or changed since: made anew
        }
    }

    private static boolean isRuled(Point point) {
        return point.evidence().stream().anyMatch(Evidence::isRuling);
    }

    private static boolean isOf(Comparison before, List<Input> inputs) {
        List<Readout> readouts = inputs.stream().map(Input::readout).toList();
        if (!before.readouts().equals(readouts)) {
            return false;
        }
        for (int i = 0; i < inputs.size(); i++) {
            List<List<Span>> spans = spans(before.claimSets().get(i));
            if (inputs.get(i).claims().filter(set -> !spans(set).equals(spans)).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static List<List<Span>> spans(ClaimSet set) {
        return set.claims().stream().map(Claim::spans).toList();
    }
}
