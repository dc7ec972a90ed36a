package io.github.readoutdiff.text;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A reader's own file of names: lines of states and of persons, each below its heading. */
final class NamesFile {
    private static final String STATES = "[states]";
    private static final String PERSONS = "[persons]";

    private NamesFile() {}

    /** Adds what the file says to the names of a builder. */
    static void read(Path file, Names.Builder names) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + " is not valid UTF-8; save the file of names as UTF-8", e);
        }
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (i == 0 && line.startsWith("\uFEFF")) {
                line = line.substring(1).strip();
            }
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.equals(STATES) || line.equals(PERSONS)) {
                section = line;
                continue;
            }
            add(file + ":" + (i + 1), section, line, names);
        }
    }

    private static void add(String at, String section, String line, Names.Builder names) {
        if (section.isEmpty() || line.startsWith("[")) {
            throw new IllegalArgumentException(at + ": \"" + line + "\" stands below no known heading; write " + STATES
                    + " or " + PERSONS + " on a line of its own before it");
        }
        if (section.equals(PERSONS) && line.indexOf('|') < 0) {
            throw new IllegalArgumentException(at + ": \"" + line + "\" has no state; write full name|state|other"
                    + " spellings, or \"" + line + "|\" if the person is of none");
        }
        boolean states = section.equals(STATES);
        int most = states ? 4 : 3;
        int fields = line.split("\\|", -1).length;
        if (fields > most) {
            throw new IllegalArgumentException(at + ": \"" + line + "\" has " + fields + " fields but " + section
                    + " have at most " + most + ": "
                    + (states ? "name|adjectives|capital|other names" : "full name|state|other spellings"));
        }
        try {
            if (states) {
                names.states(List.of(line));
            } else {
                names.persons(List.of(line));
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(at + ": " + e.getMessage(), e);
        }
    }
}
