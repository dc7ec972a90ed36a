package io.github.readoutdiff.text;

import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.Strength;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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

    private static final Map<String, Ladder> LADDERS = load();

    private Ladders() {}

    /** One ladder: its levels, and what moves a level by one. */
    private record Ladder(List<Rung> rungs, List<Pattern> weaker, List<Pattern> stronger) {}

    private record Rung(int level, Pattern words) {}

    /**
     * The ladders of the data file.
     *
     * @return the ladders
     */
    public static Ladders create() {
        return new Ladders();
    }

    /**
     * How strongly a claim is put.
     *
     * @param text the claim's words
     * @param kind its kind
     * @return level and deciding words as they stand in the text, empty where no ladder has a word for it or the claim only
     *     tells who met whom
     */
    public Optional<Strength> strength(String text, ClaimKind kind) {
        // "does not support" is a stance, whoever binds himself to it; the ladder of support has no words for a "no"
        Optional<Strength> denied = kind == ClaimKind.COMMITMENT
                ? on(LADDERS.get("stance"), text)
                        .filter(stance -> NOT.matcher(stance.words()).find())
                : Optional.empty();
        if (denied.isPresent()) {
            return denied;
        }
        for (String ladder : laddersOf(kind)) {
            Optional<Strength> found = on(LADDERS.get(ladder), text);
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

    private static Optional<Strength> on(@org.jspecify.annotations.Nullable Ladder ladder, String text) {
        if (ladder == null) {
            return Optional.empty();
        }
        for (Rung rung : ladder.rungs) {
            Matcher matcher = rung.words.matcher(text);
            if (matcher.find()) {
                int level = rung.level;
                level -= ladder.weaker.stream()
                                .anyMatch(words -> words.matcher(text).find())
                        ? 1
                        : 0;
                level += ladder.stronger.stream()
                                .anyMatch(words -> words.matcher(text).find())
                        ? 1
                        : 0;
                return Optional.of(new Strength(Math.max(0, Math.min(Strength.MAX_LEVEL, level)), matcher.group()));
            }
        }
        return Optional.empty();
    }

    private static Map<String, Ladder> load() {
        Map<String, Ladder> ladders = new LinkedHashMap<>();
        for (String line : DataLines.of(Ladders.class, "ladders.txt")) {
            String[] part = line.split(" \\| ", 3);
            Ladder ladder = ladders.computeIfAbsent(
                    part[0], any -> new Ladder(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
            Pattern words = Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:" + part[2] + ")(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            switch (part[1]) {
                case "-1":
                    ladder.weaker.add(words);
                    break;
                case "+1":
                    ladder.stronger.add(words);
                    break;
                default:
                    ladder.rungs.add(new Rung(Integer.parseInt(part[1]), words));
            }
        }
        // the rarer word decides
        ladders.forEach((name, ladder) -> ladder.rungs.sort((one, other) -> LOWEST_FIRST.contains(name)
                ? Integer.compare(one.level, other.level)
                : Integer.compare(other.level, one.level)));
        return Map.copyOf(ladders);
    }
}
