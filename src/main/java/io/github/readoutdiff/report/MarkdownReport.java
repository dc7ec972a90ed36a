package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Comparison;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A report in GitHub-flavoured Markdown, to paste into an issue or a document.
 *
 * <p>Immutable; each method gives a changed copy. The readouts' words are escaped: nothing in them becomes markup, a link,
 * a mention or a picture.
 *
 * @since 0.1.0
 */
public final class MarkdownReport implements Report {
    private final Labels labels;

    MarkdownReport(Labels labels) {
        this.labels = labels;
    }

    /**
     * Sets the language of the report's own words; the readouts stay as they are. The default is English.
     *
     * @param language English, Chinese or Russian
     * @return a report in that language
     * @throws IllegalArgumentException if it is another language
     */
    public MarkdownReport language(Locale language) {
        return new MarkdownReport(Labels.of(language));
    }

    /**
     * Sets the report's own words; what the bundle leaves out is taken from the English ones.
     *
     * @param words a bundle with keys of {@code labels.properties}
     * @return a report with these words
     */
    public MarkdownReport labels(ResourceBundle words) {
        return new MarkdownReport(Labels.of(words));
    }

    @Override
    public String render(Comparison comparison) {
        return new MarkdownPage(new Findings(comparison, labels)).render();
    }
}
