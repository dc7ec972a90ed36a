package io.github.readoutdiff.claims;

import static io.github.readoutdiff.text.PartOfSpeech.ADV;
import static io.github.readoutdiff.text.PartOfSpeech.AUX;
import static io.github.readoutdiff.text.PartOfSpeech.PART;
import static io.github.readoutdiff.text.PartOfSpeech.VERB;

import io.github.readoutdiff.text.TaggedWord;
import java.util.List;

/**
 * A finite verb with its auxiliaries: "will once again be discussed".
 *
 * @param words the sentence
 * @param first the finite verb
 * @param main the verb that carries the meaning
 */
record VerbGroup(List<TaggedWord> words, int first, int main) {
    private static final int LONGEST = 6;

    /** The group whose finite verb stands at a place. */
    static VerbGroup at(List<TaggedWord> words, int first) {
        return new VerbGroup(words, first, main(words, first));
    }

    private static int main(List<TaggedWord> words, int first) {
        if (!words.get(first).is(AUX)) {
            return first;
        }
        for (int i = first + 1; i < words.size() && i <= first + LONGEST; i++) {
            if (words.get(i).is(VERB)) {
                return i;
            }
            if (!words.get(i).is(AUX, ADV, PART) && !words.get(i).isWord("to", "once", "also", "again")) {
                return first;
            }
        }
        return first;
    }

    boolean isPassive() {
        boolean be = false;
        for (int i = first; i < main; i++) {
            be |= words.get(i).isWord("is", "are", "was", "were", "be", "been", "being");
        }
        return be
                && !words.get(main).lower().endsWith("ing")
                && !words.get(main - 1).isWord("to");
    }

    boolean isPast() {
        TaggedWord word = words.get(first);
        if (word.is(AUX)) {
            return word.isWord("was", "were", "had", "did") || isPerfect();
        }
        return word.isWord("had", "was", "were")
                || Cues.standard().isPast(word.lower())
                || word.lower().endsWith("ed");
    }

    /** "has been", "have asked". */
    boolean isPerfect() {
        return words.get(first).isWord("has", "have") && main != first;
    }

    boolean isModal() {
        return words.get(first)
                .isWord("should", "must", "will", "would", "can", "could", "may", "might", "shall", "need", "needs");
    }

    /** "are to meet", "is to be opened", "is being prepared". */
    boolean isArranged() {
        return main > first
                && words.get(first).isWord("is", "are")
                && (words.get(first + 1).isWord("to", "being")
                        || first + 2 <= main
                                && words.get(first + 1).is(ADV)
                                && words.get(first + 2).isWord("to", "being"));
    }

    boolean isFuture() {
        return words.get(first).isWord("will", "shall");
    }
}
