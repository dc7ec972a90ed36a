package io.github.readoutdiff.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Brings names of speakers to one word, so that "Mr Xi" and "China" agree: by {@code speaker-names.txt}. */
final class SpeakerNames {
    private static final String FILE = "speaker-names.txt";
    private static final String NARRATOR = "narrator";

    /** A name that contains the part means the word; the first that fits counts. */
    private record Rule(String part, String word) {}

    private final List<Rule> rules;

    private SpeakerNames(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rules of the library; those of a file of the same name in the folder stand before them. */
    static SpeakerNames load(Path folder) {
        List<Rule> rules = new ArrayList<>();
        Path own = folder.resolve(FILE);
        try {
            if (Files.exists(own)) {
                add(rules, Files.readAllLines(own, StandardCharsets.UTF_8), own.toString());
            }
        } catch (IOException e) {
            throw new GoldFormatException(own + " cannot be read as a text in UTF-8: " + GoldReading.reason(e), e);
        }
        try (InputStream in = SpeakerNames.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the library's jar");
            }
            add(
                    rules,
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .toList(),
                    FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read from the library's jar", e);
        }
        return new SpeakerNames(rules);
    }

    private static void add(List<Rule> rules, List<String> lines, String file) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            if (equals < 1 || equals == line.length() - 1) {
                throw new GoldFormatException(
                        file + ":" + (i + 1) + ": \"" + line + "\" is not of the form part of a name = word", null);
            }
            rules.add(new Rule(
                    line.substring(0, equals).strip().toLowerCase(Locale.ROOT),
                    line.substring(equals + 1).strip()));
        }
    }

    /** The word for a name; a claim without a speaker is the narrator's; a name that no rule knows is its last word. */
    String wordFor(Optional<String> name) {
        String lower = name.orElse("").toLowerCase(Locale.ROOT).strip();
        if (lower.isEmpty()) {
            return NARRATOR;
        }
        for (Rule rule : rules) {
            if (lower.contains(rule.part())) {
                return rule.word();
            }
        }
        return lower.substring(lower.lastIndexOf(' ') + 1);
    }
}
