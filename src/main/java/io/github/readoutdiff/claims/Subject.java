package io.github.readoutdiff.claims;

import static io.github.readoutdiff.text.PartOfSpeech.ADP;
import static io.github.readoutdiff.text.PartOfSpeech.ADV;
import static io.github.readoutdiff.text.PartOfSpeech.AUX;
import static io.github.readoutdiff.text.PartOfSpeech.DET;
import static io.github.readoutdiff.text.PartOfSpeech.NOUN;
import static io.github.readoutdiff.text.PartOfSpeech.NUM;
import static io.github.readoutdiff.text.PartOfSpeech.PRON;
import static io.github.readoutdiff.text.PartOfSpeech.PROPN;
import static io.github.readoutdiff.text.PartOfSpeech.SCONJ;
import static io.github.readoutdiff.text.PartOfSpeech.VERB;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.TaggedWord;
import java.util.List;
import java.util.Locale;

/**
 * The words before a verb, or another phrase that names somebody.
 *
 * @param text the readout's text
 * @param words the sentence
 * @param from the phrase's first word
 * @param to the word behind its last
 */
record Subject(String text, List<TaggedWord> words, int from, int to) {
    private static final int LONGEST = 80;

    /** The subject of a verb: without what a comma or a preposition sets off in front. */
    static Subject before(String text, List<TaggedWord> words, int first, int verb) {
        int from = Math.max(first, verb - LONGEST);
        int participle = participle(words, from, verb);
        if (participle >= 0) {
            return before(text, words, from, participle + 1);
        }
        int inserted = insertion(words, from, verb);
        if (inserted >= 0) {
            return before(text, words, from, inserted);
        }
        int start = from;
        for (int i = from; i < verb; i++) {
            boolean junior = i + 1 < verb && Cues.standard().is("junior", words.get(i + 1));
            if (words.get(i).isWord(",")
                    && !junior
                    && i + 1 < verb
                    && hasNominal(words, i + 1, verb)
                    && !isApposition(words, start, i, verb)) {
                start = i + 1;
            }
        }
        if (start < verb && (words.get(start).is(ADP) || isTime(words, start))) {
            // "in this context Mr Rassendyll", "in the talks he", "next month the minister"
            for (int i = start + 1; i < verb; i++) {
                TaggedWord word = words.get(i);
                boolean opens = word.is(PROPN)
                        || word.isWord("his", "her")
                                && i + 2 == verb
                                && Character.isUpperCase(words.get(i + 1).text().codePointAt(0))
                        || Cues.standard().is("personal", word)
                        || word.is(DET) && (i + 2 < verb || !words.get(start).is(ADP));
                if (opens
                        && words.get(i - 1).is(NOUN, NUM)
                        && !Character.isUpperCase(words.get(i - 1).text().codePointAt(0))) {
                    start = i;
                    break;
                }
            }
        }
        while (start < verb && words.get(start).is(ADV)) {
            start++;
        }
        int end = trimmed(words, start, verb);
        return new Subject(text, words, start, end);
    }

    /**
     * Where the phrase or relative clause begins that stands between commas before the verb: "Mr Rassendyll, at the king's
     * request, told", "the call, which lasted an hour, was", -1 if none does.
     */
    private static int insertion(List<TaggedWord> words, int from, int verb) {
        int close = verb - 1;
        while (close > from && words.get(close).is(ADV)) {
            close--;
        }
        if (close > from && words.get(close).isWord(")")) {
            // "Mr Rassendyll (through an interpreter) told"
            int open = close - 1;
            while (open > from && !words.get(open).isWord("(")) {
                open--;
            }
            return open > from ? open : -1;
        }
        if (close <= from || !words.get(close).isWord(",") || words.get(from).is(ADP, ADV, SCONJ)) {
            return -1;
        }
        int comma = close - 1;
        while (comma > from && !words.get(comma).isWord(",")) {
            comma--;
        }
        if (comma > from && Cues.standard().is("inserted-clause", words.get(comma + 1))) {
            return comma;
        }
        for (int i = close - 1; i > from; i--) {
            if (words.get(i).isWord(",")) {
                boolean phrase = words.get(i + 1).is(ADP) && words.get(i - 1).is(NOUN, PROPN, PRON);
                return phrase ? i : -1;
            }
            if (words.get(i).is(VERB, AUX) && !words.get(i).lower().endsWith("ed")) {
                return -1;
            }
        }
        return -1;
    }

    /** The comma before the participle of "Mr Rassendyll, drawing attention to the floods, asked"; -1 if there is none. */
    private static int participle(List<TaggedWord> words, int from, int verb) {
        if (verb <= from || !words.get(verb - 1).isWord(",") || words.get(from).is(ADP, ADV, SCONJ)) {
            return -1;
        }
        for (int i = from + 1; i + 1 < verb - 1; i++) {
            if (words.get(i).isWord(",") && words.get(i - 1).is(NOUN, PROPN) && isParticiple(words, i + 1)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isParticiple(List<TaggedWord> words, int from) {
        int at = words.get(from).isWord("while", "when") ? from + 1 : from;
        while (at + 1 < words.size() && words.get(at).is(ADV)) {
            at++;
        }
        return words.get(at).is(VERB)
                && words.get(at).lower().endsWith("ing")
                && !Cues.standard().is("preposition", words.get(at));
    }

    /** Without adverbs and "for his part", "in turn" before the verb. */
    private static int trimmed(List<TaggedWord> words, int start, int verb) {
        int end = verb;
        while (end > start) {
            if (words.get(end - 1).is(ADV) || words.get(end - 1).isWord(",")) {
                end--;
            } else if (end - 3 > start
                    && words.get(end - 1).isWord("part")
                    && words.get(end - 3).isWord("for", "on")) {
                end -= 3;
            } else if (end - 3 > start
                    && words.get(end - 2).isWord("the")
                    && words.get(end - 3).is(ADP)
                    && Cues.standard().is("moment", words.get(end - 1))) {
                // "Mr Rassendyll at the outset thanked"
                end -= 3;
            } else if (end - 2 > start
                    && Cues.standard().is("in-turn", words.get(end - 1))
                    && words.get(end - 2).isWord("in")) {
                end -= 2;
            } else {
                return end;
            }
        }
        return end;
    }

    private static boolean isTime(List<TaggedWord> words, int at) {
        return Cues.standard().is("time-before", words.get(at))
                && at + 1 < words.size()
                && words.get(at + 1).is(NOUN);
    }

    /** "Mr Rassendyll, the king's cousin, said": the first comma opens what the last closes. */
    private static boolean isApposition(List<TaggedWord> words, int start, int comma, int verb) {
        return words.get(verb - 1).isWord(",")
                && comma > start
                && words.get(comma - 1).is(PROPN, NOUN)
                && !words.get(start).is(ADP)
                && (words.get(start).is(PROPN)
                        || words.get(start).isWord("the")
                        // "His Highness Prince Otto, Duke of Strelsau, held"
                        || isCapital(words, start) && isCapital(words, start + 1))
                && (Cues.standard().is("apposition", words.get(comma + 1))
                        || words.get(comma + 1).is(PROPN));
    }

    private static boolean isCapital(List<TaggedWord> words, int at) {
        return Character.isUpperCase(words.get(at).text().codePointAt(0));
    }

    private static boolean hasNominal(List<TaggedWord> words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.get(i).is(NOUN, PROPN, PRON)) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return from >= to;
    }

    int length() {
        return to - from;
    }

    TaggedWord first() {
        return words.get(from);
    }

    TaggedWord last() {
        return words.get(to - 1);
    }

    List<TaggedWord> tokens() {
        return isEmpty() ? List.of() : words.subList(from, to);
    }

    /** The last noun before a preposition or relative clause; -1 if there is none. */
    int head() {
        int head = -1;
        for (int i = from; i < to; i++) {
            TaggedWord word = words.get(i);
            if (head >= 0
                    && (word.is(ADP, VERB, AUX)
                            || word.isWord(",")
                            || Cues.standard().is("clause-end", word))) {
                return head;
            }
            if (word.is(NOUN, PROPN, PRON)) {
                head = i;
            }
        }
        return head;
    }

    Span span() {
        return Span.of(words.get(from).span().start(), words.get(to - 1).span().end());
    }

    String phrase() {
        return isEmpty() ? "" : span().in(text);
    }

    String lower() {
        return phrase().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    /** A part of it. */
    Subject part(int start, int end) {
        return new Subject(text, words, start, end);
    }

    boolean has(String... any) {
        return tokens().stream().anyMatch(word -> word.isWord(any));
    }

    /** Whether one of its words is in a class of {@link Cues}. */
    boolean hasAny(String set) {
        return tokens().stream().anyMatch(word -> Cues.standard().is(set, word));
    }
}
