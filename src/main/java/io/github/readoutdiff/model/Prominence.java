package io.github.readoutdiff.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How prominent a point is in one readout: where it first comes up, and how much of the text it takes. What an issuer puts
 * first and at length it wants to be seen; that says nothing on how weighty the point is.
 *
 * <p>Both are counted in letters and digits, so that blanks, marks and line breaks do not matter and texts without blanks
 * between words are measured alike. Example:
 *
 * <pre>{@code
 * for (Point point : comparison.onlyIn(first)) {
 *     Prominence.of(point, first).ifPresent(found -> System.out.println(found.position() + " " + found.share()));
 * }
 * }</pre>
 *
 * @param position the share of the text that stands before the point's first words, 0 (it opens the text) to below 1
 * @param share the share of the text that the point's claims take, above 0 to 1; words of two claims count once
 * @since 0.1.0
 */
public record Prominence(double position, double share) {
    /**
     * Checks the bounds.
     *
     * @param position the share of the text before the point's first words
     * @param share the share of the text that the point takes
     * @throws IllegalArgumentException if either is not within 0 to 1
     */
    public Prominence {
        check("position", position);
        check("share", share);
    }

    /**
     * Measures a point in a readout.
     *
     * @param point a point
     * @param readout a readout that was compared
     * @return its prominence; empty where the readout has none of the point's claims (a general claim that a specific one
     *     bears out stands in the readout of the general one alone), or claims without letters and digits
     */
    public static Optional<Prominence> of(Point point, Readout readout) {
        return in(readout).apply(point);
    }

    /**
     * Measures many points of one readout: its text is counted once.
     *
     * @param readout a readout that was compared
     * @return what {@link #of(Point, Readout)} gives for a point and this readout; safe to share between threads
     */
    public static Function<Point, Optional<Prominence>> in(Readout readout) {
        int[] before = counts(readout.text());
        return point -> {
            List<Span> spans = point.claimsIn(readout).stream()
                    .flatMap(claim -> claim.spans().stream())
                    .sorted(Comparator.comparingInt(Span::start))
                    .toList();
            int first = -1;
            int inside = 0;
            int end = 0;
            for (Span span : spans) {
                int start = Math.max(end, span.start());
                end = Math.max(end, span.end());
                inside += before[end] - before[start];
                first = first < 0 && inside > 0 ? before[start] : first;
            }
            double all = before[before.length - 1];
            return inside == 0 ? Optional.empty() : Optional.of(new Prominence(first / all, inside / all));
        };
    }

    /** By place in the text, how many letters and digits begin before it. */
    private static int[] counts(String text) {
        int[] before = new int[text.length() + 1];
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            before[at] = count;
            boolean second = at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
            count += !second && Character.isLetterOrDigit(text.codePointAt(at)) ? 1 : 0;
        }
        before[text.length()] = count;
        return before;
    }

    private static void check(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " was " + value + " but must be between 0 and 1");
        }
    }
}
