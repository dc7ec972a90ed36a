package io.github.readoutdiff.claims;

import static io.github.readoutdiff.text.PartOfSpeech.ADJ;
import static io.github.readoutdiff.text.PartOfSpeech.ADP;
import static io.github.readoutdiff.text.PartOfSpeech.ADV;
import static io.github.readoutdiff.text.PartOfSpeech.AUX;
import static io.github.readoutdiff.text.PartOfSpeech.CCONJ;
import static io.github.readoutdiff.text.PartOfSpeech.DET;
import static io.github.readoutdiff.text.PartOfSpeech.NOUN;
import static io.github.readoutdiff.text.PartOfSpeech.PART;
import static io.github.readoutdiff.text.PartOfSpeech.PRON;
import static io.github.readoutdiff.text.PartOfSpeech.PROPN;
import static io.github.readoutdiff.text.PartOfSpeech.PUNCT;
import static io.github.readoutdiff.text.PartOfSpeech.SCONJ;
import static io.github.readoutdiff.text.PartOfSpeech.VERB;

import io.github.readoutdiff.claims.OpenClause.Kind;
import io.github.readoutdiff.text.Offices;
import io.github.readoutdiff.text.TaggedWord;
import java.util.List;

/** Tells the finite verbs of a sentence from participles and infinitives, by the clauses that are open where they stand. */
final class FiniteVerbs {
    private static final int AHEAD = 16;
    /** How far ahead a list may go on. */
    private static final int LIST = 60;

    private final ClauseWords sentence;
    private final List<TaggedWord> words;
    private final OpenClauses open;
    private final Cues cues = Cues.standard();

    FiniteVerbs(ClauseWords sentence, OpenClauses open) {
        this.sentence = sentence;
        this.words = sentence.all();
        this.open = open;
    }

    /** A second finite verb after a relative clause's own is the verb of the clause around it. */
    boolean endsRelative(int at) {
        OpenClause relative = open.leave();
        boolean outer = open.innermost().verb < 0
                && at > relative.verb + 1
                && words.get(at).is(AUX, VERB)
                && !words.get(at - 1).is(AUX, CCONJ)
                && isFinite(at)
                && (words.get(at).is(AUX)
                        || words.get(at).lower().endsWith("s")
                        || cues.isPast(words.get(at).lower()));
        open.back(relative);
        return outer;
    }

    /** Whether a word is a finite verb: the first auxiliary of a group, or a verb that nothing before makes non-finite. */
    boolean isFinite(int at) {
        TaggedWord word = words.get(at);
        if (sentence.isOpaque(at) || !word.is(VERB, AUX)) {
            return false;
        }
        int before = at - 1;
        while (before >= 0 && (words.get(before).is(ADV) || words.get(before).isWord("not", "n't"))) {
            before--;
        }
        boolean afterVerb =
                before >= 0 && (words.get(before).is(AUX) || words.get(before).isWord("to"));
        if (word.isWord("be") && !afterVerb && open.innermost().kind == Kind.CONTENT && before >= 0) {
            // "asked that the dam be mended"
            return words.get(before).is(NOUN, PROPN, PRON);
        }
        if (word.is(AUX)) {
            return !afterVerb && !cues.is("unfinite-auxiliary", word);
        }
        if (afterVerb || word.lower().endsWith("ing") || opensContent(at)) {
            return false;
        }
        if (before >= 0 && words.get(before).is(VERB) && !word.lower().endsWith("s")) {
            return false;
        }
        if (before >= 0 && words.get(before).is(DET, ADP, ADJ)
                || before >= 0 && words.get(before).isWord("'s")) {
            return false;
        }
        return !sentence.isPastForm(word) || !looksParticiple(at);
    }

    /** "That continued attacks will not be borne": nothing has a subject before it is named. */
    private boolean opensContent(int at) {
        return at > 0
                && open.innermost().kind == Kind.CONTENT
                && words.get(at - 1).isWord("that")
                && words.get(at).lower().endsWith("ed");
    }

    /** A past form after a noun with another finite verb still to come before the clause ends is a participle. */
    private boolean looksParticiple(int at) {
        if (at == 0 || !words.get(at - 1).is(NOUN, PROPN, PRON, PUNCT)) {
            return false;
        }
        OpenClause clause = open.innermost();
        if (clause.verb >= 0 && clause.verb < at) {
            return true;
        }
        if (clause.kind == Kind.RELATIVE && clause.start == at) {
            // "which grew by a fifth"
            return false;
        }
        // "began by thanking" is no passive
        boolean by = at + 1 < words.size() && words.get(at + 1).isWord("by") && !sentence.isGerund(at + 2);
        // "in a message addressed to the guards"
        boolean hung = cues.is("hung", words.get(at))
                && words.get(at - 1).is(NOUN)
                && at + 1 < words.size()
                && cues.is("hung-behind", words.get(at + 1));
        if (by || hung || at < sentence.introEnd()) {
            return true;
        }
        TaggedWord before = words.get(at - 1);
        boolean actor = Character.isUpperCase(before.text().codePointAt(0))
                || cues.is("joint", before)
                || Offices.standard().isHead(before.text())
                || cues.is("actor", before);
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
            if (word.isWord(",", ";", ":") || cues.is("clause-end", word) || word.is(CCONJ)) {
                return false;
            }
            if (word.is(AUX)
                    && !cues.is("unfinite-be", word)
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

    /** The finite verb of a further predicate that starts here, -1 if none does. */
    int predicate(int from) {
        int at = sentence.verbAfterAdverbs(from);
        TaggedWord word = words.get(at);
        if (sentence.isOpaque(at) || word.lower().endsWith("ing")) {
            return -1;
        }
        if (word.is(AUX)) {
            return cues.is("unfinite", word) ? -1 : at;
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
        OpenClause clause = open.innermost();
        return clause.verb >= 0
                        && words.get(clause.verb).is(AUX)
                        && at + 1 < words.size()
                        && words.get(at + 1).is(DET, ADJ, ADP, PRON, PROPN, NOUN, ADV)
                ? at
                : -1;
    }

    /** "Keep up the talks, hold a meeting": a verb in its base form with an object, as behind "to". */
    boolean isBare(int from) {
        int at = sentence.verbAfterAdverbs(from);
        if (at + 1 >= words.size() || sentence.isOpaque(at) || !words.get(at).is(VERB)) {
            return false;
        }
        String lower = words.get(at).lower();
        boolean inflected = lower.endsWith("ing")
                || lower.endsWith("ed")
                || lower.endsWith("s") && !lower.endsWith("ss")
                || cues.isPast(lower);
        return !inflected && words.get(at + 1).is(DET, ADJ, ADP, PRON, PROPN, NOUN, ADV, VERB, PART);
    }

    /** Whether a further such verb follows behind a comma or coordinator. */
    boolean bareListFollows(int from) {
        for (int i = from; i < words.size() && i < from + LIST; i++) {
            boolean comma = words.get(i).isWord(",");
            if (!sentence.isOpaque(i) && (comma || sentence.isCoordinator(i))) {
                int next = comma && sentence.isCoordinator(i + 1) ? i + 2 : i + 1;
                if (next < words.size() && isBare(next)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean listFollows(int from) {
        for (int i = from; i < words.size() && i < from + LIST; i++) {
            if (!sentence.isOpaque(i) && words.get(i).isWord(",")) {
                int next = sentence.isCoordinator(i + 1) ? i + 2 : i + 1;
                return next < words.size() && predicate(next) >= 0;
            }
            if (i > from && sentence.isCoordinator(i)) {
                return i + 1 < words.size() && predicate(i + 1) >= 0;
            }
        }
        return false;
    }

    /** "between A and B", "both A and B", "from A and B": the coordinator belongs to a pair. */
    boolean insidePair(int at) {
        for (int i = at - 1; i >= 0 && i > at - 20; i--) {
            TaggedWord word = words.get(i);
            if (cues.is("pair", word)) {
                return true;
            }
            if (word.is(CCONJ) || word.isWord(",", ";") || isFinite(i)) {
                return false;
            }
        }
        return false;
    }
}
