package io.github.readoutdiff.datasets;

import io.github.readoutdiff.encode.Encoder;
import io.github.readoutdiff.encode.Encoders;
import io.github.readoutdiff.json.JsonValue;
import io.github.readoutdiff.text.Word;
import io.github.readoutdiff.text.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The files of one public data set, which is no part of the project, and the vectors of its texts.
 *
 * @param folder the folder with the files
 * @param encoder an encoder, with its vectors on disk
 */
record DataSet(Path folder, Encoder encoder) {
    /**
     * Opens the data set that a command was given.
     *
     * @param arguments the folder of the data set, then optionally the folder for vectors, else one of its own under the
     *     folder for temporary files
     * @param name the name of the file of vectors
     */
    static DataSet of(String[] arguments, String name) throws IOException {
        return of(arguments, name, Encoders::bgeSmallEnglish);
    }

    /** The same with another encoder, which needs a file of its own. */
    static DataSet of(String[] arguments, String name, Supplier<Encoder> encoder) throws IOException {
        if (arguments.length == 0 || arguments.length > 2) {
            throw new IllegalArgumentException(
                    "wanted the folder of the data set and, if you like, a folder for vectors," + " but got "
                            + arguments.length + " arguments; docs/datasets.md has an example");
        }
        Path vectors = arguments.length > 1
                ? Path.of(arguments[1])
                : Path.of(System.getProperty("java.io.tmpdir"), "readout-diff-vectors");
        return new DataSet(Path.of(arguments[0]), new CachedEncoder(vectors, name, encoder));
    }

    /** The lines of a file of values with tabs between them, without its header. */
    List<String[]> table(String file) throws IOException {
        List<String> lines = lines(file);
        return lines.subList(1, lines.size()).stream()
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** The values of a file with one JSON value a line. */
    List<JsonValue> json(String file) throws IOException {
        List<JsonValue> values = new ArrayList<>();
        for (String line : lines(file)) {
            values.add(JsonValue.parse(file + ":" + (values.size() + 1), line));
        }
        return values;
    }

    private List<String> lines(String file) throws IOException {
        Path path = folder.resolve(file);
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path + " is missing; the first argument must be the folder of the data set,"
                    + " in the format that docs/datasets.md describes");
        }
        return Files.readAllLines(path, StandardCharsets.UTF_8);
    }

    /** Makes the vectors of texts and of their words in one go, which is faster than one by one. */
    void prepare(Collection<String> texts) {
        Set<String> all = new LinkedHashSet<>(texts);
        for (String text : texts) {
            for (Word word : Words.of(text)) {
                all.add(word.key());
            }
        }
        encoder.encodeAll(List.copyOf(all));
    }

    static void print(String what, double... figures) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-44s", what));
        for (double figure : figures) {
            line.append(String.format(Locale.ROOT, "  %.3f", figure));
        }
        System.out.println(line);
    }
}
