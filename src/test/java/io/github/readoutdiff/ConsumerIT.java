package io.github.readoutdiff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A user's Maven project that depends on the jar of this build and nothing else from here compiles, runs and passes its
 * tests: on the class path, on the module path and with the models excluded. Its dependencies come from the local repository
 * of this build, the jar goes to a repository of its own, so that nothing is left in the user's.
 */
class ConsumerIT {
    private static final Path TARGET = Path.of("target", "consumer").toAbsolutePath();
    private static final Path REPOSITORY = TARGET.resolve("repository");
    private static final int RUNNING = Runtime.version().feature();

    @BeforeAll
    static void putTheJarIntoARepository() throws IOException {
        assumeTrue(
                Files.isDirectory(Path.of(setting("maven"))),
                "skipped: run by Maven, which says where it is installed");
        String name = "readout-diff-" + setting("version");
        Path place = REPOSITORY.resolve("io/github/readoutdiff/readout-diff").resolve(setting("version"));
        Files.createDirectories(place);
        copy(Path.of("target", name + ".jar"), place.resolve(name + ".jar"));
        copy(Path.of("pom.xml"), place.resolve(name + ".pom"));
    }

    @Test
    void aProjectThatDependsOnTheJarBuildsRunsAndPassesItsTests() throws Exception {
        assertBuilds(Path.of(System.getProperty("java.home")), "running");
    }

    @Test
    void itDoesSoOnANewerJdk() throws Exception {
        Optional<Path> newer = newerJdk();
        assumeTrue(
                newer.isPresent(),
                "skipped: no JDK newer than " + RUNNING + " beside the running one or in JAVA_HOME_<version>_<arch>");
        assertBuilds(newer.get(), "newer");
    }

    private static void assertBuilds(Path jdk, String name) throws Exception {
        Path project = TARGET.resolve(name);
        copyFolder(Path.of("src", "it", "consumer"), project);
        Path log = TARGET.resolve(name + ".log");
        boolean isWindows =
                System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
        List<String> command = new ArrayList<>(List.of(
                Path.of(setting("maven"), "bin", isWindows ? "mvn.cmd" : "mvn").toString(),
                "-B",
                "-ntp",
                "-f",
                project.resolve("pom.xml").toString(),
                "-Dmaven.repo.local=" + REPOSITORY,
                "-Dbuild.repository=" + Path.of(setting("repository")).toUri()));
        for (String each : List.of("version", "junit", "compiler", "surefire")) {
            command.add("-Dbuild." + each + "=" + setting(each));
        }
        if (setting("offline").equals("true")) {
            command.addAll(List.of("-o", "-Daether.offline.protocols=file"));
        }
        Path settings = Path.of(setting("settings"));
        if (Files.isRegularFile(settings)) {
            command.addAll(List.of("-s", settings.toString()));
        }
        command.add("test");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().remove("MAVEN_PROJECTBASEDIR");

        Process process = builder.start();
        try {
            assertThat(process.waitFor(10, TimeUnit.MINUTES))
                    .as("ended in time")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }

        String said = Files.readString(log, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(said)
                .contains("Tests run: 5, Failures: 0, Errors: 0, Skipped: 0, ")
                .contains("module org.example.desk")
                .contains("Tests run: 3, Failures: 0, Errors: 0, Skipped: 0, ");
    }

    /** The newest JDK that stands beside the running one or is named as continuous integration names them. */
    private static Optional<Path> newerJdk() throws IOException {
        List<Path> homes = new ArrayList<>();
        System.getenv().forEach((key, value) -> {
            if (key.matches("(JAVA_HOME|JDK)_?\\d+.*")) {
                homes.add(Path.of(value));
            }
        });
        Path beside = Path.of(System.getProperty("java.home")).toRealPath().getParent();
        if (beside != null) {
            try (Stream<Path> folders = Files.list(beside)) {
                folders.sorted().forEach(homes::add);
            }
        }
        return homes.stream().filter(home -> feature(home) > RUNNING).max(Comparator.comparingInt(ConsumerIT::feature));
    }

    /** By its own word; 0 for what is no JDK. */
    private static int feature(Path home) {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release) || !Files.isDirectory(home.resolve("jmods")) && !hasCompiler(home)) {
            return 0;
        }
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(release)) {
            properties.load(in);
            return Runtime.Version.parse(
                            properties.getProperty("JAVA_VERSION", "0").replace("\"", ""))
                    .feature();
        } catch (IOException | IllegalArgumentException e) {
            return 0;
        }
    }

    private static boolean hasCompiler(Path home) {
        return Files.exists(home.resolve("bin/javac")) || Files.exists(home.resolve("bin/javac.exe"));
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path place = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(place);
                } else {
                    copy(file, place);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String setting(String name) {
        return System.getProperty("build." + name, "");
    }
}
