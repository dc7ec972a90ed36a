package io.github.readoutdiff.claims;

import static io.github.readoutdiff.text.PartOfSpeech.ADJ;
import static io.github.readoutdiff.text.PartOfSpeech.ADP;
import static io.github.readoutdiff.text.PartOfSpeech.ADV;
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
import io.github.readoutdiff.text.TaggedWord;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts one sentence into the parts that make points of their own. One pass from left to right with a stack of open clauses;
 * it looks a bounded way ahead, so time is linear.
 */
final class ClauseCutter {
    private final ClauseWords sentence;
    private final ClauseVerbs verbs;
    private final FiniteVerbs finite;
    private final List<TaggedWord> words;
    private final Cues cues = Cues.standard();
    private final List<Piece> pieces = new ArrayList<>();
    private final OpenClauses open = new OpenClauses();
    private Piece current = new Piece(0, 0, Level.MAIN, 0, -1, "sentence");

    private ClauseCutter(List<TaggedWord> words) {
        this.words = words;
        this.sentence = new ClauseWords(words);
        this.verbs = new ClauseVerbs(sentence);
        this.finite = new FiniteVerbs(sentence, open);
    }

    /** The pieces of a sentence in text order; every word stands in one of them or is a coordinator between two. */
    static List<Piece> cut(List<TaggedWord> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        return new ClauseCutter(words).run();
    }

    private List<Piece> run() {
        int at = leadIn();
        while (at < words.size()) {
            at = step(at);
        }
        close(words.size());
        return pieces;
    }

    // ---------------------------------------------------------------- the pass

    private int step(int at) {
        TaggedWord word = words.get(at);
        if (sentence.isOpaque(at)) {
            return at + 1;
        }
        int procedure = verbs.procedureEnd(at);
        boolean inserted = at > 0 && words.get(at - 1).isWord(",") && open.innermost().verb < 0;
        boolean auxiliary = at > 0 && words.get(at - 1).is(AUX);
        if (procedure > at && !inserted && !auxiliary && sentence.size(current.from(), at) >= 3) {
            split(at, at, Level.EVENT, current.subject(), -1, "who asked, how long");
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
        openClause(at);
        note(at);
        return at + 1;
    }

    private int semicolon(int at) {
        int next = sentence.isCoordinator(at + 1) ? at + 2 : at + 1;
        if (sentence.size(current.from(), at) >= 3 && sentence.size(next, words.size()) >= 2) {
            open.leaveToContent();
            int verb = verbs.clauseVerb(next);
            Level level = open.innermost().kind == Kind.CONTENT ? Level.CONTENT : Level.MAIN;
            if (level == Level.CONTENT && verbs.reportsAnew(verb)) {
                open.leaveToMain();
                level = Level.MAIN;
            }
            boolean infinitive = sentence.isInfinitive(next) || sentence.isFor(next);
            split(at, next, infinitive ? Level.PART : level, next, infinitive ? -1 : verb, "semicolon");
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
                || words.get(next).isWord("how", "whether", "that", "what", "when", "why")
                || sentence.size(current.from(), at) < 3
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
        split(at, next, level, next, verb, "colon");
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
        int left = sentence.size(current.from(), at);
        if (left < 2) {
            return Math.max(at + 1, next);
        }
        // "as well as readiness to help"
        if (sentence.isAsWellAs(next)) {
            int start = next + 3;
            if (start < words.size()
                    && !words.get(start).is(ADP)
                    && sentence.size(start, sentence.pieceEnd(start)) >= 3
                    && sentence.size(start, words.size()) >= 3
                    && clause.verb >= 0
                    && !finite.insidePair(at)
                    && sentence.tellsMore(start)
                    && !sentence.repeatsNoun(start, clause.verb, at)) {
                split(at, start, Level.PART, -1, -1, "as well as");
                return start;
            }
            return start > words.size() ? words.size() : start;
        }
        int result = clauses(at, next, comma, conjunction, clause);
        if (result < 0) {
            result = phrases(at, next, comma, conjunction, open.innermost());
        }
        return result < 0 ? Math.max(at + 1, next) : result;
    }

    /** Coordinated clauses and predicates. */
    private int clauses(int at, int next, boolean comma, boolean conjunction, OpenClause clause) {
        // ", while the king asked for time": both said something
        if (comma && !conjunction && words.get(next).isWord("while", "whereas") && clause.verb >= 0) {
            int told = verbs.fullClause(next + 1);
            if (told >= 0 && verbs.reportsAnew(told) && sentence.size(next, words.size()) >= 5) {
                open.leaveToMain();
                split(at, next, Level.MAIN, next + 1, told, "clause");
                open.innermost().restart(next);
                note(told);
                return told + 1;
            }
        }
        // "that A, that B and that C"
        if ((conjunction || comma)
                && words.get(next).isWord("that")
                && open.hasContent()
                && sentence.size(next, words.size()) >= 4
                && (conjunction || !sentence.nextIsNoun(next))) {
            open.leaveToContent();
            split(at, next, Level.CONTENT, next + 1, verbs.clauseVerb(next + 1), "that-clause");
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
            split(at, next, level, next, verb, "clause");
            open.innermost().restart(next);
            return next;
        }
        verb = finite.predicate(next);
        boolean lostVerb =
                comma && conjunction && verb >= 0 && words.get(verb).is(AUX) && sentence.size(clause.start, at) >= 6;
        if (verb >= 0 && (clause.verb >= 0 || lostVerb) && (conjunction || comma)) {
            return splitPredicate(at, next, verb, comma, conjunction);
        }
        return -1;
    }

    private boolean mayStartClause(int at, int next, int verb, boolean comma, boolean conjunction) {
        OpenClause clause = open.innermost();
        if (!comma && !conjunction) {
            return false;
        }
        if (sentence.size(verb, sentence.pieceEnd(verb)) < 2 || sentence.size(clause.start, at) < 3) {
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
        if (!comma
                && !verbs.reportsAnew(verb)
                && (sentence.isNameAlone(at) || sentence.endsContactClause(clause.verb, at))) {
            return false;
        }
        return !finite.insidePair(at);
    }

    private int splitPredicate(int at, int next, int verb, boolean comma, boolean conjunction) {
        OpenClause clause = open.innermost();
        boolean anew = verbs.reportsAnew(verb);
        if (anew && clause.kind != Kind.MAIN && open.mainReports()) {
            open.leaveToMain();
            split(at, next, Level.MAIN, -1, verb, "predicate");
            open.innermost().restart(next);
            note(verb);
            return verb + 1;
        }
        if (clause.kind == Kind.RELATIVE || clause.kind == Kind.SUBORDINATE) {
            return -1;
        }
        int right = sentence.size(next, sentence.pieceEnd(next));
        // "reviewed and encouraged progress": two verbs with one object
        if (words.get(at - 1).is(VERB, AUX, ADP, PART) && !words.get(at - 1).isWord("'s")
                || right < 3
                || clause.verb >= 0 && sentence.size(clause.verb, at) < 3) {
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
        split(at, next, level, -1, verb, "predicate");
        clause.restart(next);
        note(verb);
        return verb + 1;
    }

    /** Coordinated phrases that make points of their own. */
    private int phrases(int at, int next, boolean comma, boolean conjunction, OpenClause clause) {
        TaggedWord first = words.get(next);
        int end = sentence.pieceEnd(next);
        int right = sentence.size(next, end);
        int whole = sentence.size(next, words.size());
        // "stressing A and underlining B", ", while affirming that"
        int told = first.isWord("while") ? next + 1 : next;
        boolean begun = told == next || open.innermost().verb >= 0;
        if ((conjunction || comma && told > next) && begun && reportsInPassing(told) && whole >= 4 && left(at) >= 3) {
            return participle(at, next, sentence.verbAfterAdverbs(told));
        }
        if (comma && !conjunction) {
            if (first.isWord("including") && whole >= 6) {
                return including(at, next);
            }
            if (reportsInPassing(next)
                    && whole >= 4
                    && !words.get(at - 1).is(SCONJ)
                    && !words.get(at - 1).isWord("that")
                    && !sentence.isListItem(at)) {
                return participle(at, next, sentence.verbAfterAdverbs(next));
            }
            int opinion = opinion(next);
            if (opinion >= 0) {
                open.leaveToMain();
                split(at, next, Level.MAIN, subjectOfRelative(next), opinion, "relative clause");
                open.innermost().restart(next);
                note(opinion);
                return opinion + 1;
            }
            if (first.isWord("which")
                    && sentence.size(next, words.size()) >= 8
                    && sentence.tail(next)
                    && verbs.clauseVerb(next) >= 0
                    && left(at) >= 6) {
                split(at, next, Level.PART, -1, -1, "relative clause");
                return next;
            }
            if (sentence.isGerund(next)
                    && sentence.tail(next)
                    && whole >= 8
                    && clause.gerund < 0
                    && left(at) >= 6
                    && !sentence.isListItem(at)) {
                split(at, next, Level.PART, -1, -1, "participle clause");
                return next + 1;
            }
            if (sentence.isPhrase(next, "in", "connection", "with") && whole >= 8) {
                split(at, next, Level.PART, -1, -1, "connection");
                return next + 3;
            }
        }
        if (sentence.isInfinitive(next)
                && clause.infinitive >= 0
                && whole >= 3
                && (comma || conjunction)
                && sentence.size(clause.infinitive, at) >= 3
                && (conjunction || verbs.infinitiveListFollows(next))
                && (comma || whole >= 4)) {
            split(at, next, Level.PART, -1, -1, "infinitive");
            clause.infinitive = next;
            return next + 1;
        }
        int gerund = sentence.verbAfterAdverbs(next);
        if (sentence.isGerund(gerund)
                && clause.gerund >= 0
                && right >= 3
                && sentence.size(clause.gerund, at) >= 3
                && sentence.governsPoints(clause.gerund)
                && (conjunction && (comma || right >= 6) || !conjunction && verbs.gerundListFollows(next))) {
            split(at, next, Level.PART, -1, -1, "gerund");
            clause.gerund = gerund;
            return gerund + 1;
        }
        if (!conjunction || clause.kind == Kind.RELATIVE || finite.insidePair(at)) {
            return -1;
        }
        // "his thanks and appreciation for the help": one act in two words
        boolean twice = !comma && cues.is("noun", words.get(at - 1));
        if (sentence.isSpeechNoun(next)
                && !twice
                && !words.get(at - 1).is(ADJ)
                && (comma || !first.is(ADJ))
                && right >= 4
                && clause.verb >= 0
                && sentence.size(clause.verb, at) >= 3) {
            split(at, next, Level.PART, -1, -1, "speech noun");
            return next + 1;
        }
        if (comma && first.is(ADP) && !first.isWord("at") && right >= 4 && repeatsPreposition(first, clause, at)) {
            split(at, next, Level.PART, -1, -1, "preposition");
            return next + 1;
        }
        if (sentence.opensNounPhrase(next)
                && !sentence.isNameAlone(at)
                && right >= (first.is(DET) ? 8 : 6)
                && clause.cue == CueClass.SAY
                && clause.kind == Kind.MAIN
                && sentence.size(clause.verb, at) >= 5) {
            split(at, next, Level.PART, -1, -1, "noun phrase");
            return next + 1;
        }
        return -1;
    }

    /** Whether a reporting participle stands at a place: "stressing", "also affirming". */
    private boolean reportsInPassing(int at) {
        return at < words.size()
                && sentence.isParticiple(at)
                && cues.at(words, sentence.verbAfterAdverbs(at))
                        .filter(cue -> cue.cueClass().reports())
                        .isPresent();
    }

    private int participle(int at, int next, int verb) {
        open.leaveToMain();
        split(at, next, Level.MAIN, -1, verb, "participle");
        open.innermost().restart(next);
        note(verb);
        open.innermost().verb = verb;
        cues.at(words, verb).ifPresent(cue -> open.innermost().cue = cue.cueClass());
        return verb + 1;
    }

    /**
     * The verb of a relative clause that tells what somebody said of the clause before ("which the king welcomed", "for which
     * he gave his thanks", "which was accepted"); -1 if it tells none.
     */
    private int opinion(int at) {
        int which = which(at);
        if (which < 0 || which >= words.size() - 2) {
            return -1;
        }
        int verb = verbs.fullClause(which + 1);
        if (verb >= 0) {
            // "to which he agreed" tells nothing by itself
            boolean bare = which == at + 1 && sentence.size(verb + 1, words.size()) == 0;
            return verbs.reportsAnew(verb) && !sentence.isBe(verb) && !bare ? verb : -1;
        }
        int main = words.get(which + 1).isWord("was", "were") ? verbs.mainVerb(which + 1) : -1;
        return which == at && main > which + 1 && words.get(main).isWord("accepted") ? which + 1 : -1;
    }

    /** Where "which" stands in "which", "for which", "an idea to which"; -1 if it does not. */
    private int which(int at) {
        int which = at;
        if (words.get(at).is(DET) && words.get(at).isWord("a", "an") && at + 2 < words.size()) {
            which = words.get(at + 1).is(ADJ) ? at + 3 : at + 2;
        }
        which = which < words.size() && words.get(which).is(ADP) ? which + 1 : which;
        return which < words.size() && words.get(which).isWord("which") ? which : -1;
    }

    /** Where the subject of such a clause starts: behind "which" or with it. */
    private int subjectOfRelative(int at) {
        int which = which(at);
        return words.get(which + 1).isWord("was", "were") ? which : which + 1;
    }

    private int left(int at) {
        return sentence.size(current.from(), at);
    }

    /** "including A, B, C and D": each item of three or more, else the whole tail if it tells something. */
    private int including(int at, int next) {
        List<int[]> items = sentence.items(next + 1);
        if (items.size() >= 3 && sentence.arePoints(items)) {
            split(at, items.get(0)[0], Level.PART, -1, -1, "including");
            for (int i = 1; i < items.size(); i++) {
                split(items.get(i - 1)[1], items.get(i)[0], Level.PART, -1, -1, "including");
            }
            return words.size();
        }
        boolean gerund = next + 1 < words.size()
                && sentence.isGerund(next + 1)
                && cues.at(words, next + 1).isEmpty()
                && !words.get(next + 1).isWord("following");
        boolean preposition = next + 1 < words.size() && words.get(next + 1).is(ADP);
        if ((gerund || preposition) && sentence.size(next, words.size()) >= 7) {
            split(at, next, Level.PART, -1, -1, "including");
            return next + 2;
        }
        return next + 1;
    }

    // ---------------------------------------------------------------- state

    private void split(int end, int next, Level level, int subject, int verb, String rule) {
        close(end);
        current = new Piece(next, next, level, subject, verb, rule);
    }

    private void close(int end) {
        if (end > current.from() && sentence.size(current.from(), end) > 0) {
            pieces.add(
                    new Piece(current.from(), end, current.level(), current.subject(), current.verb(), current.rule()));
        }
    }

    private void openClause(int at) {
        TaggedWord word = words.get(at);
        if (word.isWord("that") && !sentence.nextIsNoun(at)) {
            boolean relative = at > 0
                    && words.get(at - 1).is(NOUN, PROPN, PRON)
                    && !cues.is("noun", words.get(at - 1))
                    && !afterCue(at);
            boolean aim = at > 0 && words.get(at - 1).isWord("so");
            open.enter(new OpenClause(relative || aim ? Kind.RELATIVE : Kind.CONTENT, at + 1));
        } else if (sentence.isRelative(at)) {
            open.enter(new OpenClause(Kind.RELATIVE, at + 1));
        } else if (cues.is("sub", word) && word.is(SCONJ, ADP) && verbs.verbBeforeComma(at + 1)) {
            open.enter(new OpenClause(Kind.SUBORDINATE, at + 1));
        } else if (word.is(SCONJ) && !word.isWord("that", "as", "of", "in", "for") && verbs.verbBeforeComma(at + 1)) {
            open.enter(new OpenClause(Kind.SUBORDINATE, at + 1));
        }
    }

    /** "that" that reports: a cue verb stands before it with nothing but its words between. */
    private boolean afterCue(int at) {
        OpenClause clause = open.innermost();
        return clause.verb >= 0 && clause.cue != null && at - clause.verb <= 4;
    }

    /** Notes the clause's verb, its first infinitive and its first gerund. */
    private void note(int at) {
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

    private boolean repeatsPreposition(TaggedWord preposition, OpenClause clause, int at) {
        for (int i = Math.max(clause.verb, 0) + 1; i < at; i++) {
            if (words.get(i).lower().equals(preposition.lower())) {
                return true;
            }
        }
        return false;
    }

    /** "In the course of a long call between A and B, ...": the event itself, before the main clause. */
    private int leadIn() {
        if (!words.get(0).is(ADP) && !words.get(0).isWord("during", "in", "at")) {
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
                    current = new Piece(start, 0, Level.EVENT, -1, -1, "lead-in");
                    split(i, i + 1, Level.MAIN, i + 1, -1, "sentence");
                    open.innermost().start = i + 1;
                    return i + 1;
                }
                return 0;
            }
            if (noun < 0 && cues.is("other-event", words.get(i - 1))) {
                return 0;
            }
            if (word.isWord("conversation", "call", "talks", "meeting", "videoconference")) {
                noun = noun < 0 ? i : noun;
            }
            parties |= noun >= 0 && word.isWord("between", "with", "initiated", "requested", "request", "initiative");
            if (word.is(AUX) || sentence.isRelative(i)) {
                return 0;
            }
        }
        return 0;
    }
}
