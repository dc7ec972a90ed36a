package io.github.readoutdiff.datasets;

import io.github.readoutdiff.match.TextMeasures;
import io.github.readoutdiff.match.TextMeasures.Part;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How well the measures of likeness follow the judgements of the STS benchmark (Cer et al. 2017). Nothing is fitted. {@code
 * StsBenchmark} beside the encoder gives the cosine alone, without files of vectors.
 */
public final class StsEvaluation {
    private StsEvaluation() {}

    /**
     * Prints Spearman's rank correlation for each part and measure.
     *
     * @param arguments the folder with {@code dev.tsv} and {@code test.tsv}, then a folder for vectors
     */
    public static void main(String[] arguments) throws IOException {
        DataSet data = DataSet.of(arguments, "stsb");
        System.out.println("STS benchmark: Spearman of cosine, of word coverage, of both");
        for (String part : List.of("dev", "test")) {
            List<String[]> rows = data.table(part + ".tsv");
            Set<String> texts = new LinkedHashSet<>();
            rows.forEach(row -> texts.addAll(List.of(row[5], row[6])));
            data.encoder().encodeAll(List.copyOf(texts));
            double[] judged = new double[rows.size()];
            double[] cosine = new double[rows.size()];
            double[] coverage = new double[rows.size()];
            double[] both = new double[rows.size()];
            for (int i = 0; i < judged.length; i++) {
                Part left = Part.plain(rows.get(i)[5], data.encoder());
                Part right = Part.plain(rows.get(i)[6], data.encoder());
                judged[i] = Double.parseDouble(rows.get(i)[4]);
                cosine[i] = TextMeasures.cosine(left, right);
                coverage[i] = TextMeasures.tokens(left, right);
                both[i] = cosine[i] + coverage[i];
            }
            DataSet.print(
                    part + " (" + judged.length + " pairs)",
                    Statistics.spearman(cosine, judged),
                    Statistics.spearman(coverage, judged),
                    Statistics.spearman(both, judged));
        }
    }
}
