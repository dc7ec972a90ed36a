package io.github.readoutdiff.cli;

import io.github.readoutdiff.source.Input;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The input of a command that reads one. */
final class OneInput {
    @Parameters(
            paramLabel = "FILE",
            description = "What to read: a file in txt, md, html or json; - is standard input.")
    private String name = "";

    @Mixin
    private ReadOptions reading = new ReadOptions();

    String name() {
        return name;
    }

    /** The files that are read: the input if it is one, and that of the names. */
    List<Path> files(NamesOption names) {
        return Stream.concat(named().files().stream(), names.files().stream()).toList();
    }

    private Inputs named() {
        return Inputs.of(List.of(name));
    }

    /** Reads it; the issuer is the one that was named, if one was. */
    Input read(Surroundings surroundings, List<String> issuers) {
        return named().read(surroundings.in(), reading.charset(), issuers).get(0);
    }
}
