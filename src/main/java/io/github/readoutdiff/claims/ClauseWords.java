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

import io.github.readoutdiff.text.TaggedWord;
import java.util.ArrayList;
import java.util.List;

/** The words of one sentence with what the rules for cutting ask of them: what stands where, how long a part is. */
final class ClauseWords {
    private static final int AHEAD = 16;
    private static final int SHORT_QUOTE = 30;

    private final List<TaggedWord> words;
    private final Cues cues = Cues.standard();
    private final boolean[] opaque;
    private final int introEnd;
    private final int[] count;

    ClauseWords(List<TaggedWord> words) {
        this.words = words;
        this.opaque = quotes(words);
        this.introEnd = introEnd(words);
        this.count = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            count[i + 1] = count[i] + (words.get(i).is(PUNCT) ? 0 : 1);
        }
    }

    List<TaggedWord> all() {
        return words;
    }

    TaggedWord get(int at) {
        return words.get(at);
    }

    /** Whether a word stands in a short quotation or in brackets: it is not cut. */
    boolean isOpaque(int at) {
        return opaque[at];
    }

    /** Where what stands before the main clause ends. */
    int introEnd() {
        return introEnd;
    }

    /** Where a prepositional phrase or participle before the main clause ends: its past forms are participles. */
    static int introEnd(List<TaggedWord> words) {
        if (words.isEmpty() || !words.get(0).is(ADP) && !words.get(0).lower().endsWith("ing")) {
            return 0;
        }
        for (int i = 1; i < words.size() && i < 2 * AHEAD; i++) {
            if (words.get(i).isWord(",")) {
                return i;
            }
            if (words.get(i).is(AUX) || isReportOfSomebody(words, i)) {
                return 0;
            }
        }
        return 0;
    }

    /** "In this context Mr Rassendyll thanked": the main clause has begun. */
    private static boolean isReportOfSomebody(List<TaggedWord> words, int at) {
        return words.get(at).is(VERB)
                && words.get(at - 1).is(PROPN, PRON)
                && at > 1
                && !words.get(at - 2).is(ADP)
                && !isPossessive(words.get(at - 1))
                && Cues.standard().isPast(words.get(at).lower())
                && Cues.standard()
                        .at(words, at)
                        .filter(cue -> cue.cueClass().reports())
                        .isPresent();
    }

    boolean isFor(int at) {
        return at < words.size() && words.get(at).is(ADP);
    }

    /** A phrase with a preposition, an infinitive or a verb in it rather than one more name. */
    boolean tellsMore(int from) {
        for (int i = from; i < words.size() && i < from + 8 && !words.get(i).isWord(",", ";"); i++) {
            if (words.get(i).is(ADP, PART, VERB) || words.get(i).isWord("to", "-")) {
                return true;
            }
        }
        return false;
    }

    /** "Areas of concern as well as areas of agreement": two halves of one object, not two points. */
    boolean repeatsNoun(int at, int from, int to) {
        return words.get(at).is(NOUN)
                && words.subList(from, to).stream()
                        .anyMatch(word -> word.lower().equals(words.get(at).lower()));
    }

    /** ", Ruritania and Freedonia will": a name between a comma and the coordinator is the first half of a subject. */
    boolean isNameAlone(int at) {
        int from = at;
        while (from > 0 && words.get(from - 1).is(PROPN, DET, ADJ) && at - from < 6) {
            from--;
        }
        return from < at
                && words.get(at - 1).is(PROPN)
                && (from == 0 || words.get(from - 1).isWord(",", ";", "that"));
    }

    /** "The measures Ruritania and its allies would take": behind a noun, a name or an article begins a clause without "that". */
    boolean endsContactClause(int verb, int at) {
        int from = at;
        while (from > verb + 1 && words.get(from - 1).is(PROPN, NOUN, ADJ)) {
            from--;
        }
        boolean article = from > verb + 1
                && words.get(from - 1).is(DET)
                && words.get(from).is(PROPN, ADJ);
        return article
                && from - 2 > verb
                && words.get(from - 2).is(NOUN)
                && words.get(at - 1).is(PROPN);
    }

    /** Whether a gerund hangs on a verb or a speech noun ("importance of strengthening") rather than on any noun. */
    boolean governsPoints(int gerund) {
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
                || cues.is("governs-gerund", governor);
    }

    /** Whether no comma follows: the phrase runs to the sentence's end. */
    boolean tail(int from) {
        for (int i = from; i < words.size() && i < from + 60; i++) {
            if (!opaque[i] && words.get(i).isWord(",", ";", ":")) {
                return false;
            }
        }
        return true;
    }

    /** Whether what stands before a comma is a short item of a list. */
    boolean isListItem(int at) {
        for (int i = at - 1; i >= 0 && i >= at - 4; i--) {
            if (words.get(i).isWord(",")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the items of a list are topics, not the ends of one phrase ("cooperation in trade, the economy and culture"). */
    boolean arePoints(List<int[]> items) {
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
    List<int[]> items(int from) {
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

    boolean nextIsNoun(int at) {
        return words.get(at).is(DET)
                && at + 1 < words.size()
                && words.get(at + 1).is(NOUN, ADJ)
                && (at == 0 || !words.get(at - 1).is(VERB, ADV));
    }

    // ---------------------------------------------------------------- what stands where

    int size(int from, int to) {
        return from < to && from >= 0 ? count[Math.min(to, words.size())] - count[from] : 0;
    }

    /** Where the next comma, semicolon or coordinator ends a phrase, at most the sentence's end. */
    int pieceEnd(int from) {
        for (int i = from; i < words.size() && i < from + 60; i++) {
            if (!opaque[i] && words.get(i).isWord(",", ";", ":")) {
                return i;
            }
        }
        return Math.min(words.size(), from + 60);
    }

    boolean isCoordinator(int at) {
        return at < words.size()
                && !opaque[at]
                && cues.is("coordinator", words.get(at))
                && words.get(at).is(CCONJ);
    }

    boolean isAsWellAs(int at) {
        return isPhrase(at, "as", "well", "as");
    }

    boolean isPhrase(int at, String... phrase) {
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

    boolean isRelative(int at) {
        TaggedWord word = words.get(at);
        return cues.is("relative", word) && at > 0;
    }

    boolean isBe(int at) {
        return at >= 0 && cues.is("be", words.get(at));
    }

    /** Whether a verb or its auxiliary is denied by a word right behind it: "will not", "has never". */
    boolean isNegated(int verb) {
        return verb >= 0 && verb + 1 < words.size() && cues.is("negated-behind", words.get(verb + 1));
    }

    boolean isInfinitive(int at) {
        if (at + 1 >= words.size() || !words.get(at).isWord("to") || opaque[at]) {
            return false;
        }
        int verb = at + 1;
        while (verb < words.size() - 1 && words.get(verb).is(ADV)) {
            verb++;
        }
        return words.get(verb).is(VERB, AUX) && !words.get(verb).lower().endsWith("ing");
    }

    boolean isGerund(int at) {
        return at < words.size()
                && words.get(at).is(VERB)
                && words.get(at).lower().endsWith("ing");
    }

    boolean isParticiple(int at) {
        return isGerund(verbAfterAdverbs(at));
    }

    int verbAfterAdverbs(int at) {
        int verb = at;
        while (verb < words.size() - 1 && verb < at + 3 && words.get(verb).is(ADV)) {
            verb++;
        }
        return verb;
    }

    static boolean isPastForm(TaggedWord word) {
        return !word.lower().endsWith("s") && !word.lower().endsWith("ing");
    }

    static boolean isPossessive(TaggedWord word) {
        return Cues.standard().is("possessive", word);
    }

    boolean isSpeechNoun(int from) {
        for (int i = from; i < words.size() && i <= from + 4; i++) {
            TaggedWord word = words.get(i);
            if (cues.is("noun", word) && word.is(NOUN, ADJ, VERB)) {
                return i + 1 < words.size() && cues.is("noun-complement", words.get(i + 1));
            }
            if (!word.is(DET, ADJ, PRON, PROPN, PART)) {
                return false;
            }
        }
        return false;
    }

    boolean opensNounPhrase(int at) {
        TaggedWord word = words.get(at);
        boolean possessor =
                word.is(PROPN) && at + 1 < words.size() && words.get(at + 1).isWord("'s", "'");
        return possessor
                || cues.is("article", word)
                        && at + 1 < words.size()
                        && words.get(at + 1).is(NOUN, ADJ);
    }

    boolean startsQuote(int at) {
        return words.get(at).isWord("\"") && (at == 0 || !opaque[at - 1]);
    }

    /** Marks what stands in short quotations and in brackets: it is not cut. */
    static boolean[] quotes(List<TaggedWord> words) {
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
