package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.PartOfSpeech;
import io.github.readoutdiff.text.Sentence;
import io.github.readoutdiff.text.Sentences;
import io.github.readoutdiff.text.TaggedWord;
import io.github.readoutdiff.text.TextRole;
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

    /** The words as the attribution rules see them. */
    static TokenRow row(String tagged) {
        String text = text(tagged);
        return new TokenRow(
                new Sentence(Span.of(0, text.length()), TextRole.PROSE, 0),
                of(tagged).stream().map(Token::of).toList(),
                quotations(tagged));
    }

    static QuotedParts quotations(String tagged) {
        String text = text(tagged);
        return QuotedParts.of(text, Sentences.create().paragraphs(text));
    }
}
