package io.github.readoutdiff.claims;

import static io.github.readoutdiff.text.PartOfSpeech.ADP;
import static io.github.readoutdiff.text.PartOfSpeech.ADV;
import static io.github.readoutdiff.text.PartOfSpeech.AUX;
import static io.github.readoutdiff.text.PartOfSpeech.NOUN;
import static io.github.readoutdiff.text.PartOfSpeech.PART;
import static io.github.readoutdiff.text.PartOfSpeech.PRON;
import static io.github.readoutdiff.text.PartOfSpeech.PROPN;
import static io.github.readoutdiff.text.PartOfSpeech.SCONJ;
import static io.github.readoutdiff.text.PartOfSpeech.VERB;

import io.github.readoutdiff.claims.OpenClause.Kind;
import io.github.readoutdiff.claims.Piece.Level;
import io.github.readoutdiff.text.TaggedWord;
import java.util.ArrayList;
import java.util.List;

/**
 * The state of cutting one sentence: its words and what is known of them, the clauses that are open, the pieces so far and
 * the one that is being read.
 */
final class Cutting {
    final List<TaggedWord> words;
    final ClauseWords sentence;
    final ClauseVerbs verbs;
    final FiniteVerbs finite;
    final OpenClauses open = new OpenClauses();
    private final Cues cues = Cues.standard();
    private final List<Piece> pieces = new ArrayList<>();
    private Piece current = new Piece(0, 0, Level.MAIN, 0, -1, "sentence");

    Cutting(List<TaggedWord> words) {
        this.words = words;
        this.sentence = new ClauseWords(words);
        this.verbs = new ClauseVerbs(sentence);
        this.finite = new FiniteVerbs(sentence, open);
    }

    /** The piece that is being read, without its end. */
    Piece current() {
        return current;
    }

    /** The pieces, when the sentence is at its end. */
    List<Piece> pieces() {
        close(words.size());
        return pieces;
    }

    /** How many words the piece that is being read has before a place. */
    int left(int at) {
        return sentence.size(current.from(), at);
    }

    /** Ends the piece that is being read and starts the next. */
    void split(int end, int next, Level level, int subject, int verb, String rule) {
        close(end);
        current = new Piece(next, next, level, subject, verb, rule);
    }

    /** Starts the sentence with a piece that ends before its first main clause: "In a call between A and B, ...". */
    void leadIn(int start, int comma) {
        current = new Piece(start, 0, Level.EVENT, -1, -1, "lead-in");
        split(comma, comma + 1, Level.MAIN, comma + 1, -1, "sentence");
        open.innermost().start = comma + 1;
    }

    private void close(int end) {
        if (end > current.from() && sentence.size(current.from(), end) > 0) {
            pieces.add(
                    new Piece(current.from(), end, current.level(), current.subject(), current.verb(), current.rule()));
        }
    }

    /** Opens the clause that a word begins, if it begins one. */
    void openClause(int at) {
        TaggedWord word = words.get(at);
        if (word.isWord("that") && !sentence.nextIsNoun(at)) {
            boolean relative = at > 0
                    && words.get(at - 1).is(NOUN, PROPN, PRON)
                    && !cues.is("noun", words.get(at - 1))
                    && !afterCue(at)
                    && !afterParticiple(at);
            boolean aim = at > 0 && words.get(at - 1).isWord("so");
            open.enter(new OpenClause(relative || aim ? Kind.RELATIVE : Kind.CONTENT, at + 1));
        } else if (sentence.isRelative(at)) {
            open.enter(new OpenClause(Kind.RELATIVE, at + 1));
        } else if (cues.is("sub", word) && word.is(SCONJ, ADP) && verbs.verbBeforeComma(at + 1)) {
            open.enter(new OpenClause(Kind.SUBORDINATE, at + 1));
        } else if (word.is(SCONJ) && !cues.is("no-subordinate", word) && verbs.verbBeforeComma(at + 1)) {
            open.enter(new OpenClause(Kind.SUBORDINATE, at + 1));
        }
    }

    /** "that" that reports: a cue verb stands before it with nothing but its words between. */
    private boolean afterCue(int at) {
        OpenClause clause = open.innermost();
        return clause.verb >= 0 && clause.cue != null && at - clause.verb <= 4;
    }

    /** "Stating in the talks that the lock leaks": the participle at the start of a sentence reports. */
    private boolean afterParticiple(int at) {
        TaggedWord first = words.get(current.from());
        return pieces.isEmpty()
                && at - current.from() <= 5
                && first.lower().endsWith("ing")
                && first.is(VERB)
                && cues.at(words, current.from())
                        .filter(cue -> cue.cueClass() == CueClass.SAY)
                        .isPresent();
    }

    /** Notes the clause's verb, its first infinitive and its first gerund. */
    void note(int at) {
        TaggedWord word = words.get(at);
        if (open.isNested()
                && open.innermost().kind == Kind.RELATIVE
                && open.innermost().verb >= 0
                && finite.endsRelative(at)) {
            open.leave();
        }
        OpenClause clause = open.innermost();
        if (clause.verb < 0 && finite.isFinite(at) && at >= clause.start) {
            clause.verb = at;
            int main = verbs.mainVerb(at);
            cues.at(words, main).ifPresent(cue -> clause.cue = cue.cueClass());
            if (current.verb() < 0
                    && current.level() != Level.PART
                    && current.level() != Level.EVENT
                    && clause.kind != Kind.RELATIVE
                    && clause.kind != Kind.SUBORDINATE) {
                current = new Piece(current.from(), 0, current.level(), current.subject(), at, current.rule());
            }
        }
        if (clause.infinitive < 0 && sentence.isInfinitive(at)) {
            clause.infinitive = at;
        }
        if (clause.gerund < 0
                && sentence.isGerund(at)
                && at > 0
                && !words.get(at - 1).is(AUX)
                && (words.get(at - 1).is(ADP, SCONJ, ADV, VERB, PART)
                        || words.get(at - 1).isWord("to"))) {
            clause.gerund = at;
        }
    }
}
