package io.github.readoutdiff.claims;

import io.github.readoutdiff.text.DataLines;
import io.github.readoutdiff.text.PartOfSpeech;
import io.github.readoutdiff.text.TaggedWord;
import java.util.List;
import java.util.stream.Collectors;

/** Words that only address those who hear a speech: "Mr President, dear friends, good evening." */
final class Salutations {
    private static final List<String> OPENINGS = DataLines.of(Salutations.class, "salutations.txt");

    private Salutations() {}

    /** Whether a sentence of a speech is nothing but an address. */
    static boolean isOnly(List<TaggedWord> words) {
        if (words.stream().anyMatch(word -> word.is(PartOfSpeech.VERB) || word.is(PartOfSpeech.AUX))) {
            return false;
        }
        String opening = words.stream().limit(3).map(TaggedWord::lower).collect(Collectors.joining(" ")) + " ";
        return OPENINGS.stream().anyMatch(each -> opening.startsWith(each + " "));
    }
}
