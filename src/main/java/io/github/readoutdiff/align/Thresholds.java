package io.github.readoutdiff.align;

/**
 * From which score on claims are joined.
 *
 * @param link one claim to one
 * @param extend a further claim of a readout that the point has a claim of
 * @param least what every two claims of different readouts in one point must have
 */
record Thresholds(double link, double extend, double least) {}
