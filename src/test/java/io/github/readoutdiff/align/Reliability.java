package io.github.readoutdiff.align;

import io.github.readoutdiff.match.Match;
import io.github.readoutdiff.match.Matches;
import java.util.Locale;

/** Of pairs of claims with about one score, how many are linked in the annotation: what the score is worth. */
final class Reliability {
    private static final int BINS = 10;

    private final int[] count = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] sum = new double[BINS];

    /** Counts all pairs but those that careful readers may judge either way and those that a guard keeps apart. */
    void add(GoldPairs.Pair gold, Matches matches) {
        for (Match match : matches.bestFirst()) {
            String link = match.left().id() + " " + match.right().id();
            if (gold.borderline().contains(link) || match.guard().isPresent()) {
                continue;
            }
            int bin = Math.min(BINS - 1, (int) (match.score() * BINS));
            count[bin]++;
            sum[bin] += match.score();
            right[bin] += gold.links().contains(link) ? 1 : 0;
        }
    }

    String table() {
        StringBuilder table =
                new StringBuilder("| score | pairs | mean score | linked in the annotation |\n|---|---|---|---|\n");
        for (int bin = 0; bin < BINS; bin++) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %.1f to %.1f | %d | %.2f | %.2f |%n",
                    (double) bin / BINS,
                    (bin + 1.0) / BINS,
                    count[bin],
                    count[bin] == 0 ? 0 : sum[bin] / count[bin],
                    count[bin] == 0 ? 0 : (double) right[bin] / count[bin]));
        }
        return table.toString();
    }
}
