package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Comparison;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * A report for the terminal, as plain text.
 *
 * <p>Immutable; each method gives a changed copy. Characters of the readouts that would act on a terminal (escape
 * sequences, direction overrides) are spelt out, so no readout can colour, move or hide anything.
 *
 * <pre>{@code
 * System.out.print(Reports.text().width(100).colour(true).render(comparison));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class TextReport implements Report {
    private static final int MIN_WIDTH = 40;
    private static final int MAX_WIDTH = 1000;

    private final Labels labels;
    private final int width;
    private final boolean colour;
    private final @Nullable String title;

    TextReport(Labels labels, @Nullable String title, int width, boolean colour) {
        this.labels = labels;
        this.title = title;
        this.width = width;
        this.colour = colour;
    }

    /**
     * Sets how many columns a line may have; the default is 80. Wide East Asian characters count as two.
     *
     * @param columns 40 to 1000
     * @return a report of that width
     * @throws IllegalArgumentException if the width is out of bounds
     */
    public TextReport width(int columns) {
        if (columns < MIN_WIDTH || columns > MAX_WIDTH) {
            throw new IllegalArgumentException(
                    "report width was " + columns + " but must be between " + MIN_WIDTH + " and " + MAX_WIDTH);
        }
        return new TextReport(labels, title, columns, colour);
    }

    /**
     * Sets whether ANSI colours are used; the default is not. Nothing is told by colour alone.
     *
     * @param on true for colours
     * @return a report with or without colours
     */
    public TextReport colour(boolean on) {
        return new TextReport(labels, title, width, on);
    }

    /**
     * Sets the report's title, usually the event; without it, the title names the issuers.
     *
     * @param title the title, not blank
     * @return a report with that title
     * @throws IllegalArgumentException if the title is blank
     */
    public TextReport title(String title) {
        return new TextReport(labels, Labels.checkedTitle(title), width, colour);
    }

    /**
     * Sets the language of the report's own words; the readouts stay as they are. The default is English.
     *
     * @param language English, Chinese or Russian
     * @return a report in that language
     * @throws IllegalArgumentException if it is another language
     */
    public TextReport language(Locale language) {
        return new TextReport(Labels.of(language), title, width, colour);
    }

    /**
     * Sets the report's own words; what the bundle leaves out is taken from the English ones.
     *
     * @param words a bundle with keys of {@code labels.properties}
     * @return a report with these words
     */
    public TextReport labels(ResourceBundle words) {
        return new TextReport(Labels.of(words), title, width, colour);
    }

    @Override
    public String render(Comparison comparison) {
        Findings findings = new Findings(comparison, labels);
        TextSheet sheet = new TextSheet(findings, width, colour);
        new Outline(findings, sheet).write(title == null ? findings.title() : title);
        return sheet.text();
    }
}
