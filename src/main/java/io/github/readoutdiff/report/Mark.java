package io.github.readoutdiff.report;

/**
 * A range of a readout's text that a report marks.
 *
 * @param start the first UTF-16 offset
 * @param end the offset after the last character
 * @param kind why
 */
record Mark(int start, int end, Kind kind) {
    /** Why words are marked; what comes first wins where two overlap. */
    enum Kind {
        /** Words that show a difference. */
        DIFFERENCE("df"),
        /** Words that decided the strength. */
        STRENGTH("sw"),
        /** Words without a counterpart in the other readouts. */
        UNMATCHED("um");

        private final String style;

        Kind(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }
    }

    boolean covers(int offset) {
        return start <= offset && offset < end;
    }
}
