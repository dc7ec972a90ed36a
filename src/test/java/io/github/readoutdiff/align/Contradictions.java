package io.github.readoutdiff.align;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How many pairs of claims that must never be one point stand in one: rival positions, a denial, a refusal, swapped
 * roles, another event of one kind. The annotation names them under {@code apart}.
 */
final class Contradictions {
    private int marked;
    private final List<String> joined = new ArrayList<>();

    void add(GoldPairs.Pair gold, Comparison comparison) {
        for (JsonNode pair : gold.gold().path("apart")) {
            marked++;
            String a = pair.get("a").asText();
            String b = pair.get("b").asText();
            if (comparison.points().stream().anyMatch(point -> has(point, a) && has(point, b))) {
                joined.add(
                        gold.name() + " " + a + " " + b + " " + pair.get("why").asText());
            }
        }
    }

    private static boolean has(Point point, String id) {
        return Stream.concat(point.claims().stream(), point.impliedBy().stream())
                .map(Claim::id)
                .anyMatch(id::equals);
    }

    String table() {
        StringBuilder table = new StringBuilder();
        table.append(
                String.format(Locale.ROOT, "contradictions joined: %d of %d that are marked%n", joined.size(), marked));
        joined.forEach(each -> table.append("  ").append(each).append('\n'));
        return table.toString();
    }
}
