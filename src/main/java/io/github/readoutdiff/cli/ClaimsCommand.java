package io.github.readoutdiff.cli;

import io.github.readoutdiff.report.Reports;
import io.github.readoutdiff.source.Input;
import io.github.readoutdiff.text.Names;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code claims FILE}. */
@Command(
        name = "claims",
        customSynopsis = "readout-diff claims FILE [OPTIONS]",
        sortOptions = false,
        description = "Writes the claims of one readout as JSON, to be corrected by hand and compared again.",
        footer = {
            "",
            "Examples:",
            "  readout-diff claims ruritania.txt --issuer Ruritania -o ruritania.json",
            "  readout-diff compare ruritania.json sylvania.txt",
        })
final class ClaimsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private OneInput input = new OneInput();

    @Mixin
    private NamesOption names = new NamesOption();

    @Mixin
    private OutputOption output = new OutputOption(EnumSet.of(OutputFormat.JSON));

    @Option(
            names = "--issuer",
            paramLabel = "NAME",
            description = "Who published it. Without it: the issuer that a JSON names, else the file's name.")
    private @Nullable String issuer;

    ClaimsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Outputs outputs = output.plan(input.files(names));
        Input read = input.read(surroundings, issuer == null ? List.of() : List.of(issuer));
        Names known = names.names();
        String json = Reports.json(
                read.claims().orElseGet(() -> Matching.LEXICAL.engine(known).claims(read.readout())));
        if (outputs.isEmpty()) {
            surroundings.out().write(Outputs.bytes(json));
        } else {
            outputs.write(format -> Outputs.bytes(json));
        }
        return Main.DONE;
    }
}
