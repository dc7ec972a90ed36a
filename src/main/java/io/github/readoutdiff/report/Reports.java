package io.github.readoutdiff.report;

import io.github.readoutdiff.model.ClaimSet;

/**
 * The formats that come with the library.
 *
 * <p>All of them tell the same points. They are immutable, safe to share between threads, and give equal text for equal
 * comparisons on every platform, locale and time zone.
 *
 * <pre>{@code
 * Reports.html().write(comparison, Path.of("report.html"));
 * System.out.print(Reports.text().width(100).render(comparison));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Reports {
    private static final int DEFAULT_WIDTH = 80;

    private Reports() {}

    /**
     * Plain text for the terminal: 80 columns, no colours, English.
     *
     * @return the report
     */
    public static TextReport text() {
        return new TextReport(Labels.ENGLISH, null, DEFAULT_WIDTH, false);
    }

    /**
     * GitHub-flavoured Markdown in English.
     *
     * @return the report
     */
    public static MarkdownReport markdown() {
        return new MarkdownReport(Labels.ENGLISH, null);
    }

    /**
     * One self-contained HTML file in English.
     *
     * @return the report
     */
    public static HtmlReport html() {
        return new HtmlReport(Labels.ENGLISH, null);
    }

    /**
     * A Word document in English.
     *
     * @return the report
     */
    public static DocxReport docx() {
        return new DocxReport(Labels.ENGLISH, null);
    }

    /**
     * JSON by the contract {@code readout-diff/comparison/1}: everything the comparison holds, so that it can be read back
     * as an equal one. Keys stand in a fixed order, what is unknown is {@code null}, scores have the fewest digits that
     * read back as the same number.
     *
     * @return the report
     */
    public static Report json() {
        return new JsonReport();
    }

    /**
     * One readout's claims as JSON by the contract {@code readout-diff/claim-set/1}, which prepared claim sets are read
     * from.
     *
     * @param claims the readout with its claims
     * @return the JSON text
     */
    public static String json(ClaimSet claims) {
        return JsonReport.render(claims);
    }

    /**
     * Comma-separated values by RFC 4180, one row for each claim, a byte order mark in front so that spreadsheets read it
     * as UTF-8. A cell that a spreadsheet would run as a formula starts with an apostrophe.
     *
     * @return the report
     */
    public static Report csv() {
        return new CsvReport();
    }
}
