package io.github.readoutdiff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.source.ComparisonReader;
import io.github.readoutdiff.source.ReadoutReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
    @TempDir
    private Path folder;

    private String ruritania;
    private String sylvania;

    @BeforeEach
    void writeReadouts() throws IOException {
        ruritania =
                write("ruritania.txt", "The ministers agreed to open the bridge in May. Ms Flint thanked Sylvania.");
        sylvania =
                write("sylvania.txt", "The ministers agreed to open the bridge in May. Tolls will stay as they are.");
    }

    @Test
    void textReportGoesToStandardOutput() {
        Command command = Command.run("compare", ruritania, sylvania, "--matcher", "lexical");

        assertThat(command.err()).isEmpty();
        assertThat(command.exit()).isZero();
        assertThat(command.out()).contains("Tolls will stay as they are").doesNotContain("\u001B[");
    }

    @Test
    void suffixPicksTheFormatAndSeveralFilesAreWrittenInOneRun() throws IOException {
        List<String> formats = List.of("html", "md", "docx", "json", "csv", "txt");
        Stream<String> arguments = Stream.concat(
                Stream.of("compare", ruritania, sylvania, "--matcher=lexical"),
                formats.stream().map(format -> "-o" + file("report." + format)));

        Command command = Command.run(arguments.toArray(String[]::new));

        assertThat(command).isEqualTo(new Command(0, "", ""));
        assertThat(Files.readString(folder.resolve("report.html"))).startsWith("<!DOCTYPE html>");
        assertThat(Files.readString(folder.resolve("report.md"))).startsWith("#");
        assertThat(Files.readString(folder.resolve("report.csv"))).startsWith("\uFEFF");
        assertThat(ComparisonReader.read(folder.resolve("report.json")).readouts())
                .extracting(Readout::id)
                .containsExactly("ruritania", "sylvania");
        assertThat(Files.readString(folder.resolve("report.txt"))).contains("Tolls will stay");
        assertThat(Files.readAllBytes(folder.resolve("report.docx"))).startsWith('P', 'K');
        assertThat(names())
                .containsExactlyInAnyOrder(
                        "report.csv",
                        "report.docx",
                        "report.html",
                        "report.json",
                        "report.md",
                        "report.txt",
                        "ruritania.txt",
                        "sylvania.txt");
    }

    @Test
    void issuersAreNamedInOrderAndThoseOfOneNameGetNumbers() throws IOException {
        Command command = Command.run(
                "compare",
                ruritania,
                sylvania,
                "--matcher=lexical",
                "--issuer=Ministry",
                "--issuer=Ministry",
                "-o",
                file("out.json"));

        assertThat(command).isEqualTo(new Command(0, "", ""));
        Comparison comparison = ComparisonReader.read(folder.resolve("out.json"));
        assertThat(comparison.readouts()).extracting(Readout::id).containsExactly("ministry", "ministry-2");
        assertThat(comparison.readouts())
                .extracting(readout -> readout.issuer().name())
                .containsExactly("Ministry", "Ministry");
    }

    @Test
    void fileNamedLikeAnAsideOfArticlesIsComparedLikeAnyOther() throws IOException {
        String other = write("other.txt", "They met.");

        Command command = Command.run("compare", ruritania, other, "--matcher=lexical", "-o", file("out.json"));

        assertThat(command).isEqualTo(new Command(0, "", ""));
        assertThat(ComparisonReader.read(folder.resolve("out.json")).readouts())
                .extracting(Readout::id)
                .containsExactly("ruritania", "other-2");
    }

    @Test
    void preparedClaimSetsAndReadoutsCanBeMixed() throws IOException {
        String prepared = write(
                "prepared.json",
                "{\"readout\": {\"issuer\": \"Borovia\", \"text\": \"Tolls will stay as they are.\"},"
                        + " \"claims\": [{\"id\": \"c1\", \"spans\": [[0, 15]]}]}");

        Command command = Command.run("compare", prepared, sylvania, "--matcher=lexical", "-o", file("out.json"));

        assertThat(command).isEqualTo(new Command(0, "", ""));
        Comparison comparison = ComparisonReader.read(folder.resolve("out.json"));
        assertThat(comparison.claimSets().get(0).claims())
                .extracting(claim -> claim.text())
                .containsExactly("Tolls will stay");
        assertThat(comparison.claimSets().get(1).claims()).hasSizeGreaterThan(1);
    }

    @Test
    void claimsOfTwoSetsMayHaveTheSameIds() throws IOException {
        String set = "{\"readout\": {\"text\": \"They met.\"}, \"claims\": [{\"id\": \"c1\", \"spans\": [[0, 9]]}]}";

        Command command = Command.run(
                "compare", write("a.json", set), write("b.json", set), "--matcher=lexical", "-o", file("out.json"));

        assertThat(command).isEqualTo(new Command(0, "", ""));
    }

    @Test
    void standardInputIsAnInput() {
        Command command = Command.runWith(
                "Tolls will rise.", "compare", ruritania, "-", "--issuer=R", "--issuer=S", "--matcher=lexical");

        assertThat(command.err()).isEmpty();
        assertThat(command.out()).contains("Tolls will rise");
    }

    @Test
    void claimsWritesAClaimSetThatCanBeReadBack() {
        Command command = Command.run("claims", ruritania, "--issuer", "Ruritania");

        assertThat(command.err()).isEmpty();
        assertThat(command.exit()).isZero();
        var read = ReadoutReader.create()
                .read(new ByteArrayInputStream(command.out().getBytes(StandardCharsets.UTF_8)), "out.json");
        assertThat(read.readout().issuer()).hasToString("Ruritania");
        assertThat(read.claims().orElseThrow().claims()).isNotEmpty();
    }

    @Test
    void claimsOfAPreparedSetAreThoseOfTheSet() throws IOException {
        String set = """
                {
                  "schema": "readout-diff/claim-set/1",
                  "readout": {
                    "id": "borovia",
                    "issuer": "Borovia",
                    "language": "en",
                    "date": "2026-03-14",
                    "title": null,
                    "url": "https://borovia.example/1",
                    "text": "Tolls will stay."
                  },
                  "claims": [
                    {"id": "c1", "spans": [[0, 5], [11, 15]], "speaker": "narrator", "manner": "narrated", "kind": "statement", "negated": false, "strength": {"level": 3, "words": "will"}, "attribution": {"source": [], "cue": [[6, 10]], "content": [[0, 16]], "rule": "r"}}
                  ]
                }
                """;

        assertThat(Command.run("claims", write("set.json", set))).isEqualTo(new Command(0, set, ""));
    }

    @Test
    void evaluateMeasuresAFolder() throws IOException {
        String gold = Path.of("src/test/resources/io/github/readoutdiff/evaluate/gold")
                .toString();

        Command own = Command.run("evaluate", gold, "--matcher=lexical");
        assertThat(own.err()).isEmpty();
        assertThat(own.out().lines().map(line -> line.split(" ")[0]))
                .containsExactly("case", "bridge-call", "toll-talks", "ALL", "95");

        Command onGold = Command.run(
                "evaluate", gold, "--claims=gold", "--with-attributes", "--matcher=lexical", "-o", file("table.csv"));
        assertThat(onGold).isEqualTo(new Command(0, "", ""));
        assertThat(Files.readString(folder.resolve("table.csv")))
                .startsWith("case,coverage,")
                .contains("\nALL,1.000,");
    }

    @Test
    void failOnGivesOneAfterTheReportWasWritten() throws IOException {
        Command command = Command.run(
                "compare",
                ruritania,
                sylvania,
                "--matcher=lexical",
                "--fail-on=differing,one-sided",
                "-o",
                file("out.json"));

        long oneSided = ComparisonReader.read(folder.resolve("out.json")).points().stream()
                .filter(point -> !point.isShared())
                .count();
        assertThat(command)
                .isEqualTo(new Command(
                        1,
                        "",
                        "readout-diff: --fail-on one-sided: " + oneSided + " points stated by one readout only\n"));
        assertThat(Command.run("compare", ruritania, copy("copy.txt"), "--matcher=lexical", "--fail-on=one-sided")
                        .exit())
                .isZero();
    }

    @Test
    void readoutComparedWithItselfHasNoOneSidedPointAndIsSaidToBeNamedTwice() throws IOException {
        Command command = Command.run("compare", ruritania, ruritania, "--matcher=lexical", "-o", file("out.json"));

        assertThat(command)
                .isEqualTo(new Command(
                        0, "", "readout-diff: note: " + ruritania + " is named twice; it is compared with itself\n"));
        assertThat(ComparisonReader.read(folder.resolve("out.json")).points())
                .isNotEmpty()
                .allMatch(point -> point.isShared());
    }

    @Test
    void languageAndTitleWordTheReportAndLeaveTheReadoutsAsTheyAre() throws IOException {
        Command russian = Command.run("compare", ruritania, sylvania, "--matcher=lexical", "--language", "ru");
        Command titled = Command.run(
                "compare", ruritania, sylvania, "--matcher=lexical", "--title", "The toll talks", "-o", file("t.md"));

        assertThat(russian.out()).contains("\u0423 \u041E\u0411\u0415\u0418\u0425", "Tolls will stay as they are");
        assertThat(titled).isEqualTo(new Command(0, "", ""));
        assertThat(Files.readString(folder.resolve("t.md"))).startsWith("# The toll talks\n");
    }

    @Test
    void overridesOfAPersonAreAppliedAndRefusedWhereTheyNoLongerFit() throws IOException {
        String before = Command.run("compare", ruritania, sylvania, "--matcher=lexical", "-o", file("before.json"))
                .err();
        assertThat(before).isEmpty();
        List<Claim> claims =
                ComparisonReader.read(folder.resolve("before.json")).claims();
        Claim first = claims.get(0);
        Claim last = claims.get(claims.size() - 1);
        String overrides = """
                {"schema": "readout-diff/overrides/1", "rulings": [{"ruling": "join", "claims": [
                  {"id": "%s", "text": "%s"}, {"id": "%s", "text": "%s"}]}]}
                """.formatted(first.id(), first.text(), last.id(), last.text());

        Command applied = Command.run(
                "compare", ruritania, sylvania, "--matcher=lexical", "--overrides", write("o.json", overrides));
        assertThat(applied.err()).isEmpty();
        assertThat(applied.out()).contains("joined by a person");

        Command refused = Command.run(
                "compare",
                ruritania,
                sylvania,
                "--matcher=lexical",
                "--overrides",
                write("o.json", overrides.replace(first.text(), "Nobody met.")));
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("which now reads \"" + first.text() + "\"");
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertThat(Command.run("--version").out()).matches("readout-diff \\d+\\.\\d+\\.\\d+.*\n");
        assertThat(Command.run("compare", "--help").out()).startsWith("Usage: readout-diff compare INPUT INPUT...");
        assertThat(Command.run("generate-completion").out())
                .startsWith("#!/usr/bin/env bash")
                .contains("semantic", "one-sided");
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                                  | readout-diff: name a command: compare, article, claims, batch, evaluate, generate-completion~Try 'readout-diff --help'.
            compar A B                          | readout-diff: "compar" is not expected here~Try 'readout-diff --help'.
            compare A B --bogus                 | readout-diff: Unknown option: '--bogus'~Try 'readout-diff compare --help'.
            compare A B --matcher best          | readout-diff: Invalid value for option '--matcher': "best" is not one of semantic, lexical~Try 'readout-diff compare --help'.
            compare A B --fail-on x             | readout-diff: Invalid value for option '--fail-on' (CONDITION): "x" is not one of one-sided, differing, notice~Try 'readout-diff compare --help'.
            compare A                           | readout-diff: compare needs two or more inputs, got 1
            compare - -                         | readout-diff: standard input (-) is named twice; it can be read once
            compare A B --issuer X              | readout-diff: --issuer is given once for 2 inputs; name the issuer of each input, in order, or none
            compare A B --charset klingon       | readout-diff: --charset klingon: there is no such charset; for example UTF-8 or windows-1251
            compare A D/none.txt                | readout-diff: D/none.txt: there is no such file
            compare A D                         | readout-diff: D is a directory; name a file in it
            compare A B -o D/out.pdf            | readout-diff: -o D/out.pdf: the suffix picks the format and must be one of .html, .md, .docx, .json, .csv, .txt
            compare A B --language fr           | readout-diff: Invalid value for option '--language': "fr" is not one of en, zh, ru~Try 'readout-diff compare --help'.
            compare A B -o D/x.csv --language ru | readout-diff: --language has no effect on json and csv, which are for programs; name an html, md, docx or txt output too, or leave it out
            compare A B -o D/x.json --title Talks | readout-diff: --title has no effect on json and csv, which are for programs; name an html, md, docx or txt output too, or leave it out
            compare A B -o D/out                | readout-diff: -o D/out: the suffix picks the format and must be one of .html, .md, .docx, .json, .csv, .txt
            compare A B -o D/.json              | readout-diff: -o D/.json: the suffix picks the format and must be one of .html, .md, .docx, .json, .csv, .txt
            compare A B -o D/o.md -o D/./o.md   | readout-diff: -o D/./o.md is named twice; name each file once
            compare A B -o A                    | readout-diff: -o A is an input; write to another file
            compare A B -o D/none/o.md          | readout-diff: -o D/none/o.md: there is no folder D/none; make it first
            claims                              | readout-diff: Missing required parameter: 'FILE'~Try 'readout-diff claims --help'.
            claims A -o D/out.md                | readout-diff: -o D/out.md: the suffix picks the format and must be .json
            evaluate D                          | readout-diff: D has no case: wanted folders with a.txt, b.txt and gold.json in it
            evaluate D --with-attributes        | readout-diff: --with-attributes has no effect without --claims gold; give both or none
            compare A B --names D/none.txt      | readout-diff: --names D/none.txt: there is no such file
            compare A B --names D               | readout-diff: --names D cannot be read: Is a directory
            evaluate D/none                     | readout-diff: D/none cannot be read as a folder of annotated cases: it is not there
            evaluate A                          | readout-diff: A cannot be read as a folder of annotated cases: it is a file
            batch D/none.csv -o D/out           | readout-diff: D/none.csv: there is no such file
            evaluate D -o D/x.html              | readout-diff: -o D/x.html: the suffix picks the format and must be one of .csv, .txt
            """)
    void badUsageOrInputSaysWhatAndTheWayOutAndWritesNothing(String line, String message) throws IOException {
        String[] arguments = Stream.of(line.split(" +"))
                .filter(word -> !word.isEmpty())
                .map(this::real)
                .toArray(String[]::new);

        Command command = Command.run(arguments);

        assertThat(command)
                .isEqualTo(new Command(
                        2,
                        "",
                        Stream.of(message.split("~"))
                                .map(each -> each.startsWith("Try") ? each : realWords(each))
                                .reduce("", (all, next) -> all + next + "\n")));
        assertThat(names()).containsExactlyInAnyOrder("ruritania.txt", "sylvania.txt");
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiter = '|', textBlock = """
            compare A B --issuer _ --issuer X | --issuer is blank; name who published the input, or leave it out
            claims A --issuer _               | --issuer is blank; name who published the input, or leave it out
            compare _ B                       | an input is blank; name a file, or - for standard input
            claims _                          | an input is blank; name a file, or - for standard input
            compare A B --names _             | Invalid value for option '--names': a file's name cannot be blank
            evaluate _                        | Invalid value for positional parameter at index 0 (FOLDER): a file's name cannot be blank
            """)
    void blankNameIsNoErrorOfTheProgram(String line, String message) {
        String[] arguments = Stream.of(line.split(" +"))
                .map(word -> word.equals("_") ? "" : real(word))
                .toArray(String[]::new);

        Command command = Command.run(arguments);

        assertThat(command.exit()).isEqualTo(2);
        assertThat(command.err().lines().findFirst()).contains("readout-diff: " + message);
        assertThat(command.err()).doesNotContain("program itself");
    }

    @ParameterizedTest
    @CsvSource({
        "--names,names.txt,names.txt",
        "--names,names.txt,./names.txt",
        "--names,names.txt,to-names.txt",
        "--names,to-names.txt,names.txt",
        "--overrides,ov.json,ov.json",
        "--overrides,ov.json,deep/../../ov.json",
        "--issuer=A --issuer=B --names,names.txt,ruritania.txt"
    })
    void noFileThatTheRunReadsIsWrittenOver(String option, String read, String written) throws IOException {
        String names = write("names.txt", "[persons]\nAda Flint|Sylvania\n");
        String overrides = write("ov.json", "{\"schema\": \"readout-diff/overrides/1\", \"rulings\": []}");
        Files.createSymbolicLink(folder.resolve("to-names.txt"), Path.of(names));
        // behind the link, ".." is the folder above the one to which it leads
        Files.createDirectories(folder.resolve("there/in"));
        Files.createSymbolicLink(folder.resolve("deep"), folder.resolve("there/in"));
        List<Path> files = List.of(Path.of(names), Path.of(overrides), Path.of(ruritania));
        List<String> before = files.stream().map(MainTest::content).toList();

        Command command = Command.run(Stream.of(
                        Stream.of("compare", ruritania, sylvania, "--matcher=lexical"),
                        Stream.of(option.split(" ")),
                        Stream.of(file(read), "-o", file(written)))
                .flatMap(words -> words)
                .toArray(String[]::new));

        assertThat(command)
                .isEqualTo(new Command(
                        2, "", "readout-diff: -o " + file(written) + " is an input; write to another file\n"));
        assertThat(files.stream().map(MainTest::content)).isEqualTo(before);
    }

    @Test
    void evaluateWritesOverNoReadoutOfItsCases() throws IOException {
        Files.createDirectory(folder.resolve("case"));
        String text = write("case/a.txt", "They met.");
        write("case/b.txt", "They met.");
        write("case/gold.json", "{\"a\": [], \"b\": [], \"alignments\": []}");

        assertThat(Command.run("evaluate", folder.toString(), "-o", text))
                .isEqualTo(new Command(2, "", "readout-diff: -o " + text + " is an input; write to another file\n"));
        assertThat(Path.of(text)).hasContent("They met.");
    }

    @Test
    void jsonThatIsCutShortIsToldByLineAndColumnAlone() throws IOException {
        String cut = write("cut.json", "{\"schema\": \"readout-diff/overrides/1\",\n \"rulings\": [");

        assertThat(Command.run("compare", ruritania, sylvania, "--overrides", cut))
                .isEqualTo(new Command(
                        2,
                        "",
                        "readout-diff: " + cut + ":2:14: not valid JSON: Unexpected end-of-input: expected close"
                                + " marker for Array (start marker at line 2, column 13)\n"));
    }

    @Test
    void directoryAsOutputIsRefused() throws IOException {
        Files.createDirectory(folder.resolve("out.html"));

        assertThat(Command.run("compare", ruritania, sylvania, "-o", file("out.html")))
                .isEqualTo(new Command(
                        2, "", "readout-diff: -o " + file("out.html") + " is a directory; name a file in it\n"));
    }

    @Test
    void articleGivesOneReadoutForEachAccountThatItQuotes() throws IOException {
        Command command = Command.run(
                "article", "examples/news-article/article.txt", "--matcher=lexical", "-o", file("out.json"));

        assertThat(command.exit()).isZero();
        assertThat(command.out()).isEmpty();
        Comparison comparison = ComparisonReader.read(folder.resolve("out.json"));
        assertThat(comparison.isArticle()).isTrue();
        assertThat(comparison.readouts())
                .extracting(readout -> readout.issuer().name())
                .containsExactlyInAnyOrder("Ruritania", "Sylvania");
    }

    @Test
    void articleThatQuotesNoAccountIsDoneWithANotice() throws IOException {
        String article = write("article.txt", "It rained in the capital on Monday. The market was open all the same.");

        Command command = Command.run("article", article, "--matcher=lexical", "-o", file("out.json"));

        assertThat(command.exit()).isZero();
        assertThat(command.err()).startsWith("readout-diff: note: ");
        Comparison comparison = ComparisonReader.read(folder.resolve("out.json"));
        assertThat(comparison.points()).isEmpty();
        assertThat(comparison.notices()).isNotEmpty();
        assertThat(Command.run("article", article, "--matcher=lexical", "--fail-on=notice")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void articleRefusesAPreparedClaimSet() throws IOException {
        String set = write("set.json", "{\"readout\": {\"text\": \"They met.\"}, \"claims\": []}");

        assertThat(Command.run("article", set))
                .isEqualTo(new Command(
                        2, "", "readout-diff: " + set + " is a prepared claim set; give the article's text\n"));
    }

    @Test
    void outputThatIsALinkIsWrittenWhereItLeads() throws IOException {
        Files.writeString(folder.resolve("real.txt"), "before");
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("real.txt"));

        Command.run("compare", ruritania, sylvania, "--matcher=lexical", "-o", file("link.txt"));

        assertThat(folder.resolve("link.txt")).isSymbolicLink();
        assertThat(Files.readString(folder.resolve("real.txt"))).contains("Tolls will stay");
    }

    @ParameterizedTest
    @CsvSource({"compare,Broken pipe", "--help,'closed, or no space left'"})
    void closedStandardOutputIsSaidAndIsNoCrash(String command, String reason) {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] arguments = command.equals("compare")
                ? new String[] {"compare", ruritania, sylvania, "--matcher=lexical"}
                : new String[] {command};

        int exit = Main.run(arguments, InputStream.nullInputStream(), closed, new PrintStream(err, true));

        assertThat(err).hasToString("readout-diff: standard output cannot be written: " + reason + "\n");
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void terminalSetsColoursAndColumns() {
        assertThat(Terminal.of(Map.of("COLUMNS", "120"), true)).isEqualTo(new Terminal(120, true));
        assertThat(Terminal.of(Map.of("COLUMNS", "120", "NO_COLOR", "1"), true)).isEqualTo(new Terminal(120, false));
        assertThat(Terminal.of(Map.of("NO_COLOR", ""), true)).isEqualTo(new Terminal(80, true));
        assertThat(Terminal.of(Map.of("TERM", "dumb"), true)).isEqualTo(new Terminal(80, false));
        assertThat(Terminal.of(Map.of("COLUMNS", "120"), false)).isEqualTo(new Terminal(80, false));
        assertThat(Terminal.of(Map.of("COLUMNS", "3"), true)).isEqualTo(new Terminal(40, true));
        assertThat(Terminal.of(Map.of("COLUMNS", "wide"), true)).isEqualTo(new Terminal(80, true));
    }

    private String real(String word) {
        return switch (word) {
            case "A" -> ruritania;
            case "B" -> sylvania;
            default -> word.equals("D") || word.startsWith("D/") ? folder + word.substring(1) : word;
        };
    }

    private String realWords(String line) {
        return Stream.of(line.split(" "))
                .map(word -> word.endsWith(";") || word.endsWith(":")
                        ? real(word.substring(0, word.length() - 1)) + word.substring(word.length() - 1)
                        : real(word))
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String copy(String name) throws IOException {
        return write(name, Files.readString(Path.of(ruritania)));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
