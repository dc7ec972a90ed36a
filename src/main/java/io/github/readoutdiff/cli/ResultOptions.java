package io.github.readoutdiff.cli;

import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Notice;
import io.github.readoutdiff.report.Reports;
import io.github.readoutdiff.report.TextReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What becomes of a comparison: files or text, and the exit code. */
final class ResultOptions {
    @Mixin
    private OutputOption output = new OutputOption(EnumSet.allOf(OutputFormat.class));

    @Mixin
    private Wording wording = new Wording();

    @Mixin
    private MatcherOption matcher = new MatcherOption();

    @Option(
            names = "--fail-on",
            paramLabel = "CONDITION",
            split = ",",
            converter = FailOn.Words.class,
            completionCandidates = FailOn.Words.class,
            description = "Exit with 1 if the result has a point that one readout alone states (one-sided), a point in"
                    + " which readouts clash (differing), or a notice (notice). May be given several times.")
    private List<FailOn> failOn = new ArrayList<>();

    Outputs plan(List<Path> inputs) {
        Outputs planned = output.plan(inputs);
        wording.check(planned);
        return planned;
    }

    Matching matching() {
        return matcher.matching();
    }

    /** Writes the comparison and gives the exit code. */
    int finish(Comparison comparison, Outputs planned, Surroundings surroundings) throws IOException {
        if (planned.isEmpty()) {
            Terminal terminal = surroundings.terminal();
            TextReport report = Reports.text()
                    .language(wording.language())
                    .width(terminal.columns())
                    .colour(terminal.colours());
            String text = wording.titled(report, TextReport::title).render(comparison);
            surroundings.out().write(Outputs.bytes(text));
        } else {
            planned.write(format -> format.render(comparison, wording));
            for (Notice notice : comparison.notices()) {
                surroundings.say("note: " + notice.message());
            }
        }
        int exit = Main.DONE;
        for (FailOn condition : failOn) {
            if (condition.found(comparison).isPresent()) {
                surroundings.say("--fail-on " + OptionWords.word(condition) + ": "
                        + condition.found(comparison).get());
                exit = Main.CONDITION_HELD;
            }
        }
        return exit;
    }
}
