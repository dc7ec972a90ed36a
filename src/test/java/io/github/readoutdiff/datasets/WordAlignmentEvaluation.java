package io.github.readoutdiff.datasets;

import io.github.readoutdiff.match.TextMeasures;
import io.github.readoutdiff.match.TextMeasures.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which words of two translations correspond, on MultiMWA-MTRef (Lan et al. 2021). The thresholds of the alignment were set
 * on dev.
 */
public final class WordAlignmentEvaluation {
    private WordAlignmentEvaluation() {}

    /**
     * Prints precision, recall, F1 and the share of pairs without any error.
     *
     * @param arguments the folder with {@code mtref-dev.tsv} and {@code mtref-test.tsv}, then a folder for vectors
     */
    public static void main(String[] arguments) throws IOException {
        DataSet data = DataSet.of(arguments, "multimwa");
        System.out.println("MultiMWA-MTRef: precision, recall, F1, exact");
        for (String part : List.of("mtref-dev", "mtref-test")) {
            List<String[]> rows = data.table(part + ".tsv");
            Set<String> texts = new LinkedHashSet<>();
            rows.forEach(row -> texts.addAll(List.of(row[1], row[2])));
            data.encoder().encodeAll(List.copyOf(texts));
            List<Set<String>> found = new ArrayList<>();
            List<Set<String>> same = new ArrayList<>();
            for (String[] row : rows) {
                List<String> left = List.of(row[1].split(" "));
                List<String> right = List.of(row[2].split(" "));
                Set<String> links = new HashSet<>();
                TextMeasures.links(Part.ofTokens(left, data.encoder()), Part.ofTokens(right, data.encoder()))
                        .forEach(link -> links.add(link[0] + "-" + link[1]));
                found.add(links);
                same.add(identical(left, right));
            }
            print(part + " sure and possible (" + rows.size() + " pairs)", found, rows, true);
            print(part + " sure", found, rows, false);
            print("  identical words, sure and possible", same, rows, true);
        }
    }

    private static Set<String> identical(List<String> left, List<String> right) {
        Set<String> links = new HashSet<>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                if (left.get(i).equals(right.get(j))) {
                    links.add(i + "-" + j);
                }
            }
        }
        return links;
    }

    /** As the data's authors do: precision and recall are means over the pairs, F1 is of the means. */
    private static void print(String what, List<Set<String>> found, List<String[]> rows, boolean possible) {
        double precision = 0;
        double recall = 0;
        double exact = 0;
        for (int i = 0; i < found.size(); i++) {
            Set<String> gold = new HashSet<>(links(rows.get(i)[3]));
            if (possible && rows.get(i).length > 4) {
                gold.addAll(links(rows.get(i)[4]));
            }
            Set<String> right = new HashSet<>(found.get(i));
            right.retainAll(gold);
            precision += found.get(i).isEmpty()
                    ? 1
                    : (double) right.size() / found.get(i).size();
            recall += gold.isEmpty() ? 1 : (double) right.size() / gold.size();
            exact += gold.equals(found.get(i)) ? 1 : 0;
        }
        precision /= found.size();
        recall /= found.size();
        DataSet.print(what, precision, recall, Statistics.f1(precision, recall), exact / found.size());
    }

    private static Set<String> links(String pairs) {
        return pairs.isBlank() ? Set.of() : new HashSet<>(List.of(pairs.strip().split(" +")));
    }
}
