package io.github.readoutdiff.cli;

import io.github.readoutdiff.ReadoutDiff;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Overrides;
import io.github.readoutdiff.source.Input;
import io.github.readoutdiff.source.OverridesReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare A B [C ...]}. */
@Command(
        name = "compare",
        customSynopsis = "readout-diff compare INPUT INPUT... [OPTIONS]",
        sortOptions = false,
        description = "Compares readouts of one event: which points each states alone, which several state, and how the"
                + " shared ones differ.",
        footer = {
            "",
            "Examples:",
            "  readout-diff compare ruritania.txt sylvania.html -o report.html",
            "  readout-diff compare a.txt b.txt --issuer Borovia --issuer Graustark",
            "  readout-diff compare a.txt b.txt c.txt -o all.json -o table.csv",
            "  readout-diff compare a.txt b.txt -o call.docx --title \"The call of 3 May\"",
            "  readout-diff compare claims.json b.txt --fail-on differing",
        })
final class CompareCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description = "Two or more readouts or prepared claim sets: files in txt, md, html or json; - is standard"
                    + " input.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--issuer",
            paramLabel = "NAME",
            description = "Who published each input, in order, once for each. Without it: the issuer that a JSON names,"
                    + " else the file's name.")
    private List<String> issuers = new ArrayList<>();

    @Option(
            names = "--overrides",
            paramLabel = "FILE",
            description = "What a person decided in an earlier comparison: claims to join or to part, in JSON. Reports"
                    + " mark every point that it touches; it is an error if a claim is gone or reads otherwise.")
    private @Nullable Path overrides;

    @Mixin
    private ReadOptions reading = new ReadOptions();

    @Mixin
    private NamesOption known = new NamesOption();

    @Mixin
    private ResultOptions result = new ResultOptions();

    CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        if (names.size() < 2) {
            throw new CommandException("compare needs two or more inputs, got " + names.size());
        }
        Inputs inputs = Inputs.of(names);
        List<Path> reads = new ArrayList<>(inputs.files());
        reads.addAll(known.files());
        if (overrides != null) {
            reads.add(overrides);
        }
        Outputs outputs = result.plan(reads);
        inputs.repeated()
                .forEach(name -> surroundings.say("note: " + name + " is named twice; it is compared with itself"));
        Overrides decided = overrides == null ? Overrides.none() : OverridesReader.read(overrides);
        List<Input> read = inputs.read(surroundings.in(), reading.charset(), issuers);
        return result.finish(compare(read, result.matching().engine(known.names()), decided), outputs, surroundings);
    }

    /** Finds the claims of inputs that have none and compares. */
    static Comparison compare(List<Input> inputs, ReadoutDiff engine, Overrides overrides) {
        if (inputs.stream().allMatch(input -> input.claims().isEmpty())) {
            return engine.compare(inputs.stream().map(Input::readout).toList(), overrides);
        }
        List<ClaimSet> sets = inputs.stream()
                .map(input -> input.claims().orElseGet(() -> engine.claims(input.readout())))
                .toList();
        return engine.compareClaims(sets, overrides);
    }
}
