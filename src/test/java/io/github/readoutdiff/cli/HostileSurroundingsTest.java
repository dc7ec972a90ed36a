package io.github.readoutdiff.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command in odd places: other locale, charset and zone, no home, small memory, full disk, closed output, no network. */
class HostileSurroundingsTest {
    private static final String A =
            Path.of("examples/river-call/ruritania.txt").toAbsolutePath().toString();
    private static final String B =
            Path.of("examples/river-call/sylvania.txt").toAbsolutePath().toString();

    /** Root reads and writes everything; so that permissions hold for it too, it gives that right up. */
    private static final String WITHOUT_ROOTS_RIGHTS = "if test \"$(id -u)\" = 0 && test -e /usr/bin/setpriv; then"
            + " setpriv --bounding-set=-dac_override,-dac_read_search --inh-caps=-dac_override,-dac_read_search \"$@\";"
            + " else \"$@\"; fi";

    @TempDir
    private Path folder;

    private Path results;

    @BeforeAll
    static void aShellIsThere() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: needs a POSIX shell");
    }

    @BeforeEach
    void makeFolder() throws IOException {
        results = Files.createDirectory(folder.resolve("results"));
    }

    /** Heaps are the smallest that the documentation promises. */
    @ParameterizedTest
    @CsvSource({"lexical,64", "semantic,256"})
    void localeCharsetZoneHomeAndMemoryDoNotReachTheResult(String matcher, int megabytes) throws Exception {
        String plain = results.resolve("plain.json").toString();
        String odd = results.resolve("odd.json").toString();
        assertThat(Command.run("compare", A, B, "--matcher", matcher, "-o", plain)
                        .exit())
                .isZero();

        JavaProcess.Result result = JavaProcess.in(folder)
                .with("-Xmx" + megabytes + "m")
                .with("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-1")
                .with(
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Duser.home=/no/such/home",
                        "-Djava.io.tmpdir=/no/such/temp")
                .shell("unset HOME; export LC_ALL=C; cd /; \"$@\"")
                .run("compare", A, B, "--matcher", matcher, "-o", odd);

        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        assertThat(results.resolve("odd.json")).hasSameBinaryContentAs(results.resolve("plain.json"));
        assertThat(names()).containsExactlyInAnyOrder("plain.json", "odd.json");
    }

    @Test
    void nothingIsWrittenIntoTheHome() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        assertThat(home.toFile().setWritable(false)).isTrue();

        JavaProcess.Result result = JavaProcess.in(folder)
                .with("-Duser.home=" + home, "-Djava.io.tmpdir=" + home)
                .shell("HOME=" + home + "; export HOME; " + WITHOUT_ROOTS_RIGHTS)
                .run("compare", A, B, "-o", results.resolve("a.html").toString());

        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        assertThat(home).isEmptyDirectory();
        assertThat(names()).containsExactly("a.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lexical", "semantic"})
    void noTemporaryFileIsLeftBehind(String matcher) throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));

        JavaProcess.Result result = JavaProcess.in(folder)
                .with("-Djava.io.tmpdir=" + temporary)
                .run(
                        "compare",
                        A,
                        B,
                        "--matcher=" + matcher,
                        "-o",
                        results.resolve("a.html").toString(),
                        "-o",
                        results.resolve("a.docx").toString());

        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        assertThat(temporary).isEmptyDirectory();
        assertThat(names()).containsExactlyInAnyOrder("a.html", "a.docx");
    }

    @Test
    void fileThatMayNotBeReadIsRefusedByName() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "They met.");
        Files.setPosixFilePermissions(secret, Set.of());

        JavaProcess.Result result = JavaProcess.in(folder)
                .shell("test -e /usr/bin/setpriv || test \"$(id -u)\" != 0 || exit 77; " + WITHOUT_ROOTS_RIGHTS)
                .run("compare", A, secret.toString(), "--matcher=lexical");

        assumeTrue(result.exit() != 77, "skipped: root reads everything and there is no setpriv to take that away");
        assertThat(result.err()).isEqualTo("readout-diff: " + secret + " cannot be read: permission denied\n");
        assertThat(result.exit()).isEqualTo(2);
    }

    @Test
    void folderThatMayNotBeWrittenIntoIsRefusedAndNothingIsWritten() throws Exception {
        Files.setPosixFilePermissions(results, PosixFilePermissions.fromString("r-xr-xr-x"));

        JavaProcess.Result result = JavaProcess.in(folder)
                .shell("test -e /usr/bin/setpriv || test \"$(id -u)\" != 0 || exit 77; " + WITHOUT_ROOTS_RIGHTS)
                .run(
                        "compare",
                        A,
                        B,
                        "--matcher=lexical",
                        "-o",
                        results.resolve("a.md").toString());

        Files.setPosixFilePermissions(results, PosixFilePermissions.fromString("rwxr-xr-x"));
        assumeTrue(result.exit() != 77, "skipped: root writes everywhere and there is no setpriv to take that away");
        assertThat(result.err()).contains("a.md cannot be written: ").contains("nothing was written");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(names()).isEmpty();
    }

    @Test
    void namedPipeIsReadLikeAFile() throws Exception {
        Path pipe = folder.resolve("ruritania.txt");

        JavaProcess.Result result = JavaProcess.in(folder)
                .shell("mkfifo " + pipe + "; cat " + A + " > " + pipe + " & \"$@\"")
                .run("compare", pipe.toString(), B, "--matcher=lexical");

        assertThat(result.out())
                .isEqualTo(Command.run("compare", A, B, "--matcher=lexical").out());
        assertThat(result.exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lexical", "semantic"})
    void withoutAnyNetworkTheResultIsTheSame(String matcher) throws Exception {
        String plain = results.resolve("plain.json").toString();
        String alone = results.resolve("alone.json").toString();
        Command.run("compare", A, B, "--matcher", matcher, "-o", plain);

        JavaProcess.Result result = JavaProcess.in(folder)
                .shell("unshare -rn true 2>/dev/null || exit 77; unshare -rn \"$@\"")
                .run("compare", A, B, "--matcher", matcher, "-o", alone);

        assumeTrue(result.exit() != 77, "skipped: this machine gives no network namespace");
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        assertThat(Path.of(alone)).hasSameBinaryContentAs(Path.of(plain));
    }

    @Test
    void fullDiskEndsABatchWithTheReasonAndNoHalfFile() throws Exception {
        String manifest = Files.writeString(folder.resolve("calls.csv"), "id,input,input\nn," + A + "," + B + "\n")
                .toString();

        JavaProcess.Result result = JavaProcess.in(folder)
                .shell("ulimit -f 60; \"$@\"")
                .run("batch", manifest, "-o", results.toString(), "--matcher=lexical");

        assertThat(result.exit()).isIn(1, 2);
        assertThat(result.err()).contains("cannot be written").doesNotContain("\tat ");
        assertThat(names()).noneMatch(name -> name.endsWith(".tmp") || name.endsWith("n.json"));

        assertThat(Command.run("batch", manifest, "-o", results.toString(), "--matcher=lexical")
                        .err())
                .contains("1 compared, 0 kept from before, 0 failed");
    }

    @Test
    void memoryThatIsTooSmallIsSaid() throws Exception {
        JavaProcess.Result result = JavaProcess.in(folder)
                .with("-Xmx24m")
                .run("compare", A, B, "-o", results.resolve("a.html").toString());

        assertThat(result.err()).contains("the memory that Java may use is full; give it more with java -Xmx");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(names()).isEmpty();
    }

    @Test
    void fullDiskLeavesNothingBehind() throws Exception {
        JavaProcess.Result result = JavaProcess.in(folder)
                .shell("ulimit -f 60; \"$@\"") // no file may grow beyond 30 KB, which fails as a full disk does
                .run(
                        "compare",
                        A,
                        B,
                        "--matcher=lexical",
                        "-o",
                        results.resolve("a.csv").toString(),
                        "-o",
                        results.resolve("a.html").toString());

        assertThat(result.err()).contains("a.html cannot be written: ").contains("nothing was written");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(names()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"\"$@\" >/dev/full", "\"$@\" >&-"})
    void outputThatCannotBeWrittenIsSaidAndIsNoCrash(String shell) throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "skipped: there is no /dev/full");

        JavaProcess.Result result = JavaProcess.in(folder).shell(shell).run("compare", A, B, "--matcher=lexical");

        assertThat(result.err())
                .startsWith("readout-diff: standard output cannot be written: ")
                .hasLineCount(1);
        assertThat(result.exit()).isEqualTo(2);
    }

    @Test
    void readerThatStopsReadingIsNoCrash() throws Exception {
        JavaProcess.Result result =
                JavaProcess.in(folder).shell("\"$@\" | true").run("compare", A, B, "--matcher=lexical");

        assertThat(result.err()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void noNetworkNoProcessAndNoFileButTheOutputIsTouched() throws Exception {
        assumeTrue(
                Runtime.version().feature() < 24,
                "skipped: Java " + Runtime.version().feature() + " has no policy that refuses sockets");
        for (String matcher : List.of("lexical", "semantic")) {
            Path output = results.resolve(matcher + ".html");

            Process process = JavaProcess.in(folder)
                    .with("-Djava.security.manager=allow")
                    .start(
                            Fenced.class.getName(),
                            results.toString(),
                            "compare",
                            A,
                            B,
                            "--matcher",
                            matcher,
                            "-o",
                            output.toString());

            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(Files.readString(folder.resolve("stderr"))).doesNotContain("touched");
            assertThat(process.exitValue()).isZero();
            assertThat(output).isNotEmptyFile();
        }
    }

    @Test
    void theFenceOfTheLastTestHolds() throws Exception {
        assumeTrue(Runtime.version().feature() < 24, "skipped: this Java has no such policy");

        Process process = JavaProcess.in(folder)
                .with("-Djava.security.manager=allow")
                .start(
                        Fenced.class.getName(),
                        "/nowhere",
                        "compare",
                        A,
                        B,
                        "--matcher=lexical",
                        "-o",
                        results.resolve("a.txt").toString());

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(folder.resolve("stderr"))).contains("touched: write ");
        assertThat(process.exitValue()).isNotZero();
    }

    @Test
    void batchThatIsKilledIsTakenUpWithoutLossOrDoubleWork() throws Exception {
        StringBuilder manifest = new StringBuilder("id,input,input\n");
        for (int i = 0; i < 60; i++) {
            manifest.append("n")
                    .append(i)
                    .append(',')
                    .append(A)
                    .append(',')
                    .append(B)
                    .append('\n');
        }
        String file = Files.writeString(folder.resolve("calls.csv"), manifest).toString();
        String[] batch = {"batch", file, "-o", results.toString(), "--matcher=lexical", "--threads=2"};

        Process process = JavaProcess.in(folder).start(Main.class.getName(), batch);
        while (process.isAlive() && count(".json") < 3) {
            Thread.onSpinWait();
        }
        process.destroyForcibly().waitFor();
        long before = count(".json");

        Command again = Command.run(batch);

        assertThat(before).isBetween(3L, 59L);
        assertThat(again.err()).contains((60 - before) + " compared, " + before + " kept from before, 0 failed");
        assertThat(count(".json")).isEqualTo(60);
        assertThat(count(".html")).isEqualTo(61);
        assertThat(names()).noneMatch(name -> name.startsWith("."));
        assertThat(Command.run(batch).err()).contains("0 compared, 60 kept from before, 0 failed");
    }

    private long count(String suffix) throws IOException {
        return names().stream()
                .filter(name -> name.endsWith(suffix) && !name.startsWith("."))
                .count();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(results)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
