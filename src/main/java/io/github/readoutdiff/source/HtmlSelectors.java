package io.github.readoutdiff.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What {@code html-selectors.txt} says about pages: where texts stand, what is furniture, where metadata stands. */
record HtmlSelectors(List<String> contents, String furniture, List<String> dates, List<String> addresses) {
    private static final String FILE = "html-selectors.txt";

    static HtmlSelectors load() {
        Map<String, List<String>> sections = new HashMap<>();
        String section = "";
        try (InputStream in = HtmlSelectors.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the library's jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String words = line.strip();
                if (words.startsWith("==")) {
                    section = words.substring(2).strip();
                } else if (!words.isEmpty() && !words.startsWith("# ")) {
                    sections.computeIfAbsent(section, key -> new ArrayList<>()).add(words);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read from the library's jar", e);
        }
        return new HtmlSelectors(
                sections.getOrDefault("content", List.of()),
                String.join(", ", sections.getOrDefault("furniture", List.of())),
                sections.getOrDefault("date", List.of()),
                sections.getOrDefault("address", List.of()));
    }
}
