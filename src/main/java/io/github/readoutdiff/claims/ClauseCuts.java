package io.github.readoutdiff.claims;

import static io.github.readoutdiff.text.PartOfSpeech.ADJ;
import static io.github.readoutdiff.text.PartOfSpeech.ADP;
import static io.github.readoutdiff.text.PartOfSpeech.AUX;
import static io.github.readoutdiff.text.PartOfSpeech.DET;
import static io.github.readoutdiff.text.PartOfSpeech.NOUN;
import static io.github.readoutdiff.text.PartOfSpeech.PART;
import static io.github.readoutdiff.text.PartOfSpeech.PRON;
import static io.github.readoutdiff.text.PartOfSpeech.PROPN;
import static io.github.readoutdiff.text.PartOfSpeech.SCONJ;
import static io.github.readoutdiff.text.PartOfSpeech.VERB;

import io.github.readoutdiff.claims.OpenClause.Kind;
import io.github.readoutdiff.claims.Piece.Level;

/** Coordinated clauses and predicates that make points of their own. */
final class ClauseCuts extends CutRules {
    ClauseCuts(Cutting cutting) {
        super(cutting);
    }

    /** Where the pass goes on behind a cut at a comma or coordinator; -1 if nothing is cut there. */
    int cut(int at, int next, boolean comma, boolean conjunction, OpenClause clause) {
        // ", while the king asked for time": both said something
        if (comma && !conjunction && words.get(next).isWord("while", "whereas") && clause.verb >= 0) {
            int told = verbs.fullClause(next + 1);
            if (told >= 0 && verbs.reportsAnew(told) && sentence.size(next, words.size()) >= 5) {
                return mainClause(at, next, next + 1, told, "clause");
            }
        }
        // "that A, that B and that C"
        if (words.get(next).isWord("that")
                && open.hasContent()
                && sentence.size(next, words.size()) >= 4
                && (conjunction || !sentence.nextIsNoun(next))) {
            open.leaveToContent();
            cutting.split(at, next, Level.CONTENT, next + 1, verbs.clauseVerb(next + 1), "that-clause");
            open.innermost().restart(next + 1);
            return next + 1;
        }
        if (clause.verb < 0 && clause.kind != Kind.MAIN) {
            return -1;
        }
        int verb = verbs.fullClause(next);
        if (verb >= 0 && clause.verb >= 0 && mayStartClause(at, next, verb, comma, conjunction)) {
            boolean anew = verbs.reportsAnew(verb);
            if (anew) {
                open.leaveToMain();
            } else {
                open.leaveToContent();
            }
            Level level = open.innermost().kind == Kind.CONTENT ? Level.CONTENT : Level.MAIN;
            cutting.split(at, next, level, next, verb, "clause");
            open.innermost().restart(next);
            return next;
        }
        verb = finite.predicate(next);
        boolean lostVerb =
                comma && conjunction && verb >= 0 && words.get(verb).is(AUX) && sentence.size(clause.start, at) >= 6;
        if (verb >= 0 && (clause.verb >= 0 || lostVerb)) {
            return splitPredicate(at, next, verb, comma, conjunction);
        }
        return -1;
    }

    private boolean mayStartClause(int at, int next, int verb, boolean comma, boolean conjunction) {
        OpenClause clause = open.innermost();
        boolean answers = conjunction && cues.is("answer", words.get(verb)) && verbs.reportsAnew(verb);
        if (sentence.size(verb, sentence.pieceEnd(verb)) < 2 && !answers || sentence.size(clause.start, at) < 3) {
            return false;
        }
        if (!conjunction) {
            // a comma alone joins clauses only where the next has a pronoun or reports
            return verbs.reportsAnew(verb) || (words.get(next).is(PRON) && !sentence.isRelative(next));
        }
        // "political and diplomatic efforts", "the dams, locks and oil refining industries will": one noun, one subject
        boolean listed =
                words.get(at - 1).is(NOUN) && at > 1 && words.get(at - 2).isWord(",");
        boolean attribute = words.get(at - 1).is(ADJ)
                || cues.is("attribute", words.get(at - 1))
                || at > 1 && words.get(at - 1).is(PROPN) && words.get(at - 2).is(ADP);
        if (!comma && (listed || attribute && words.get(next).is(ADJ))) {
            return false;
        }
        // "noted Ruritania and Freedonia are friends": the first verb's object is the second's subject
        if (!comma && at - clause.verb <= 4 && !words.get(next).is(PRON) && !verbs.reportsAnew(verb)) {
            return false;
        }
        // "said too many doctors and nurses have died": what was said has no verb yet
        if (!comma && cues.is("bare", words.get(clause.verb)) && !verbs.anyBetween(clause.verb + 1, at)) {
            return false;
        }
        // "given how A and B have grown": the clause behind "how" has no verb yet
        if (!comma && verbs.awaitsVerb(clause.start, at)) {
            return false;
        }
        if (!comma
                && !verbs.reportsAnew(verb)
                && (sentence.isNameAlone(at) || sentence.endsContactClause(clause.verb, at))) {
            return false;
        }
        return !finite.insidePair(at);
    }

    private int splitPredicate(int at, int next, int verb, boolean comma, boolean conjunction) {
        OpenClause clause = open.innermost();
        boolean anew = verbs.reportsAnew(verb) || comma && isGain(verb);
        if (anew && clause.kind != Kind.MAIN && open.mainReports()) {
            return mainClause(at, next, -1, verb, "predicate");
        }
        if (clause.kind == Kind.RELATIVE || clause.kind == Kind.SUBORDINATE) {
            return -1;
        }
        // "had, as a sign of goodwill, opened the lock": the auxiliary still waits for its verb
        if (comma
                && clause.verb >= 0
                && isAuxiliary(clause.verb)
                && words.get(clause.verb + 1).isWord(",")) {
            return -1;
        }
        int right = sentence.size(next, sentence.pieceEnd(next));
        // "reviewed and encouraged progress": two verbs with one object
        boolean unfinished =
                words.get(at - 1).is(VERB, AUX, ADP, PART) && !words.get(at - 1).isWord("'s");
        // "will not sit idly by, and will resist"
        boolean rests = comma && conjunction && (anew || words.get(verb).is(AUX));
        if (unfinished && !rests || right < 3 || clause.verb >= 0 && sentence.size(clause.verb, at) < 3) {
            return -1;
        }
        if (!comma && (right < 5 || sentence.isBe(verb) && sentence.isBe(clause.verb))) {
            return -1;
        }
        // "will never close the lock or raise the toll": cut off, the second would be a promise
        if (words.get(next - 1).isWord("or") && sentence.isNegated(clause.verb)) {
            return -1;
        }
        boolean reported = verbs.reportsAnew(verb)
                && open.mainReports()
                && verb + 1 < words.size()
                && words.get(verb + 1).is(DET, PRON, PROPN, NOUN, SCONJ);
        if (!conjunction && !reported && !finite.listFollows(next)) {
            return -1;
        }
        Level level = clause.kind == Kind.CONTENT ? Level.CONTENT : Level.MAIN;
        cutting.split(at, next, level, -1, verb, "predicate");
        clause.restart(next);
        cutting.note(verb);
        return verb + 1;
    }

    /** "Said that he hoped for a treaty, and obtained support from the queen". */
    private boolean isGain(int verb) {
        return cues.is("gained", words.get(verb)) && verb + 1 < words.size() && cues.is("given", words.get(verb + 1));
    }

    private boolean isAuxiliary(int at) {
        return words.get(at).is(AUX) || words.get(at).isWord("had", "has", "have");
    }
}
