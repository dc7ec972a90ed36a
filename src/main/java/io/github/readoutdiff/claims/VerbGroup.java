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
            if (!words.get(i).is(AUX, ADV, PART) && !Cues.standard().is("verb-between", words.get(i))) {
                return first;
            }
        }
        return first;
    }

    boolean isPassive() {
        boolean be = false;
        for (int i = first; i < main; i++) {
            be |= Cues.standard().is("be-form", words.get(i));
        }
        return be
                && !words.get(main).lower().endsWith("ing")
                && !words.get(main - 1).isWord("to");
    }

    boolean isPast() {
        TaggedWord word = words.get(first);
        if (word.is(AUX)) {
            return Cues.standard().is("past-auxiliary", word) || isPerfect();
        }
        return Cues.standard().is("past-verb", word)
                || Cues.standard().isPast(word.lower())
                || word.lower().endsWith("ed");
    }

    /** "has been", "have asked". */
    boolean isPerfect() {
        return words.get(first).isWord("has", "have") && main != first;
    }

    boolean isModal() {
        return Cues.standard().is("modal-verb", words.get(first));
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
