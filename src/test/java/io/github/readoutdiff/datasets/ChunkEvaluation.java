package io.github.readoutdiff.datasets;

import io.github.readoutdiff.json.JsonValue;
import io.github.readoutdiff.match.TextMeasures;
import io.github.readoutdiff.match.TextMeasures.Part;
import io.github.readoutdiff.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which chunks of two headlines on one event stand on one side only, and how the others are related, on the headlines of
 * SemEval-2016 task 2 (Agirre et al. 2016), gold chunks given; fitted without the pair of headlines that is measured.
 */
public final class ChunkEvaluation {
    private static final int FOLDS = 5;
    private static final double STRENGTH = 0.1;
    private static final List<String> TYPES = List.of("EQUI", "SIMI", "SPE1", "SPE2", "REL", "OPPO");

    private final DataSet data;
    private final TextMeasures measures = new TextMeasures();
    private final List<double[]> rows = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();

    /** Two chunks of two headlines; the type is empty where they are not aligned. */
    private record Pair(String item, String left, String right, String type) {}

    private ChunkEvaluation(DataSet data) {
        this.data = data;
    }

    /**
     * Prints F1 of one-sided chunks and the accuracy of types.
     *
     * @param arguments the folder with {@code headlines.jsonl}, then a folder for vectors
     */
    public static void main(String[] arguments) throws IOException {
        new ChunkEvaluation(DataSet.of(arguments, "ists")).run();
    }

    private void run() throws IOException {
        List<JsonValue> items = data.json("headlines.jsonl");
        Set<String> texts = new LinkedHashSet<>();
        for (JsonValue item : items) {
            for (int side = 0; side < 2; side++) {
                List<String> words = words(item, side);
                texts.add(String.join(" ", words));
                for (List<Integer> chunk : chunks(item, side)) {
                    texts.add(text(words, chunk));
                }
            }
        }
        data.prepare(texts);
        texts.forEach(measures::count);
        items.forEach(this::collect);
        List<String> groups = pairs.stream().map(Pair::item).toList();
        double[][] table = rows.toArray(new double[0][]);
        int[] aligned =
                pairs.stream().mapToInt(pair -> pair.type().isEmpty() ? 0 : 1).toArray();
        double[][] likely = Crossing.probabilities(table, aligned, groups, FOLDS, STRENGTH);
        System.out.println("iSTS 2016 headlines, gold chunks: " + items.size() + " pairs");
        oneSided(likely);
        types(table, groups);
    }

    private void oneSided(double[][] likely) {
        Set<String> gold = new HashSet<>();
        Set<String> found = new HashSet<>();
        Set<String> all = new HashSet<>();
        for (int i = 0; i < likely.length; i++) {
            Pair pair = pairs.get(i);
            for (String chunk : List.of(pair.left(), pair.right())) {
                all.add(chunk);
                if (!pair.type().isEmpty()) {
                    gold.add(chunk);
                }
                if (likely[i][1] >= 0.5) {
                    found.add(chunk);
                }
            }
        }
        int right = 0;
        for (String chunk : all) {
            right += gold.contains(chunk) || found.contains(chunk) ? 0 : 1;
        }
        double precision = (double) right / (all.size() - found.size());
        double recall = (double) right / (all.size() - gold.size());
        DataSet.print("one-sided chunks: precision, recall, F1", precision, recall, Statistics.f1(precision, recall));
    }

    private void types(double[][] table, List<String> groups) {
        List<Integer> known = new ArrayList<>();
        for (int i = 0; i < table.length; i++) {
            if (TYPES.contains(pairs.get(i).type())) {
                known.add(i);
            }
        }
        int[] labels =
                known.stream().mapToInt(i -> TYPES.indexOf(pairs.get(i).type())).toArray();
        double[][] p = Crossing.probabilities(
                known.stream().map(i -> table[i]).toArray(double[][]::new),
                labels,
                known.stream().map(groups::get).toList(),
                FOLDS,
                STRENGTH);
        int right = 0;
        int commonest = 0;
        for (int i = 0; i < labels.length; i++) {
            int best = 0;
            for (int k = 1; k < p[i].length; k++) {
                best = p[i][k] > p[i][best] ? k : best;
            }
            right += best == labels[i] ? 1 : 0;
            commonest += labels[i] == 0 ? 1 : 0;
        }
        DataSet.print(
                "type of aligned chunks: accuracy, all EQUI",
                (double) right / labels.length,
                (double) commonest / labels.length);
    }

    private void collect(JsonValue item) {
        String id = item.require("id").string();
        List<List<Integer>> lefts = chunks(item, 0);
        List<List<Integer>> rights = chunks(item, 1);
        List<Part> leftParts = parts(item, 0, lefts);
        List<Part> rightParts = parts(item, 1, rights);
        for (int i = 0; i < lefts.size(); i++) {
            for (int j = 0; j < rights.size(); j++) {
                double[] whole = measures.ofPair(leftParts.get(i), rightParts.get(j));
                rows.add(TextMeasures.join(
                        TextMeasures.join(whole, measures.of(leftParts.get(i), leftParts, rightParts)),
                        measures.of(rightParts.get(j), rightParts, leftParts)));
                pairs.add(new Pair(
                        id,
                        id + " 1 " + lefts.get(i),
                        id + " 2 " + rights.get(j),
                        type(item, lefts.get(i), rights.get(j))));
            }
        }
    }

    private List<Part> parts(JsonValue item, int side, List<List<Integer>> chunks) {
        List<String> words = words(item, side);
        List<Integer> starts = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            starts.add(at);
            at += word.length() + 1;
        }
        List<Part> parts = new ArrayList<>();
        for (List<Integer> chunk : chunks) {
            List<Span> spans = chunk.stream()
                    .map(i ->
                            Span.of(starts.get(i), starts.get(i) + words.get(i).length()))
                    .toList();
            parts.add(Part.within(
                    String.join(" ", words),
                    word -> spans.stream().anyMatch(span -> span.overlaps(word.span())),
                    text(words, chunk),
                    data.encoder()));
        }
        return parts;
    }

    private static List<String> words(JsonValue item, int side) {
        return item.require(side == 0 ? "s1" : "s2").items().stream()
                .map(JsonValue::string)
                .toList();
    }

    private static String text(List<String> words, List<Integer> chunk) {
        return String.join(" ", chunk.stream().map(words::get).toList());
    }

    /** The chunks of one side, each once. */
    private static List<List<Integer>> chunks(JsonValue item, int side) {
        Set<List<Integer>> chunks = new LinkedHashSet<>();
        for (JsonValue row : item.require("chunks").items()) {
            List<Integer> chunk = chunk(row, side);
            if (!chunk.isEmpty()) {
                chunks.add(chunk);
            }
        }
        return List.copyOf(chunks);
    }

    private static List<Integer> chunk(JsonValue row, int side) {
        return row.items().get(side).items().stream().map(JsonValue::integer).toList();
    }

    private static String type(JsonValue item, List<Integer> left, List<Integer> right) {
        for (JsonValue row : item.require("chunks").items()) {
            if (chunk(row, 0).equals(left) && chunk(row, 1).equals(right)) {
                return row.items().get(2).string();
            }
        }
        return "";
    }
}
