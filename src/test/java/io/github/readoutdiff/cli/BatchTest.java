package io.github.readoutdiff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.source.ComparisonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {
    private static final String CSV = """
            id,input,issuer,input,issuer
            bridge,texts/a.txt,"Ruritania, North",texts/b.txt,Sylvania
            tolls,texts/b.txt,,texts/c.txt,
            """;

    @TempDir
    private Path folder;

    private Path results;

    @BeforeEach
    void writeReadouts() throws IOException {
        results = folder.resolve("results");
        Files.createDirectory(folder.resolve("texts"));
        write("texts/a.txt", "The ministers agreed to open the bridge in May.");
        write("texts/b.txt", "The ministers agreed to open the bridge in May. Tolls will stay.");
        write("texts/c.txt", "Tolls will stay. \"No ships\", said Ms Flint.\nThat, she said, is final.");
    }

    @Test
    void everyComparisonGetsItsFilesAndAPageLiesOverThem() throws IOException {
        Command command = batch(CSV);

        assertThat(command)
                .isEqualTo(new Command(
                        0,
                        "",
                        "readout-diff: 2 compared, 0 kept from before, 0 failed; see " + results.resolve("index.html")
                                + "\n"));
        assertThat(names())
                .containsExactlyInAnyOrder(
                        "bridge.html", "bridge.json", "tolls.html", "tolls.json", "index.html", "points.csv");
        assertThat(Files.readString(results.resolve("index.html")))
                .contains("<a href=\"bridge.html\">bridge</a></th><td>Ruritania, North, Sylvania</td>")
                .contains("<a href=\"tolls.html\">tolls</a></th><td>b, c</td>")
                .containsPattern(
                        "<p>2 compared, 0 failed\\. Points: [2-9] in several readouts, 0 of them clashing; \\d+ in"
                                + " one only\\.</p>");
        List<String> rows = Files.readAllLines(results.resolve("points.csv"));
        assertThat(rows.get(0)).startsWith("\uFEFFcomparison,point,status,");
        assertThat(rows).filteredOn(row -> row.contains("comparison,point")).hasSize(1);
        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("bridge,"));
        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("tolls,"));
    }

    @Test
    void jsonLinesAreAManifestToo() throws IOException {
        write("calls.jsonl", """
                {"id": "bridge", "inputs": ["texts/a.txt", "texts/b.txt"], "issuers": ["Ruritania", "Sylvania"]}

                {"id": "all", "inputs": ["texts/a.txt", "texts/b.txt", "texts/c.txt"]}
                """);

        Command command = run("calls.jsonl");

        assertThat(command.exit()).isZero();
        assertThat(ComparisonReader.read(results.resolve("all.json")).readouts())
                .hasSize(3);
    }

    @Test
    void failingComparisonIsReportedAndTheOthersGoOn() throws IOException {
        Command command = batch(CSV + "none,texts/a.txt,,texts/none.txt,\n");

        String none = folder.resolve("texts/none.txt").toString();
        assertThat(command)
                .isEqualTo(new Command(
                        1,
                        "",
                        "readout-diff: none: " + none + ": there is no such file\n"
                                + "readout-diff: 2 compared, 0 kept from before, 1 failed; see "
                                + results.resolve("index.html") + "\n"));
        assertThat(Files.readString(results.resolve("index.html")))
                .contains("<th scope=\"row\">none</th><td colspan=\"5\">failed: " + none
                        + ": there is no such file</td>");
        assertThat(Files.readString(results.resolve("none.error.txt"))).isEqualTo(none + ": there is no such file\n");

        write("texts/none.txt", "They met.");
        assertThat(run("calls.csv").err()).contains("1 compared, 2 kept from before, 0 failed");
        assertThat(names()).contains("none.json").doesNotContain("none.error.txt");
    }

    @Test
    void runAfterAnInterruptionDoesWhatIsMissingAndNothingTwice() throws IOException {
        batch(CSV);
        byte[] whole = Files.readAllBytes(results.resolve("tolls.json"));
        byte[] points = Files.readAllBytes(results.resolve("points.csv"));
        FileTime old = FileTime.from(Instant.parse("2026-03-14T00:00:00Z"));
        Files.setLastModifiedTime(results.resolve("bridge.json"), old);
        Files.delete(results.resolve("tolls.json"));
        write("results/.tolls.json.4711.tmp", "half");

        Command command = run("calls.csv");

        assertThat(command.err()).contains("1 compared, 1 kept from before, 0 failed");
        assertThat(Files.getLastModifiedTime(results.resolve("bridge.json"))).isEqualTo(old);
        assertThat(Files.readAllBytes(results.resolve("tolls.json"))).isEqualTo(whole);
        assertThat(Files.readAllBytes(results.resolve("points.csv"))).isEqualTo(points);
        assertThat(names()).noneMatch(name -> name.startsWith("."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tolls.json", "tolls.html"})
    void fileThatAPowerFailureLeftEmptyIsMadeAnew(String name) throws IOException {
        batch(CSV);
        byte[] whole = Files.readAllBytes(results.resolve(name));
        write("results/" + name, "");

        assertThat(run("calls.csv").err()).contains("1 compared, 1 kept from before, 0 failed");
        assertThat(results.resolve(name)).hasBinaryContent(whole);
    }

    @Test
    void pageThatWasDeletedIsMadeAnew() throws IOException {
        batch(CSV);
        Files.delete(results.resolve("tolls.html"));

        assertThat(run("calls.csv").err()).contains("1 compared, 1 kept from before, 0 failed");
        assertThat(results.resolve("tolls.html")).isNotEmptyFile();
    }

    @Test
    void timeLeftIsSaidAsExactlyAsAGuessDeserves() {
        assertThat(Progress.words(119)).isEqualTo("119 s");
        assertThat(Progress.words(120)).isEqualTo("2 min");
        assertThat(Progress.words(7199)).isEqualTo("119 min");
        assertThat(Progress.words(12_525)).isEqualTo("3 h 28 min");
    }

    @Test
    void comparisonOfOtherInputsIsMadeAnew() throws IOException {
        batch(CSV);
        write("texts/c.txt", "Tolls will rise.");

        assertThat(run("calls.csv").err()).contains("1 compared, 1 kept from before, 0 failed");
        assertThat(Files.readString(results.resolve("tolls.json"))).contains("Tolls will rise.");
    }

    @Test
    void numberOfThreadsDoesNotChangeAnything() throws IOException {
        StringBuilder manifest = new StringBuilder("id,input,input\n");
        for (int i = 0; i < 40; i++) {
            manifest.append("n")
                    .append(i)
                    .append(",texts/a.txt,texts/")
                    .append(i % 2 == 0 ? "b" : "c")
                    .append(".txt\n");
        }
        write("calls.csv", manifest.toString());
        run("calls.csv", "--threads=1");
        byte[] points = Files.readAllBytes(results.resolve("points.csv"));
        byte[] index = Files.readAllBytes(results.resolve("index.html"));
        try (Stream<Path> files = Files.list(results)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }

        run("calls.csv", "--threads=8");

        assertThat(Files.readAllBytes(results.resolve("points.csv"))).isEqualTo(points);
        assertThat(Files.readAllBytes(results.resolve("index.html"))).isEqualTo(index);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id,input,input~                    |  lists nothing to compare
            id,file~                           | :1: the column "file" is not one of id, input, issuer; the first line names the columns
            id,input,input~x,a,b,c~            | :2: the line has 4 cells but the header 3
            id,input,input~"x,a,b~             | :2: a quotation mark is not closed on its line
            id,input,input~x,a,~               | : "x" needs two or more files as inputs
            id,input,input~x,a,-~              | : "x" needs two or more files as inputs
            id,input,input~x,a,b~X,a,b~        | : the id "X" stands twice (case does not count); give each its own
            id,input,input~../x,a,b~           | : the id "../x" names files, so it must be up to 100 letters, digits, hyphens, points or underscores
            id,input,issuer,input,issuer~x,a,R,b,~ | : "x" names 1 issuer for 2 inputs; name the issuer of each input, in order, or none
            id,input,input~index,a,b~          | : the id "index" is kept for the batch's own files
            """)
    void wrongManifestIsRefusedBeforeAnyWork(String manifest, String message) throws IOException {
        write("calls.csv", manifest.replace('~', '\n'));

        assertThat(run("calls.csv"))
                .isEqualTo(new Command(
                        2,
                        "",
                        "readout-diff: " + folder.resolve("calls.csv") + message.replaceFirst("^lists", " lists")
                                + "\n"));
        assertThat(results).doesNotExist();
    }

    @Test
    void wrongManifestInJsonLinesIsRefusedWithItsLine() throws IOException {
        write("calls.jsonl", "{\"id\": \"x\", \"inputs\": [\"a\", \"b\"]}\n{\"id\": \"y\"}\n");

        assertThat(run("calls.jsonl").err())
                .isEqualTo("readout-diff: " + folder.resolve("calls.jsonl")
                        + " line 2:1:1: \"inputs\" is missing; found \"id\"\n");
        assertThat(run("calls.txt").err())
                .isEqualTo(
                        "readout-diff: " + folder.resolve("calls.txt") + ": a manifest is a .csv or a .jsonl file\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ["a", "b"] | ["R"]           | : "x" names 1 issuer for 2 inputs; name the issuer of each input, in order, or none
            ["a", "b"] | ["R", "S", "T"] | : "x" names 3 issuers for 2 inputs; name the issuer of each input, in order, or none
            ["a", "b"] | ["R", ""]       | : "x" has a blank issuer; name the issuer of each input, in order, or none
            ["", "b"]  | []              | : an input is blank; name a file
            """)
    void wrongInputsOrIssuersInJsonLinesAreRefusedBeforeAnyWork(String inputs, String issuers, String message)
            throws IOException {
        write("calls.jsonl", "{\"id\": \"x\", \"inputs\": " + inputs + ", \"issuers\": " + issuers + "}\n");

        assertThat(run("calls.jsonl"))
                .isEqualTo(new Command(2, "", "readout-diff: " + folder.resolve("calls.jsonl") + message + "\n"));
        assertThat(results).doesNotExist();
    }

    @Test
    void folderThatIsAFileIsSaidInWords() throws IOException {
        write("calls.csv", CSV);
        write("results", "a file");

        assertThat(run("calls.csv"))
                .isEqualTo(new Command(
                        2,
                        "",
                        "readout-diff: -o " + results
                                + " is no folder and cannot be made one: a file of that name is there\n"));
    }

    @Test
    void namesTellSpeakersAndOtherNamesMakeResultsAnew() throws IOException {
        write("names.txt", "[persons]\nAda Flint|Sylvania|ADF\n");
        write("texts/c.txt", "Tolls will stay. ADF promised to open the lock.");
        batch(CSV);

        Command command = run("calls.csv", "--names=" + folder.resolve("names.txt"));

        assertThat(command.err()).contains("2 compared, 0 kept from before");
        assertThat(ComparisonReader.read(results.resolve("tolls.json")).claims())
                .anySatisfy(claim -> assertThat(claim.speaker()).contains(Speaker.of("Ada Flint")));
        assertThat(run("calls.csv", "--names=" + folder.resolve("names.txt")).err())
                .contains("0 compared, 2 kept from before");
        assertThat(run("calls.csv").err()).contains("2 compared, 0 kept from before");
    }

    @Test
    void overridesStandInAFolderUnderTheIdOfTheirComparison() throws IOException {
        Files.createDirectory(folder.resolve("rulings"));
        batch(CSV);
        Comparison before = ComparisonReader.read(results.resolve("tolls.json"));
        List<Claim> claims = before.shared().get(0).claims();
        write("rulings/tolls.json", """
                {"schema": "readout-diff/overrides/1", "rulings": [{"ruling": "part", "claims": [
                  {"id": "%s", "text": "%s"}, {"id": "%s", "text": "%s"}]}]}
                """.formatted(
                        claims.get(0).id(),
                        claims.get(0).text(),
                        claims.get(1).id(),
                        claims.get(1).text()));

        Command command = run("calls.csv", "--overrides=" + folder.resolve("rulings"));

        assertThat(command.err()).contains("1 compared, 1 kept from before, 0 failed");
        assertThat(ComparisonReader.read(results.resolve("tolls.json")).shared())
                .hasSize(before.shared().size() - 1);
        batch(CSV);
        assertThat(ComparisonReader.read(results.resolve("tolls.json")))
                .as("without the rulings the result is made anew")
                .isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "results/bridge.json,results/bridge.json",
        "results/Bridge.HTML,results/Bridge.HTML",
        "results/bridge.error.txt,texts/../results/bridge.error.txt",
        "results/index.html,results/index.html",
        "results/bridge.json,texts/link.json",
        "results/.a.txt.1.tmp,results/.a.txt.1.tmp",
    })
    void inputThatAResultWouldReplaceIsRefusedBeforeAnyWork(String file, String named) throws IOException {
        Files.createDirectories(results);
        write(file, "{\"issuer\": \"R\", \"text\": \"They met.\"}");
        Files.createSymbolicLink(folder.resolve("texts/link.json"), folder.resolve(file));

        Command command = batch("id,input,input\nbridge,texts/a.txt," + named + "\n");

        assertThat(command).isEqualTo(refused(named));
        assertThat(names()).containsExactly(Path.of(file).getFileName().toString());
        assertThat(folder.resolve(file)).hasContent("{\"issuer\": \"R\", \"text\": \"They met.\"}");
    }

    @Test
    void inputToWhichALinkAmongTheResultsLeadsIsRefused() throws IOException {
        Files.createDirectories(results);
        Files.createSymbolicLink(results.resolve("bridge.json"), folder.resolve("texts/b.txt"));

        assertThat(batch(CSV)).isEqualTo(refused("texts/b.txt"));
        assertThat(folder.resolve("texts/b.txt")).content().startsWith("The ministers");
    }

    @Test
    void manifestNamesAndOverridesAreNotReplacedByResults() throws IOException {
        Files.createDirectories(results);
        write("results/points.csv", "id,input,input\nbridge,../texts/a.txt,../texts/b.txt\n");
        assertThat(run("results/points.csv")).isEqualTo(refused("results/points.csv"));

        write("results/index.html", "[persons]\nAda Flint|Sylvania\n");
        write("calls.csv", CSV);
        assertThat(run("calls.csv", "--names=" + results.resolve("index.html")))
                .isEqualTo(refused("results/index.html"));

        write("results/tolls.json", "{\"schema\": \"readout-diff/overrides/1\", \"rulings\": []}");
        assertThat(run("calls.csv", "--overrides=" + results)).isEqualTo(refused("results/tolls.json"));
        assertThat(names()).containsExactlyInAnyOrder("points.csv", "index.html", "tolls.json");
    }

    private Command refused(String read) {
        return new Command(
                2,
                "",
                "readout-diff: -o " + results + ": the results would be written over " + folder.resolve(read)
                        + ", which is read; name another folder\n");
    }

    @Test
    void overridesOfNoComparisonAreTold() throws IOException {
        Files.createDirectory(folder.resolve("rulings"));
        for (String name : List.of("zz", "tolls", "bridg")) {
            write("rulings/" + name + ".json", "{\"schema\": \"readout-diff/overrides/1\", \"rulings\": []}");
        }
        write("calls.csv", CSV);
        Path rulings = folder.resolve("rulings");

        Command command = run("calls.csv", "--overrides=" + rulings);

        assertThat(command.exit()).isZero();
        assertThat(command.err())
                .startsWith("readout-diff: note: --overrides " + rulings
                        + ": bridg.json is not used, as the manifest has no such id\n"
                        + "readout-diff: note: --overrides " + rulings
                        + ": zz.json is not used, as the manifest has no such id\n"
                        + "readout-diff: 2 compared");
    }

    @Test
    void overridesThatNoLongerFitAreNoErrorOfTheProgram() throws IOException {
        Files.createDirectory(folder.resolve("rulings"));
        write("rulings/tolls.json", """
                {"schema": "readout-diff/overrides/1", "rulings": [{"ruling": "join", "claims": [
                  {"id": "gone", "text": "a"}, {"id": "gone-too", "text": "b"}]}]}
                """);
        write("calls.csv", CSV);

        Command command = run("calls.csv", "--overrides=" + folder.resolve("rulings"));

        assertThat(command.exit()).isEqualTo(1);
        assertThat(command.err()).contains("\"gone\"").doesNotContain("program itself", "Exception");
    }

    @Test
    void aFolderOfOverridesThatIsNotThereIsAnError() throws IOException {
        write("calls.csv", CSV);
        Path none = folder.resolve("none");

        Command command = run("calls.csv", "--overrides=" + none);

        assertThat(command.exit()).isEqualTo(2);
        assertThat(command.err()).isEqualTo("readout-diff: --overrides " + none + ": there is no such folder\n");
        assertThat(results).doesNotExist();
    }

    private Command batch(String csv) throws IOException {
        write("calls.csv", csv);
        return run("calls.csv");
    }

    private Command run(String manifest, String... more) {
        Stream<String> arguments = Stream.concat(
                Stream.of("batch", folder.resolve(manifest).toString(), "-o", results.toString(), "--matcher=lexical"),
                Stream.of(more));
        return Command.run(arguments.toArray(String[]::new));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(results)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
