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

import io.github.readoutdiff.text.TaggedWord;
import java.util.List;
import java.util.Optional;

/** Looks ahead in one sentence for verbs: whether a clause starts, whether it reports, whether a list goes on. */
final class ClauseVerbs {
    private static final int AHEAD = 16;

    private final ClauseWords sentence;
    private final List<TaggedWord> words;
    private final Cues cues = Cues.standard();

    ClauseVerbs(ClauseWords sentence) {
        this.sentence = sentence;
        this.words = sentence.all();
    }

    /** The verb that carries the meaning of a group that starts with an auxiliary. */
    int mainVerb(int at) {
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
    int fullClause(int from) {
        boolean nominal = false;
        for (int i = from; i < words.size() && i <= from + AHEAD; i++) {
            TaggedWord word = words.get(i);
            if (sentence.isOpaque(i)) {
                nominal = true;
                continue;
            }
            // "experts who": the verbs behind are those of the relative clause
            if (nominal && (sentence.isRelative(i) || isThatOfNoun(i))) {
                return reportBehind(i);
            }
            if (nominal && word.is(AUX) && !cues.is("unfinite", word)) {
                return isInverted(i) || disagrees(from, i) ? -1 : i;
            }
            if (nominal && word.is(VERB) && !word.lower().endsWith("ing")) {
                TaggedWord before = words.get(i - 1);
                if (before.isWord("to") || before.is(ADP, DET)) {
                    return -1;
                }
                // "firms of state-owned shares"
                if (before.isWord("-", "–")) {
                    continue;
                }
                if (word.lower().endsWith("s")) {
                    return i;
                }
                boolean participle = i + 1 < words.size()
                        && (words.get(i + 1).is(ADP) || words.get(i + 1).isWord("to") && hasPreposition(from, i))
                        && !words.get(from).is(PRON)
                        && cues.at(words, i).isEmpty();
                if (participle || isHungOn(i) || isPutForwardBy(i) || looksParticipleAhead(i)) {
                    continue;
                }
                return i;
            }
            // "workers and businesses the certainty": behind a noun an article begins another thing
            if (nominal
                    && word.is(DET)
                    && words.get(i - 1).is(NOUN)
                    && !cues.is("day", words.get(i - 1))
                    && !cues.is("floating", word)) {
                return -1;
            }
            if (word.is(NOUN, PROPN, NUM) || word.is(PRON) && !sentence.isPossessive(word) || word.isWord("there")) {
                nominal = true;
                continue;
            }
            boolean inside = word.is(DET, ADJ, ADP, ADV, PART)
                    || sentence.isPossessive(word)
                    || word.isWord("-", "–", "'s", "'", "’");
            if (!inside
                    || (i == from && word.is(ADP))
                    || sentence.isRelative(i)
                    || word.isWord("to") && sentence.isInfinitive(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "Should they be needed": an auxiliary before its subject opens a condition. */
    private boolean isInverted(int at) {
        return cues.is("inverted", words.get(at))
                && at + 1 < words.size()
                && cues.is("inverted-subject", words.get(at + 1));
    }

    /** "The ships that have sailed". */
    private boolean isThatOfNoun(int at) {
        return words.get(at).isWord("that") && words.get(at - 1).is(NOUN) && !cues.is("noun", words.get(at - 1));
    }

    /** "The sector of A and B regions was hit": what is in the singular has a subject before this one. */
    private boolean disagrees(int from, int at) {
        String noun = words.get(at - 1).lower();
        return cues.is("singular-verb", words.get(at))
                && words.get(at - 1).is(NOUN)
                && noun.endsWith("s")
                && !noun.endsWith("ss")
                && !cues.is("singular", words.get(at - 1))
                && !hasPreposition(from, at)
                && words.subList(from, at).stream().noneMatch(word -> word.is(NUM, CCONJ));
    }

    /** "The efforts made to end the strike", "the funds needed for the dam". */
    private boolean isHungOn(int at) {
        return cues.is("hung", words.get(at))
                && words.get(at - 1).is(NOUN)
                && at + 1 < words.size()
                && cues.is("hung-behind", words.get(at + 1));
    }

    /** "The plan put forward by the queen". */
    private boolean isPutForwardBy(int at) {
        return at + 2 < words.size()
                && cues.is("put", words.get(at + 1))
                && words.get(at + 2).isWord("by");
    }

    /** The verb that reports behind a relative clause ("the envoy who led the talks said that"), -1 if none does. */
    private int reportBehind(int relative) {
        for (int i = relative + 2; i < words.size() && i <= relative + AHEAD; i++) {
            if (words.get(i).isWord(",", ";")) {
                return -1;
            }
            if (words.get(i).is(VERB) && !words.get(i - 1).is(AUX) && reportsAnew(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a verb in any form but -ing stands between two places. */
    boolean anyBetween(int from, int to) {
        return words.subList(from, to).stream()
                .anyMatch(word -> word.is(VERB, AUX) && !word.lower().endsWith("ing"));
    }

    /** Whether a clause behind "how" or "whether" has no verb up to a place. */
    boolean awaitsVerb(int from, int at) {
        for (int i = at - 1; i >= from && i > at - AHEAD; i--) {
            if (words.get(i).is(VERB, AUX) || words.get(i).is(PUNCT)) {
                return false;
            }
            if (cues.is("awaits-verb", words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasPreposition(int from, int to) {
        return words.subList(from, to).stream().anyMatch(word -> word.is(ADP));
    }

    boolean looksParticipleAhead(int at) {
        for (int i = at + 1; i < words.size() && i <= at + AHEAD; i++) {
            TaggedWord word = words.get(i);
            if (word.is(PUNCT, CCONJ, SCONJ) || cues.is("new-clause", word)) {
                return false;
            }
            if (word.is(AUX) && !words.get(i - 1).isWord("to") && !word.isWord("be", "been")) {
                return true;
            }
        }
        return false;
    }

    /** The first finite verb after a place, as the verb of the clause there; -1 if none is near. */
    int clauseVerb(int from) {
        for (int i = from; i < words.size() && i <= from + 2 * AHEAD; i++) {
            TaggedWord word = words.get(i);
            if (word.isWord(";")) {
                return -1;
            }
            if (word.is(AUX) && !cues.is("unfinite", word)
                    || word.is(VERB)
                            && !word.lower().endsWith("ing")
                            && (i == 0 || !words.get(i - 1).isWord("to"))) {
                return i;
            }
        }
        return -1;
    }

    boolean verbBeforeComma(int from) {
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

    /** Whether a verb reports in the past, as the main clause does. */
    boolean reportsAnew(int verb) {
        if (verb < 0) {
            return false;
        }
        Optional<Cues.Cue> cue = cues.at(words, mainVerb(verb));
        boolean past = cues.isPast(words.get(verb).lower()) || cues.is("past-auxiliary", words.get(verb));
        return past && cue.isPresent() && cue.get().cueClass().reports();
    }

    boolean infinitiveListFollows(int from) {
        for (int i = from; i < words.size() && i < from + 80; i++) {
            if (words.get(i).isWord(",") || sentence.isCoordinator(i)) {
                int next = sentence.isCoordinator(i + 1) ? i + 2 : i + 1;
                if (next < words.size() && sentence.isInfinitive(next)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean gerundListFollows(int from) {
        for (int i = from; i < words.size() && i < from + 40; i++) {
            if (sentence.isCoordinator(i)) {
                return i + 1 < words.size() && sentence.isGerund(sentence.verbAfterAdverbs(i + 1));
            }
        }
        return false;
    }

    /** "at the latter's request", "initiated by the Freedonian side", "which lasted an hour". */
    int procedureEnd(int at) {
        TaggedWord word = words.get(at);
        if (cues.is("procedure-preposition", word)) {
            for (int i = at + 1; i < words.size() && i <= at + 7; i++) {
                if (cues.is("procedure-noun", words.get(i)) && !words.get(i - 1).is(ADP)) {
                    return i + 1;
                }
                if (words.get(i).is(VERB, AUX, PUNCT, ADP)) {
                    return -1;
                }
            }
        }
        if (cues.is("procedure-verb", word)
                && at + 1 < words.size()
                && words.get(at + 1).isWord("by")
                && at > sentence.introEnd()) {
            return at + 2;
        }
        if (word.isWord("which")
                && at + 3 < words.size()
                && words.get(at + 1).isWord("was")
                && cues.is("procedure-clause", words.get(at + 2))
                && cues.is("procedure-behind", words.get(at + 3))) {
            return at + 4;
        }
        if (word.isWord("which") && at + 1 < words.size() && words.get(at + 1).isWord("lasted")) {
            return at + 2;
        }
        return -1;
    }
}
