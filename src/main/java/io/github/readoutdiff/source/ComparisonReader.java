package io.github.readoutdiff.source;

import io.github.readoutdiff.json.JsonException;
import io.github.readoutdiff.json.JsonValue;
import io.github.readoutdiff.model.Comparison;
import java.nio.file.Path;

/**
 * Reads back a comparison from the JSON that {@code Reports.json()} writes, schema {@code readout-diff/comparison/1}.
 *
 * <p>The comparison read back equals the one that was written. What a reader can check is checked: each readout's text
 * against its SHA-256, each claim's words against its spans, each point's status against who states it.
 *
 * <pre>{@code
 * Comparison before = ComparisonReader.read(Path.of("last-week.json"));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ComparisonReader {
    private ComparisonReader() {}

    /**
     * Reads a file.
     *
     * @param file the file, in UTF-8
     * @return the comparison
     * @throws ReadoutFormatException if the file cannot be read, is malformed or not what its schema asks for
     */
    public static Comparison read(Path file) {
        String name = file.toString();
        return parse(name, Decoding.decode(name, FileBytes.read(file), null));
    }

    /**
     * Reads a text.
     *
     * @param name a name for messages, for example the file's
     * @param json the JSON
     * @return the comparison
     * @throws ReadoutFormatException if it is malformed or not what its schema asks for
     */
    public static Comparison parse(String name, String json) {
        try {
            return new ComparisonReading(JsonValue.parse(name, json)).read();
        } catch (JsonException e) {
            throw new ReadoutFormatException(String.valueOf(e.getMessage()), e);
        }
    }
}
