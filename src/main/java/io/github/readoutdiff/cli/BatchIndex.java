package io.github.readoutdiff.cli;

import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.report.Reports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;

/** What stands over the results of a batch: a page that lists them and one table of all points, in manifest order. */
final class BatchIndex {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>readout-diff: comparisons</title>
            <style>
            body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem; color-scheme: light dark; }
            table { border-collapse: collapse; }
            th, td { border-bottom: 1px solid; padding: .3rem .8rem; text-align: start; }
            td.n { text-align: end; }
            </style>
            </head>
            <body>
            <main>
            <h1>Comparisons</h1>
            <table>
            <thead><tr><th scope="col">Comparison</th><th scope="col">Readouts</th><th scope="col">In several</th>\
            <th scope="col">Clashing</th><th scope="col">In one only</th><th scope="col">Notices</th></tr></thead>
            <tbody>
            """;
    private static final String FOOT = """
            </tbody>
            </table>
            <p>%s</p>
            <p>All claims with their points: <a href="points.csv">points.csv</a></p>
            </main>
            </body>
            </html>
            """;

    private final Path folder;
    private int comparisons;
    private int failed;
    private long shared;
    private long clashing;
    private long oneSided;

    private BatchIndex(Path folder) {
        this.folder = folder;
    }

    static void write(Path folder, Manifest manifest) {
        Outputs.replace(folder.resolve("index.html"), out -> {
            out.write(HEAD);
            BatchIndex index = new BatchIndex(folder);
            manifest.forEach(entry -> append(out, index.row(entry)));
            out.write(FOOT.formatted(index.summary()));
        });
        Outputs.replace(folder.resolve("points.csv"), out -> {
            boolean[] isFirst = {true};
            manifest.forEach(entry -> Batch.read(folder, entry.id()).ifPresent(comparison -> {
                append(out, rows(entry.id(), Reports.csv().render(comparison), isFirst[0]));
                isFirst[0] = false;
            }));
        });
    }

    private String row(Manifest.Entry entry) {
        String name = StringEscapeUtils.escapeHtml4(entry.id());
        Optional<Comparison> result = Batch.read(folder, entry.id());
        if (result.isEmpty()) {
            failed++;
            return "<tr><th scope=\"row\">" + name + "</th><td colspan=\"5\">failed: "
                    + StringEscapeUtils.escapeHtml4(error(folder, entry.id())) + "</td></tr>\n";
        }
        Comparison comparison = result.get();
        String issuers = comparison.readouts().stream()
                .map(Readout::issuer)
                .map(issuer -> StringEscapeUtils.escapeHtml4(issuer.name()))
                .collect(Collectors.joining(", "));
        long several = comparison.shared().size();
        long clashes = FailOn.clashes(comparison);
        long single = comparison.points().size() - several;
        comparisons++;
        shared += several;
        clashing += clashes;
        oneSided += single;
        return "<tr><th scope=\"row\"><a href=\"" + name + ".html\">" + name + "</a></th><td>" + issuers + "</td>"
                + number(several) + number(clashes) + number(single)
                + number(comparison.notices().size()) + "</tr>\n";
    }

    private String summary() {
        return comparisons + " compared, " + failed + " failed. Points: " + shared + " in several readouts, " + clashing
                + " of them clashing; " + oneSided + " in one only.";
    }

    private static String number(long number) {
        return "<td class=\"n\">" + number + "</td>";
    }

    private static String error(Path folder, String id) {
        try {
            return Files.readString(Batch.error(folder, id), StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException e) {
            return "not done";
        }
    }

    /** The rows of one table, each with the comparison's id before it; the header once, before the first. */
    private static String rows(String id, String csv, boolean withHeader) {
        StringBuilder rows = new StringBuilder();
        boolean isHeader = true;
        boolean quoted = false;
        int start = csv.startsWith("\uFEFF") ? 1 : 0;
        for (int i = start; i < csv.length(); i++) {
            quoted ^= csv.charAt(i) == '"';
            if (csv.charAt(i) == '\n' && !quoted) {
                String record = csv.substring(start, i + 1);
                if (isHeader) {
                    rows.append(withHeader ? "\uFEFFcomparison," + record : "");
                } else {
                    rows.append(id).append(',').append(record);
                }
                isHeader = false;
                start = i + 1;
            }
        }
        return rows.toString();
    }

    private static void append(Writer out, String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
