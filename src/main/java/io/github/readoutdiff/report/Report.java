package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Comparison;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A format of a comparison. A report is a function of the result: it shows what the comparison holds and recomputes
 * nothing.
 *
 * <p>Implementations are safe to share between threads and give equal text for equal comparisons. A format of one's own
 * is one method:
 *
 * <pre>{@code
 * Report titles = comparison -> comparison.shared().size() + " shared points\n";
 * titles.write(comparison, Path.of("count.txt"));
 * }</pre>
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Report {
    /**
     * The comparison in this format.
     *
     * @param comparison the result to show
     * @return the whole report
     */
    String render(Comparison comparison);

    /**
     * Writes the report to a file in UTF-8, replacing what is there.
     *
     * @param comparison the result to show
     * @param file where to write
     * @throws IOException if the file cannot be written
     */
    default void write(Comparison comparison, Path file) throws IOException {
        Files.writeString(file, render(comparison), StandardCharsets.UTF_8);
    }
}
