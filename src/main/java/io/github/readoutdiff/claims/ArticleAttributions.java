package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Sentence;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The attributions of one article, to be taken sentence by sentence. */
final class ArticleAttributions {
    private final List<FoundAttribution> found;

    /** The characters that an attribution with a source holds. */
    private final BitSet sourced = new BitSet();

    private int next;

    ArticleAttributions(List<FoundAttribution> all) {
        found = all.stream()
                .sorted(Comparator.comparingInt(FoundAttribution::anchor))
                .toList();
        found.stream()
                .filter(one -> !one.source().isEmpty())
                .flatMap(one -> one.content().stream())
                .forEach(span -> sourced.set(span.start(), span.end()));
    }

    /** Those that are made in a sentence; sentences are to be asked for in text order, none left out. */
    List<FoundAttribution> in(Sentence sentence) {
        int from = next;
        while (next < found.size() && found.get(next).anchor() < sentence.span().end()) {
            next++;
        }
        return found.subList(from, next);
    }

    /** Whether some of a sentence has a source, here or in another sentence. */
    boolean anySourced(Span sentence) {
        int at = sourced.nextSetBit(sentence.start());
        return at >= 0 && at < sentence.end();
    }
}
