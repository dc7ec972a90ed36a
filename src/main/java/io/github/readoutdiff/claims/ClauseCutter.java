package io.github.readoutdiff.claims;

import static io.github.readoutdiff.text.PartOfSpeech.ADJ;
import static io.github.readoutdiff.text.PartOfSpeech.ADP;
import static io.github.readoutdiff.text.PartOfSpeech.ADV;
import static io.github.readoutdiff.text.PartOfSpeech.AUX;
import static io.github.readoutdiff.text.PartOfSpeech.CCONJ;
import static io.github.readoutdiff.text.PartOfSpeech.DET;
import static io.github.readoutdiff.text.PartOfSpeech.NOUN;
import static io.github.readoutdiff.text.PartOfSpeech.NUM;
import static io.github.readoutdiff.text.PartOfSpeech.PART;
import static io.github.readoutdiff.text.PartOfSpeech.PRON;
import static io.github.readoutdiff.text.PartOfSpeech.PROPN;
import static io.github.readoutdiff.text.PartOfSpeech.PUNCT;
import static io.github.readoutdiff.text.PartOfSpeech.SCONJ;
import static io.github.readoutdiff.text.PartOfSpeech.VERB;

import io.github.readoutdiff.claims.Piece.Level;
import io.github.readoutdiff.text.Offices;
import io.github.readoutdiff.text.TaggedWord;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Cuts one sentence into the parts that make points of their own. One pass from left to right with a stack of open clauses;
 * it looks a bounded way ahead, so time is linear.
 */
final class ClauseCutter {
    private static final int AHEAD = 16;
    private static final int SHORT_QUOTE = 30;

    private final List<TaggedWord> words;
    private final Cues cues = Cues.standard();
    private final boolean[] opaque;
    private final int introEnd;
    private final int[] count;
    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Clause> open = new ArrayDeque<>();
    private Piece current = new Piece(0, 0, Level.MAIN, 0, -1, "sentence");

    /** An open clause. */
    private static final class Clause {
        final Kind kind;
        int start;
        int verb = -1;

        @org.jspecify.annotations.Nullable
        CueClass cue;

        int infinitive = -1;
        int gerund = -1;

        Clause(Kind kind, int start) {
            this.kind = kind;
            this.start = start;
        }
    }

    private enum Kind {
        MAIN,
        CONTENT,
        RELATIVE,
        SUBORDINATE
    }

    private ClauseCutter(List<TaggedWord> words) {
        this.words = words;
        this.opaque = quotes(words);
        this.introEnd = introEnd(words);
        this.count = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            count[i + 1] = count[i] + (words.get(i).is(PUNCT) ? 0 : 1);
        }
    }

    /** Where a prepositional phrase or participle before the main clause ends: its past forms are participles. */
    private static int introEnd(List<TaggedWord> words) {
        if (words.isEmpty() || !words.get(0).is(ADP) && !words.get(0).lower().endsWith("ing")) {
            return 0;
        }
        for (int i = 1; i < words.size() && i < 2 * AHEAD; i++) {
            if (words.get(i).isWord(",")) {
                return i;
            }
            if (words.get(i).is(AUX)) {
                return 0;
            }
        }
        return 0;
    }

    /** The pieces of a sentence in text order; every word stands in one of them or is a coordinator between two. */
    static List<Piece> cut(List<TaggedWord> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        return new ClauseCutter(words).run();
    }

    private List<Piece> run() {
        open.push(new Clause(Kind.MAIN, 0));
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
        if (opaque[at]) {
            return at + 1;
        }
        int procedure = procedureEnd(at);
        if (procedure > at && size(current.from(), at) >= 3) {
            split(at, at, Level.EVENT, current.subject(), -1, "who asked, how long");
            return procedure;
        }
        if (word.isWord(";")) {
            return semicolon(at);
        }
        if (word.isWord(",")) {
            closeInner();
            int next = at + 1;
            boolean conjunction = isCoordinator(next);
            return boundary(at, conjunction ? next + 1 : next, true, conjunction);
        }
        if (isCoordinator(at)) {
            return boundary(at, at + 1, false, true);
        }
        if (isAsWellAs(at)) {
            return boundary(at, at, false, false);
        }
        openClause(at);
        note(at);
        return at + 1;
    }

    private int semicolon(int at) {
        int next = isCoordinator(at + 1) ? at + 2 : at + 1;
        if (size(current.from(), at) >= 3 && size(next, words.size()) >= 2) {
            while (open.size() > 1 && open.peek().kind != Kind.CONTENT) {
                open.pop();
            }
            int verb = clauseVerb(next);
            Level level = open.peek().kind == Kind.CONTENT ? Level.CONTENT : Level.MAIN;
            if (level == Level.CONTENT && reportsAnew(verb)) {
                popToMain();
                level = Level.MAIN;
            }
            boolean infinitive = isInfinitive(next) || isFor(next);
            split(at, next, infinitive ? Level.PART : level, next, infinitive ? -1 : verb, "semicolon");
            if (!infinitive) {
                restart(next);
            }
            return next;
        }
        return at + 1;
    }

    private boolean isFor(int at) {
        return at < words.size() && words.get(at).is(ADP);
    }

    /** Decides at a comma or coordinator from {@code at} whether a piece starts at {@code next}. */
    private int boundary(int at, int next, boolean comma, boolean conjunction) {
        if (next >= words.size() || opaque[next] && !startsQuote(next)) {
            return Math.max(at + 1, next);
        }
        Clause clause = open.peek();
        int left = size(current.from(), at);
        if (left < 2) {
            return Math.max(at + 1, next);
        }
        // "as well as readiness to help"
        if (isAsWellAs(next)) {
            int start = next + 3;
            if (start < words.size()
                    && size(start, pieceEnd(start)) >= 3
                    && size(start, words.size()) >= 3
                    && clause.verb >= 0
                    && !insidePair(at)
                    && tellsMore(start)) {
                split(at, start, Level.PART, -1, -1, "as well as");
                return start;
            }
            return start > words.size() ? words.size() : start;
        }
        int result = clauses(at, next, comma, conjunction, clause);
        if (result < 0) {
            result = phrases(at, next, comma, conjunction, open.peek());
        }
        return result < 0 ? Math.max(at + 1, next) : result;
    }

    /** Coordinated clauses and predicates. */
    private int clauses(int at, int next, boolean comma, boolean conjunction, Clause clause) {
        // "that A and that B"
        if (conjunction && words.get(next).isWord("that") && hasContent()) {
            while (open.peek().kind != Kind.CONTENT && open.size() > 1) {
                open.pop();
            }
            split(at, next, Level.CONTENT, next + 1, clauseVerb(next + 1), "that-clause");
            restart(next + 1);
            return next + 1;
        }
        if (clause.verb < 0 && clause.kind != Kind.MAIN) {
            return -1;
        }
        int verb = fullClause(next);
        if (verb >= 0 && clause.verb >= 0 && mayStartClause(at, next, verb, comma, conjunction)) {
            boolean anew = reportsAnew(verb);
            if (anew) {
                popToMain();
            } else {
                popTo(Kind.CONTENT);
            }
            Level level = open.peek().kind == Kind.CONTENT ? Level.CONTENT : Level.MAIN;
            split(at, next, level, next, verb, "clause");
            restart(next);
            return next;
        }
        verb = predicate(next);
        boolean lostVerb = comma && conjunction && verb >= 0 && words.get(verb).is(AUX) && size(clause.start, at) >= 6;
        if (verb >= 0 && (clause.verb >= 0 || lostVerb) && (conjunction || comma)) {
            return splitPredicate(at, next, verb, comma, conjunction);
        }
        return -1;
    }

    private boolean mayStartClause(int at, int next, int verb, boolean comma, boolean conjunction) {
        Clause clause = open.peek();
        if (!comma && !conjunction) {
            return false;
        }
        if (size(verb, pieceEnd(verb)) < 2 || size(clause.start, at) < 3) {
            return false;
        }
        if (!conjunction) {
            // a comma alone joins clauses only where the next has a pronoun or reports
            return reportsAnew(verb) || (words.get(next).is(PRON) && !isRelative(next));
        }
        // "noted Ruritania and Freedonia are friends": the first verb's object is the second's subject
        if (!comma && at - clause.verb <= 4 && !words.get(next).is(PRON) && !reportsAnew(verb)) {
            return false;
        }
        return !insidePair(at);
    }

    private int splitPredicate(int at, int next, int verb, boolean comma, boolean conjunction) {
        Clause clause = open.peek();
        boolean anew = reportsAnewPredicate(verb);
        if (anew && clause.kind != Kind.MAIN && mainReports()) {
            popToMain();
            split(at, next, Level.MAIN, -1, verb, "predicate");
            restart(next);
            note(verb);
            return verb + 1;
        }
        if (clause.kind == Kind.RELATIVE || clause.kind == Kind.SUBORDINATE) {
            return -1;
        }
        int right = size(next, pieceEnd(next));
        // "reviewed and encouraged progress": two verbs with one object
        if (words.get(at - 1).is(VERB, AUX, ADP, PART) && !words.get(at - 1).isWord("'s")
                || right < 3
                || clause.verb >= 0 && size(clause.verb, at) < 3) {
            return -1;
        }
        if (!comma && (right < 5 || isBe(verb) && isBe(clause.verb))) {
            return -1;
        }
        boolean reported = reportsAnew(verb)
                && mainReports()
                && verb + 1 < words.size()
                && words.get(verb + 1).is(DET, PRON, PROPN, NOUN, SCONJ);
        if (!conjunction && !reported && !listFollows(next)) {
            return -1;
        }
        Level level = clause.kind == Kind.CONTENT ? Level.CONTENT : Level.MAIN;
        split(at, next, level, -1, verb, "predicate");
        clause.start = next;
        clause.verb = -1;
        clause.cue = null;
        clause.infinitive = -1;
        clause.gerund = -1;
        note(verb);
        return verb + 1;
    }

    /** Coordinated phrases that make points of their own. */
    private int phrases(int at, int next, boolean comma, boolean conjunction, Clause clause) {
        TaggedWord first = words.get(next);
        int end = pieceEnd(next);
        int right = size(next, end);
        int whole = size(next, words.size());
        if (comma && !conjunction) {
            if (first.isWord("including") && whole >= 6) {
                return including(at, next);
            }
            if (isParticiple(next)
                    && cues.at(words, verbAfterAdverbs(next))
                            .filter(cue -> cue.cueClass().reports())
                            .isPresent()
                    && whole >= 4
                    && !isListItem(at)) {
                while (open.size() > 1) {
                    open.pop();
                }
                int verb = verbAfterAdverbs(next);
                split(at, next, Level.MAIN, -1, verb, "participle");
                restart(next);
                note(verb);
                open.peek().verb = verb;
                cues.at(words, verb).ifPresent(cue -> open.peek().cue = cue.cueClass());
                return verb + 1;
            }
            if (first.isWord("which")
                    && size(next, words.size()) >= 8
                    && tail(next)
                    && clauseVerb(next) >= 0
                    && left(at) >= 6) {
                split(at, next, Level.PART, -1, -1, "relative clause");
                return next;
            }
            if (isGerund(next) && tail(next) && whole >= 8 && clause.gerund < 0 && left(at) >= 6 && !isListItem(at)) {
                split(at, next, Level.PART, -1, -1, "participle clause");
                return next + 1;
            }
            if (isPhrase(next, "in", "connection", "with") && whole >= 8) {
                split(at, next, Level.PART, -1, -1, "connection");
                return next + 3;
            }
        }
        if (isInfinitive(next)
                && clause.infinitive >= 0
                && whole >= 3
                && (comma || conjunction)
                && size(clause.infinitive, at) >= 3
                && (conjunction || infinitiveListFollows(next))
                && (comma || whole >= 4)) {
            split(at, next, Level.PART, -1, -1, "infinitive");
            clause.infinitive = next;
            return next + 1;
        }
        int gerund = verbAfterAdverbs(next);
        if (isGerund(gerund)
                && clause.gerund >= 0
                && right >= 3
                && size(clause.gerund, at) >= 3
                && governsPoints(clause.gerund)
                && (conjunction && (comma || right >= 6) || !conjunction && gerundListFollows(next))) {
            split(at, next, Level.PART, -1, -1, "gerund");
            clause.gerund = gerund;
            return gerund + 1;
        }
        if (!conjunction || clause.kind == Kind.RELATIVE || insidePair(at)) {
            return -1;
        }
        if (isSpeechNoun(next)
                && !words.get(at - 1).is(ADJ)
                && (comma || !first.is(ADJ))
                && right >= 4
                && clause.verb >= 0
                && size(clause.verb, at) >= 3) {
            split(at, next, Level.PART, -1, -1, "speech noun");
            return next + 1;
        }
        if (comma && first.is(ADP) && right >= 4 && repeatsPreposition(first, clause, at)) {
            split(at, next, Level.PART, -1, -1, "preposition");
            return next + 1;
        }
        if (opensNounPhrase(next)
                && right >= (first.is(DET) ? 8 : 6)
                && clause.cue == CueClass.SAY
                && clause.kind == Kind.MAIN
                && size(clause.verb, at) >= 5) {
            split(at, next, Level.PART, -1, -1, "noun phrase");
            return next + 1;
        }
        return -1;
    }

    /** A phrase with a preposition, an infinitive or a verb in it rather than one more name. */
    private boolean tellsMore(int from) {
        for (int i = from; i < words.size() && i < from + 8 && !words.get(i).isWord(",", ";"); i++) {
            if (words.get(i).is(ADP, PART, VERB) || words.get(i).isWord("to", "-")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a gerund hangs on a verb or a speech noun ("importance of strengthening") rather than on any noun. */
    private boolean governsPoints(int gerund) {
        int before = gerund - 1;
        while (before > 0 && words.get(before).is(ADV)) {
            before--;
        }
        if (!words.get(before).is(ADP, SCONJ, PART)) {
            return words.get(before).is(VERB, CCONJ) || words.get(before).isWord(",");
        }
        TaggedWord governor = words.get(Math.max(0, before - 1));
        return cues.is("noun", governor)
                || governor.is(VERB) && !governor.lower().endsWith("ed")
                || governor.is(VERB) && cues.isPast(governor.lower())
                || governor.is(ADV)
                || governor.isWord("committed", "interested", "work", "step", "stepping");
    }

    private int left(int at) {
        return size(current.from(), at);
    }

    /** Whether no comma follows: the phrase runs to the sentence's end. */
    private boolean tail(int from) {
        for (int i = from; i < words.size() && i < from + 60; i++) {
            if (!opaque[i] && words.get(i).isWord(",", ";", ":")) {
                return false;
            }
        }
        return true;
    }

    /** Whether what stands before a comma is a short item of a list. */
    private boolean isListItem(int at) {
        for (int i = at - 1; i >= 0 && i >= at - 4; i--) {
            if (words.get(i).isWord(",")) {
                return true;
            }
        }
        return false;
    }

    /** "including A, B, C and D": each item of three or more, else the whole tail if it tells something. */
    private int including(int at, int next) {
        List<int[]> items = items(next + 1);
        if (items.size() >= 3 && arePoints(items)) {
            split(at, items.get(0)[0], Level.PART, -1, -1, "including");
            for (int i = 1; i < items.size(); i++) {
                split(items.get(i - 1)[1], items.get(i)[0], Level.PART, -1, -1, "including");
            }
            return words.size();
        }
        boolean gerund = next + 1 < words.size()
                && isGerund(next + 1)
                && cues.at(words, next + 1).isEmpty()
                && !words.get(next + 1).isWord("following");
        boolean preposition = next + 1 < words.size() && words.get(next + 1).is(ADP);
        if ((gerund || preposition) && size(next, words.size()) >= 7) {
            split(at, next, Level.PART, -1, -1, "including");
            return next + 2;
        }
        return next + 1;
    }

    /** Whether the items of a list are topics, not the ends of one phrase ("cooperation in trade, the economy and culture"). */
    private boolean arePoints(List<int[]> items) {
        for (int[] item : items) {
            int size = size(item[0], item[1]);
            if (size < 2 || size == 2 && words.get(item[0]).is(DET)) {
                return false;
            }
        }
        int[] first = items.get(0);
        boolean ends = first[1] - first[0] > 2 && words.get(first[1] - 2).is(ADP);
        int[] second = items.get(1);
        return !(ends && size(second[0], second[1]) <= 2);
    }

    /** The items of a list that runs to the end of the sentence; empty where verbs make it more than a list. */
    private List<int[]> items(int from) {
        List<int[]> items = new ArrayList<>();
        int start = from;
        for (int i = from; i < words.size(); i++) {
            TaggedWord word = words.get(i);
            if (word.is(AUX) || isRelative(i)) {
                return List.of();
            }
            boolean last = i == words.size() - 1;
            if (word.isWord(",") || last) {
                int end = last && !word.is(PUNCT) ? i + 1 : i;
                if (end > start) {
                    items.add(new int[] {start, end});
                }
                start = isCoordinator(i + 1) ? i + 2 : i + 1;
            }
        }
        return items.size() > 30 ? List.of() : items;
    }

    // ---------------------------------------------------------------- state

    private void split(int end, int next, Level level, int subject, int verb, String rule) {
        close(end);
        current = new Piece(next, next, level, subject, verb, rule);
    }

    private void close(int end) {
        if (end > current.from() && size(current.from(), end) > 0) {
            pieces.add(
                    new Piece(current.from(), end, current.level(), current.subject(), current.verb(), current.rule()));
        }
    }

    /** Starts the innermost open clause afresh: it has a subject of its own. */
    private void restart(int at) {
        Clause clause = open.peek();
        clause.start = at;
        clause.verb = -1;
        clause.cue = null;
        clause.infinitive = -1;
        clause.gerund = -1;
    }

    private void closeInner() {
        while (open.size() > 1) {
            Clause clause = open.peek();
            boolean inner = clause.kind == Kind.RELATIVE || clause.kind == Kind.SUBORDINATE;
            if (!inner || clause.verb < 0) {
                return;
            }
            open.pop();
        }
    }

    private void popToMain() {
        while (open.size() > 1) {
            open.pop();
        }
    }

    private void popTo(Kind kind) {
        while (open.size() > 1 && open.peek().kind != kind) {
            open.pop();
        }
    }

    private boolean hasContent() {
        return open.stream().anyMatch(clause -> clause.kind == Kind.CONTENT);
    }

    private boolean mainReports() {
        CueClass cue = open.getLast().cue;
        return cue != null && cue.reports();
    }

    private void openClause(int at) {
        TaggedWord word = words.get(at);
        if (open.size() > 40) {
            return;
        }
        if (word.isWord("that") && !nextIsNoun(at)) {
            boolean relative = at > 0
                    && words.get(at - 1).is(NOUN, PROPN, PRON)
                    && !cues.is("noun", words.get(at - 1))
                    && !afterCue(at);
            open.push(new Clause(relative ? Kind.RELATIVE : Kind.CONTENT, at + 1));
        } else if (isRelative(at)) {
            open.push(new Clause(Kind.RELATIVE, at + 1));
        } else if (cues.is("sub", word) && word.is(SCONJ, ADP) && verbBeforeComma(at + 1)) {
            open.push(new Clause(Kind.SUBORDINATE, at + 1));
        } else if (word.is(SCONJ) && !word.isWord("that", "as", "of", "in", "for") && verbBeforeComma(at + 1)) {
            open.push(new Clause(Kind.SUBORDINATE, at + 1));
        }
    }

    /** "that" that reports: a cue verb stands before it with nothing but its words between. */
    private boolean afterCue(int at) {
        Clause clause = open.peek();
        return clause.verb >= 0 && clause.cue != null && at - clause.verb <= 4;
    }

    private boolean nextIsNoun(int at) {
        return words.get(at).is(DET)
                && at + 1 < words.size()
                && words.get(at + 1).is(NOUN, ADJ)
                && (at == 0 || !words.get(at - 1).is(VERB, ADV));
    }

    /** Notes the clause's verb, its first infinitive and its first gerund. */
    private void note(int at) {
        TaggedWord word = words.get(at);
        if (open.size() > 1 && open.peek().kind == Kind.RELATIVE && open.peek().verb >= 0 && endsRelative(at)) {
            open.pop();
        }
        Clause clause = open.peek();
        if (clause.verb < 0 && isFinite(at) && at >= clause.start) {
            clause.verb = at;
            int main = mainVerb(at);
            cues.at(words, main).ifPresent(cue -> clause.cue = cue.cueClass());
            if (current.verb() < 0
                    && current.level() != Level.PART
                    && current.level() != Level.EVENT
                    && clause.kind != Kind.RELATIVE
                    && clause.kind != Kind.SUBORDINATE) {
                current = new Piece(current.from(), 0, current.level(), current.subject(), at, current.rule());
            }
        }
        if (clause.infinitive < 0 && isInfinitive(at)) {
            clause.infinitive = at;
        }
        if (clause.gerund < 0
                && isGerund(at)
                && at > 0
                && !words.get(at - 1).is(AUX)
                && (words.get(at - 1).is(ADP, SCONJ, ADV, VERB, PART)
                        || words.get(at - 1).isWord("to"))) {
            clause.gerund = at;
        }
    }

    /** A second finite verb after a relative clause's own is the verb of the clause around it. */
    private boolean endsRelative(int at) {
        Clause relative = open.pop();
        boolean outer = open.peek().verb < 0
                && at > relative.verb + 1
                && words.get(at).is(AUX, VERB)
                && !words.get(at - 1).is(AUX, CCONJ)
                && isFinite(at)
                && (words.get(at).is(AUX)
                        || words.get(at).lower().endsWith("s")
                        || cues.isPast(words.get(at).lower()));
        open.push(relative);
        return outer;
    }

    // ---------------------------------------------------------------- what stands where

    private int size(int from, int to) {
        return from < to && from >= 0 ? count[Math.min(to, words.size())] - count[from] : 0;
    }

    /** Where the next comma, semicolon or coordinator ends a phrase, at most the sentence's end. */
    private int pieceEnd(int from) {
        for (int i = from; i < words.size() && i < from + 60; i++) {
            if (!opaque[i] && words.get(i).isWord(",", ";", ":")) {
                return i;
            }
        }
        return Math.min(words.size(), from + 60);
    }

    private boolean isCoordinator(int at) {
        return at < words.size()
                && !opaque[at]
                && words.get(at).isWord("and", "but", "or", "nor")
                && words.get(at).is(CCONJ);
    }

    private boolean isAsWellAs(int at) {
        return isPhrase(at, "as", "well", "as");
    }

    private boolean isPhrase(int at, String... phrase) {
        if (at + phrase.length > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.length; i++) {
            if (!words.get(at + i).lower().equals(phrase[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean isRelative(int at) {
        TaggedWord word = words.get(at);
        return word.isWord("which", "who", "whom", "whose", "where") && at > 0;
    }

    private boolean isBe(int at) {
        return at >= 0 && words.get(at).isWord("is", "are", "was", "were", "be", "been");
    }

    private boolean isInfinitive(int at) {
        if (at + 1 >= words.size() || !words.get(at).isWord("to") || opaque[at]) {
            return false;
        }
        int verb = at + 1;
        while (verb < words.size() - 1 && words.get(verb).is(ADV)) {
            verb++;
        }
        return words.get(verb).is(VERB, AUX) && !words.get(verb).lower().endsWith("ing");
    }

    private boolean isGerund(int at) {
        return at < words.size()
                && words.get(at).is(VERB)
                && words.get(at).lower().endsWith("ing");
    }

    private boolean isParticiple(int at) {
        return isGerund(verbAfterAdverbs(at));
    }

    private int verbAfterAdverbs(int at) {
        int verb = at;
        while (verb < words.size() - 1 && verb < at + 3 && words.get(verb).is(ADV)) {
            verb++;
        }
        return verb;
    }

    /** Whether a word is a finite verb: the first auxiliary of a group, or a verb that nothing before makes non-finite. */
    private boolean isFinite(int at) {
        TaggedWord word = words.get(at);
        if (opaque[at] || !word.is(VERB, AUX)) {
            return false;
        }
        int before = at - 1;
        while (before >= 0 && (words.get(before).is(ADV) || words.get(before).isWord("not", "n't"))) {
            before--;
        }
        boolean afterVerb =
                before >= 0 && (words.get(before).is(AUX) || words.get(before).isWord("to"));
        if (word.is(AUX)) {
            return !afterVerb && !word.isWord("be", "been", "being", "having", "doing");
        }
        if (afterVerb || word.lower().endsWith("ing")) {
            return false;
        }
        if (before >= 0 && words.get(before).is(VERB) && !word.lower().endsWith("s")) {
            return false;
        }
        if (before >= 0 && words.get(before).is(DET, ADP, ADJ)
                || before >= 0 && words.get(before).isWord("'s")) {
            return false;
        }
        return !isPastForm(word) || !looksParticiple(at);
    }

    private static boolean isPastForm(TaggedWord word) {
        return !word.lower().endsWith("s") && !word.lower().endsWith("ing");
    }

    /** A past form after a noun with another finite verb still to come before the clause ends is a participle. */
    private boolean looksParticiple(int at) {
        if (at == 0 || !words.get(at - 1).is(NOUN, PROPN, PRON, PUNCT)) {
            return false;
        }
        Clause clause = open.peek();
        if (clause.verb >= 0 && clause.verb < at) {
            return true;
        }
        if (at + 1 < words.size() && words.get(at + 1).isWord("by") || at < introEnd) {
            return true;
        }
        TaggedWord before = words.get(at - 1);
        boolean actor = Character.isUpperCase(before.text().codePointAt(0))
                || cues.is("joint", before)
                || Offices.standard().isHead(before.text())
                || before.isWord("side", "they", "he", "she");
        if (actor && cues.isPast(words.get(at).lower()) && clause.kind != Kind.RELATIVE) {
            return false;
        }
        boolean takesObject = at + 1 < words.size()
                && (words.get(at + 1).is(DET, PRON, PROPN, ADJ, NOUN, SCONJ)
                        || words.get(at + 1).isWord("that", "to"));
        if (takesObject) {
            return false;
        }
        for (int i = at + 1; i < words.size() && i <= at + AHEAD; i++) {
            TaggedWord word = words.get(i);
            if (word.isWord(",", ";", ":", "that", "which", "who") || word.is(CCONJ)) {
                return false;
            }
            if (word.is(AUX)
                    && !word.isWord("be", "been", "being")
                    && !words.get(i - 1).isWord("to")) {
                return true;
            }
            if (word.is(VERB)
                    && !word.lower().endsWith("ing")
                    && !words.get(i - 1).isWord("to")
                    && words.get(i - 1).is(NOUN, PROPN, ADV)) {
                return true;
            }
        }
        return false;
    }

    /** The verb that carries the meaning of a group that starts with an auxiliary. */
    private int mainVerb(int at) {
        if (!words.get(at).is(AUX)) {
            return at;
        }
        for (int i = at + 1; i < words.size() && i <= at + 5; i++) {
            if (words.get(i).is(VERB)) {
                return i;
            }
            if (!words.get(i).is(AUX, ADV, PART)) {
                return at;
            }
        }
        return at;
    }

    /** The finite verb of a clause that starts here with its subject, -1 if none does. */
    private int fullClause(int from) {
        boolean nominal = false;
        for (int i = from; i < words.size() && i <= from + AHEAD; i++) {
            TaggedWord word = words.get(i);
            if (opaque[i]) {
                nominal = true;
                continue;
            }
            if (nominal && word.is(AUX) && !word.isWord("be", "been", "being", "having")) {
                return i;
            }
            if (nominal && word.is(VERB) && !word.lower().endsWith("ing")) {
                TaggedWord before = words.get(i - 1);
                if (before.isWord("to") || before.is(ADP, DET)) {
                    return -1;
                }
                if (word.lower().endsWith("s")) {
                    return i;
                }
                boolean preposition = i + 1 < words.size()
                        && words.get(i + 1).is(ADP)
                        && !words.get(from).is(PRON)
                        && cues.at(words, i).isEmpty();
                if (preposition || looksParticipleAhead(i)) {
                    continue;
                }
                return i;
            }
            if (word.is(NOUN, PROPN, NUM) || word.is(PRON) && !isPossessive(word) || word.isWord("there")) {
                nominal = true;
                continue;
            }
            boolean inside =
                    word.is(DET, ADJ, ADP, ADV, PART) || isPossessive(word) || word.isWord("-", "–", "'s", "'", "’");
            if (!inside || (i == from && word.is(ADP)) || isRelative(i) || word.isWord("to") && isInfinitive(i)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isPossessive(TaggedWord word) {
        return word.isWord("its", "his", "her", "their", "our", "my", "your");
    }

    private boolean looksParticipleAhead(int at) {
        for (int i = at + 1; i < words.size() && i <= at + AHEAD; i++) {
            TaggedWord word = words.get(i);
            if (word.is(PUNCT, CCONJ, SCONJ) || word.isWord("that")) {
                return false;
            }
            if (word.is(AUX) && !words.get(i - 1).isWord("to") && !word.isWord("be", "been")) {
                return true;
            }
        }
        return false;
    }

    /** The first finite verb after a place, as the verb of the clause there; -1 if none is near. */
    private int clauseVerb(int from) {
        for (int i = from; i < words.size() && i <= from + 2 * AHEAD; i++) {
            TaggedWord word = words.get(i);
            if (word.isWord(";")) {
                return -1;
            }
            if (word.is(AUX) && !word.isWord("be", "been", "being", "having")
                    || word.is(VERB)
                            && !word.lower().endsWith("ing")
                            && (i == 0 || !words.get(i - 1).isWord("to"))) {
                return i;
            }
        }
        return -1;
    }

    private boolean verbBeforeComma(int from) {
        for (int i = from; i < words.size() && i <= from + 2 * AHEAD; i++) {
            TaggedWord word = words.get(i);
            if (word.isWord(",", ";", ":")) {
                return false;
            }
            if (word.is(AUX)
                    || word.is(VERB)
                            && !word.lower().endsWith("ing")
                            && !words.get(i - 1).isWord("to")) {
                return true;
            }
        }
        return false;
    }

    /** The finite verb of a further predicate that starts here, -1 if none does. */
    private int predicate(int from) {
        int at = verbAfterAdverbs(from);
        TaggedWord word = words.get(at);
        if (opaque[at] || word.lower().endsWith("ing")) {
            return -1;
        }
        if (word.is(AUX)) {
            return word.isWord("be", "been", "being", "having") ? -1 : at;
        }
        if (!word.is(VERB)) {
            return -1;
        }
        boolean third = word.lower().endsWith("s") && !word.lower().endsWith("ss");
        boolean past = word.lower().endsWith("ed") || cues.isPast(word.lower());
        if (past && at + 1 < words.size() && words.get(at + 1).isWord("by")) {
            return -1;
        }
        if (third || past) {
            return at;
        }
        // a base form or participle goes on where the verb before has the same form or an auxiliary
        Clause clause = open.peek();
        return clause.verb >= 0
                        && words.get(clause.verb).is(AUX)
                        && at + 1 < words.size()
                        && words.get(at + 1).is(DET, ADJ, ADP, PRON, PROPN, NOUN, ADV)
                ? at
                : -1;
    }

    /** Whether a verb reports in the past, as the main clause does. */
    private boolean reportsAnew(int verb) {
        if (verb < 0) {
            return false;
        }
        Optional<Cues.Cue> cue = cues.at(words, mainVerb(verb));
        boolean past = cues.isPast(words.get(verb).lower()) || words.get(verb).isWord("had", "was", "were");
        return past && cue.isPresent() && cue.get().cueClass().reports();
    }

    private boolean reportsAnewPredicate(int verb) {
        return reportsAnew(verb);
    }

    private boolean listFollows(int from) {
        for (int i = from; i < words.size() && i < from + 60; i++) {
            if (!opaque[i] && words.get(i).isWord(",")) {
                int next = isCoordinator(i + 1) ? i + 2 : i + 1;
                return next < words.size() && predicate(next) >= 0;
            }
            if (i > from && isCoordinator(i)) {
                return i + 1 < words.size() && predicate(i + 1) >= 0;
            }
        }
        return false;
    }

    private boolean infinitiveListFollows(int from) {
        for (int i = from; i < words.size() && i < from + 80; i++) {
            if (words.get(i).isWord(",") || isCoordinator(i)) {
                int next = isCoordinator(i + 1) ? i + 2 : i + 1;
                if (next < words.size() && isInfinitive(next)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean gerundListFollows(int from) {
        for (int i = from; i < words.size() && i < from + 40; i++) {
            if (isCoordinator(i)) {
                return i + 1 < words.size() && isGerund(verbAfterAdverbs(i + 1));
            }
        }
        return false;
    }

    private boolean isSpeechNoun(int from) {
        for (int i = from; i < words.size() && i <= from + 4; i++) {
            TaggedWord word = words.get(i);
            if (cues.is("noun", word) && word.is(NOUN, ADJ, VERB)) {
                return i + 1 < words.size()
                        && words.get(i + 1).isWord("to", "for", "that", "of", "with", "at", "in", "over", "about");
            }
            if (!word.is(DET, ADJ, PRON, PROPN, PART)) {
                return false;
            }
        }
        return false;
    }

    private boolean repeatsPreposition(TaggedWord preposition, Clause clause, int at) {
        for (int i = Math.max(clause.verb, 0) + 1; i < at; i++) {
            if (words.get(i).lower().equals(preposition.lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean opensNounPhrase(int at) {
        TaggedWord word = words.get(at);
        boolean possessor =
                word.is(PROPN) && at + 1 < words.size() && words.get(at + 1).isWord("'s", "'");
        return possessor
                || word.isWord("the", "a", "an")
                        && at + 1 < words.size()
                        && words.get(at + 1).is(NOUN, ADJ);
    }

    /** "between A and B", "both A and B", "from A and B": the coordinator belongs to a pair. */
    private boolean insidePair(int at) {
        for (int i = at - 1; i >= 0 && i > at - 20; i--) {
            TaggedWord word = words.get(i);
            if (word.isWord("between", "both", "among")) {
                return true;
            }
            if (word.is(CCONJ) || word.isWord(",", ";") || isFinite(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean startsQuote(int at) {
        return words.get(at).isWord("\"") && (at == 0 || !opaque[at - 1]);
    }

    /** "at the latter's request", "initiated by the Freedonian side", "which lasted an hour". */
    private int procedureEnd(int at) {
        TaggedWord word = words.get(at);
        if (word.isWord("at", "on", "upon")) {
            for (int i = at + 1; i < words.size() && i <= at + 7; i++) {
                if (words.get(i).isWord("request", "initiative", "invitation")
                        && !words.get(i - 1).is(ADP)) {
                    return i + 1;
                }
                if (words.get(i).is(VERB, AUX, PUNCT, ADP)) {
                    return -1;
                }
            }
        }
        if (word.isWord("initiated", "requested")
                && at + 1 < words.size()
                && words.get(at + 1).isWord("by")
                && at > introEnd) {
            return at + 2;
        }
        if (word.isWord("which") && at + 1 < words.size() && words.get(at + 1).isWord("lasted")) {
            return at + 2;
        }
        return -1;
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
                if (noun >= 0 && parties && size(0, i) >= 6 && size(i + 1, words.size()) >= 3) {
                    int start = noun;
                    while (start > 0 && words.get(start - 1).is(ADJ, NOUN, DET)) {
                        start--;
                    }
                    current = new Piece(start, 0, Level.EVENT, -1, -1, "lead-in");
                    split(i, i + 1, Level.MAIN, i + 1, -1, "sentence");
                    open.peek().start = i + 1;
                    return i + 1;
                }
                return 0;
            }
            if (word.isWord("conversation", "call", "talks", "meeting", "videoconference")) {
                noun = noun < 0 ? i : noun;
            }
            parties |= noun >= 0 && word.isWord("between", "with", "initiated", "requested", "request", "initiative");
            if (word.is(AUX) || isRelative(i)) {
                return 0;
            }
        }
        return 0;
    }

    /** Marks what stands in short quotations and in brackets: it is not cut. */
    private static boolean[] quotes(List<TaggedWord> words) {
        boolean[] opaque = new boolean[words.size()];
        int quote = -1;
        int bracket = -1;
        for (int i = 0; i < words.size(); i++) {
            String mark = words.get(i).text();
            if (mark.equals("“") || mark.equals("«") || mark.equals("\"") && quote < 0) {
                quote = i;
            } else if (quote >= 0 && (mark.equals("”") || mark.equals("»") || mark.equals("\""))) {
                if (i - quote <= SHORT_QUOTE) {
                    java.util.Arrays.fill(opaque, quote, i + 1, true);
                }
                quote = -1;
            } else if (mark.equals("(") || mark.equals("[")) {
                bracket = i;
            } else if (bracket >= 0 && (mark.equals(")") || mark.equals("]"))) {
                java.util.Arrays.fill(opaque, bracket, i + 1, true);
                bracket = -1;
            }
        }
        return opaque;
    }
}
