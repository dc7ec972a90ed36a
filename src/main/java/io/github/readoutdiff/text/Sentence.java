package io.github.readoutdiff.text;

import io.github.readoutdiff.model.Span;

/**
 * One sentence of a text: its words with their closing punctuation, without bullets, heading marks and blanks around it.
 *
 * <pre>{@code
 * for (Sentence sentence : Sentences.create().of(text)) {
 *     System.out.println(sentence.paragraph() + ": " + sentence.span().in(text));
 * }
 * }</pre>
 *
 * @param span where it stands, in UTF-16 offsets of the text
 * @param role what it is for
 * @param paragraph the number of its paragraph, from 0
 * @since 0.1.0
 */
public record Sentence(Span span, TextRole role, int paragraph) {}
