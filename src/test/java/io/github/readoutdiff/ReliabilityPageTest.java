package io.github.readoutdiff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/reliability.md says was tried is tied to tests that are there. */
class ReliabilityPageTest {
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))(?:[.#](\\w+))?`");

    @Test
    void everyTestThatThePageNamesIsThere() throws IOException {
        Map<String, String> tests = tests();
        List<MatchResult> named = TEST.matcher(page()).results().toList();

        assertThat(named).hasSizeGreaterThan(30);
        for (MatchResult each : named) {
            assertThat(tests).containsKey(each.group(1));
            if (each.group(2) != null) {
                assertThat(tests.get(each.group(1))).as(each.group(1)).contains("void " + each.group(2) + "(");
            }
        }
    }

    @Test
    void everyRowOfWhatWasTriedNamesItsTest() throws IOException {
        List<String> rows = page().lines()
                .dropWhile(line -> !line.equals("## Surroundings"))
                .takeWhile(line -> !line.equals("## Fuzzing"))
                .filter(line -> line.startsWith("| ") && !line.startsWith("| tried") && !line.startsWith("| ---"))
                .toList();

        assertThat(rows).hasSizeGreaterThan(25).allMatch(row -> {
            String[] cells = row.split("\\|");
            String last = cells[cells.length - 1];
            return TEST.matcher(last).find() || last.contains("the same");
        });
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("docs/reliability.md"), StandardCharsets.UTF_8);
    }

    /** By name, the sources of the tests. */
    private static Map<String, String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""), ReliabilityPageTest::source));
        }
    }

    private static String source(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
