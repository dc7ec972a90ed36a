package io.github.readoutdiff.match;

import io.github.readoutdiff.align.GoldPairs;
import io.github.readoutdiff.model.Claim;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes what the decision sees of every pair of claims of annotated readouts, with the gold answer, as a table. */
public final class FeatureTable {
    private FeatureTable() {}

    public static void main(String[] args) throws IOException {
        boolean semantic = args[0].equals("semantic");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1])))) {
            out.print("case\tleft\tright\tgold\tguard");
            for (Feature feature : Feature.values()) {
                out.print("\t" + feature.label());
            }
            out.println("\tleftText\trightText");
            AdaptedEncoders encoders = new AdaptedEncoders();
            for (int i = 2; i < args.length; i++) {
                for (GoldPairs.Pair gold : GoldPairs.in(Path.of(args[i]))) {
                    Matcher matcher = semantic ? Matcher.semantic(encoders.without(gold.name())) : Matcher.lexical();
                    for (Match match : matcher.match(gold.sets()).bestFirst()) {
                        row(out, gold, match);
                    }
                }
            }
        }
    }

    private static void row(PrintWriter out, GoldPairs.Pair gold, Match match) {
        String link = match.left().id() + " " + match.right().id();
        String answer = gold.links().contains(link) ? "1" : gold.borderline().contains(link) ? "b" : "0";
        out.print(gold.name() + "\t" + link.replace(' ', '\t') + "\t" + answer + "\t"
                + match.guard().map(Enum::name).orElse("-"));
        for (double value : match.pair().features) {
            out.print(String.format(Locale.ROOT, "\t%.4f", value));
        }
        out.println("\t" + flat(match.left()) + "\t" + flat(match.right()));
    }

    private static String flat(Claim claim) {
        return claim.text().replaceAll("\\s+", " ");
    }
}
