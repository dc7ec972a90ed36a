package io.github.readoutdiff.evaluate;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whatever stands in an annotation, it is read or refused. */
class GoldFuzzTest {
    private static final Path SAMPLE =
            Path.of("src", "test", "resources", "io", "github", "readoutdiff", "evaluate", "gold", "toll-talks");

    @FuzzTest
    void gold(byte[] bytes) throws IOException {
        Path folder = Files.createTempDirectory("gold");
        List<String> texts = List.of("a.txt", "b.txt");
        try {
            for (String name : texts) {
                Files.copy(SAMPLE.resolve(name), folder.resolve(name));
            }
            Files.write(folder.resolve("gold.json"), bytes);
            assertFalse(Gold.read(folder).cases().isEmpty());
        } catch (GoldFormatException e) {
            assertFalse(String.valueOf(e.getMessage()).isBlank());
        } finally {
            for (String name : List.of("a.txt", "b.txt", "gold.json")) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.delete(folder);
        }
    }
}
