package io.github.readoutdiff.cli;

import io.github.readoutdiff.report.Report;
import io.github.readoutdiff.report.Reports;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that a file's suffix can pick. */
enum OutputFormat {
    HTML,
    MD,
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

    Report report() {
        return switch (this) {
            case HTML -> Reports.html();
            case MD -> Reports.markdown();
            case JSON -> Reports.json();
            case CSV -> Reports.csv();
            case TXT -> Reports.text();
        };
    }
}
