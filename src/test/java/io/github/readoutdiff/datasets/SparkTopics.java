package io.github.readoutdiff.datasets;

import io.github.readoutdiff.json.JsonValue;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Readout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Topics of SPARK: news texts of one event, with claims that a summary states. Claims of one cluster say what one
 * proposition of the summary says.
 */
final class SparkTopics {
    private SparkTopics() {}

    /**
     * One topic.
     *
     * @param name its name in the data set
     * @param documents the claims of each text
     * @param clusters by claim id, the cluster
     */
    record Topic(String name, List<ClaimSet> documents, Map<String, String> clusters) {
        boolean isLink(Claim left, Claim right) {
            return clusters.get(left.id()).equals(clusters.get(right.id()));
        }
    }

    static List<Topic> read(Path folder) throws IOException {
        List<Topic> topics = new ArrayList<>();
        Path file = folder.resolve("topics.jsonl");
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            topics.add(topic(JsonValue.parse(file.toString(), line)));
        }
        return topics;
    }

    private static Topic topic(JsonValue json) {
        List<Readout> readouts = new ArrayList<>();
        List<List<Claim>> claims = new ArrayList<>();
        for (JsonValue text : json.require("docs").items()) {
            readouts.add(Readout.builder("Text " + (readouts.size() + 1), text.string())
                    .id("t" + (readouts.size() + 1))
                    .language("en")
                    .build());
            claims.add(new ArrayList<>());
        }
        Map<String, String> clusters = new HashMap<>();
        for (JsonValue alignment : json.require("alignments").items()) {
            int document = alignment.require("doc").integer();
            Readout readout = readouts.get(document);
            List<Claim> mine = claims.get(document);
            Claim.Builder claim = Claim.in(readout, readout.id() + "-" + (mine.size() + 1));
            for (JsonValue span : alignment.require("doc_spans").items()) {
                claim.span(span.items().get(0).integer(), span.items().get(1).integer());
            }
            mine.add(claim.build());
            clusters.put(
                    mine.get(mine.size() - 1).id(), alignment.require("cluster").string());
        }
        List<ClaimSet> sets = new ArrayList<>();
        for (int i = 0; i < readouts.size(); i++) {
            sets.add(ClaimSet.of(readouts.get(i), claims.get(i)));
        }
        return new Topic(json.require("topic").string(), List.copyOf(sets), Map.copyOf(clusters));
    }
}
