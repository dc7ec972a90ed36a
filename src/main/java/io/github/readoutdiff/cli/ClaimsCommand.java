package io.github.readoutdiff.cli;

import io.github.readoutdiff.ReadoutDiff;
import io.github.readoutdiff.report.Reports;
import io.github.readoutdiff.source.Input;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    @Parameters(paramLabel = "FILE", description = "The readout: a file in txt, md, html or json; - is standard input.")
    private String name = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this json file. Without it the JSON goes to standard output.")
    private @Nullable Path output;

    @Option(
            names = "--issuer",
            paramLabel = "NAME",
            description = "Who published it. Without it: the issuer that a JSON names, else the file's name.")
    private @Nullable String issuer;

    @Mixin
    private ReadOptions reading = new ReadOptions();

    ClaimsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Inputs inputs = Inputs.of(List.of(name));
        Outputs outputs =
                Outputs.plan(output == null ? List.of() : List.of(output), Set.of(OutputFormat.JSON), inputs.files());
        Input input = inputs.read(surroundings.in(), reading.charset(), issuer == null ? List.of() : List.of(issuer))
                .get(0);
        String json = Reports.json(
                input.claims().orElseGet(() -> ReadoutDiff.lexical().claims(input.readout())));
        if (outputs.isEmpty()) {
            surroundings.out().write(Outputs.bytes(json));
        } else {
            outputs.write(format -> Outputs.bytes(json));
        }
        return Main.DONE;
    }
}
