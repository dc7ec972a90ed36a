package io.github.readoutdiff.claims;

import static io.github.readoutdiff.text.PartOfSpeech.ADJ;
import static io.github.readoutdiff.text.PartOfSpeech.ADP;
import static io.github.readoutdiff.text.PartOfSpeech.AUX;
import static io.github.readoutdiff.text.PartOfSpeech.DET;
import static io.github.readoutdiff.text.PartOfSpeech.NOUN;
import static io.github.readoutdiff.text.PartOfSpeech.PART;
import static io.github.readoutdiff.text.PartOfSpeech.PROPN;
import static io.github.readoutdiff.text.PartOfSpeech.SCONJ;
import static io.github.readoutdiff.text.PartOfSpeech.VERB;

import io.github.readoutdiff.claims.OpenClause.Kind;
import io.github.readoutdiff.claims.Piece.Level;
import io.github.readoutdiff.text.TaggedWord;
import java.util.List;

/** Phrases inside a clause that make points of their own: participles, items of a list, relative clauses, infinitives. */
final class PhraseCuts extends CutRules {
    /** How many words a participle between subject and verb may have, and from how many on it is a point of its own. */
    private static final int INSERTION = 60;

    private static final int LONG_INSERTION = 6;

    /** How far behind "with" a name or an office may end. */
    private static final int TELLER = 10;

    PhraseCuts(Cutting cutting) {
        super(cutting);
    }

    /** Where the pass goes on behind a cut at a comma or coordinator; -1 if nothing is cut there. */
    int cut(int at, int next, boolean comma, boolean conjunction, OpenClause clause) {
        TaggedWord first = words.get(next);
        int end = sentence.pieceEnd(next);
        int right = sentence.size(next, end);
        int whole = sentence.size(next, words.size());
        if (comma && !conjunction && clause.kind == Kind.MAIN && clause.verb < 0) {
            int behind = behindInsertion(at, next);
            if (behind >= 0) {
                return behind;
            }
        }
        // "stressing A and underlining B", ", while affirming that"
        int told = first.isWord("while") ? next + 1 : next;
        boolean begun = told == next || open.innermost().verb >= 0;
        if ((conjunction || comma && told > next)
                && begun
                && reportsInPassing(told)
                && whole >= 4
                && cutting.left(at) >= 3) {
            return participle(at, next, sentence.verbAfterAdverbs(told));
        }
        if (comma && !conjunction) {
            int other = first.isWord("with") ? tellerBehindWith(next) : -1;
            if (other >= 0 && whole >= 6 && cutting.left(at) >= 3) {
                return mainClause(at, next, next + 1, other, "with");
            }
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
                return mainClause(at, next, subjectOfRelative(next), opinion, "relative clause");
            }
            if (first.isWord("which")
                    && sentence.size(next, words.size()) >= 8
                    && sentence.tail(next)
                    && verbs.clauseVerb(next) >= 0
                    && cutting.left(at) >= 6) {
                cutting.split(at, next, Level.PART, -1, -1, "relative clause");
                return next;
            }
            if (sentence.isGerund(next)
                    && sentence.tail(next)
                    && whole >= 8
                    && clause.gerund < 0
                    && cutting.left(at) >= 6
                    && !sentence.isListItem(at)) {
                cutting.split(at, next, Level.PART, -1, -1, "participle clause");
                return next + 1;
            }
            if (sentence.isPhrase(next, "in", "connection", "with") && whole >= 8) {
                cutting.split(at, next, Level.PART, -1, -1, "connection");
                return next + 3;
            }
        }
        if (sentence.isInfinitive(next)
                && clause.infinitive >= 0
                && whole >= 3
                && sentence.size(clause.infinitive, at) >= 3
                && (conjunction || verbs.infinitiveListFollows(next))
                && (comma || whole >= 4)) {
            cutting.split(at, next, Level.PART, -1, -1, "infinitive");
            clause.infinitive = next;
            return next + 1;
        }
        if (clause.infinitive >= 0
                && finite.isBare(next)
                && hasObject(clause.infinitive, at)
                && right >= 3
                && sentence.size(clause.infinitive, at) >= 3
                && (comma || !isAim(clause))
                && (conjunction && (comma || right >= 5) || finite.bareListFollows(next))) {
            cutting.split(at, next, Level.PART, -1, -1, "infinitive without to");
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
            cutting.split(at, next, Level.PART, -1, -1, "gerund");
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
            cutting.split(at, next, Level.PART, -1, -1, "speech noun");
            return next + 1;
        }
        if (comma && first.is(ADP) && !first.isWord("at") && right >= 4 && repeatsPreposition(first, clause, at)) {
            cutting.split(at, next, Level.PART, -1, -1, "preposition");
            return next + 1;
        }
        if (sentence.opensNounPhrase(next)
                && !sentence.isNameAlone(at)
                && right >= (first.is(DET) ? 8 : 6)
                && (clause.cue == CueClass.SAY || clause.cue == CueClass.ASK)
                && clause.kind == Kind.MAIN
                && sentence.size(clause.verb, at) >= 5) {
            cutting.split(at, next, Level.PART, -1, -1, "noun phrase");
            return next + 1;
        }
        return -1;
    }

    /** "The king, drawing attention to the floods, asked": the verb of the subject before the participle; -1 if none is there. */
    private int behindInsertion(int at, int next) {
        int first = words.get(next).isWord("while", "when") && next + 1 < words.size() ? next + 1 : next;
        int participle = sentence.verbAfterAdverbs(first);
        boolean subject = words.get(at - 1).is(NOUN, PROPN)
                        && !words.get(cutting.current().from()).is(ADP, VERB, SCONJ)
                || Cues.standard().is("side-noun", words.get(at - 1));
        if (!subject
                || !words.get(participle).lower().endsWith("ing")
                || !words.get(participle).is(VERB)) {
            return -1;
        }
        for (int comma = participle + 1; comma + 1 < words.size() && comma < participle + INSERTION; comma++) {
            int verb = sentence.verbAfterAdverbs(comma + 1);
            if (words.get(comma).isWord(",") && words.get(verb).is(VERB) && verbs.reportsAnew(verb)) {
                if (sentence.size(next, comma) >= LONG_INSERTION) {
                    cutting.split(comma, comma + 1, Level.MAIN, -1, verb, "behind insertion");
                }
                cutting.note(verb);
                return verb + 1;
            }
        }
        return -1;
    }

    /** "Efforts to raise the dam and mend the lock": what a thing is for, unless somebody is asked to do it. */
    private boolean isAim(OpenClause clause) {
        return clause.cue != CueClass.ASK
                && sentence.isInfinitive(clause.infinitive)
                && clause.infinitive > 0
                && words.get(clause.infinitive - 1).is(NOUN);
    }

    /** Whether a verb in its base form has an object up to a place: "to repair and open the lock" is one point. */
    private boolean hasObject(int infinitive, int at) {
        int verb = sentence.verbAfterAdverbs(sentence.isInfinitive(infinitive) ? infinitive + 1 : infinitive);
        return at - 1 > verb && !words.get(at - 1).is(VERB, AUX, ADP, PART);
    }

    /** The participle of "with the king asking for time": somebody by name or office and what he said; -1 if there is none. */
    private int tellerBehindWith(int with) {
        int last = Math.min(words.size(), with + TELLER);
        for (int i = with + 2; i < last && !words.get(i).isWord(","); i++) {
            if (words.get(i).is(VERB)) {
                return words.get(i - 1).is(NOUN, PROPN) && reportsInPassing(i) ? i : -1;
            }
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
        int behind = mainClause(at, next, -1, verb, "participle");
        open.innermost().verb = verb;
        cues.at(words, verb).ifPresent(cue -> open.innermost().cue = cue.cueClass());
        return behind;
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

    /** "including A, B, C and D": each item of three or more, else the whole tail if it tells something. */
    private int including(int at, int next) {
        List<int[]> items = sentence.items(next + 1);
        if (items.size() >= 3 && sentence.arePoints(items)) {
            cutting.split(at, items.get(0)[0], Level.PART, -1, -1, "including");
            for (int i = 1; i < items.size(); i++) {
                cutting.split(items.get(i - 1)[1], items.get(i)[0], Level.PART, -1, -1, "including");
            }
            return words.size();
        }
        boolean gerund = next + 1 < words.size()
                && sentence.isGerund(next + 1)
                && cues.at(words, next + 1).isEmpty()
                && !words.get(next + 1).isWord("following");
        boolean preposition = next + 1 < words.size() && words.get(next + 1).is(ADP);
        if ((gerund || preposition) && sentence.size(next, words.size()) >= 7) {
            cutting.split(at, next, Level.PART, -1, -1, "including");
            return next + 2;
        }
        return next + 1;
    }

    private boolean repeatsPreposition(TaggedWord preposition, OpenClause clause, int at) {
        for (int i = Math.max(clause.verb, 0) + 1; i < at; i++) {
            if (words.get(i).lower().equals(preposition.lower())) {
                return true;
            }
        }
        return false;
    }
}
