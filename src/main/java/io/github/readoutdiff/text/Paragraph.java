package io.github.readoutdiff.text;

import io.github.readoutdiff.model.Span;
import java.util.List;

/**
 * One paragraph of a text: one or several lines that belong together.
 *
 * <pre>{@code
 * Sentences.create().paragraphs("They met. They agreed.\n\nSnow fell.").size();   // 2
 * }</pre>
 *
 * @param span from its first sentence to its last, in UTF-16 offsets of the text
 * @param number its number, from 0
 * @param sentences its sentences in text order, at least one
 * @since 0.1.0
 */
public record Paragraph(Span span, int number, List<Sentence> sentences) {
    /**
     * Copies the sentences.
     *
     * @param span from its first sentence to its last, in UTF-16 offsets of the text
     * @param number its number, from 0
     * @param sentences its sentences in text order, at least one
     */
    public Paragraph {
        sentences = List.copyOf(sentences);
    }
}
