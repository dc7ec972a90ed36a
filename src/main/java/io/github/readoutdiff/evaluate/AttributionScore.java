package io.github.readoutdiff.evaluate;

import io.github.readoutdiff.model.Attribution;
import io.github.readoutdiff.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * How well attributions found in a text agree with those that a person annotated.
 *
 * <p>{@link #content()}, {@link #source()} and {@link #cue()} count tokens: words, and each other visible character on its
 * own. {@link #relation()} counts attributions: one found and one annotated correspond if their contents share half of
 * their tokens or more (Jaccard), each with one other, the most alike first. {@link #relationWithSource()} asks beside that
 * that their sources share a token, or that both have none.
 *
 * <p>Scores of several texts are added by {@link #plus}.
 *
 * <pre>{@code
 * List<Attribution> wanted = List.of(new Attribution(
 *         List.of(Span.of(0, 5)), List.of(Span.of(6, 10)), List.of(Span.of(11, 26)), "annotated"));
 * AttributionScore.of("China said trade will grow", wanted, wanted).relation().f1();   // 1.0
 * }</pre>
 *
 * @param content tokens of contents
 * @param source tokens of sources
 * @param cue tokens of cues
 * @param relation attributions
 * @param relationWithSource attributions with their sources
 * @since 0.1.0
 */
public record AttributionScore(Share content, Share source, Share cue, Share relation, Share relationWithSource) {
    /** The score of no text. */
    public static final AttributionScore NONE =
            new AttributionScore(Share.NONE, Share.NONE, Share.NONE, Share.NONE, Share.NONE);

    private static final double LEAST_LIKENESS = 0.5;

    /**
     * Scores one text.
     *
     * @param text the text
     * @param wanted what a person annotated; the rule is not looked at
     * @param found what was found
     * @return the score
     */
    public static AttributionScore of(String text, List<Attribution> wanted, List<Attribution> found) {
        WordStarts tokens = WordStarts.wordsAndMarks(text);
        return new AttributionScore(
                tokens(tokens, wanted, found, Attribution::content),
                tokens(tokens, wanted, found, Attribution::source),
                tokens(tokens, wanted, found, Attribution::cue),
                relations(tokens, wanted, found, false),
                relations(tokens, wanted, found, true));
    }

    /**
     * The score of this and other texts taken together.
     *
     * @param other the score of the others
     * @return the sum
     */
    public AttributionScore plus(AttributionScore other) {
        return new AttributionScore(
                content.plus(other.content),
                source.plus(other.source),
                cue.plus(other.cue),
                relation.plus(other.relation),
                relationWithSource.plus(other.relationWithSource));
    }

    private static Share tokens(
            WordStarts tokens,
            List<Attribution> wanted,
            List<Attribution> found,
            Function<Attribution, List<Span>> part) {
        BitSet inWanted = new BitSet();
        wanted.forEach(each -> inWanted.or(tokens.in(part.apply(each))));
        BitSet inFound = new BitSet();
        found.forEach(each -> inFound.or(tokens.in(part.apply(each))));
        return new Share(WordStarts.shared(inWanted, inFound), inFound.cardinality(), inWanted.cardinality());
    }

    /** One found and one annotated attribution that may correspond, by their places in the lists. */
    private record Candidate(double likeness, int wanted, int found) {}

    private static Share relations(
            WordStarts tokens, List<Attribution> wanted, List<Attribution> found, boolean withSource) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            BitSet one = tokens.in(wanted.get(i).content());
            for (int j = 0; j < found.size(); j++) {
                BitSet other = tokens.in(found.get(j).content());
                int common = WordStarts.shared(one, other);
                double likeness =
                        common == 0 ? 0 : (double) common / (one.cardinality() + other.cardinality() - common);
                if (likeness >= LEAST_LIKENESS) {
                    candidates.add(new Candidate(likeness, i, j));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .thenComparingInt(Candidate::wanted)
                .thenComparingInt(Candidate::found)
                .reversed());
        Set<Integer> wantedTaken = new HashSet<>();
        Set<Integer> foundTaken = new HashSet<>();
        int right = 0;
        for (Candidate each : candidates) {
            if (wantedTaken.contains(each.wanted) || foundTaken.contains(each.found)) {
                continue;
            }
            wantedTaken.add(each.wanted);
            foundTaken.add(each.found);
            if (!withSource || sourcesAgree(tokens, wanted.get(each.wanted), found.get(each.found))) {
                right++;
            }
        }
        return new Share(right, found.size(), wanted.size());
    }

    private static boolean sourcesAgree(WordStarts tokens, Attribution one, Attribution other) {
        BitSet of = tokens.in(one.source());
        BitSet and = tokens.in(other.source());
        return of.intersects(and) || of.isEmpty() && and.isEmpty();
    }
}
