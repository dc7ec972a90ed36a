package io.github.readoutdiff.cli;

import picocli.CommandLine.Option;

/** The option that says how claims are matched, for every command that matches. */
final class MatcherOption {
    @Option(
            names = "--matcher",
            paramLabel = "NAME",
            converter = Matching.Words.class,
            completionCandidates = Matching.Words.class,
            description = "How claims are matched: semantic (by meaning, the default) or lexical (by words).")
    private Matching matching = Matching.SEMANTIC;

    Matching matching() {
        return matching;
    }
}
