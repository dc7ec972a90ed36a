package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * A report as a Word document (Office Open XML, ISO/IEC 29500): real headings, numbered lists, tables and footnotes to the
 * sources.
 *
 * <p>It tells the same points as every {@link Report}, but is no {@code Report} itself, because a document is bytes.
 * Immutable; each method gives a changed copy; equal comparisons give equal bytes.
 *
 * <pre>{@code
 * Reports.docx().write(comparison, Path.of("report.docx"));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class DocxReport {
    private final Labels labels;
    private final @Nullable String title;

    DocxReport(Labels labels, @Nullable String title) {
        this.labels = labels;
        this.title = title;
    }

    /**
     * Sets the document's title, usually the event; without it, the title names the issuers.
     *
     * @param title the title, not blank
     * @return a report with that title
     * @throws IllegalArgumentException if the title is blank
     */
    public DocxReport title(String title) {
        return new DocxReport(labels, Labels.checkedTitle(title));
    }

    /**
     * Sets the language of the report's own words; the readouts stay as they are. The default is English.
     *
     * @param language English, Chinese or Russian
     * @return a report in that language
     * @throws IllegalArgumentException if it is another language
     */
    public DocxReport language(Locale language) {
        return new DocxReport(Labels.of(language), title);
    }

    /**
     * Sets the report's own words; what the bundle leaves out is taken from the English ones.
     *
     * @param words a bundle with keys of {@code labels.properties}
     * @return a report with these words
     */
    public DocxReport labels(ResourceBundle words) {
        return new DocxReport(Labels.of(words), title);
    }

    /**
     * The comparison as a Word document.
     *
     * @param comparison the result to show
     * @return the bytes of the {@code .docx} file
     */
    public byte[] render(Comparison comparison) {
        Findings findings = new Findings(comparison, labels);
        DocxSheet sheet = new DocxSheet(findings);
        new Outline(findings, sheet).write(title == null ? findings.title() : title);
        return sheet.document();
    }

    /**
     * Writes the document to a file, replacing what is there.
     *
     * @param comparison the result to show
     * @param file where to write
     * @throws IOException if the file cannot be written
     */
    public void write(Comparison comparison, Path file) throws IOException {
        Files.write(file, render(comparison));
    }
}
