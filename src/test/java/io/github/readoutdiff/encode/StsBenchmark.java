package io.github.readoutdiff.encode;

import io.github.readoutdiff.datasets.Statistics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints how well the cosines of an encoder follow the judgements of the STS benchmark; needs its files. */
final class StsBenchmark {
    private StsBenchmark() {}

    /**
     * Prints Spearman's rank correlation for each part.
     *
     * @param arguments the folder with {@code dev.tsv} and {@code test.tsv}
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = arguments.length > 0 ? Path.of(arguments[0]) : SampleTexts.EVALUATION_DATA.resolve("stsb");
        Encoder encoder = Encoders.bgeSmallEnglish();
        for (String part : List.of("dev", "test")) {
            Path file = folder.resolve(part + ".tsv");
            if (!Files.exists(file)) {
                System.out.println("skipped " + part + ": no file " + file);
                continue;
            }
            long start = System.nanoTime();
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            double rho = spearman(encoder, lines.subList(1, lines.size()));
            System.out.printf(
                    Locale.ROOT, "STS-b %-4s Spearman %.4f (%.1f s)%n", part, rho, (System.nanoTime() - start) / 1e9);
        }
    }

    private static double spearman(Encoder encoder, List<String> lines) {
        List<String[]> rows = lines.stream().map(line -> line.split("\t", -1)).toList();
        List<String> texts = new ArrayList<>();
        rows.forEach(row -> {
            texts.add(row[5]);
            texts.add(row[6]);
        });
        List<Encoding> encodings = encoder.encodeAll(texts);
        double[] found = new double[rows.size()];
        double[] judged = new double[rows.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = encodings.get(2 * i).dot(encodings.get(2 * i + 1));
            judged[i] = Double.parseDouble(rows.get(i)[4]);
        }
        return Statistics.spearman(found, judged);
    }
}
