package io.github.readoutdiff.datasets;

import io.github.readoutdiff.json.JsonValue;
import io.github.readoutdiff.match.TextMeasures;
import io.github.readoutdiff.match.TextMeasures.Part;
import io.github.readoutdiff.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a proposition is borne out by a whole text, on PropSegmEnt (Chen et al. 2023): the project's measures of each of
 * its words, joined by {@link EveryWord} that is fitted without the cluster of texts that is measured.
 */
public final class PropSegmEntEvaluation {
    private final DataSet data;
    private final TextMeasures measures = new TextMeasures();
    private final Map<String, List<String>> sentences = new LinkedHashMap<>();
    private final Map<String, List<JsonValue>> tokens = new HashMap<>();
    private final Map<String, List<Part>> parts = new HashMap<>();

    private PropSegmEntEvaluation(DataSet data) {
        this.data = data;
    }

    /**
     * Prints the table.
     *
     * @param arguments the folder with {@code dev.documents.jsonl} and {@code dev.entailment.jsonl}, then a folder for
     *     vectors
     */
    public static void main(String[] arguments) throws IOException {
        new PropSegmEntEvaluation(DataSet.of(arguments, "propsegment")).run();
    }

    private void run() throws IOException {
        List<JsonValue> items = data.json("dev.entailment.jsonl").stream()
                .filter(item -> item.find("majority").isPresent())
                .toList();
        for (JsonValue document : data.json("dev.documents.jsonl")) {
            String name = document.require("doc").string();
            sentences.put(
                    name,
                    document.require("sentences").items().stream()
                            .map(JsonValue::string)
                            .toList());
            tokens.put(name, document.require("tokens").items());
        }
        Set<String> texts = new LinkedHashSet<>();
        sentences.values().forEach(texts::addAll);
        items.forEach(item -> texts.add(item.require("hyp_text").string()));
        data.prepare(texts);
        sentences.forEach((name, lines) -> {
            lines.forEach(measures::count);
            parts.put(
                    name,
                    lines.stream().map(line -> Part.of(line, data.encoder())).toList());
        });
        double[][][] words = new double[items.size()][][];
        boolean[] gold = new boolean[items.size()];
        List<String> clusters = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            JsonValue item = items.get(i);
            words[i] = measures.words(
                    inSentence(item),
                    Part.of(item.require("hyp_text").string(), data.encoder()),
                    parts.get(item.require("hyp_doc").string()),
                    parts.get(item.require("premise_doc").string()));
            gold[i] = item.require("majority").string().equals("E");
            clusters.add(item.require("cluster").string());
        }
        double[][] found = Crossing.held(clusters, 0, known -> {
            EveryWord everyWord = fit(words, gold, known);
            return i -> new double[] {everyWord.probability(words[i])};
        });
        boolean[] said = new boolean[gold.length];
        int right = 0;
        for (int i = 0; i < said.length; i++) {
            said[i] = found[i][0] >= 0.5;
            right += said[i] == gold[i] ? 1 : 0;
        }
        System.out.println(
                "PropSegmEnt, Wikipedia, dev: is the proposition borne out by the text?  " + words.length + " items");
        DataSet.print("balanced accuracy, by cluster", Statistics.balanced(said, gold));
        DataSet.print("accuracy, by cluster", (double) right / said.length);
    }

    private Part inSentence(JsonValue item) {
        String document = item.require("hyp_doc").string();
        int index = item.require("hyp_sent").integer();
        String sentence = sentences.get(document).get(index);
        List<Span> spans = new ArrayList<>();
        List<JsonValue> words = tokens.get(document).get(index).items();
        for (JsonValue token : item.require("hyp_tokens").items()) {
            List<JsonValue> word = words.get(token.integer()).items();
            int start = sentence.offsetByCodePoints(0, word.get(1).integer());
            spans.add(Span.of(start, start + word.get(0).string().length()));
        }
        return Part.within(
                sentence,
                word -> spans.stream().anyMatch(span -> span.overlaps(word.span())),
                item.require("hyp_text").string(),
                data.encoder());
    }

    /** Classes count alike, however many items they have. */
    private static EveryWord fit(double[][][] words, boolean[] gold, int[] known) {
        double[][][] claims = Arrays.stream(known).mapToObj(i -> words[i]).toArray(double[][][]::new);
        boolean[] borneOut = new boolean[known.length];
        double[] counts = new double[known.length];
        double share = Arrays.stream(known).filter(i -> gold[i]).count() / (double) known.length;
        for (int k = 0; k < known.length; k++) {
            borneOut[k] = gold[known[k]];
            counts[k] = 0.5 / (borneOut[k] ? share : 1 - share);
        }
        return EveryWord.fit(claims, borneOut, counts);
    }
}
