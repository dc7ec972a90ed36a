package io.github.readoutdiff.text;

import io.github.readoutdiff.model.Span;

/**
 * One token of a sentence, word or punctuation mark, with its part of speech.
 *
 * <p>Tokens are those of the Universal Dependencies: the parts of a hyphenated word, a possessive ending and the {@code
 * n't} of a contraction are tokens of their own.
 *
 * <pre>{@code
 * Tagger.create().tag("They agreed.", Span.of(0, 12)).get(1).lower();   // agreed
 * }</pre>
 *
 * @param span where it stands, in UTF-16 offsets of the text
 * @param text its characters, exactly as they stand there
 * @param lower the same in lower case, with plain apostrophes
 * @param partOfSpeech its part of speech
 * @since 0.1.0
 */
public record TaggedWord(Span span, String text, String lower, PartOfSpeech partOfSpeech) {
    /**
     * Whether it has one of some parts of speech.
     *
     * @param some parts of speech
     * @return true if its own is among them
     */
    public boolean is(PartOfSpeech... some) {
        for (PartOfSpeech one : some) {
            if (partOfSpeech == one) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether it is one of some words.
     *
     * @param words words in lower case
     * @return true if its own is among them
     */
    public boolean isWord(String... words) {
        for (String word : words) {
            if (lower.equals(word)) {
                return true;
            }
        }
        return false;
    }
}
