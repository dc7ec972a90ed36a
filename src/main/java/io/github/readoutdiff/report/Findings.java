package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Agreement;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.DifferenceKind;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Prominence;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Speaker;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A comparison in the order in which every format shows it: the same sides, the same lists, the same names. */
final class Findings {
    private static final int SPEAKERS = 4;

    private final Comparison comparison;
    private final Labels labels;
    private final List<Side> sides = new ArrayList<>();
    private final List<Side> asides = new ArrayList<>();
    private final Map<String, Side> byId = new HashMap<>();
    private final Map<String, Point> pointOf = new HashMap<>();
    private final Map<String, Function<Point, Optional<Prominence>>> prominence = new HashMap<>();
    private final Map<String, Integer> pointsOf = new HashMap<>();

    Findings(Comparison comparison, Labels labels) {
        this.comparison = comparison;
        this.labels = labels;
        Map<String, Integer> issuers = new HashMap<>();
        comparison.readouts().forEach(readout -> issuers.merge(readout.issuer().name(), 1, Integer::sum));
        for (ClaimSet set : comparison.claimSets()) {
            Readout readout = set.readout();
            String issuer = Visible.line(readout.issuer().name());
            String name = issuers.getOrDefault(readout.issuer().name(), 0) > 1
                    ? issuer + " (" + Visible.line(readout.id()) + ")"
                    : issuer;
            sides.add(Side.of(sides.size(), set, labels.closed(name), comparison));
        }
        for (ClaimSet set : comparison.asides()) {
            String name = labels.get("aside." + set.readout().id());
            asides.add(Side.of(sides.size() + asides.size(), set, name, comparison));
        }
        sides.forEach(side -> byId.put(side.id(), side));
        asides.forEach(side -> byId.put(side.id(), side));
        for (Point point : comparison.points()) {
            point.claims().forEach(claim -> pointOf.put(claim.id(), point));
            point.topic().ifPresent(topic -> pointsOf.merge(topic, 1, Integer::sum));
        }
    }

    Comparison comparison() {
        return comparison;
    }

    /** A title that names the issuers. */
    String title() {
        if (sides.isEmpty()) {
            return labels.get("title.none");
        }
        return labels.get(
                comparison.isArticle() ? "title.article" : "title",
                listed(sides.stream().map(Side::name).toList(), labels.get("list.and")));
    }

    Labels labels() {
        return labels;
    }

    /** The compared readouts, in the order given. */
    List<Side> sides() {
        return sides;
    }

    /** What an article says beside the accounts that it quotes. */
    List<Side> asides() {
        return asides;
    }

    Side side(String readoutId) {
        Side side = byId.get(readoutId);
        if (side == null) {
            throw new IllegalArgumentException("readout \"" + readoutId + "\" is not in this comparison");
        }
        return side;
    }

    /** Where a point of one side first comes up in its readout, and how much of the text it takes. */
    Optional<Prominence> prominence(Point point) {
        Readout readout = side(point.claims().get(0).readout()).readout();
        return prominence
                .computeIfAbsent(readout.id(), any -> Prominence.in(readout))
                .apply(point);
    }

    /** The point in which a claim stands, empty for the claims of asides. */
    Optional<Point> pointOf(Claim claim) {
        return Optional.ofNullable(pointOf.get(claim.id()));
    }

    /** The points of one side alone, what a reader should see first in front. */
    List<Point> only(Side side) {
        return comparison.onlyIn(side.readout()).stream()
                .sorted(Comparator.comparingInt(Findings::rank))
                .toList();
    }

    /** The shared points: those that more readouts state first, then by the readouts that state them, then by rank. */
    List<Point> shared() {
        return comparison.shared().stream()
                .sorted(Comparator.comparingInt(
                                (Point point) -> -point.statedBy().size())
                        .thenComparing(this::pattern)
                        .thenComparingInt(Findings::rank))
                .toList();
    }

    private String pattern(Point point) {
        StringBuilder pattern = new StringBuilder();
        sides.forEach(side -> pattern.append(point.isStatedBy(side.readout()) ? '0' : '1'));
        return pattern.toString();
    }

    private static int rank(Point point) {
        return point.rank().orElse(Integer.MAX_VALUE);
    }

    /** Every point in the order of the lists: each side alone, then shared. */
    List<Point> inOrder() {
        List<Point> all = new ArrayList<>();
        sides.forEach(side -> all.addAll(only(side)));
        all.addAll(shared());
        return all;
    }

    /** The claims with which a side makes a point, or those that bear it out where it has none of its own there. */
    List<Claim> claims(Point point, Side side) {
        List<Claim> own = point.claimsIn(side.readout());
        return own.isEmpty()
                ? point.impliedBy().stream()
                        .filter(claim -> claim.readout().equals(side.id()))
                        .toList()
                : own;
    }

    /** Whether a side bears a point out only by claims that go further and stand in points of their own. */
    boolean isImplied(Point point, Side side) {
        return point.claimsIn(side.readout()).isEmpty() && !claims(point, side).isEmpty();
    }

    /** The names of all sides but one, as they stand in "not found in ...". */
    String others(Side side) {
        List<String> names = sides.stream()
                .filter(other -> other.index() != side.index())
                .map(Side::name)
                .toList();
        return listed(names, labels.get("list.or"));
    }

    private String listed(List<String> names, String beforeLast) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String separator = labels.get("list.separator");
        return String.join(separator, names.subList(0, names.size() - 1)) + beforeLast + names.get(names.size() - 1);
    }

    /** The points about the event itself: who asked, when, how long; in the order of the texts, shared ones first. */
    List<Point> callFacts() {
        return comparison.points().stream()
                .filter(point -> !point.agreement().equals(Optional.of(Agreement.TOPIC_ONLY)))
                .filter(point -> point.claims().stream()
                        .allMatch(claim -> claim.kind().equals(Optional.of(ClaimKind.PROCEDURAL))))
                .toList();
    }

    /** Two names for one thing, with the point in which they stand. */
    Map<Difference, Point> namings() {
        Map<Difference, Point> namings = new LinkedHashMap<>();
        for (Point point : inOrder()) {
            for (Difference difference : differences(point)) {
                if (difference.kind() == DifferenceKind.NAMING) {
                    namings.putIfAbsent(difference, point);
                }
            }
        }
        return namings;
    }

    /**
     * By side and speaker, the claims that a readout ascribes to somebody who is not its own first speaker. A side's own
     * first speaker is the named speaker to whom it gives a larger share of its claims than any other readout does. Sides
     * that ascribe nothing stand there too, with nothing, as that is a finding; the map is empty where none does.
     */
    Map<Side, Map<String, List<Claim>>> ascribed() {
        Map<Side, Map<String, List<Claim>>> lists = new LinkedHashMap<>();
        for (Side side : sides) {
            Optional<String> own = firstSpeaker(side);
            Map<String, List<Claim>> bySpeaker = new LinkedHashMap<>();
            for (Claim claim : side.claims()) {
                claim.speaker()
                        .filter(Speaker::isNamed)
                        .map(Speaker::name)
                        .filter(name -> !Optional.of(name).equals(own))
                        .ifPresent(name -> bySpeaker
                                .computeIfAbsent(name, key -> new ArrayList<>())
                                .add(claim));
            }
            lists.put(side, bySpeaker);
        }
        return lists.values().stream().allMatch(Map::isEmpty) ? Map.of() : lists;
    }

    private Optional<String> firstSpeaker(Side side) {
        Map<String, Integer> here = namedSpeakers(side);
        String best = null;
        double bestLead = 0;
        for (String name : here.keySet()) {
            double lead = share(side, name);
            for (Side other : sides) {
                if (other.index() != side.index()) {
                    lead = Math.min(lead, share(side, name) - share(other, name));
                }
            }
            if (lead > bestLead) {
                best = name;
                bestLead = lead;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double share(Side side, String speaker) {
        Map<String, Integer> named = namedSpeakers(side);
        int all = named.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : named.getOrDefault(speaker, 0) / (double) all;
    }

    private static Map<String, Integer> namedSpeakers(Side side) {
        Map<String, Integer> counts = new TreeMap<>();
        side.claims()
                .forEach(claim -> claim.speaker()
                        .filter(Speaker::isNamed)
                        .ifPresent(speaker -> counts.merge(speaker.name(), 1, Integer::sum)));
        return counts;
    }

    /** The differences of a point, each finding in one line, however many readouts share in it. */
    List<Difference> differences(Point point) {
        return DifferenceLines.of(point, sides);
    }

    /**
     * The differences of a point that a list names. Details, which only say what one text has more, are left out of three
     * texts and more, where they are most of the words, unless there is nothing else to name.
     */
    List<Difference> listed(Point point) {
        List<Difference> all = differences(point);
        List<Difference> others = all.stream()
                .filter(difference -> difference.kind() != DifferenceKind.DETAIL)
                .toList();
        return sides.size() < 3 || others.isEmpty() ? all : others;
    }

    /** The words of a difference with the sides that have them, so that what two sides say alike stands once. */
    Map<String, List<Side>> sidesByWords(Difference difference) {
        Map<String, List<Side>> byWords = new LinkedHashMap<>();
        difference
                .words()
                .forEach((id, words) ->
                        byWords.computeIfAbsent(words, key -> new ArrayList<>()).add(side(id)));
        return byWords;
    }

    /** The speakers with the largest shares of the words of a side's claims; empty if no speaker is known. */
    Optional<String> speakers(Side side) {
        if (side.claims().stream().allMatch(claim -> claim.speaker().isEmpty())) {
            return Optional.empty();
        }
        Map<String, Integer> shares = side.shares(labels);
        return Optional.of(shares.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue()))
                .limit(SPEAKERS)
                .map(entry -> entry.getKey() + " " + entry.getValue() + "\u00A0%")
                .collect(Collectors.joining(Phrases.DOT)));
    }

    /** The topic of a point, unless it stands for this point alone and so says nothing that the point's words do not. */
    Optional<String> telling(Point point) {
        return point.topic().filter(topic -> pointsOf.getOrDefault(topic, 0) > 1);
    }

    /** Whether topics gather points; where each point has a topic of its own, counts by topic show nothing. */
    boolean topicsGather() {
        return !pointsOf.isEmpty() && 2 * pointsOf.size() <= comparison.points().size();
    }

    /** Thanks, praise, background and tone: what a reader in a hurry can skip. */
    static boolean isCourtesy(Point point) {
        return point.claims().stream()
                .allMatch(claim -> claim.kind()
                        .filter(kind -> kind == ClaimKind.APPRECIATION || kind == ClaimKind.CONTEXT)
                        .isPresent());
    }

    /** How the lengths of two texts compare, for example {@code 1 : 2.4}. */
    String ratio(int first, int second) {
        return first <= second ? "1 : " + times(first, second) : times(second, first) + " : 1";
    }

    /** How many times as large a number is as another one: with one digit below ten, unless it is a nought. */
    String times(int small, int large) {
        BigDecimal shorter = BigDecimal.valueOf(Math.max(1, small));
        BigDecimal times = BigDecimal.valueOf(large).divide(shorter, 1, RoundingMode.HALF_UP);
        BigDecimal whole = BigDecimal.valueOf(large).divide(shorter, 0, RoundingMode.HALF_UP);
        boolean round = times.compareTo(whole) == 0 || times.compareTo(BigDecimal.TEN) >= 0;
        return decimal(round ? whole : times);
    }

    /** A score with two digits, for people. */
    String score(double score) {
        return decimal(new BigDecimal(score).setScale(2, RoundingMode.HALF_UP));
    }

    private String decimal(BigDecimal number) {
        return number.toPlainString().replace(".", labels.get("decimal"));
    }
}
