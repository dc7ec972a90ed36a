package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.TaggedWord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of one quotation while it is read: "the river", he said, "is calm" is one, with a gap. */
final class QuotedWords {
    private final List<TaggedWord> words = new ArrayList<>();
    private @Nullable Voice voice;
    private @Nullable Span gap;

    /** Whether words inside quotation marks go on with the sentence of those before; one gap is all that a claim has. */
    boolean goesOn(List<TaggedWord> next) {
        return !words.isEmpty()
                && gap == null
                && Character.isLowerCase(next.get(0).text().codePointAt(0));
    }

    void add(List<TaggedWord> next, Voice whose) {
        if (words.isEmpty()) {
            voice = whose;
        } else {
            int last = words.size() - 1;
            while (last > 0 && words.get(last).isWord(",")) {
                words.remove(last--);
            }
            gap = Span.of(words.get(last).span().end(), next.get(0).span().start());
        }
        words.addAll(next);
    }

    List<TaggedWord> words() {
        return List.copyOf(words);
    }

    @Nullable
    Voice voice() {
        return voice;
    }

    @Nullable
    Span gap() {
        return gap;
    }

    void clear() {
        words.clear();
        voice = null;
        gap = null;
    }
}
