package io.github.readoutdiff.cli;

import io.github.readoutdiff.json.JsonException;
import io.github.readoutdiff.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A list of comparisons to make, one a line: CSV with the columns id, input and issuer (the last two once for each input),
 * or JSON Lines with the keys id, inputs and issuers. It is read anew for each pass, so that its length takes no memory.
 */
final class Manifest {
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{0,99}");

    /** One comparison: inputs are files as seen from the manifest's folder; issuers are one for each, or none. */
    record Entry(String id, List<String> inputs, List<String> issuers) {}

    private final Path file;
    private final boolean isCsv;
    private final int size;

    private Manifest(Path file) {
        this.file = file;
        String name = file.toString().toLowerCase(Locale.ROOT);
        this.isCsv = name.endsWith(".csv");
        if (!isCsv && !name.endsWith(".jsonl")) {
            throw new CommandException(file + ": a manifest is a .csv or a .jsonl file");
        }
        this.size = check();
    }

    /** Opens a manifest and checks all of it, so that no work is begun that cannot be finished. */
    static Manifest open(Path file) {
        return new Manifest(file);
    }

    int size() {
        return size;
    }

    private int check() {
        Set<String> ids = new HashSet<>();
        int[] count = {0};
        forEach(entry -> {
            count[0]++;
            if (!ID.matcher(entry.id()).matches()) {
                throw new CommandException(file + ": the id \"" + entry.id()
                        + "\" names files, so it must be up to 100 letters, digits, hyphens, points or underscores");
            }
            if (!ids.add(entry.id().toLowerCase(Locale.ROOT))) {
                throw new CommandException(
                        file + ": the id \"" + entry.id() + "\" stands twice (case does not count); give each its own");
            }
            if (entry.id().equalsIgnoreCase("index") || entry.id().equalsIgnoreCase("points")) {
                throw new CommandException(file + ": the id \"" + entry.id() + "\" is kept for the batch's own files");
            }
            if (entry.inputs().size() < 2 || entry.inputs().contains("-")) {
                throw new CommandException(file + ": \"" + entry.id() + "\" needs two or more files as inputs");
            }
            checkIssuers(entry);
        });
        if (count[0] == 0) {
            throw new CommandException(file + " lists nothing to compare");
        }
        return count[0];
    }

    private void checkIssuers(Entry entry) {
        int issuers = entry.issuers().size();
        int inputs = entry.inputs().size();
        if (issuers > 0 && issuers != inputs) {
            throw new CommandException(file + ": \"" + entry.id() + "\" names " + issuers
                    + (issuers == 1 ? " issuer" : " issuers") + " for " + inputs
                    + " inputs; name the issuer of each input, in order, or none");
        }
        if (entry.issuers().stream().anyMatch(String::isBlank)) {
            throw new CommandException(file + ": \"" + entry.id()
                    + "\" has a blank issuer; name the issuer of each input, in order, or none");
        }
    }

    void forEach(Consumer<Entry> action) {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            List<String> header = List.of();
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String content = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (content.isBlank()) {
                    continue;
                }
                if (!isCsv) {
                    action.accept(ofJson(content, number));
                } else if (header.isEmpty()) {
                    header = header(content, number);
                } else {
                    action.accept(ofCells(header, cells(content, number), number));
                }
            }
        } catch (NoSuchFileException e) {
            throw new CommandException(file + ": there is no such file");
        } catch (IOException e) {
            throw new CommandException(file + " cannot be read as a text in UTF-8: " + Reason.of(e));
        }
    }

    private Entry ofJson(String line, int number) {
        try {
            JsonValue json = JsonValue.parse(file + " line " + number, line);
            return new Entry(
                    json.require("id").string(),
                    json.require("inputs").items().stream()
                            .map(item -> resolved(item.string()))
                            .toList(),
                    json.items("issuers").stream().map(JsonValue::string).toList());
        } catch (JsonException e) {
            throw new CommandException(String.valueOf(e.getMessage()));
        }
    }

    private List<String> header(String line, int number) {
        List<String> header = cells(line, number);
        for (String column : header) {
            if (!Set.of("id", "input", "issuer").contains(column)) {
                throw new CommandException(file + ":" + number + ": the column \"" + column
                        + "\" is not one of id, input, issuer; the first line names the columns");
            }
        }
        return header;
    }

    private Entry ofCells(List<String> header, List<String> cells, int number) {
        if (cells.size() > header.size()) {
            throw new CommandException(
                    file + ":" + number + ": the line has " + cells.size() + " cells but the header " + header.size());
        }
        String id = "";
        List<String> inputs = new ArrayList<>();
        List<String> issuers = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            switch (header.get(i)) {
                case "id" -> id = cell;
                case "input" -> addIfThere(cell.isEmpty() ? cell : resolved(cell), inputs);
                default -> addIfThere(cell, issuers);
            }
        }
        return new Entry(id, inputs, issuers);
    }

    private static void addIfThere(String cell, List<String> to) {
        if (!cell.isEmpty()) {
            to.add(cell);
        }
    }

    private List<String> cells(String line, int number) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new CommandException(file + ":" + number + ": a quotation mark is not closed on its line");
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    private String resolved(String input) {
        if (input.isBlank()) {
            throw new CommandException(file + ": an input is blank; name a file");
        }
        try {
            return input.equals("-") ? input : file.resolveSibling(input).toString();
        } catch (InvalidPathException e) {
            throw new CommandException(file + ": an input is no file name here: " + e.getReason());
        }
    }
}
