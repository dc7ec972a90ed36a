package io.github.readoutdiff.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An evaluation as a table. */
final class EvaluationTable {
    private static final String ALL = "ALL";

    private EvaluationTable() {}

    static String text(Evaluation evaluation) {
        int width = Stream.concat(evaluation.cases().keySet().stream(), Stream.of("95 % interval"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        lines.add(line(width, "case", Figure::label));
        evaluation.cases().forEach((name, figures) -> lines.add(line(width, name, of(figures, "-"))));
        lines.add(line(width, ALL, of(evaluation.pooled(), "-")));
        lines.add(line(
                width,
                "95 % interval",
                figure -> evaluation.interval(figure).map(Interval::toString).orElse("-")));
        return String.join("\n", lines) + "\n";
    }

    private static String line(int width, String name, Function<Figure, String> cell) {
        StringBuilder line = new StringBuilder(name).append(" ".repeat(width - name.length()));
        for (Figure figure : Figure.values()) {
            String value = cell.apply(figure);
            int column = Math.max(figure.label().length(), "-.123-1.000".length());
            line.append("  ")
                    .append(" ".repeat(Math.max(0, column - value.length())))
                    .append(value);
        }
        return line.toString();
    }

    static String csv(Evaluation evaluation) {
        List<String> lines = new ArrayList<>();
        lines.add(csvLine("case", Figure::label));
        evaluation.cases().forEach((name, figures) -> lines.add(csvLine(name, of(figures, ""))));
        lines.add(csvLine(ALL, of(evaluation.pooled(), "")));
        lines.add(csvLine(
                ALL + " low",
                figure -> evaluation
                        .interval(figure)
                        .map(interval -> digits(interval.low()))
                        .orElse("")));
        lines.add(csvLine(
                ALL + " high",
                figure -> evaluation
                        .interval(figure)
                        .map(interval -> digits(interval.high()))
                        .orElse("")));
        return String.join("\n", lines) + "\n";
    }

    private static String csvLine(String name, Function<Figure, String> cell) {
        String first = name.matches("[\\p{L}\\p{N} _.-]*") ? name : "\"" + name.replace("\"", "\"\"") + "\"";
        return Stream.concat(Stream.of(first), Stream.of(Figure.values()).map(cell))
                .collect(Collectors.joining(","));
    }

    private static Function<Figure, String> of(Figures figures, String absent) {
        return figure -> {
            OptionalDouble value = figures.get(figure);
            return value.isPresent() ? digits(value.getAsDouble()) : absent;
        };
    }

    /** Three digits, without the zero before the point: {@code .812}, {@code 1.000}. */
    static String digits(double value) {
        String plain = new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
        return plain.startsWith("0.") ? plain.substring(1) : plain.replace("-0.", "-.");
    }
}
