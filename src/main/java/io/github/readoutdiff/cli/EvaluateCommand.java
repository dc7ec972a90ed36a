package io.github.readoutdiff.cli;

import io.github.readoutdiff.ReadoutDiff;
import io.github.readoutdiff.evaluate.Evaluation;
import io.github.readoutdiff.evaluate.Gold;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
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

    @Override
    public Integer call() throws Exception {
        if (withAttributes && claims == ClaimsOf.OWN) {
            throw new CommandException("--with-attributes has no effect without --claims gold; give both or none");
        }
        Outputs outputs = output.plan(List.of());
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
