package io.github.readoutdiff.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The files to write, checked before any work is done. They are written beside their places first and moved there once
 * all of them are whole, so that no half-written file is ever seen.
 */
final class Outputs {
    private static final Pattern DRAFT = Pattern.compile("\\..+\\.\\d+\\.tmp");

    private final Map<Path, OutputFormat> formats;

    private Outputs(Map<Path, OutputFormat> formats) {
        this.formats = formats;
    }

    /**
     * The outputs that were asked for.
     *
     * @param files the files, in the order given
     * @param known the formats that the command can write
     * @param inputs all files that the run reads, overrides and names among them
     */
    static Outputs plan(List<Path> files, Set<OutputFormat> known, List<Path> inputs) {
        Map<Path, OutputFormat> formats = new LinkedHashMap<>();
        for (Path file : files) {
            OutputFormat format = OutputFormat.of(file)
                    .filter(known::contains)
                    .orElseThrow(() -> new CommandException("-o " + file + ": the suffix picks the format and must be "
                            + (known.size() > 1 ? "one of " : "")
                            + OutputFormat.suffixes(EnumSet.copyOf(known))));
            Path place = place(file);
            if (formats.put(place, format) != null) {
                throw new CommandException("-o " + file + " is named twice; name each file once");
            }
            for (Path input : inputs) {
                if (place.equals(place(input))) {
                    throw new CommandException("-o " + file + " is an input; write to another file");
                }
            }
            if (Files.isDirectory(place)) {
                throw new CommandException("-o " + file + " is a directory; name a file in it");
            }
            Path folder = place.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new CommandException("-o " + file + ": there is no folder " + folder + "; make it first");
            }
        }
        return new Outputs(formats);
    }

    boolean isEmpty() {
        return formats.isEmpty();
    }

    /** Whether anything is written that has words of its own; without files the text report is. */
    boolean haveWords() {
        return isEmpty() || formats.values().stream().anyMatch(OutputFormat::hasWords);
    }

    /** Writes all files, or none; they are on the disk before they are seen. */
    void write(Function<OutputFormat, byte[]> content) {
        write(content, Outputs::force);
    }

    /** The same, but when they reach the disk is left to the system: faster, for files that are made anew where they are broken. */
    void writeUnforced(Function<OutputFormat, byte[]> content) {
        write(content, draft -> {});
    }

    private void write(Function<OutputFormat, byte[]> content, Drafted drafted) {
        Map<Path, Path> written = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, OutputFormat> output : formats.entrySet()) {
                Path place = output.getKey();
                byte[] whole = content.apply(output.getValue());
                Path draft = draft(place);
                written.put(draft, place);
                try {
                    Files.write(draft, whole, StandardOpenOption.CREATE_NEW);
                    drafted.done(draft);
                } catch (IOException e) {
                    throw failed(place, e);
                }
            }
            Placing.all(written);
        } catch (Placing.FailedException e) {
            throw failed(e.place(), e.reason());
        } finally {
            for (Path draft : new ArrayList<>(written.keySet())) {
                delete(draft);
            }
        }
    }

    /** What is done with a draft that is whole. */
    private interface Drafted {
        void done(Path draft) throws IOException;
    }

    /** What writes a text. */
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /** Writes one file that is too long to be held in memory; it is seen when it is whole. */
    static void replace(Path file, Content content) {
        Path place = place(file);
        Path draft = draft(place);
        try {
            try (Writer out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                content.writeTo(out);
            }
            force(draft);
            move(draft, place);
        } catch (IOException | UncheckedIOException e) {
            throw new CommandException(file + " cannot be written: " + Reason.of(e));
        } finally {
            delete(draft);
        }
    }

    static boolean isDraft(Path file) {
        return DRAFT.matcher(String.valueOf(file.getFileName())).matches();
    }

    /** Half of a surrogate pair has no UTF-8; where one reaches a report it is shown as a question mark. */
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static CommandException failed(Path place, IOException e) {
        return new CommandException("-o " + place + " cannot be written: " + Reason.of(e) + "; nothing was written");
    }

    /** To the disk: else a power failure may leave a file at its place that has a name and no content. */
    private static void force(Path draft) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static void delete(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            draft.toFile().deleteOnExit();
        }
    }

    private static Path draft(Path place) {
        return place.resolveSibling(
                "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    }

    /** Where a name leads, links followed, so that two names of one file are seen to be one. */
    static Path place(Path file) {
        // not normalised before: behind a link, ".." is the folder above the place to which it leads
        Path absolute = file.toAbsolutePath();
        try {
            if (Files.exists(absolute)) {
                return absolute.toRealPath();
            }
            Path parent = absolute.getParent();
            return parent == null || !Files.exists(parent)
                    ? absolute.normalize()
                    : parent.toRealPath()
                            .resolve(String.valueOf(absolute.getFileName()))
                            .normalize();
        } catch (IOException e) {
            return absolute.normalize();
        }
    }
}
