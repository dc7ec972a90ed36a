package io.github.readoutdiff.match;

import io.github.readoutdiff.align.GoldPairs;
import io.github.readoutdiff.encode.AdaptationTraining.Sample;
import io.github.readoutdiff.model.ClaimSet;
import java.util.List;

/** Annotated pairs of readouts as samples for the training of the encoder. */
final class ReadoutSamples {
    private ReadoutSamples() {}

    static Sample of(GoldPairs.Pair pair) {
        ClaimSet left = pair.sets().get(0);
        ClaimSet right = pair.sets().get(1);
        boolean[][] links = new boolean[left.claims().size()][right.claims().size()];
        for (int i = 0; i < links.length; i++) {
            for (int j = 0; j < links[i].length; j++) {
                String link =
                        left.claims().get(i).id() + " " + right.claims().get(j).id();
                links[i][j] = pair.links().contains(link);
            }
        }
        return new Sample(texts(left), texts(right), links);
    }

    private static List<String> texts(ClaimSet set) {
        return set.claims().stream()
                .map(claim -> claim.extent().in(set.readout().text()))
                .toList();
    }
}
