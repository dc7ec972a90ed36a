package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Comparison;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * A report in GitHub-flavoured Markdown, to paste into an issue or a document.
 *
 * <p>Immutable; each method gives a changed copy. The readouts' words are escaped: nothing in them becomes markup, a link,
 * a mention or a picture.
 *
 * <pre>{@code
 * Reports.markdown().title("The call of 12 March").write(comparison, Path.of("report.md"));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class MarkdownReport implements Report {
    private final Labels labels;
    private final @Nullable String title;

    MarkdownReport(Labels labels, @Nullable String title) {
        this.labels = labels;
        this.title = title;
    }

    /**
     * Sets the report's title, usually the event; without it, the title names the issuers.
     *
     * @param title the title, not blank
     * @return a report with that title
     * @throws IllegalArgumentException if the title is blank
     */
    public MarkdownReport title(String title) {
        return new MarkdownReport(labels, Labels.checkedTitle(title));
    }

    /**
     * Sets the language of the report's own words; the readouts stay as they are. The default is English.
     *
     * @param language English, Chinese or Russian
     * @return a report in that language
     * @throws IllegalArgumentException if it is another language
     */
    public MarkdownReport language(Locale language) {
        return new MarkdownReport(Labels.of(language), title);
    }

    /**
     * Sets the report's own words; what the bundle leaves out is taken from the English ones.
     *
     * @param words a bundle with keys of {@code labels.properties}
     * @return a report with these words
     */
    public MarkdownReport labels(ResourceBundle words) {
        return new MarkdownReport(Labels.of(words), title);
    }

    @Override
    public String render(Comparison comparison) {
        Findings findings = new Findings(comparison, labels);
        MarkdownSheet sheet = new MarkdownSheet(findings);
        new Outline(findings, sheet).write(title == null ? findings.title() : title);
        return sheet.text();
    }
}
