package io.github.readoutdiff.claims;

import io.github.readoutdiff.text.TaggedWord;
import java.util.List;

/** What every rule that cuts a sentence looks at: its words, what is known of them, and where the cutting stands. */
abstract class CutRules {
    final Cutting cutting;
    final List<TaggedWord> words;
    final ClauseWords sentence;
    final ClauseVerbs verbs;
    final FiniteVerbs finite;
    final OpenClauses open;
    final Cues cues = Cues.standard();

    CutRules(Cutting cutting) {
        this.cutting = cutting;
        this.words = cutting.words;
        this.sentence = cutting.sentence;
        this.verbs = cutting.verbs;
        this.finite = cutting.finite;
        this.open = cutting.open;
    }
}
