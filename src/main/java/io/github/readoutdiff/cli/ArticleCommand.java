package io.github.readoutdiff.cli;

import io.github.readoutdiff.source.Input;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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

    @Parameters(paramLabel = "FILE", description = "The article: a file in txt, md, html or json; - is standard input.")
    private String name = "";

    @Mixin
    private ReadOptions reading = new ReadOptions();

    @Mixin
    private ResultOptions result = new ResultOptions();

    ArticleCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Inputs inputs = Inputs.of(List.of(name));
        Outputs outputs = result.plan(inputs.files());
        Input article =
                inputs.read(surroundings.in(), reading.charset(), List.of()).get(0);
        if (article.claims().isPresent()) {
            throw new CommandException(name + " is a prepared claim set; give the article's text");
        }
        return result.finish(result.matching().engine().article(article.readout()), outputs, surroundings);
    }
}
