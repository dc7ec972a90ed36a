package io.github.readoutdiff.match;

import io.github.readoutdiff.text.Mention;
import io.github.readoutdiff.text.StopWords;
import io.github.readoutdiff.text.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Plain numbers of two sides of one point that count the same thing and are not equal ("200 prisoners", "250 captives"). */
final class Counts {
    /** How many words after a number may name what it counts: "200 seriously wounded prisoners". */
    private static final int REACH = 3;

    private final List<Count> left;
    private final List<Count> right;

    private Counts(List<Count> left, List<Count> right) {
        this.left = left;
        this.right = right;
    }

    /** A number and what it counts, as stems and concepts. */
    private record Count(String value, Set<String> things, String words) {
        boolean isOfSame(Count other) {
            return things.stream().anyMatch(other.things::contains);
        }

        boolean agrees(Count other) {
            return value.equals(other.value) && isOfSame(other);
        }
    }

    /** The words of the left and of the right for each thing that they count differently. */
    static List<List<String>> clashes(List<Profile> left, List<Profile> right) {
        return new Counts(counts(left), counts(right)).clashes();
    }

    private List<List<String>> clashes() {
        List<List<String>> clashes = new ArrayList<>();
        Set<Count> told = new HashSet<>();
        for (Count one : left) {
            if (right.stream().anyMatch(one::agrees)) {
                continue;
            }
            for (Count other : right) {
                if ((one.isOfSame(other) || isOnlyCount(one, other))
                        && left.stream().noneMatch(other::agrees)
                        && !told.contains(one)
                        && told.add(other)) {
                    told.add(one);
                    clashes.add(List.of(one.words(), other.words()));
                }
            }
        }
        return clashes;
    }

    /** "200 from each side" against "250 prisoners": where either side counts once, what has no noun counts the same. */
    private boolean isOnlyCount(Count one, Count other) {
        boolean bare = one.things().isEmpty() || other.things().isEmpty();
        return bare && !one.value().equals(other.value()) && left.size() == 1 && right.size() == 1;
    }

    private static List<Count> counts(List<Profile> side) {
        List<Count> counts = new ArrayList<>();
        for (Profile profile : side) {
            for (Mention mention : profile.mentions) {
                if (mention.kind() == Mention.Kind.NUMBER) {
                    counts.add(new Count(
                            mention.value(),
                            things(profile, mention),
                            mention.span().in(profile.claim.text())));
                }
            }
        }
        return counts;
    }

    private static Set<String> things(Profile profile, Mention mention) {
        Set<String> things = new HashSet<>();
        String text = profile.claim.text();
        int end = mention.span().end();
        int taken = 0;
        for (Word word : profile.words) {
            if (word.span().start() < end) {
                continue;
            }
            boolean apart = !text.substring(end, word.span().start()).isBlank();
            if (taken == REACH || apart || StopWords.contains(word.key())) {
                break;
            }
            for (Term term : profile.terms) {
                if (term.key().equals(word.key()) && !term.frame()) {
                    things.add(term.stem());
                    things.add(term.concept());
                }
            }
            end = word.span().end();
            taken++;
        }
        return things;
    }
}
