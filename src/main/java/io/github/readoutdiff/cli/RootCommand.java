package io.github.readoutdiff.cli;

import io.github.readoutdiff.ReadoutDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code readout-diff} itself. */
@Command(
        name = Surroundings.NAME,
        customSynopsis = "readout-diff COMMAND [OPTIONS]",
        sortOptions = false,
        description =
                "Compares official readouts of one diplomatic event. It finds what one side leaves out; it does not"
                        + " judge who is right.",
        versionProvider = RootCommand.OwnVersion.class,
        footer = {
            "",
            "Results go to standard output or to the files named with -o, all else to standard error.",
            "Exit codes:",
            "  0  done",
            "  1  done, and a --fail-on condition held or a comparison of a batch failed",
            "  2  bad usage or input, nothing written",
            "",
            "Examples:",
            "  readout-diff compare ruritania.txt sylvania.txt -o report.html",
            "  readout-diff article article.html",
            "  readout-diff COMMAND --help",
        })
final class RootCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and exit.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and exit.")
    private boolean version;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "name a command: " + String.join(", ", spec.subcommands().keySet()));
    }

    /** The version that the build wrote into the jar. */
    static final class OwnVersion implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Surroundings.NAME + " " + ReadoutDiff.version()};
        }
    }
}
