package io.github.readoutdiff.cli;

import io.github.readoutdiff.ReadoutDiff;
import io.github.readoutdiff.evaluate.Evaluation;
import io.github.readoutdiff.evaluate.Gold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate FOLDER}. */
@Command(
        name = "evaluate",
        customSynopsis = "readout-diff evaluate FOLDER [OPTIONS]",
        sortOptions = false,
        description = "Measures how far the tool agrees with readouts that people have annotated.",
        footer = {
            "",
            "The folder's format and the figures are described in docs/gold-format.md.",
            "",
            "Examples:",
            "  readout-diff evaluate coded",
            "  readout-diff evaluate coded --claims gold --matcher lexical -o agreement.csv",
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    /** Whose claims are matched. */
    enum ClaimsOf {
        OWN,
        GOLD;

        /** The words that the option knows. */
        static final class Words extends OptionWords<ClaimsOf> {
            Words() {
                super(values());
            }
        }
    }

    @Parameters(paramLabel = "FOLDER", description = "The folder of annotated cases.")
    private Path folder = Path.of("");

    @Option(
            names = "--claims",
            paramLabel = "WHOSE",
            converter = ClaimsOf.Words.class,
            completionCandidates = ClaimsOf.Words.class,
            description = "Whose claims are matched: own (the tool's, from the raw texts; the default) or gold (the"
                    + " annotated ones, so that matching is measured alone).")
    private ClaimsOf claims = ClaimsOf.OWN;

    @Option(
            names = "--with-attributes",
            description = "With --claims gold: give the annotated speakers and kinds too, not the spans alone.")
    private boolean withAttributes;

    @Mixin
    private NamesOption names = new NamesOption();

    @Mixin
    private MatcherOption matcher = new MatcherOption();

    @Mixin
    private OutputOption output = new OutputOption(EnumSet.of(OutputFormat.TXT, OutputFormat.CSV));

    EvaluateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What could be written over by its suffix: the readouts of the cases, the list of speakers and the names. */
    private List<Path> reads() throws IOException {
        List<Path> reads = new ArrayList<>(names.files());
        reads.add(folder.resolve("speaker-names.txt"));
        if (!Files.isDirectory(folder)) {
            return reads; // the reading says so
        }
        try (Stream<Path> inside = Files.list(folder)) {
            Stream.concat(Stream.of(folder), inside)
                    .filter(each -> Files.exists(each.resolve("gold.json")))
                    .forEach(each -> reads.addAll(List.of(each.resolve("a.txt"), each.resolve("b.txt"))));
        }
        return reads;
    }

    @Override
    public Integer call() throws Exception {
        if (withAttributes && claims == ClaimsOf.OWN) {
            throw new CommandException("--with-attributes has no effect without --claims gold; give both or none");
        }
        Outputs outputs = output.plan(reads());
        Gold gold = Gold.read(folder);
        ReadoutDiff engine = matcher.matching().engine(names.names());
        Evaluation evaluation = gold.evaluate(each -> claims == ClaimsOf.GOLD
                ? engine.compareClaims(each.claimSets(withAttributes))
                : engine.compare(each.readouts()));
        if (outputs.isEmpty()) {
            surroundings.out().write(Outputs.bytes(evaluation.toText()));
        } else {
            outputs.write(
                    format -> Outputs.bytes(format == OutputFormat.CSV ? evaluation.toCsv() : evaluation.toText()));
        }
        return Main.DONE;
    }
}
