package io.github.readoutdiff.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code generate-completion}. */
@Command(
        name = "generate-completion",
        customSynopsis = "readout-diff generate-completion",
        sortOptions = false,
        description = "Writes a completion script for bash and zsh to standard output.",
        footer = {"", "Example:", "  source <(readout-diff generate-completion)"})
final class CompletionCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        String script = AutoComplete.bash(Surroundings.NAME, spec.root().commandLine());
        surroundings.out().write(Outputs.bytes(script));
        return Main.DONE;
    }
}
