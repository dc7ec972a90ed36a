package io.github.readoutdiff.text;

import io.github.readoutdiff.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Cuts a text into paragraphs and sentences with exact spans and says what each is for: running text, a list item, a
 * heading, a dateline, or furniture of the page.
 *
 * <p>Abbreviations ({@code Mr.}, {@code U.S.}, {@code No. 5}), initials, decimals, ellipses and quotation marks do not end
 * a sentence where they should not; Chinese full stops need no blank behind them. Lines that were wrapped at a fixed width
 * are joined; otherwise a line is a paragraph. Bullets, list numbers and Markdown's heading and quotation marks stand
 * outside the spans. The abbreviations and the furniture are data files, {@code abbreviations.txt} and {@code
 * furniture.txt}.
 *
 * <p>Sentences are in text order and do not overlap, and together they hold every letter of the text outside list marks,
 * heading marks and front matter. Time is linear in the length of the text. Any string is accepted. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Sentences.create().of("Mr. Rassendyll met the U.S. envoy. They agreed.").size();   // 2
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Sentences {
    private final Abbreviations abbreviations;

    private Sentences(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /**
     * With the abbreviations of the data file.
     *
     * @return a segmenter
     */
    public static Sentences create() {
        return new Sentences(Abbreviations.standard());
    }

    /**
     * With further abbreviations, which never end a sentence.
     *
     * @param more abbreviations with or without their full stop, for example {@code "Pres."}
     * @return a segmenter
     */
    public static Sentences withAbbreviations(Collection<String> more) {
        return new Sentences(Abbreviations.with(more));
    }

    /**
     * The sentences of a text.
     *
     * @param text any text
     * @return its sentences in text order, of every role, empty if the text is blank
     */
    public List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        paragraphs(text).forEach(paragraph -> sentences.addAll(paragraph.sentences()));
        return List.copyOf(sentences);
    }

    /**
     * The paragraphs of a text.
     *
     * @param text any text
     * @return its paragraphs in text order, empty if the text is blank
     */
    public List<Paragraph> paragraphs(String text) {
        SentenceBreaks breaks = new SentenceBreaks(text, abbreviations);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (TextBlock block : TextBlocks.of(text)) {
            List<Sentence> sentences = new ArrayList<>();
            int number = paragraphs.size();
            int start = block.start();
            if (block.role().states()) {
                int dateline = Datelines.end(text, start, block.end());
                if (dateline > start) {
                    sentences.add(new Sentence(Span.of(start, dateline), TextRole.DATELINE, number));
                    start = dateline;
                }
                for (Span span : breaks.in(start, block.end())) {
                    sentences.add(new Sentence(span, block.role(), number));
                }
            } else {
                sentences.add(new Sentence(Span.of(start, block.end()), block.role(), number));
            }
            Span extent = Span.of(
                    sentences.get(0).span().start(),
                    sentences.get(sentences.size() - 1).span().end());
            paragraphs.add(new Paragraph(extent, number, sentences));
        }
        return List.copyOf(paragraphs);
    }
}
