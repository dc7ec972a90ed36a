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

    /**
     * Ends the piece before a place and starts the next with a main clause that tells who said or did something.
     *
     * @param verb the clause's verb
     * @return where the pass goes on: behind the verb
     */
    int mainClause(int at, int next, int subject, int verb, String rule) {
        open.leaveToMain();
        cutting.split(at, next, Piece.Level.MAIN, subject, verb, rule);
        open.innermost().restart(next);
        cutting.note(verb);
        return verb + 1;
    }
}
