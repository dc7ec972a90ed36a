package io.github.readoutdiff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Overrides;
import io.github.readoutdiff.source.OverridesReader;
import io.github.readoutdiff.text.Names;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The samples in Javadoc, and those of pages that are no course like README and guide, compile as they stand; where a
 * sample says in a comment what an expression gives, it gives that.
 */
class SmallSamplesTest {
    private static final Pattern JAVADOC = Pattern.compile("<pre>\\{@code\\n(.*?)\\n *\\* \\}</pre>", Pattern.DOTALL);
    private static final Pattern PAGE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    /** An expression and, in a comment, its value in one word. */
    private static final Pattern VALUE = Pattern.compile("(?m)^([\\w.]+\\(.*\\)); +// (\\S+)$");

    /** Packages that are no part of the interface. */
    private static final Set<String> INSIDE = Set.of("cli", "json");

    private static final String HEAD = """
            import static io.github.readoutdiff.testing.ReadoutAssertions.assertThat;
            import dev.langchain4j.model.embedding.EmbeddingModel;
            import io.github.readoutdiff.*;
            import io.github.readoutdiff.align.*;
            import io.github.readoutdiff.claims.*;
            import io.github.readoutdiff.encode.*;
            import io.github.readoutdiff.evaluate.*;
            import io.github.readoutdiff.json.*;
            import io.github.readoutdiff.match.*;
            import io.github.readoutdiff.model.*;
            import io.github.readoutdiff.report.*;
            import io.github.readoutdiff.source.*;
            import io.github.readoutdiff.testing.*;
            import io.github.readoutdiff.text.*;
            import java.nio.charset.Charset;
            import java.nio.file.*;
            import java.time.LocalDate;
            import java.util.*;
            import java.util.stream.*;

            public class Samples {
                interface Log { void warn(String message, Object... values); }
                static Log log;
                static ReadoutDiff diff;
                static Readout first, second, readout;
                static ClaimSet one, other;
                static List<ClaimSet> sets;
                static Claim pledge, thanks;
                static Comparison comparison;
                static Outcome<Path> outcome;
                static Tool tool;
                static EmbeddingModel model;
                static Encoder myEncoder;
                static Names names = Names.create();
                static String article, text;
                static Stream<Path> folders;
                static List<Readout> readoutsIn(Path folder) { return List.of(); }
                static void store(Path job, Comparison comparison) {}
                static void gives(Object found, String said) {
                    String value = String.valueOf(found instanceof Optional<?> some ? some.get() : found);
                    if (!value.equals(said.replace("\\"", ""))) {
                        throw new AssertionError("a sample says " + said + " but it is " + value);
                    }
                }
            """;

    @Test
    void samplesInJavadocAndPagesCompileAndGiveWhatTheySay(@TempDir Path folder) throws Exception {
        Map<String, String> samples = new TreeMap<>();
        collect(Path.of("src/main/java"), ".java", JAVADOC, samples);
        collect(Path.of("docs"), ".md", PAGE, samples);
        samples.keySet().removeIf(name -> name.startsWith("guide.md")); // DocumentationSamplesTest runs it
        assertThat(samples).hasSizeGreaterThan(40);

        StringBuilder source = new StringBuilder(HEAD);
        StringBuilder checks = new StringBuilder();
        List<String> numbered = new ArrayList<>();
        samples.forEach((name, sample) -> {
            numbered.add(name);
            source.append("// ").append(name).append("\nstatic void sample").append(numbered.size());
            String checked = VALUE.matcher(sample).replaceAll(SmallSamplesTest::check);
            source.append("() throws Exception {\n").append(checked).append("\n}\n");
            if (!checked.equals(sample)) {
                checks.append("sample").append(numbered.size()).append("();\n");
            }
        });
        source.append("public static void check() throws Exception {\n")
                .append(checks)
                .append("}\n}\n");
        compile(folder, source.toString());

        assertThat(checks.toString().lines()).as("samples that say a value").hasSizeGreaterThan(7);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            loader.loadClass("Samples").getMethod("check").invoke(null);
        }
    }

    @Test
    void everyPublicTypeHasASample() throws IOException {
        Pattern type = Pattern.compile("(?m)^public (?:(?:final|abstract|sealed) )?(?:class|interface|record|enum) ");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> without = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file ->
                            !INSIDE.contains(file.getParent().getFileName().toString()))
                    .filter(file -> type.matcher(source(file)).find()
                            && !JAVADOC.matcher(source(file)).find())
                    .toList();
            assertThat(without).isEmpty();
        }
    }

    @Test
    void noJavadocTagIsCutShort() throws IOException {
        Pattern comment = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> cut = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> comment.matcher(source(file))
                            .results()
                            .map(each -> each.group().replaceAll("(?s)<pre>.*?</pre>", ""))
                            .filter(each -> each.replace("{", "").length()
                                    != each.replace("}", "").length())
                            .map(each -> file + ": " + each))
                    .toList();
            assertThat(cut).isEmpty();
        }
    }

    @Test
    void dataFilesThatArePrintedCanBeRead(@TempDir Path folder) throws IOException {
        String page = Files.readString(Path.of("docs/cli.md"), StandardCharsets.UTF_8);
        List<String> json = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(json).hasSize(1);
        Overrides overrides = OverridesReader.parse("cli.md", json.get(0));
        assertThat(overrides.rulings()).hasSize(1);

        Map<String, String> javadoc = new TreeMap<>();
        collectAll(Path.of("src/main/java"), ".java", JAVADOC, javadoc);
        assertThat(OverridesReader.parse("Javadoc", javadoc.get("OverridesReader.java 0")))
                .isEqualTo(overrides);
        Path names = Files.writeString(folder.resolve("names.txt"), javadoc.get("Names.java 1"));
        assertThat(Names.read(names).state("Strelsau")).contains("Ruritania");
    }

    private static String check(MatchResult value) {
        String said = value.group(2).replace("\"", "\\\"");
        return Matcher.quoteReplacement("gives(" + value.group(1) + ", \"" + said + "\");");
    }

    private static void collect(Path top, String suffix, Pattern pattern, Map<String, String> samples)
            throws IOException {
        collectAll(top, suffix, pattern, samples);
        // data files are shown too; another test reads them
        samples.values()
                .removeIf(sample -> sample.startsWith("{") || sample.startsWith("[") || sample.contains("{ ... }"));
    }

    private static void collectAll(Path top, String suffix, Pattern pattern, Map<String, String> samples)
            throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(top)) {
            files = all.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            List<String> found = pattern.matcher(Files.readString(file, StandardCharsets.UTF_8))
                    .results()
                    .map(block -> block.group(1).replaceAll("(?m)^ *\\* ?", ""))
                    .toList();
            found.forEach(sample -> samples.put(file.getFileName() + " " + found.indexOf(sample), sample));
        }
    }

    private static String source(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(Path folder, String source) throws IOException {
        Path file = Files.writeString(folder.resolve("Samples.java"), source, StandardCharsets.UTF_8);
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, messages, messages, "-proc:none", "-d", folder.toString(), file.toString());
        assertThat(status).as(messages.toString(StandardCharsets.UTF_8)).isZero();
    }
}
