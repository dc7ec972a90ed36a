package io.github.readoutdiff.claims;

/**
 * Somebody's own words in quotation marks, one sentence or several.
 *
 * @param open where the opening mark stands
 * @param close where the closing mark stands, or where the paragraph ends that leaves it open
 */
record Quotation(int open, int close) {
    boolean covers(int offset) {
        return open <= offset && offset <= close;
    }
}
