package io.github.readoutdiff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpInDocumentationTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "compare", "article", "claims", "batch", "evaluate", "generate-completion"})
    void helpTextStandsInTheDocumentation(String command) throws IOException {
        Command help = command.isEmpty() ? Command.run("--help") : Command.run(command, "--help");

        assertThat(Files.readString(Path.of("docs", "cli.md"))).contains("```text\n" + help.out() + "```\n");
    }
}
