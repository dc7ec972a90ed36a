package io.github.readoutdiff.cli;

import io.github.readoutdiff.text.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names a reader's own file of names, for every command that finds claims. */
final class NamesOption {
    @Option(
            names = "--names",
            paramLabel = "FILE",
            description =
                    "Further states and persons by whose names speakers are known: below a line [states] lines like"
                            + " Ruritania|Ruritanian|Strelsau|Elphberg Palace, below a line [persons] lines like"
                            + " Rudolf Elphberg|Ruritania|Elphberg.")
    private @Nullable Path file;

    /** The file, where one is named. */
    List<Path> files() {
        return file == null ? List.of() : List.of(file);
    }

    /** A word that tells one file of names from another, blank if none is given. */
    String mark() throws IOException {
        try {
            return file == null
                    ? ""
                    : HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The names of the library, and those of the file. */
    Names names() {
        if (file == null) {
            return Names.create();
        }
        try {
            return Names.read(file);
        } catch (NoSuchFileException e) {
            throw new CommandException("--names " + file + ": there is no such file");
        } catch (IOException e) {
            throw new CommandException("--names " + file + " cannot be read: " + Reason.of(e));
        } catch (IllegalArgumentException e) {
            throw new CommandException("--names " + e.getMessage());
        }
    }
}
