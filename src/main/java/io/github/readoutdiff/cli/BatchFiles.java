package io.github.readoutdiff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files that a batch writes or deletes in its folder, told by their names, so that none is one that it reads. */
final class BatchFiles {
    private static final Set<String> OWN =
            Set.of("index.html", "points.csv", BatchCommand.LOCK, BatchCommand.NAMES_STAMP);
    private static final List<String> SUFFIXES = List.of(Batch.ERROR, Batch.RESULT, Batch.PAGE);
    private static final int NAMED = 3;

    private final Path folder;
    private final Path place;
    private final Manifest manifest;
    private final Set<String> ids = new HashSet<>();

    private BatchFiles(Path folder, Manifest manifest) {
        this.folder = folder;
        this.place = Outputs.place(folder);
        this.manifest = manifest;
        manifest.forEach(entry -> ids.add(entry.id().toLowerCase(Locale.ROOT)));
    }

    static BatchFiles of(Path folder, Manifest manifest) {
        return new BatchFiles(folder, manifest);
    }

    /**
     * Refuses a batch that would write over what it reads.
     *
     * @param files what it reads beside the inputs and the overrides
     * @param overrides the folder of overrides, if there is one
     */
    void check(List<Path> files, @Nullable Path overrides) {
        Set<Path> linked = linked();
        files.forEach(file -> check(file, linked));
        manifest.forEach(entry -> {
            Inputs.of(entry.inputs()).files().forEach(input -> check(input, linked));
            if (overrides != null) {
                Path rulings = Batch.result(overrides, entry.id());
                if (Files.exists(rulings)) {
                    check(rulings, linked);
                }
            }
        });
    }

    private void check(Path read, Set<Path> linked) {
        Path real = Outputs.place(read);
        if (linked.contains(real) || (place.equals(real.getParent()) && isWritten(real))) {
            throw new CommandException("-o " + folder + ": the results would be written over " + read
                    + ", which is read; name another folder");
        }
    }

    /** Case does not count, as some file systems hold names that differ in it for one. */
    private boolean isWritten(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return OWN.contains(name)
                || Outputs.isDraft(file)
                || SUFFIXES.stream()
                        .anyMatch(suffix -> name.endsWith(suffix)
                                && ids.contains(name.substring(0, name.length() - suffix.length())));
    }

    /** Where links in the folder lead that have the name of a result: there it would be written. */
    private Set<Path> linked() {
        Set<Path> linked = new HashSet<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> Files.isSymbolicLink(file) && isWritten(file))
                        .forEach(link -> linked.add(Outputs.place(link)));
            } catch (IOException e) {
                throw new CommandException("-o " + folder + " cannot be read: " + Reason.of(e));
            }
        }
        return linked;
    }

    /** Files of overrides that no comparison would take up, so that a wrong name is not passed over in silence. */
    void tellStrayOverrides(Path overrides, Surroundings surroundings) {
        Set<String> taken = new HashSet<>();
        manifest.forEach(entry -> taken.add(entry.id() + Batch.RESULT));
        List<String> stray;
        try (Stream<Path> files = Files.list(overrides)) {
            stray = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(Batch.RESULT) && !taken.contains(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new CommandException("--overrides " + overrides + " cannot be read: " + Reason.of(e));
        }
        stray.stream()
                .limit(NAMED)
                .forEach(name -> surroundings.say("note: --overrides " + overrides + ": " + name
                        + " is not used, as the manifest has no such id"));
        if (stray.size() > NAMED) {
            surroundings.say("note: --overrides " + overrides + ": so are " + (stray.size() - NAMED) + " more files");
        }
    }
}
