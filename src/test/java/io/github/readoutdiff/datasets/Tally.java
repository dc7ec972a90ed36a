package io.github.readoutdiff.datasets;

/**
 * Counts of links and of claims with the statuses "both" and "only", which add up over topics.
 *
 * @param right links that were found and are so by the gold
 * @param found links that were found
 * @param links links by the gold
 * @param foundBoth claims that are "both" and were found to be
 * @param both claims that are "both" by the gold
 * @param foundOnly claims that are "only" and were found to be
 * @param only claims that are "only" by the gold
 */
record Tally(int right, int found, int links, int foundBoth, int both, int foundOnly, int only) {
    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0);

    Tally plus(Tally other) {
        return sum(other, 1);
    }

    Tally minus(Tally other) {
        return sum(other, -1);
    }

    private Tally sum(Tally other, int sign) {
        return new Tally(
                right + sign * other.right,
                found + sign * other.found,
                links + sign * other.links,
                foundBoth + sign * other.foundBoth,
                both + sign * other.both,
                foundOnly + sign * other.foundOnly,
                only + sign * other.only);
    }

    double precision() {
        return share(right, found);
    }

    double recall() {
        return share(right, links);
    }

    double f1() {
        return Statistics.f1(precision(), recall());
    }

    /** The mean of the shares found of the claims that are "both" and of those that are "only". */
    double balanced() {
        return (share(foundBoth, both) + share(foundOnly, only)) / 2;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
