package io.github.readoutdiff.match;

import java.util.Map;

/** Lengths of time in different units: "18 months" is "a year and a half", "30 days" is "a month". */
final class Periods {
    private static final double DAYS_OF_MONTH = 365.25 / 12;
    private static final double DAYS_OF_YEAR = 365.25;

    /** By unit of a mention, its length in days. */
    private static final Map<String, Double> DAYS = Map.of(
            "S",
            1 / 86400.0,
            "MIN",
            1 / 1440.0,
            "H",
            1 / 24.0,
            "D",
            1.0,
            "W",
            7.0,
            "M",
            DAYS_OF_MONTH,
            "Q",
            3 * DAYS_OF_MONTH,
            "Y",
            DAYS_OF_YEAR,
            "10Y",
            10 * DAYS_OF_YEAR);

    /** How much of a length two may differ that are equal, because months and years are not of one length. */
    private static final double TOLERANCE = 0.02;

    private Periods() {}

    /** Whether two values of periods, a decimal and a unit each, are one length of time. */
    static boolean areEqual(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        String[] a = one.split(" ");
        String[] b = other.split(" ");
        if (a.length != 2 || b.length != 2 || a[1].equals(b[1])) {
            return false;
        }
        double mine = days(a);
        double theirs = days(b);
        return mine > 0 && Math.abs(mine - theirs) <= TOLERANCE * Math.max(mine, theirs);
    }

    private static double days(String[] period) {
        return Double.parseDouble(period[0]) * DAYS.getOrDefault(period[1], 0.0);
    }
}
