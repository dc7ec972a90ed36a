package io.github.readoutdiff.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.ListResourceBundle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that names the files to write, for every command that has a result. */
final class OutputOption {
    private final EnumSet<OutputFormat> formats;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the result to this file; the suffix picks its format: ${bundle:formats}. May be given"
                    + " several times. Without it the result goes to standard output.")
    private List<Path> files = new ArrayList<>();

    /**
     * The option of one command.
     *
     * @param formats the formats that the command can write, at least one
     */
    OutputOption(EnumSet<OutputFormat> formats) {
        this.formats = formats;
    }

    /** Lets the help name the formats; picocli calls it. */
    @Spec(Spec.Target.MIXEE)
    void setCommand(CommandSpec command) {
        String words = OutputFormat.suffixes(formats);
        command.resourceBundle(new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"formats", words}};
            }
        });
    }

    Outputs plan(List<Path> inputs) {
        return Outputs.plan(files, formats, inputs);
    }
}
