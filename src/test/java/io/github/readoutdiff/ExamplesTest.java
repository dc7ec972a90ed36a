package io.github.readoutdiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.report.Report;
import io.github.readoutdiff.report.Reports;
import io.github.readoutdiff.source.ReadoutReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The reports beside the examples are what the library makes of them. To approve a changed one, delete it and run again: a
 * missing report is written and the test fails once.
 */
class ExamplesTest {
    private static final ReadoutDiff DIFF = ReadoutDiff.create();
    private static final Path EXAMPLES = Path.of("examples");

    @ParameterizedTest
    @ValueSource(strings = {"river-call", "trade-visit", "truce-talks"})
    void theReportOfSampleReadoutsIsUpToDate(String name) throws IOException {
        List<Readout> readouts = read(name);
        assertTrue(readouts.size() >= 2, name);

        check(name, "report.md", Reports.markdown(), DIFF.compare(readouts));
    }

    @ParameterizedTest
    @ValueSource(strings = "river-call")
    void thePageOfSampleReadoutsIsUpToDate(String name) throws IOException {
        check(name, "report.html", Reports.html().title("The call on the Orla sluices"), DIFF.compare(read(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = "news-article")
    void theReportOfTheSampleArticleIsUpToDate(String name) throws IOException {
        Comparison comparison = DIFF.article(read(name).get(0));

        assertEquals(
                List.of("Ruritania", "Sylvania"),
                comparison.readouts().stream()
                        .map(readout -> readout.issuer().name())
                        .sorted()
                        .toList());
        check(name, "report.md", Reports.markdown(), comparison);
    }

    private static void check(String name, String file, Report format, Comparison comparison) throws IOException {
        Path report = EXAMPLES.resolve(name).resolve(file);
        String rendered = format.render(comparison);
        if (!Files.exists(report)) {
            Files.writeString(report, rendered, StandardCharsets.UTF_8);
            throw new AssertionError(
                    "there was no " + report + "; it has been written. Read it, and run the test again");
        }
        assertEquals(Files.readString(report, StandardCharsets.UTF_8), rendered);
    }

    private static List<Readout> read(String name) throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve(name))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(file -> ReadoutReader.builder()
                            .issuer(issuer(file))
                            .build()
                            .read(file)
                            .readout())
                    .toList();
        }
    }

    /** The file's name without its suffix, with a capital. */
    private static String issuer(Path file) {
        String name = String.valueOf(file.getFileName()).replace(".txt", "");
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
