package io.github.readoutdiff.model;

import java.util.Comparator;

/**
 * A half-open range of UTF-16 offsets into a readout's text: {@code start} is the first character, {@code end} the one
 * after the last.
 *
 * <p>Offsets are those of {@link String#substring(int, int)}, so a span's words are always {@code
 * text.substring(span.start(), span.end())}. A span is never empty. Spans are ordered by start, then by end.
 *
 * <pre>{@code
 * Span.of(0, 4).in("They met.");   // "They"
 * }</pre>
 *
 * @param start the first offset, 0 or more
 * @param end the offset after the last character, more than {@code start}
 * @since 0.1.0
 */
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    /**
     * Checks the bounds.
     *
     * @param start the first offset, 0 or more
     * @param end the offset after the last character, more than {@code start}
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} is not after {@code start}
     */
    public Span {
        if (start < 0) {
            throw new IllegalArgumentException("span starts at " + start + " but must start at 0 or later");
        }
        if (end <= start) {
            throw new IllegalArgumentException(
                    "span ends at " + end + " but must end after its start " + start + "; a span is never empty");
        }
    }

    /**
     * The span from {@code start} to before {@code end}.
     *
     * @param start the first offset, 0 or more
     * @param end the offset after the last character
     * @return the span
     * @throws IllegalArgumentException if the bounds are out of order
     */
    public static Span of(int start, int end) {
        return new Span(start, end);
    }

    /**
     * How many UTF-16 units it covers.
     *
     * @return {@code end - start}, 1 or more
     */
    public int length() {
        return end - start;
    }

    /**
     * The words it covers in a text.
     *
     * @param text the text that the offsets count in
     * @return the substring, exactly as it stands there
     * @throws IndexOutOfBoundsException if the span leaves the text
     */
    public String in(String text) {
        if (end > text.length()) {
            throw new IndexOutOfBoundsException("span " + this + " leaves the text, which ends at " + text.length());
        }
        return text.substring(start, end);
    }

    /**
     * Whether the two share at least one character.
     *
     * @param other another span of the same text
     * @return true if they overlap; spans that only touch do not
     */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /**
     * Whether every character of the other lies inside this one.
     *
     * @param other another span of the same text
     * @return true if {@code other} is inside or equal
     */
    public boolean encloses(Span other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * Whether an offset lies inside.
     *
     * @param offset a UTF-16 offset
     * @return true if {@code start <= offset < end}
     */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }

    /** As {@code [start, end)}. */
    @Override
    public String toString() {
        return "[" + start + ", " + end + ")";
    }
}
