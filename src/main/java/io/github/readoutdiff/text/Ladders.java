package io.github.readoutdiff.text;

import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How strongly words are put: the ladders of diplomatic verbs of the data file {@code ladders.txt}.
 *
 * <p>Which ladder counts depends on the kind of claim: requests and proposals stand on the ladder of asking, warnings on
 * that of warning, what is said of the talks themselves on that of tone; other claims on that of support, or, where they
 * voice a concern or a stance ("does not support" is less than "opposes"), on those. The levels are a working proposal.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * Ladders.create().strength("Ruritania is ready to help", ClaimKind.COMMITMENT);   // level 5, "is ready to"
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Ladders {
    private static final Pattern NOT = Pattern.compile("\\b(?:not|no)\\b");

    /** Where the lowest word tells most: the strongest "no", the word that marks disagreement. */
    private static final Set<String> LOWEST_FIRST = Set.of("stance", "tone");

    private static final Ladders STANDARD = new Ladders();

    private final Map<String, Ladder> ladders = new HashMap<>();
    private final PatternIndex words;

    /** One ladder: its levels, and what moves a level by one. */
    private record Ladder(List<Rung> rungs, List<Integer> weaker, List<Integer> stronger) {}

    /** A level and the place of its words in the index. */
    private record Rung(int level, int words) {}

    private Ladders() {
        List<Pattern> patterns = new ArrayList<>();
        for (String line : DataLines.of(Ladders.class, "ladders.txt")) {
            String[] part = line.split(" \\| ", 3);
            Ladder ladder = ladders.computeIfAbsent(
                    part[0], any -> new Ladder(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
            int place = patterns.size();
            patterns.add(Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:" + part[2] + ")(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
            switch (part[1]) {
                case "-1":
                    ladder.weaker.add(place);
                    break;
                case "+1":
                    ladder.stronger.add(place);
                    break;
                default:
                    ladder.rungs.add(new Rung(Integer.parseInt(part[1]), place));
            }
        }
        // the rarer word decides
        ladders.forEach((name, ladder) -> ladder.rungs.sort((one, other) -> LOWEST_FIRST.contains(name)
                ? Integer.compare(one.level, other.level)
                : Integer.compare(other.level, one.level)));
        words = PatternIndex.of(patterns);
    }

    /**
     * The ladders of the data file.
     *
     * @return the ladders
     */
    public static Ladders create() {
        return STANDARD;
    }

    /**
     * How strongly a claim is put.
     *
     * @param text the claim's words
     * @param kind its kind
     * @return level and deciding words as they stand in the text, with those that weaken or strengthen them, empty where no ladder has a word for it or the claim only
     *     tells who met whom
     */
    public Optional<Strength> strength(String text, ClaimKind kind) {
        PatternIndex.Search search = words.search(text);
        // "does not support" is a stance, whoever binds himself to it; the ladder of support has no words for a "no"
        Optional<Strength> denied = kind == ClaimKind.COMMITMENT
                ? on("stance", search)
                        .filter(stance -> NOT.matcher(stance.words()).find())
                : Optional.empty();
        if (denied.isPresent()) {
            return denied;
        }
        for (String ladder : laddersOf(kind)) {
            Optional<Strength> found = on(ladder, search);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static List<String> laddersOf(ClaimKind kind) {
        switch (kind) {
            case REQUEST, PROPOSAL:
                return List.of("asking", "support");
            case WARNING:
                return List.of("warning", "asking");
            case PROCEDURAL:
                return List.of();
            case CONTEXT:
                return List.of("tone");
            case COMMITMENT, AGREEMENT:
                return List.of("support", "partnership");
            case APPRECIATION:
                return List.of("support");
            default:
                return List.of("concern", "stance", "support", "partnership");
        }
    }

    private Optional<Strength> on(String name, PatternIndex.Search search) {
        Ladder ladder = ladders.get(name);
        if (ladder == null) {
            return Optional.empty();
        }
        for (Rung rung : ladder.rungs) {
            Optional<Span> found = search.span(rung.words);
            if (found.isPresent()) {
                return Optional.of(moved(rung.level, found.get(), ladder, search));
            }
        }
        return Optional.empty();
    }

    /** A level as the words beside it weaken or strengthen it; where they move it, they are deciding words as well. */
    private static Strength moved(int level, Span words, Ladder ladder, PatternIndex.Search search) {
        Optional<Span> weaker = first(ladder.weaker, search);
        Optional<Span> stronger = first(ladder.stronger, search);
        int moved = Math.max(
                0, Math.min(Strength.MAX_LEVEL, level - (weaker.isPresent() ? 1 : 0) + (stronger.isPresent() ? 1 : 0)));
        Optional<Span> mover = moved < level ? weaker : moved > level ? stronger : Optional.empty();
        Span deciding = words;
        String shown = mover.filter(span -> !deciding.encloses(span))
                .map(span -> together(search.text(), deciding, span))
                .orElseGet(() -> deciding.in(search.text()));
        return new Strength(moved, shown);
    }

    private static Optional<Span> first(List<Integer> patterns, PatternIndex.Search search) {
        return patterns.stream().map(search::span).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** Two stretches of a text in its order: as one where nothing stands between. */
    private static String together(String text, Span one, Span other) {
        Span first = one.start() <= other.start() ? one : other;
        Span last = first == one ? other : one;
        if (last.start() <= first.end()
                || text.substring(first.end(), last.start()).isBlank()) {
            return text.substring(first.start(), Math.max(first.end(), last.end()));
        }
        return first.in(text) + Strength.GAP + last.in(text);
    }
}
