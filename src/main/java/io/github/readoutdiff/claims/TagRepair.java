package io.github.readoutdiff.claims;

import io.github.readoutdiff.text.Offices;
import io.github.readoutdiff.text.PartOfSpeech;
import io.github.readoutdiff.text.TaggedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends the parts of speech that the tagger, trained on web pages, often gets wrong in official prose: reporting verbs taken
 * for adjectives or nouns, names taken for verbs.
 */
final class TagRepair {
    private final List<TaggedWord> words;
    private final Cues cues = Cues.standard();

    private final Set<String> names;

    private TagRepair(List<TaggedWord> words, Set<String> names) {
        this.words = new ArrayList<>(words);
        this.names = names;
    }

    /**
     * Words with mended parts of speech.
     *
     * @param words a tagged sentence
     * @param names words that are known to be parts of names
     */
    static List<TaggedWord> of(List<TaggedWord> words, Set<String> names) {
        TagRepair repair = new TagRepair(words, names);
        for (int i = 0; i < repair.words.size(); i++) {
            repair.mend(i);
        }
        repair.findLostVerbs();
        return List.copyOf(repair.words);
    }

    private void mend(int at) {
        TaggedWord word = words.get(at);
        String lower = word.lower();
        boolean capital = Character.isUpperCase(word.text().codePointAt(0));
        if (lower.equals("'s") || lower.equals("'")) {
            set(at, PartOfSpeech.PART);
        } else if (isBehindHyphen(at)) {
            set(at, PartOfSpeech.PROPN);
        } else if (at == 0 && lower.equals("given")) {
            set(at, PartOfSpeech.ADP);
        } else if (isOpeningParticiple(at)) {
            set(at, PartOfSpeech.VERB);
        } else if (isAttribute(at)) {
            set(at, PartOfSpeech.ADJ);
        } else if (at > 0 && cues.is("day-adverb", word) && words.get(at - 1).is(PartOfSpeech.AUX)) {
            set(at, PartOfSpeech.ADV);
        } else if (word.is(PartOfSpeech.VERB) && isSecondEvent(at)) {
            set(at, PartOfSpeech.NOUN);
        } else if (names.contains(word.text())
                && (capital || at > 0 && words.get(at - 1).is(PartOfSpeech.PROPN))) {
            set(at, PartOfSpeech.PROPN);
        } else if (lower.equals("both")
                && at + 1 < words.size()
                && (cues.isPast(words.get(at + 1).lower())
                        || words.get(at + 1).is(PartOfSpeech.AUX, PartOfSpeech.ADV))) {
            set(at, PartOfSpeech.PRON);
        } else if (!capital
                && word.is(PartOfSpeech.PROPN)
                && at > 0
                && (cues.isPast(lower) || cues.isPresent(lower) && isThird(lower))) {
            set(at, PartOfSpeech.VERB);
        } else if (at > 0
                && capital
                && (word.is(PartOfSpeech.VERB, PartOfSpeech.AUX, PartOfSpeech.ADV)
                        || word.is(PartOfSpeech.ADP)
                                && at + 1 < words.size()
                                && words.get(at + 1).is(PartOfSpeech.PROPN))
                && !words.get(at - 1).is(PartOfSpeech.PUNCT)) {
            set(at, PartOfSpeech.PROPN);
        } else if (at == 0
                && capital
                && words.size() > 1
                && !Offices.standard().isNameless(lower)
                && !lower.endsWith("ly")
                && !lower.equals("having")
                && (word.is(PartOfSpeech.ADJ, PartOfSpeech.VERB, PartOfSpeech.NOUN, PartOfSpeech.PRON, PartOfSpeech.ADV)
                                && cues.isPast(words.get(1).lower())
                                && !(word.is(PartOfSpeech.NOUN) && isThird(lower) && !reports(1))
                        || word.is(PartOfSpeech.ADJ) && words.get(1).is(PartOfSpeech.VERB))) {
            set(at, PartOfSpeech.PROPN);
        } else if (at > 0
                && capital
                && at + 1 < words.size()
                && (word.is(PartOfSpeech.PRON) && !lower.equals("i")
                        || word.is(PartOfSpeech.ADJ)
                                && (cues.isPast(words.get(at + 1).lower())
                                        || words.get(at + 1).lower().endsWith("ly")))) {
            set(at, PartOfSpeech.PROPN);
        } else if (lower.endsWith("ly")
                && word.is(PartOfSpeech.ADJ)
                && at + 1 < words.size()
                && cues.isPast(words.get(at + 1).lower())) {
            set(at, PartOfSpeech.ADV);
        } else if (at > 0
                && capital
                && word.is(PartOfSpeech.NOUN)
                && words.get(at - 1).is(PartOfSpeech.PROPN)) {
            set(at, PartOfSpeech.PROPN);
        } else if (capital
                && word.is(PartOfSpeech.NOUN)
                && at + 1 < words.size()
                && Character.isUpperCase(words.get(at + 1).text().codePointAt(0))
                && !Offices.standard().isHead(word.text())
                && !Offices.standard().isPart(lower)) {
            set(at, PartOfSpeech.PROPN);
        } else if (cues.isPast(lower)
                && !capital
                && word.is(PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.X)
                && followsSubject(at)) {
            set(at, PartOfSpeech.VERB);
        } else if (word.is(PartOfSpeech.NOUN)
                && isThird(lower)
                && at > 0
                && at + 1 < words.size()
                && words.get(at - 1).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN)
                && (words.get(at + 1).is(PartOfSpeech.DET)
                        || cues.isPresent(lower) && words.get(at + 1).isWord("that"))) {
            set(at, PartOfSpeech.VERB);
        } else if (word.is(PartOfSpeech.ADP) && cues.is("attention", word)
                || word.is(PartOfSpeech.ADJ) && at > 0 && words.get(at - 1).isWord("the") && cues.is("moment", word)) {
            set(at, PartOfSpeech.NOUN);
        } else if (lower.endsWith("ing")
                && word.is(PartOfSpeech.VERB)
                && at > 0
                && words.get(at - 1).isWord("the")
                && at + 1 < words.size()
                && cues.isPast(words.get(at + 1).lower())) {
            // "at the beginning expressed"
            set(at, PartOfSpeech.NOUN);
        } else if (lower.endsWith("ing")
                && lower.length() > 5
                && !capital
                && word.is(PartOfSpeech.ADJ, PartOfSpeech.NOUN)
                && isInGerundList(at)) {
            set(at, PartOfSpeech.VERB);
        } else if (!capital
                && word.is(PartOfSpeech.ADJ, PartOfSpeech.NOUN)
                && (reportsInPassing(at) || isSecondVerb(at) || followsModal(at))) {
            set(at, PartOfSpeech.VERB);
        }
    }

    /** "Noting that the lock leaks, the king asked": a reporting participle at the start of a sentence is no noun. */
    private boolean isOpeningParticiple(int at) {
        int next = words.size() > 1 && words.get(1).isWord("out") ? 2 : 1;
        return at == 0
                && words.get(at).lower().endsWith("ing")
                && !words.get(at).is(PartOfSpeech.VERB)
                && next < words.size()
                && words.get(next).isWord("that")
                && cues.isPresent(words.get(at).lower());
    }

    private boolean reports(int at) {
        return cues.at(words, at).filter(cue -> cue.cueClass().reports()).isPresent();
    }

    /** ", warning that the dam leaks". */
    private boolean reportsInPassing(int at) {
        return cues.is("in-passing", words.get(at))
                && at > 0
                && words.get(at - 1).isWord(",")
                && at + 1 < words.size()
                && words.get(at + 1).isWord("that", "against");
    }

    /** "Said that and expressed confidence": a verb with a noun of speech for its object. */
    private boolean isSecondVerb(int at) {
        return at > 0
                && cues.isPast(words.get(at).lower())
                && words.get(at - 1).is(PartOfSpeech.CCONJ)
                && at + 1 < words.size()
                && cues.is("noun", words.get(at + 1));
    }

    /** "They must free political prisoners": what stands between "must" and a thing is a verb. */
    private boolean followsModal(int at) {
        return at > 1
                && at + 1 < words.size()
                && cues.is("modal", words.get(at - 1))
                && words.get(at - 1).is(PartOfSpeech.AUX)
                && words.get(at - 2).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON)
                && !cues.is("not-verb", words.get(at))
                && !words.get(at).lower().endsWith("ly")
                && words.get(at + 1).is(PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.DET);
    }

    /** "The United States' continued support", "timely and principled help": a participle that stands as an adjective. */
    private boolean isAttribute(int at) {
        TaggedWord word = words.get(at);
        if (!word.is(PartOfSpeech.VERB) || !word.lower().endsWith("ed") || at == 0 || at + 1 >= words.size()) {
            return false;
        }
        TaggedWord before = words.get(at - 1);
        boolean owned = before.isWord("'", "\u2019", "'s", "\u2019s")
                && at > 1
                && words.get(at - 2).is(PartOfSpeech.PROPN, PartOfSpeech.NOUN);
        boolean second = before.is(PartOfSpeech.CCONJ) && cues.is("attribute", word);
        return (owned || second) && words.get(at + 1).is(PartOfSpeech.NOUN, PartOfSpeech.ADJ);
    }

    /** "Jae-myung": the second half of a name. */
    private boolean isBehindHyphen(int at) {
        return at > 1
                && words.get(at - 1).isWord("-")
                && names.contains(words.get(at - 2).text() + "-" + words.get(at).text());
    }

    /** "Through consultation and dialogue": a word for talks that is no reporting verb. */
    private boolean isSecondEvent(int at) {
        TaggedWord word = words.get(at);
        return at > 1
                && cues.is("event", word)
                && cues.at(words, at).isEmpty()
                && (words.get(at - 1).is(PartOfSpeech.CCONJ)
                                && words.get(at - 2).is(PartOfSpeech.NOUN)
                        || word.isWord("dialogue"));
    }

    private static boolean isThird(String lower) {
        return lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 3;
    }

    private boolean followsSubject(int at) {
        int before = at - 1;
        while (before > 0 && words.get(before).is(PartOfSpeech.ADV)) {
            before--;
        }
        if (before >= 0 && cues.is("passive-auxiliary", words.get(before))) {
            return true;
        }
        return before >= 0
                && words.get(before).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON)
                && !cues.is("owner", words.get(before));
    }

    /** ", deepening cooperation and jointly marking the day": between a comma and another gerund. */
    private boolean isInGerundList(int at) {
        if (at == 0
                || !words.get(at - 1).isWord(",")
                || at + 1 >= words.size()
                || !words.get(at + 1).is(PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.DET)) {
            return false;
        }
        for (int i = at + 2; i < words.size() && i < at + 15; i++) {
            if (words.get(i).is(PartOfSpeech.CCONJ)) {
                int next = i + 1 < words.size() && words.get(i + 1).is(PartOfSpeech.ADV) ? i + 2 : i + 1;
                return next < words.size() && words.get(next).lower().endsWith("ing");
            }
        }
        return false;
    }

    /** Where a stretch between punctuation marks has no verb, a noun in -s between nouns and "with" or "to" is one. */
    private void findLostVerbs() {
        int start = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i == words.size() || words.get(i).isWord(",", ";", ":", ".")) {
                findLostVerb(start, i);
                start = i + 1;
            }
        }
    }

    private void findLostVerb(int from, int to) {
        if (to - from < 6) {
            return;
        }
        int candidate = -1;
        for (int i = from; i < to; i++) {
            TaggedWord word = words.get(i);
            if (word.is(PartOfSpeech.AUX)
                    || word.is(PartOfSpeech.VERB) && !word.lower().endsWith("ing")) {
                return;
            }
            if (candidate < 0
                    && i > from
                    && i + 1 < to
                    && word.is(PartOfSpeech.NOUN)
                    && isThird(word.lower())
                    && words.get(i - 1).is(PartOfSpeech.PROPN)
                    && cues.is("lost-verb-behind", words.get(i + 1))) {
                candidate = i;
            }
        }
        if (candidate >= 0) {
            set(candidate, PartOfSpeech.VERB);
        }
    }

    private void set(int at, PartOfSpeech partOfSpeech) {
        TaggedWord word = words.get(at);
        words.set(at, new TaggedWord(word.span(), word.text(), word.lower(), partOfSpeech));
    }
}
