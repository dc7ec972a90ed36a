package io.github.readoutdiff.cli;

import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.report.Reports;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that a file's suffix can pick. */
enum OutputFormat {
    HTML,
    MD,
    DOCX,
    JSON,
    CSV,
    TXT;

    static Optional<OutputFormat> of(Path file) {
        String name = String.valueOf(file.getFileName());
        return Arrays.stream(values())
                .filter(format -> name.toLowerCase(Locale.ROOT).endsWith(format.suffix())
                        && name.length() > format.suffix().length())
                .findFirst();
    }

    String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    static String suffixes(Iterable<OutputFormat> formats) {
        StringBuilder suffixes = new StringBuilder();
        for (OutputFormat format : formats) {
            suffixes.append(suffixes.isEmpty() ? "" : ", ").append(format.suffix());
        }
        return suffixes.toString();
    }

    /** Whether it has words of its own, which have a language; the others are for programs. */
    boolean hasWords() {
        return this != JSON && this != CSV;
    }

    byte[] render(Comparison comparison, Wording wording) {
        return switch (this) {
            case HTML ->
                Outputs.bytes(wording.titled(
                                Reports.html().language(wording.language()), (report, title) -> report.title(title))
                        .render(comparison));
            case MD ->
                Outputs.bytes(wording.titled(
                                Reports.markdown().language(wording.language()), (report, title) -> report.title(title))
                        .render(comparison));
            case DOCX ->
                wording.titled(Reports.docx().language(wording.language()), (report, title) -> report.title(title))
                        .render(comparison);
            case TXT ->
                Outputs.bytes(wording.titled(
                                Reports.text().language(wording.language()), (report, title) -> report.title(title))
                        .render(comparison));
            case JSON -> Outputs.bytes(Reports.json().render(comparison));
            case CSV -> Outputs.bytes(Reports.csv().render(comparison));
        };
    }
}
