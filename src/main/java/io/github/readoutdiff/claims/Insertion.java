package io.github.readoutdiff.claims;

import io.github.readoutdiff.text.PartOfSpeech;
import io.github.readoutdiff.text.TaggedWord;
import java.util.List;
import java.util.Optional;

/**
 * Words of reporting inside or behind what they report, between commas: "the river, the queen said, is calm".
 *
 * @param from the comma in front
 * @param to the comma or mark behind
 * @param behind whether nothing but the sentence's closing mark follows
 */
record Insertion(int from, int to, boolean behind) {
    private static final int LONGEST = 10;
    private static final int SHORTEST_REPORT = 3;

    /** The first insertion of a sentence. */
    static Optional<Insertion> in(List<TaggedWord> words) {
        for (int i = 2; i + 2 < words.size(); i++) {
            if (!words.get(i).isWord(",")) {
                continue;
            }
            int end = i + 1;
            while (end < words.size() && end <= i + LONGEST && !words.get(end).is(PartOfSpeech.PUNCT)) {
                end++;
            }
            boolean behind = end >= words.size() - 1;
            boolean closed = behind || words.get(end).isWord(",") && words.size() - end > SHORTEST_REPORT;
            List<TaggedWord> part = words.subList(i + 1, Math.min(end, words.size()));
            // "The king, in turn, rejected this": the verb has its subject in front, what stands there is no clause
            boolean predicate = behind && Cues.standard().isPast(part.get(0).lower()) && !states(words.subList(0, i));
            boolean report = reports(part) || reportsSomewhere(part) && isClause(words.subList(0, i));
            if (closed && !predicate && report) {
                return Optional.of(new Insertion(i, Math.min(end, words.size()), behind));
            }
        }
        return Optional.empty();
    }

    /** "The lock leaks" of "The lock leaks, the queen said in Zenda": no phrase that opens a sentence. */
    private static boolean isClause(List<TaggedWord> words) {
        TaggedWord first = words.get(0);
        return states(words)
                && !first.is(PartOfSpeech.ADP, PartOfSpeech.SCONJ)
                && !first.lower().endsWith("ing")
                && !Cues.standard().is("sub", first);
    }

    /** "The queen said in Zenda on Monday": where and when, and no more. */
    private static boolean reportsSomewhere(List<TaggedWord> part) {
        int end = 0;
        while (end < part.size() && !Cues.standard().isPast(part.get(end).lower())) {
            end++;
        }
        if (end == 0 || end + 2 >= part.size() || !Cues.standard().is("where", part.get(end + 1))) {
            return false;
        }
        return reports(part.subList(0, end + 1))
                && part.subList(end + 1, part.size()).stream()
                        .allMatch(word -> Cues.standard().is("where", word)
                                || word.is(PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.PROPN, PartOfSpeech.NOUN));
    }

    /** Whether words between commas, relative and participle clauses aside, have a verb. */
    private static boolean states(List<TaggedWord> words) {
        boolean opens = true;
        boolean aside = false;
        for (TaggedWord word : words) {
            if (word.is(PartOfSpeech.PUNCT)) {
                opens = true;
                continue;
            }
            if (opens) {
                // "speaking at noon", "asked about grain"
                boolean participle = word.is(PartOfSpeech.VERB)
                        && !word.span().equals(words.get(0).span());
                aside = participle || AttributionCues.standard().is("relative", word.lower());
                opens = false;
            }
            if (!aside && word.is(PartOfSpeech.VERB, PartOfSpeech.AUX)) {
                return true;
            }
        }
        return false;
    }

    /** "the queen said", "said the queen": a name and a reporting verb and nothing else. */
    private static boolean reports(List<TaggedWord> part) {
        int verb = -1;
        int names = 0;
        for (int i = 0; i < part.size(); i++) {
            TaggedWord word = part.get(i);
            boolean cue = verb < 0
                    && Cues.standard().isPast(word.lower())
                    && Cues.standard()
                            .at(part, i)
                            .filter(found -> found.cueClass() == CueClass.SAY && found.last() < part.size())
                            .isPresent();
            if (cue) {
                verb = i;
            } else if (word.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON)) {
                names++;
            } else if (!word.is(PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.ADV, PartOfSpeech.PART)
                    && !word.isWord("of", "out")) {
                return false;
            }
        }
        boolean last = verb == part.size() - 1
                || verb == part.size() - 2 && part.get(verb + 1).is(PartOfSpeech.ADV, PartOfSpeech.ADP);
        return verb >= 0 && names > 0 && (verb == 0 || last) && !Cues.standard().is("no-insertion", part.get(0));
    }
}
