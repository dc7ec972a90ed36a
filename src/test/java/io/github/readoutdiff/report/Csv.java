package io.github.readoutdiff.report;

import java.util.ArrayList;
import java.util.List;

/** Reads RFC 4180, strictly: a test's own reader, so that a mistake of the writer is not repeated. */
final class Csv {
    private Csv() {}

    static List<List<String>> parse(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            StringBuilder cell = new StringBuilder();
            if (text.charAt(at) == '"') {
                at++;
                while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
                    cell.append(text.charAt(at));
                    at += text.charAt(at) == '"' ? 2 : 1;
                }
                at++;
            } else {
                while (text.charAt(at) != ',' && text.charAt(at) != '\r') {
                    if (text.charAt(at) == '"' || text.charAt(at) == '\n') {
                        throw new IllegalArgumentException("bare quote or line feed at " + at);
                    }
                    cell.append(text.charAt(at++));
                }
            }
            row.add(cell.toString());
            if (text.charAt(at) == ',') {
                at++;
            } else if (text.startsWith("\r\n", at)) {
                at += 2;
                rows.add(row);
                row = new ArrayList<>();
            } else {
                throw new IllegalArgumentException("cell does not end at " + at);
            }
        }
        return rows;
    }
}
