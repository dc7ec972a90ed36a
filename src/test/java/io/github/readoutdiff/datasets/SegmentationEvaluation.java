package io.github.readoutdiff.datasets;

import io.github.readoutdiff.claims.ClaimExtractor;
import io.github.readoutdiff.json.JsonValue;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far our claims are the propositions of PropSegmEnt (Chen et al. 2023), on the sentences of its dev part: a claim and a
 * proposition are one where the Jaccard index of their tokens is at least .8.
 */
public final class SegmentationEvaluation {
    private static final double SAME = 0.8;

    private final ClaimExtractor extractor = ClaimExtractor.create();
    private final Map<String, JsonValue> documents = new HashMap<>();
    private int sentences;
    private int claims;
    private int claimsMet;
    private int propositions;
    private int propositionsMet;

    private SegmentationEvaluation() {}

    /**
     * Prints precision, recall and F1, then how many claims and propositions a sentence has.
     *
     * @param arguments the folder with {@code dev.documents.jsonl} and {@code dev.segmentation.jsonl}
     */
    public static void main(String[] arguments) throws IOException {
        DataSet data = DataSet.of(arguments, "none");
        SegmentationEvaluation evaluation = new SegmentationEvaluation();
        for (JsonValue document : data.json("dev.documents.jsonl")) {
            evaluation.documents.put(document.require("doc").string(), document);
        }
        data.json("dev.segmentation.jsonl").forEach(evaluation::count);
        double precision = (double) evaluation.claimsMet / evaluation.claims;
        double recall = (double) evaluation.propositionsMet / evaluation.propositions;
        DataSet.print(
                "segmentation: precision, recall, F1",
                precision,
                recall,
                2 * precision * recall / (precision + recall));
        DataSet.print(
                "a sentence: claims, propositions",
                (double) evaluation.claims / evaluation.sentences,
                (double) evaluation.propositions / evaluation.sentences);
    }

    private void count(JsonValue item) {
        for (JsonValue response : item.require("responses").items()) {
            if (response.require("reference").bool()) {
                List<Set<Integer>> wanted = response.require("propositions").items().stream()
                        .map(SegmentationEvaluation::tokens)
                        .toList();
                List<Set<Integer>> found = found(item);
                sentences++;
                claims += found.size();
                propositions += wanted.size();
                claimsMet += met(found, wanted);
                propositionsMet += met(wanted, found);
            }
        }
    }

    private static Set<Integer> tokens(JsonValue indexes) {
        Set<Integer> tokens = new HashSet<>();
        indexes.items().forEach(index -> tokens.add(index.integer()));
        return tokens;
    }

    /** The tokens of each claim of a sentence. */
    private List<Set<Integer>> found(JsonValue item) {
        String text = item.require("text").string();
        List<Span> places = places(item);
        List<Set<Integer>> found = new ArrayList<>();
        for (Claim claim : extractor.extract(Readout.of("a", text)).claims().claims()) {
            Set<Integer> tokens = new HashSet<>();
            for (int i = 0; i < places.size(); i++) {
                if (claim.spans().stream().anyMatch(places.get(i)::overlaps)) {
                    tokens.add(i);
                }
            }
            found.add(tokens);
        }
        return found;
    }

    /** Where the words of a sentence stand in it. */
    private List<Span> places(JsonValue item) {
        JsonValue document = documents.get(item.require("doc").string());
        return document.items("tokens").get(item.require("sent").integer()).items().stream()
                .map(JsonValue::items)
                .map(token -> Span.of(
                        token.get(1).integer(),
                        token.get(1).integer() + token.get(0).string().length()))
                .toList();
    }

    private static int met(List<Set<Integer>> some, List<Set<Integer>> others) {
        return (int) some.stream()
                .filter(one -> others.stream().anyMatch(other -> jaccard(one, other) >= SAME))
                .count();
    }

    private static double jaccard(Set<Integer> one, Set<Integer> other) {
        long both = one.stream().filter(other::contains).count();
        return (double) both / (one.size() + other.size() - both);
    }
}
