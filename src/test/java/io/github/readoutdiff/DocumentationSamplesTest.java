package io.github.readoutdiff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java samples of README and guide are compiled and run as they stand. */
class DocumentationSamplesTest {
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final String HEAD = """
            import static io.github.readoutdiff.testing.ReadoutAssertions.assertThat;
            import io.github.readoutdiff.*;
            import io.github.readoutdiff.encode.*;
            import io.github.readoutdiff.evaluate.*;
            import io.github.readoutdiff.model.*;
            import io.github.readoutdiff.report.*;
            import io.github.readoutdiff.source.*;
            import io.github.readoutdiff.testing.*;
            import java.nio.file.*;
            import java.util.*;

            public class Sample {
                public static void run() throws Exception {
                    Encoder myEncoder = Encoders.bgeSmallEnglish();
            """;

    @Test
    void theSamplesOfTheReadmeRun(@TempDir Path folder) throws Exception {
        String samples = samples(Path.of("README.md"))
                .replace("Path.of(\"ruritania.txt\")", "Path.of(\"examples/river-call/ruritania.txt\")")
                .replace("Path.of(\"sylvania.txt\")", "Path.of(\"examples/river-call/sylvania.txt\")")
                .replace("Path.of(\"report.html\")", "Path.of(\"target/readme-report.html\")");

        assertThat(run(samples, folder))
                .contains("any new dam built without consent would bring the entire agreement down");
    }

    @Test
    void theSamplesOfTheGuideRun(@TempDir Path folder) throws Exception {
        String golden =
                "GoldenComparison.in(Path.of(\"src/test/resources/river-call.golden.txt\")).assertUnchanged(comparison);";
        String file = folder.resolve("golden.txt").toString().replace("\\", "\\\\");
        String here = golden.replace("src/test/resources/river-call.golden.txt", file);
        String samples = samples(Path.of("docs/guide.md"));
        assertThat(samples).contains(golden);
        // the first run writes the file and fails, so that it is read; the second holds
        String twice = "try { " + here + " } catch (AssertionError e) { System.out.println(e.getMessage()); } " + here;

        assertThat(run(samples.replace(golden, twice), folder))
                .contains("Read it, and run the test again")
                .contains("only in Ruritania: ")
                .contains("Sylvania is quoted with ")
                .contains("0.4\n")
                .contains("examples/trade-visit: ")
                .contains("examples/none: failed")
                .contains("the same: true");
    }

    /** With the files of the examples under the names of the guide. */
    @Test
    void theCommandsOfTheGuideRun(@TempDir Path folder) throws Exception {
        Map<String, Path> files = Map.of(
                "ruritania.txt", Path.of("examples/river-call/ruritania.txt"),
                "sylvania.txt", Path.of("examples/river-call/sylvania.txt"),
                "article.txt", Path.of("examples/news-article/article.txt"),
                "calls.csv", Path.of("examples/calls.csv"),
                "coded", Path.of("src/test/resources/io/github/readoutdiff/evaluate/gold"));
        List<String> commands = Files.readString(Path.of("docs/guide.md"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("    readout-diff "))
                .map(line -> line.strip().substring("readout-diff ".length()))
                .toList();
        assertThat(commands).hasSizeGreaterThan(4);

        for (String command : commands) {
            String[] arguments = Stream.of(command.split(" "))
                    .map(word -> {
                        Path file = files.get(word);
                        boolean isOutput = word.matches("report\\..*|reports|ruritania\\.json");
                        return file != null
                                ? file.toString()
                                : isOutput ? folder.resolve(word).toString() : word;
                    })
                    .toArray(String[]::new);
            ByteArrayOutputStream err = new ByteArrayOutputStream();

            int exit = Main.run(
                    arguments,
                    InputStream.nullInputStream(),
                    OutputStream.nullOutputStream(),
                    new PrintStream(err, true, StandardCharsets.UTF_8));

            assertThat(exit).as(command + "\n" + err).isZero();
        }
    }

    private static String samples(Path page) throws IOException {
        Matcher blocks = JAVA_BLOCK.matcher(Files.readString(page, StandardCharsets.UTF_8));
        List<String> samples = blocks.results().map(block -> block.group(1)).toList();
        assertThat(samples).as("samples of %s", page).isNotEmpty();
        return samples.stream().collect(Collectors.joining("\n"));
    }

    private static String run(String samples, Path folder) throws Exception {
        Path source = folder.resolve("Sample.java");
        Files.writeString(source, HEAD + samples + "}\n}\n", StandardCharsets.UTF_8);
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, messages, messages, "-proc:none", "-d", folder.toString(), source.toString());
        assertThat(status).as(messages.toString(StandardCharsets.UTF_8)).isZero();

        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            loader.loadClass("Sample").getMethod("run").invoke(null);
        } catch (InvocationTargetException e) {
            throw new AssertionError("a sample failed: " + e.getCause(), e.getCause());
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
