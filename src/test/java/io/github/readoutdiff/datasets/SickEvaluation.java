package io.github.readoutdiff.datasets;

import io.github.readoutdiff.match.TextMeasures;
import io.github.readoutdiff.match.TextMeasures.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Entailment, contradiction or neither between two sentences, on SICK (Marelli et al. 2014): the project's measures in both
 * directions, joined by trees that are fitted on the training part.
 */
public final class SickEvaluation {
    private static final List<String> LABELS = List.of("NEUTRAL", "ENTAILMENT", "CONTRADICTION");

    private final TextMeasures measures = new TextMeasures();
    private final Map<String, Part> parts = new HashMap<>();

    private SickEvaluation() {}

    /**
     * Prints the table.
     *
     * @param arguments the folder with {@code train.tsv}, {@code trial.tsv} and {@code test.tsv}, then a folder for vectors
     */
    public static void main(String[] arguments) throws IOException {
        new SickEvaluation().run(DataSet.of(arguments, "sick"));
    }

    private void run(DataSet data) throws IOException {
        Map<String, List<String[]>> tables = new HashMap<>();
        Set<String> texts = new LinkedHashSet<>();
        for (String part : List.of("train", "trial", "test")) {
            tables.put(part, data.table(part + ".tsv"));
            tables.get(part).forEach(row -> texts.addAll(List.of(row[1], row[2])));
        }
        data.prepare(texts);
        texts.forEach(measures::count);
        texts.forEach(text -> parts.put(text, Part.of(text, data.encoder())));
        List<String[]> train = tables.get("train");
        Crossing.Ensemble trees = Crossing.Ensemble.fit(rows(train), labels(train));
        System.out.println("SICK: entailment, contradiction or neither; fitted on train");
        for (String part : List.of("trial", "test")) {
            int[][] counts = counts(trees, tables.get(part));
            int right = 0;
            int all = 0;
            for (int k = 0; k < counts.length; k++) {
                right += counts[k][k];
                all += Arrays.stream(counts[k]).sum();
            }
            DataSet.print(part + " accuracy (" + all + " pairs)", (double) right / all);
            for (int k = 0; k < counts.length; k++) {
                DataSet.print(
                        "  of " + LABELS.get(k) + " found",
                        (double) counts[k][k] / Arrays.stream(counts[k]).sum());
            }
        }
    }

    private int[][] counts(Crossing.Ensemble trees, List<String[]> table) {
        int[][] counts = new int[LABELS.size()][LABELS.size()];
        double[][] rows = rows(table);
        int[] labels = labels(table);
        for (int i = 0; i < rows.length; i++) {
            double[] p = trees.probabilities(rows[i]);
            int best = 0;
            for (int k = 1; k < p.length; k++) {
                best = p[k] > p[best] ? k : best;
            }
            counts[labels[i]][best]++;
        }
        return counts;
    }

    private double[][] rows(List<String[]> table) {
        List<double[]> rows = new ArrayList<>();
        for (String[] line : table) {
            rows.add(measures.ofPair(parts.get(line[1]), parts.get(line[2])));
        }
        return rows.toArray(new double[0][]);
    }

    private static int[] labels(List<String[]> table) {
        return table.stream().mapToInt(row -> LABELS.indexOf(row[4])).toArray();
    }
}
