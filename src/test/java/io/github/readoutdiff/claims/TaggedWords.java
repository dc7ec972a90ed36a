package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.PartOfSpeech;
import io.github.readoutdiff.text.TaggedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sentences whose parts of speech a test gives: "the/DET river/NOUN is/AUX calm/ADJ", a blank between two words. */
final class TaggedWords {
    private TaggedWords() {}

    static List<TaggedWord> of(String tagged) {
        List<TaggedWord> words = new ArrayList<>();
        int at = 0;
        for (String word : tagged.split(" +")) {
            String text = word.substring(0, word.lastIndexOf('/'));
            PartOfSpeech tag = PartOfSpeech.valueOf(word.substring(word.lastIndexOf('/') + 1));
            words.add(new TaggedWord(Span.of(at, at + text.length()), text, text.toLowerCase(Locale.ROOT), tag));
            at += text.length() + 1;
        }
        return words;
    }

    /** The text that the words stand in. */
    static String text(String tagged) {
        return tagged.replaceAll("/[A-Z]+(?= |$)", "").replaceAll(" +", " ");
    }
}
