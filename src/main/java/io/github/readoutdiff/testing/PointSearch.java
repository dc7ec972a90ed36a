package io.github.readoutdiff.testing;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.NearMiss;
import io.github.readoutdiff.model.Point;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds points by words, and tells in a failure what came nearest. */
final class PointSearch {
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int SHOWN = 3;

    private final Comparison comparison;

    PointSearch(Comparison comparison) {
        this.comparison = comparison;
    }

    List<Point> containing(String words) {
        return comparison.points().stream()
                .filter(point -> contains(point, words))
                .toList();
    }

    static boolean contains(Point point, String words) {
        String wanted = plain(words);
        if (wanted.isBlank()) {
            throw new IllegalArgumentException("\"" + words + "\" has no word to look for");
        }
        return point.claims().stream().anyMatch(claim -> plain(claim.text()).contains(wanted));
    }

    AssertionError failure(String message, String words) {
        StringBuilder text = new StringBuilder(message).append("\nnearest points:\n");
        comparison.points().stream()
                .sorted(Comparator.comparingDouble((Point point) -> -likeness(point, words)))
                .limit(SHOWN)
                .forEach(point -> text.append(describe(point)));
        return new AssertionError(text.toString());
    }

    String describe(Point point) {
        StringBuilder text = new StringBuilder("  " + point.id() + ", " + (point.isShared() ? "shared by " : "only in ")
                + String.join(", ", point.statedBy()));
        point.agreement().ifPresent(agreement -> text.append(", ").append(agreement.label()));
        text.append('\n');
        for (Claim claim : point.claims()) {
            text.append("    ")
                    .append(claim.readout())
                    .append(": \"")
                    .append(claim.text())
                    .append("\"\n");
        }
        for (Claim claim : point.impliedBy()) {
            text.append("    implied by ")
                    .append(claim.readout())
                    .append(": \"")
                    .append(claim.text())
                    .append("\"\n");
        }
        for (Difference difference : point.differences()) {
            text.append("    differs in ")
                    .append(difference.kind().label())
                    .append(": ")
                    .append(difference.words())
                    .append('\n');
        }
        for (NearMiss miss : point.nearMisses()) {
            text.append("    not joined (").append(miss.reason().label());
            miss.score().ifPresent(score -> text.append(String.format(Locale.ROOT, ", %.2f", score)));
            text.append("): ")
                    .append(miss.claim().readout())
                    .append(": \"")
                    .append(miss.claim().text())
                    .append("\"\n");
        }
        return text.toString();
    }

    private static double likeness(Point point, String words) {
        Set<String> wanted = new TreeSet<>(List.of(plain(words).trim().split(" ")));
        return point.claims().stream()
                .mapToDouble(claim -> {
                    Set<String> present =
                            new TreeSet<>(List.of(plain(claim.text()).trim().split(" ")));
                    present.retainAll(wanted);
                    return (double) present.size() / wanted.size();
                })
                .max()
                .orElse(0);
    }

    private static String plain(String text) {
        String spaced = NOT_A_WORD
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .trim();
        return spaced.isEmpty() ? "" : " " + spaced + " ";
    }
}
