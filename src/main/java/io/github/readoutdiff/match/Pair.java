package io.github.readoutdiff.match;

import org.jspecify.annotations.Nullable;

/** Two claims of two readouts with everything that was measured between them; filled step by step, then read. */
final class Pair {
    final Profile left;
    final Profile right;
    /** How far the words of the right cover those of the left, and the other way round. */
    double leftInRight;

    double rightInLeft;
    /** The same by token vectors, on the scale of the encoder. */
    double leftTokens;

    double rightTokens;
    /** By token of either claim, the best cosine in the other; null without vectors. */
    double @Nullable [] leftBest;

    double @Nullable [] rightBest;
    double cosine;
    double correctedCosine;
    /** The cosine of the claims' weighted tokens, less the mean of the nearest ones of either claim. */
    double correctedMean;

    /** Which part of either claim the other makes, {@link Parts#NONE} where it is not one part alone. */
    int leftPart = Parts.NONE;

    int rightPart = Parts.NONE;
    boolean hasMeaning;
    /** How likely the two make one point. */
    double score;

    final double[] features = new double[Feature.values().length];

    Pair(Profile left, Profile right) {
        this.left = left;
        this.right = right;
    }

    void set(Feature feature, double value) {
        features[feature.ordinal()] = value;
    }

    double get(Feature feature) {
        return features[feature.ordinal()];
    }
}
