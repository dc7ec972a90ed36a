package io.github.readoutdiff.cli;

import io.github.readoutdiff.source.Input;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code article FILE}. */
@Command(
        name = "article",
        customSynopsis = "readout-diff article FILE [OPTIONS]",
        sortOptions = false,
        description =
                "Takes a news article that quotes readouts apart into one account for each side that it quotes, and"
                        + " compares the accounts.",
        footer = {
            "",
            "Examples:",
            "  readout-diff article article.html -o report.html",
            "  readout-diff article - < article.txt",
        })
final class ArticleCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private OneInput input = new OneInput();

    @Mixin
    private NamesOption names = new NamesOption();

    @Mixin
    private ResultOptions result = new ResultOptions();

    ArticleCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Outputs outputs = result.plan(input.files(names));
        Input article = input.read(surroundings, List.of());
        if (article.claims().isPresent()) {
            throw new CommandException(input.name() + " is a prepared claim set; give the article's text");
        }
        return result.finish(result.matching().engine(names.names()).article(article.readout()), outputs, surroundings);
    }
}
