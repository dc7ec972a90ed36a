package io.github.readoutdiff.match;

import io.github.readoutdiff.text.Mention;
import java.util.ArrayList;
import java.util.List;

/** Numbers, sums, dates and periods of two claims that cannot both be meant for one thing. */
final class NumberGuard {
    private NumberGuard() {}

    /** Mentions of the left beside those of the right of one kind, where no value of the kind agrees. */
    static List<List<Mention>> clashes(Profile left, Profile right) {
        return clashes(left.mentions, right.mentions);
    }

    static List<List<Mention>> clashes(List<Mention> left, List<Mention> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return List.of();
        }
        List<List<Mention>> clashes = new ArrayList<>();
        for (Mention.Kind kind : Mention.Kind.values()) {
            List<Mention> mine = of(left, kind);
            List<Mention> theirs = of(right, kind);
            if (mine.isEmpty() || theirs.isEmpty()) {
                continue;
            }
            Mention a = null;
            Mention b = null;
            boolean agree = false;
            for (Mention one : mine) {
                for (Mention other : theirs) {
                    if (agree(one, other)) {
                        agree = true;
                    } else if (a == null && comparable(one, other)) {
                        a = one;
                        b = other;
                    }
                }
            }
            if (!agree && a != null && b != null) {
                clashes.add(List.of(a, b));
            }
        }
        return clashes;
    }

    private static List<Mention> of(List<Mention> mentions, Mention.Kind kind) {
        return mentions.stream().filter(mention -> mention.kind() == kind).toList();
    }

    private static boolean agree(Mention one, Mention other) {
        if (one.kind() == Mention.Kind.PERIOD) {
            return Periods.areEqual(one.value(), other.value());
        }
        if (one.kind() != Mention.Kind.DATE) {
            return one.value().equals(other.value());
        }
        // "May" agrees with "20 May 2024": one names more of the date
        String[] a = parts(one.value());
        String[] b = parts(other.value());
        if (a.length == 1 || b.length == 1) {
            return one.value().equals(other.value()) || a[0].equals(b[0]);
        }
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            if (!a[i].isEmpty() && !b[i].isEmpty() && !a[i].equals(b[i])) {
                return false;
            }
        }
        return true;
    }

    /** Plain numbers can be compared only where they count one thing, dates only where both are dates of one form. */
    private static boolean comparable(Mention one, Mention other) {
        return switch (one.kind()) {
            case NUMBER -> !one.unit().isEmpty() && one.unit().equals(other.unit());
            case DATE -> isCalendar(one) == isCalendar(other);
            default -> true;
        };
    }

    private static boolean isCalendar(Mention date) {
        return Character.isDigit(date.value().charAt(0)) || date.value().charAt(0) == '-';
    }

    private static String[] parts(String value) {
        String plain = value.startsWith("--") ? "-" + value.substring(2) : value;
        return plain.split("-", -1);
    }
}
