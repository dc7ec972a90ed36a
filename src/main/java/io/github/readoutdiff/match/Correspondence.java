package io.github.readoutdiff.match;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.StopWords;
import io.github.readoutdiff.text.Word;
import io.github.readoutdiff.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which words of two claims correspond, by stem, by concept or by token vectors. */
final class Correspondence {
    /** The token cosine from which a word has a counterpart; measured on the project's own pairs. */
    private static final double COUNTERPART = 0.8;

    /** How many small words may stand within a stretch that is shown as one. */
    private static final int GAP = 4;

    /** The cosine from which a word has a counterpart in the word that stands in its place; lower, for place tells too. */
    private static final double ALIGNED = 0.65;

    private Correspondence() {}

    /** The words whose stem both have, each once, in the order of the alphabet, so that sides do not matter. */
    static List<String> sharedTerms(Pair pair) {
        Map<String, String> shared = new TreeMap<>();
        for (Profile side : List.of(pair.left, pair.right)) {
            Profile other = side == pair.left ? pair.right : pair.left;
            for (Term term : side.terms) {
                if (!term.frame() && other.bag.containsKey(term.stem())) {
                    shared.merge(term.stem(), term.text(), Topics::plainer);
                }
            }
        }
        return List.copyOf(shared.values());
    }

    /** The words of a claim that have no counterpart in the other, neighbours joined. */
    static List<Span> unmatched(Profile claim, List<Profile> others) {
        List<Set<Span>> aligned =
                others.stream().map(other -> aligned(claim, other)).toList();
        List<Term> left = new ArrayList<>();
        for (Term term : claim.terms) {
            // a name or a number corresponds to itself alone
            boolean linked = !term.name()
                    && term.key().chars().noneMatch(Character::isDigit)
                    && aligned.stream().anyMatch(words -> words.stream().anyMatch(term.span()::overlaps));
            if (!term.frame()
                    && !linked
                    && others.stream()
                            .noneMatch(other -> other.bag.containsKey(term.stem())
                                    || other.bag.containsKey(term.concept())
                                    || hasCounterpart(claim, term, other))) {
                left.add(term);
            }
        }
        return joined(claim, left);
    }

    /** The words of a claim that stand where the other's word of like meaning stands. */
    private static Set<Span> aligned(Profile claim, Profile other) {
        if (claim.meaning == null || other.meaning == null) {
            return Set.of();
        }
        int start = claim.claim.extent().start();
        WordVectors mine = words(claim, claim.meaning);
        WordVectors theirs = words(other, other.meaning);
        Set<Span> spans = new LinkedHashSet<>();
        for (WordAlignment.Link link : WordAlignment.of(mine, theirs)) {
            if (mine.cosine(link.left(), theirs, link.right()) >= ALIGNED) {
                Span word = mine.word(link.left()).span();
                spans.add(Span.of(word.start() + start, word.end() + start));
            }
        }
        return spans;
    }

    private static WordVectors words(Profile claim, Meaning meaning) {
        Span extent = claim.claim.extent();
        return WordVectors.of(Words.of(extent.in(claim.text)), meaning.whole())
                .where(word -> claim.claim.spans().stream()
                        .anyMatch(span -> span.overlaps(Span.of(
                                word.span().start() + extent.start(),
                                word.span().end() + extent.start()))));
    }

    private static boolean hasCounterpart(Profile claim, Term term, Profile other) {
        Meaning mine = claim.meaning;
        Meaning theirs = other.meaning;
        if (mine == null || theirs == null) {
            return false;
        }
        int start = claim.claim.extent().start();
        double sum = 0;
        int count = 0;
        for (int i : mine.tokens()) {
            Span token = mine.whole().tokenSpans().get(i);
            if (!Span.of(token.start() + start, token.end() + start).overlaps(term.span())) {
                continue;
            }
            double best = 0;
            for (int j : theirs.tokens()) {
                best = Math.max(best, mine.whole().tokenDot(i, theirs.whole(), j));
            }
            sum += best;
            count++;
        }
        return count > 0 && sum / count >= COUNTERPART;
    }

    /** The same spans for people to read: what only small words keep apart is one stretch. */
    static List<Span> readable(Profile claim, List<Span> spans) {
        List<Span> stretches = new ArrayList<>();
        for (Span span : spans) {
            Span last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (last != null && last.end() <= span.start() && isSmall(claim, Span.of(last.end(), span.start()))) {
                stretches.set(stretches.size() - 1, Span.of(last.start(), span.end()));
            } else {
                stretches.add(span);
            }
        }
        return List.copyOf(stretches);
    }

    /** Whether nothing but small words, commas and hyphens stands between, within one piece of the claim. */
    private static boolean isSmall(Profile claim, Span between) {
        String text = between.in(claim.text);
        List<Word> words = Words.of(text);
        return claim.claim.spans().stream().anyMatch(part -> part.encloses(between))
                && text.chars().noneMatch(c -> ";:.()\"“”".indexOf(c) >= 0)
                && words.size() <= GAP
                && words.stream()
                        .allMatch(word -> StopWords.contains(word.key()) || Lexicon.FRAME.contains(word.key()));
    }

    private static List<Span> joined(Profile claim, List<Term> terms) {
        List<Span> spans = new ArrayList<>();
        for (Term term : terms) {
            Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null
                    && last.end() <= term.span().start()
                    && claim.text.substring(last.end(), term.span().start()).isBlank()) {
                spans.set(spans.size() - 1, Span.of(last.start(), term.span().end()));
            } else if (last == null || !last.overlaps(term.span())) {
                spans.add(term.span());
            }
        }
        return List.copyOf(spans);
    }
}
