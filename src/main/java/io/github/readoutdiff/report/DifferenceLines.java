package io.github.readoutdiff.report;

import com.google.common.base.Splitter;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.DifferenceKind;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The differences of a point as lines for a reader. Readouts are held against each other in pairs, so of three and more one
 * finding comes several times: here what pairs say of the same words is one line, and the details are one line too, with
 * all words of each side that at least one other lacks.
 */
final class DifferenceLines {
    private static final Splitter PARTS = Splitter.on(Strength.GAP);

    private final Point point;
    private final List<Side> sides;

    private DifferenceLines(Point point, List<Side> sides) {
        this.point = point;
        this.sides = sides;
    }

    static List<Difference> of(Point point, List<Side> sides) {
        return sides.size() < 3 ? point.differences() : new DifferenceLines(point, sides).lines();
    }

    private List<Difference> lines() {
        List<Difference> lines = new ArrayList<>();
        List<Difference> details = new ArrayList<>();
        for (Difference difference : point.differences()) {
            if (difference.kind() == DifferenceKind.DETAIL) {
                details.add(difference);
            } else {
                add(lines, difference);
            }
        }
        if (!details.isEmpty()) {
            lines.add(detail(details));
        }
        return lines;
    }

    private void add(List<Difference> lines, Difference difference) {
        for (int i = 0; i < lines.size(); i++) {
            if (isOneFinding(lines.get(i), difference)) {
                Map<String, String> words = new LinkedHashMap<>(lines.get(i).words());
                words.putAll(difference.words());
                lines.set(i, inOrder(difference.kind(), words));
                return;
            }
        }
        lines.add(difference);
    }

    // the pairs must meet in a side, and say the same of each side in which they do: two numbers may differ in one
    // sentence
    private static boolean isOneFinding(Difference first, Difference second) {
        Set<String> met = new LinkedHashSet<>(first.words().keySet());
        met.retainAll(second.words().keySet());
        return first.kind() == second.kind()
                && !met.isEmpty()
                && met.stream()
                        .allMatch(id -> Objects.equals(
                                first.words().get(id), second.words().get(id)));
    }

    private Difference detail(List<Difference> details) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Side side : sides) {
            Set<String> parts = new LinkedHashSet<>();
            for (Difference detail : details) {
                String here = detail.words().get(side.id());
                if (here != null) {
                    parts.addAll(PARTS.splitToList(here));
                }
            }
            if (!parts.isEmpty()) {
                words.put(side.id(), joined(parts, side));
            }
        }
        return new Difference(DifferenceKind.DETAIL, words);
    }

    /** The parts in text order, without those that stand within another one. */
    private String joined(Set<String> parts, Side side) {
        String text = side.readout().text();
        int start = point.claimsIn(side.readout()).stream()
                .mapToInt(DifferenceLines::start)
                .min()
                .orElse(0);
        return String.join(
                Strength.GAP,
                parts.stream()
                        .filter(part -> parts.stream()
                                .noneMatch(other -> other.length() > part.length() && other.contains(part)))
                        .sorted(Comparator.comparingInt(part -> text.indexOf(part, start)))
                        .toList());
    }

    private static int start(Claim claim) {
        return claim.spans().get(0).start();
    }

    private Difference inOrder(DifferenceKind kind, Map<String, String> words) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (Side side : sides) {
            String here = words.get(side.id());
            if (here != null) {
                ordered.put(side.id(), here);
            }
        }
        return new Difference(kind, ordered);
    }
}
