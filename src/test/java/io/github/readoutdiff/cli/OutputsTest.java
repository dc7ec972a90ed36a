package io.github.readoutdiff.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputsTest {
    @TempDir
    private Path folder;

    @Test
    void whereTheLastPlaceCannotBeTakenNoFileIsWrittenAndOldOnesStay() throws IOException {
        Path old = Files.writeString(folder.resolve("old.txt"), "before");
        Path fresh = folder.resolve("new.md");
        Path taken = folder.resolve("taken.csv");
        Outputs outputs = Outputs.plan(List.of(old, fresh, taken), EnumSet.allOf(OutputFormat.class), List.of());

        assertThatThrownBy(() -> outputs.write(format -> {
                    if (format == OutputFormat.CSV) {
                        makeFolder(taken); // as another program might in the meantime
                    }
                    return Outputs.bytes("after");
                }))
                .isInstanceOf(CommandException.class)
                .hasMessageStartingWith("-o " + taken.toRealPath() + " cannot be written: ")
                .hasMessageEndingWith("; nothing was written");

        assertThat(old).hasContent("before");
        assertThat(names()).containsExactlyInAnyOrder("old.txt", "taken.csv");
    }

    @Test
    void severalFilesReplaceOldOnesAndLeaveNothingBeside() throws IOException {
        Path one = Files.writeString(folder.resolve("one.txt"), "before");
        Path two = Files.writeString(folder.resolve("two.csv"), "before");

        Outputs.plan(List.of(one, two), EnumSet.allOf(OutputFormat.class), List.of())
                .write(format -> Outputs.bytes(format.suffix()));

        assertThat(one).hasContent(".txt");
        assertThat(two).hasContent(".csv");
        assertThat(names()).containsExactlyInAnyOrder("one.txt", "two.csv");
    }

    private static void makeFolder(Path place) {
        try {
            Files.createDirectory(place);
            Files.writeString(place.resolve("something"), "else");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
