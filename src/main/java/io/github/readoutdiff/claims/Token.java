package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.PartOfSpeech;
import io.github.readoutdiff.text.TaggedWord;
import java.util.Locale;

/** A word or mark of a sentence as the attribution rules see it. */
record Token(int start, int end, String text, String low, PartOfSpeech tag) {
    static Token of(TaggedWord word) {
        return new Token(word.span().start(), word.span().end(), word.text(), plain(word.text()), word.partOfSpeech());
    }

    private static String plain(String text) {
        return switch (text) {
            case "\u201c", "\u201d", "\u201e", "\u201f", "\u00ab", "\u00bb", "\u300c", "\u300d" -> "\"";
            case "\u2013", "\u2014", "--", "---" -> "-";
            default -> text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        };
    }

    boolean is(String word) {
        return low.equals(word);
    }

    boolean tagged(PartOfSpeech one) {
        return tag == one;
    }

    boolean tagged(PartOfSpeech one, PartOfSpeech two) {
        return tag == one || tag == two;
    }

    /** A noun, name or pronoun: what a subject ends with. */
    boolean isNominal() {
        return tag == PartOfSpeech.NOUN
                || tag == PartOfSpeech.PROPN
                || tag == PartOfSpeech.PRON
                || tag == PartOfSpeech.NUM
                || tag == PartOfSpeech.SYM;
    }

    boolean isVerbal() {
        return tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX;
    }

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean isMark() {
        return tag == PartOfSpeech.PUNCT;
    }

    Span span() {
        return Span.of(start, end);
    }
}
