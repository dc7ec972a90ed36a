package io.github.readoutdiff.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;

/** The command in a process of its own, with options for Java, an environment and a shell around it. */
final class JavaProcess {
    private final List<String> java = new ArrayList<>();
    private final Path folder;
    private String shell = "exec \"$@\"";

    private JavaProcess(Path folder) {
        this.folder = folder;
    }

    record Result(int exit, String out, String err) {}

    /** Runs in the folder, where its output is caught too. */
    static JavaProcess in(Path folder) {
        return new JavaProcess(folder);
    }

    JavaProcess with(String... options) {
        java.addAll(List.of(options));
        return this;
    }

    /** The command line of a shell, in which "$@" is the command. */
    JavaProcess shell(String line) {
        this.shell = line;
        return this;
    }

    Process start(String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "" + shell, "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-cp", classPath()));
        command.addAll(java);
        command.add(main);
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("stdout").toFile())
                .redirectError(folder.resolve("stderr").toFile())
                .start();
    }

    Result run(String... arguments) throws Exception {
        Process process = start(Main.class.getName(), arguments);
        try {
            Assertions.assertTrue(process.waitFor(5, TimeUnit.MINUTES), "ended in time");
        } finally {
            process.destroyForcibly();
        }
        return new Result(process.exitValue(), text("stdout"), text("stderr"));
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }

    /** That of this test, absolute: a build may have put it into the manifest of a jar. */
    private static String classPath() {
        List<String> parts = new ArrayList<>();
        for (String part : System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .split(File.pathSeparator)) {
            parts.add(Path.of(part).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, parts);
    }
}
