package io.github.readoutdiff.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the data files in which the stages keep what they know of the language: UTF-8 lines, without blank ones and those
 * that start with {@code #}.
 *
 * <pre>{@code
 * for (String line : DataLines.of(StopWords.class, "stop-words.txt")) { ... }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class DataLines {
    private DataLines() {}

    /**
     * The lines of a file that lies beside a class.
     *
     * @param reader the class that knows what the lines mean
     * @param file the file's name, in the package of that class
     * @return the lines in order, without white space at their ends
     * @throws IllegalStateException if there is no such file
     */
    public static List<String> of(Class<?> reader, String file) {
        try (InputStream in = reader.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "data file " + file + " is missing beside " + reader.getName() + "; the jar is not complete");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("data file " + file + " could not be read", e);
        }
    }
}
