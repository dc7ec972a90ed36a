package io.github.readoutdiff.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whatever stands in a manifest, it is opened or refused with its name. */
class ManifestFuzzTest {
    @FuzzTest
    void csv(byte[] bytes) throws IOException {
        open(bytes, ".csv");
    }

    @FuzzTest
    void jsonLines(byte[] bytes) throws IOException {
        open(bytes, ".jsonl");
    }

    private static void open(byte[] bytes, String suffix) throws IOException {
        Path file = Files.createTempFile("manifest", suffix);
        try {
            Files.write(file, bytes);
            Manifest manifest = Manifest.open(file);
            manifest.forEach(entry -> assertTrue(entry.inputs().size() >= 2));
        } catch (CommandException e) {
            assertTrue(String.valueOf(e.getMessage()).startsWith(file.toString()), e.getMessage());
        } finally {
            Files.delete(file);
        }
    }
}
