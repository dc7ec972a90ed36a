package io.github.readoutdiff.cli;

import io.github.readoutdiff.text.Names;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names a reader's own file of names, for every command that finds claims. */
final class NamesOption {
    @Option(
            names = "--names",
            paramLabel = "FILE",
            description = "Further states and persons by whose names speakers are known: below a line [states] lines like"
                    + " Ruritania|Ruritanian|Strelsau|Elphberg Palace, below a line [persons] lines like"
                    + " Rudolf Elphberg|Ruritania|Elphberg.")
    private @Nullable Path file;

    /** The names of the library, and those of the file. */
    Names names() throws IOException {
        if (file == null) {
            return Names.create();
        }
        try {
            return Names.read(file);
        } catch (NoSuchFileException e) {
            throw new CommandException("--names " + file + ": there is no such file");
        } catch (IllegalArgumentException e) {
            throw new CommandException("--names " + e.getMessage());
        }
    }
}
