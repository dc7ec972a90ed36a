package io.github.readoutdiff.encode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

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
        return pearson(ranks(found), ranks(judged));
    }

    /** Ranks from 1; equal values share the mean of theirs. */
    private static double[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        for (int i = 0; i < order.length; ) {
            int end = i;
            while (end < order.length && values[order[end]] == values[order[i]]) {
                end++;
            }
            for (int k = i; k < end; k++) {
                ranks[order[k]] = (i + 1 + end) / 2.0;
            }
            i = end;
        }
        return ranks;
    }

    private static double pearson(double[] a, double[] b) {
        double meanA = IntStream.range(0, a.length).mapToDouble(i -> a[i]).sum() / a.length;
        double meanB = IntStream.range(0, b.length).mapToDouble(i -> b[i]).sum() / b.length;
        double product = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < a.length; i++) {
            product += (a[i] - meanA) * (b[i] - meanB);
            first += (a[i] - meanA) * (a[i] - meanA);
            second += (b[i] - meanB) * (b[i] - meanB);
        }
        return product / Math.sqrt(first * second);
    }
}
