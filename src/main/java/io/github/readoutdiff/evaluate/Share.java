package io.github.readoutdiff.evaluate;

/**
 * How many were found, how many were wanted, and how many of the found were right.
 *
 * <pre>{@code
 * new Share(6, 8, 12).precision();   // 0.75
 * new Share(6, 8, 12).recall();   // 0.5
 * }</pre>
 *
 * @param right how many of those found were wanted
 * @param found how many were found
 * @param wanted how many were wanted
 * @since 0.1.0
 */
public record Share(int right, int found, int wanted) {
    static final Share NONE = new Share(0, 0, 0);

    Share plus(Share other) {
        return new Share(right + other.right, found + other.found, wanted + other.wanted);
    }

    /**
     * Of what was found, the share that was wanted.
     *
     * @return 0 to 1, rounded to three digits; 0 if nothing was found
     */
    public double precision() {
        return Figures.round(part(found));
    }

    /**
     * Of what was wanted, the share that was found.
     *
     * @return 0 to 1, rounded to three digits; 0 if nothing was wanted
     */
    public double recall() {
        return Figures.round(part(wanted));
    }

    /**
     * The harmonic mean of precision and recall.
     *
     * @return 0 to 1, rounded to three digits
     */
    public double f1() {
        double precision = part(found);
        double recall = part(wanted);
        return precision + recall == 0 ? 0 : Figures.round(2 * precision * recall / (precision + recall));
    }

    private double part(int whole) {
        return whole == 0 ? 0 : (double) right / whole;
    }
}
