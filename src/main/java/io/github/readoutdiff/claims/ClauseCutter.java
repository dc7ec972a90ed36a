package io.github.readoutdiff.claims;

import static io.github.readoutdiff.text.PartOfSpeech.ADJ;
import static io.github.readoutdiff.text.PartOfSpeech.ADP;
import static io.github.readoutdiff.text.PartOfSpeech.AUX;
import static io.github.readoutdiff.text.PartOfSpeech.DET;
import static io.github.readoutdiff.text.PartOfSpeech.NOUN;
import static io.github.readoutdiff.text.PartOfSpeech.VERB;

import io.github.readoutdiff.claims.OpenClause.Kind;
import io.github.readoutdiff.claims.Piece.Level;
import io.github.readoutdiff.text.TaggedWord;
import java.util.List;

/**
 * Cuts one sentence into the parts that make points of their own. One pass from left to right with a stack of open clauses;
 * it looks a bounded way ahead, so time is linear.
 */
final class ClauseCutter extends CutRules {
    private final ClauseCuts clauses;
    private final PhraseCuts phrases;

    private ClauseCutter(Cutting cutting) {
        super(cutting);
        this.clauses = new ClauseCuts(cutting);
        this.phrases = new PhraseCuts(cutting);
    }

    /** The pieces of a sentence in text order; every word stands in one of them or is a coordinator between two. */
    static List<Piece> cut(List<TaggedWord> words) {
        return words.isEmpty() ? List.of() : new ClauseCutter(new Cutting(words)).run();
    }

    private List<Piece> run() {
        int at = leadIn();
        while (at < words.size()) {
            at = step(at);
        }
        return cutting.pieces();
    }

    private int step(int at) {
        TaggedWord word = words.get(at);
        if (sentence.isOpaque(at)) {
            return at + 1;
        }
        int procedure = verbs.procedureEnd(at);
        boolean inserted = at > 0 && words.get(at - 1).isWord(",") && open.innermost().verb < 0;
        // "the school, founded at the king's request, teaches": what was begun so, inside the clause
        boolean aside =
                at > 1 && words.get(at - 1).is(VERB) && words.get(at - 2).isWord(",");
        boolean auxiliary = at > 0 && words.get(at - 1).is(AUX);
        if (procedure > at
                && !inserted
                && !auxiliary
                && !aside
                && sentence.size(cutting.current().from(), at) >= 3) {
            cutting.split(at, at, Level.EVENT, cutting.current().subject(), -1, "who asked, how long");
            return procedure;
        }
        if (word.isWord(";")) {
            return semicolon(at);
        }
        if (word.isWord(":")) {
            return colon(at);
        }
        if (word.isWord(",")) {
            open.leaveInner();
            int next = at + 1;
            boolean conjunction = sentence.isCoordinator(next);
            return boundary(at, conjunction ? next + 1 : next, true, conjunction);
        }
        if (sentence.isCoordinator(at)) {
            return boundary(at, at + 1, false, true);
        }
        if (sentence.isAsWellAs(at)) {
            return boundary(at, at, false, false);
        }
        cutting.openClause(at);
        cutting.note(at);
        return at + 1;
    }

    private int semicolon(int at) {
        int next = sentence.isCoordinator(at + 1) ? at + 2 : at + 1;
        if (sentence.size(cutting.current().from(), at) >= 3 && sentence.size(next, words.size()) >= 2) {
            open.leaveToContent();
            int verb = verbs.clauseVerb(next);
            Level level = open.innermost().kind == Kind.CONTENT ? Level.CONTENT : Level.MAIN;
            if (level == Level.CONTENT && verbs.reportsAnew(verb)) {
                open.leaveToMain();
                level = Level.MAIN;
            }
            boolean infinitive = sentence.isInfinitive(next) || sentence.isFor(next);
            cutting.split(at, next, infinitive ? Level.PART : level, next, infinitive ? -1 : verb, "semicolon");
            if (!infinitive) {
                open.innermost().restart(next);
            }
            return next;
        }
        return at + 1;
    }

    /** "Human rights were raised: the queen asked for mercy": a clause of its own behind a colon. */
    private int colon(int at) {
        int next = at + 1;
        boolean quoted = at > 0
                && next < words.size()
                && Character.isUpperCase(words.get(next).text().codePointAt(0))
                && cues.at(words, at - 1)
                        .filter(cue -> cue.cueClass() == CueClass.SAY)
                        .isPresent();
        int verb = next >= words.size() || sentence.isOpaque(next)
                ? -1
                : quoted ? verbs.clauseVerb(next) : verbs.fullClause(next);
        if (verb < 0
                || Cues.standard().is("content-opener", words.get(next))
                || sentence.size(cutting.current().from(), at) < 3
                || sentence.size(next, words.size()) < 5
                || open.hasContent() && open.innermost().verb < 0) {
            return next;
        }
        open.leaveInner();
        boolean anew = verbs.reportsAnew(verb);
        if (anew) {
            open.leaveToMain();
        } else {
            open.leaveToContent();
        }
        if (open.innermost().verb < 0) {
            return next;
        }
        Level level = open.innermost().kind == Kind.CONTENT ? Level.CONTENT : Level.MAIN;
        cutting.split(at, next, level, next, verb, "colon");
        open.innermost().restart(next);
        return next;
    }

    /** Decides at a comma or coordinator from {@code at} whether a piece starts at {@code next}. */
    private int boundary(int at, int next, boolean comma, boolean conjunction) {
        if (next >= words.size() || sentence.isOpaque(next) && !sentence.startsQuote(next)) {
            return Math.max(at + 1, next);
        }
        if (words.get(next).isWord("which") && verbs.procedureEnd(next) > next) {
            return next;
        }
        OpenClause clause = open.innermost();
        int left = sentence.size(cutting.current().from(), at);
        if (left < 2) {
            return Math.max(at + 1, next);
        }
        // "as well as readiness to help"
        if (sentence.isAsWellAs(next)) {
            int start = next + 3;
            if (start < words.size()
                    && (!words.get(start).is(ADP) || sentence.isSpeechNoun(start + 1))
                    && sentence.size(start, sentence.pieceEnd(start)) >= 3
                    && sentence.size(start, words.size()) >= 3
                    && clause.verb >= 0
                    && !finite.insidePair(at)
                    && sentence.tellsMore(start)
                    && !sentence.repeatsNoun(start, clause.verb, at)) {
                cutting.split(at, start, Level.PART, -1, -1, "as well as");
                return start;
            }
            return start > words.size() ? words.size() : start;
        }
        int result = clauses.cut(at, next, comma, conjunction, clause);
        if (result < 0) {
            result = phrases.cut(at, next, comma, conjunction, open.innermost());
        }
        return result < 0 ? Math.max(at + 1, next) : result;
    }

    /** "In the course of a long call between A and B, ...": the event itself, before the main clause. */
    private int leadIn() {
        if (!words.get(0).is(ADP) && !Cues.standard().is("lead-in", words.get(0))) {
            return 0;
        }
        int noun = -1;
        boolean parties = false;
        for (int i = 1; i < words.size() && i < 40; i++) {
            TaggedWord word = words.get(i);
            if (word.isWord(",")) {
                if (noun >= 0 && parties && sentence.size(0, i) >= 6 && sentence.size(i + 1, words.size()) >= 3) {
                    int start = noun;
                    while (start > 0 && words.get(start - 1).is(ADJ, NOUN, DET)) {
                        start--;
                    }
                    cutting.leadIn(start, i);
                    return i + 1;
                }
                return 0;
            }
            if (noun < 0 && cues.is("other-event", words.get(i - 1))) {
                return 0;
            }
            if (Cues.standard().is("lead-in-event", word)) {
                noun = noun < 0 ? i : noun;
            }
            parties |= noun >= 0 && Cues.standard().is("lead-in-party", word);
            if (word.is(AUX) || sentence.isRelative(i)) {
                return 0;
            }
        }
        return 0;
    }
}
