package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Comparison;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * A report as one self-contained HTML file: it asks for nothing from anywhere, works from disk, in print, without colour
 * and without JavaScript.
 *
 * <p>Immutable; each method gives a changed copy. Every text of the readouts is escaped, characters that would turn the text
 * around them are spelt out, and the file's own content security policy allows no script but the report's.
 *
 * <pre>{@code
 * Reports.html().title("The call of 12 March").write(comparison, Path.of("report.html"));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class HtmlReport implements Report {
    private final Labels labels;
    private final @Nullable String title;

    HtmlReport(Labels labels, @Nullable String title) {
        this.labels = labels;
        this.title = title;
    }

    /**
     * Sets the page's title, usually the event; without it, the title names the issuers.
     *
     * @param title the title, not blank
     * @return a report with that title
     * @throws IllegalArgumentException if the title is blank
     */
    public HtmlReport title(String title) {
        return new HtmlReport(labels, Labels.checkedTitle(title));
    }

    /**
     * Sets the language of the report's own words; the readouts stay as they are. The default is English.
     *
     * @param language English, Chinese or Russian
     * @return a report in that language
     * @throws IllegalArgumentException if it is another language
     */
    public HtmlReport language(Locale language) {
        return new HtmlReport(Labels.of(language), title);
    }

    /**
     * Sets the report's own words; what the bundle leaves out is taken from the English ones.
     *
     * @param words a bundle with keys of {@code labels.properties}
     * @return a report with these words
     */
    public HtmlReport labels(ResourceBundle words) {
        return new HtmlReport(Labels.of(words), title);
    }

    @Override
    public String render(Comparison comparison) {
        Findings findings = new Findings(comparison, labels);
        return new HtmlPage(findings, title == null ? findings.title() : title).render();
    }
}
