package io.github.readoutdiff.text;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Adjectives of states by their form: where a text has both "Ruritania" and "Ruritanian", the one is of the other. */
final class StateForms {
    private static final String[] ENDINGS = {"n", "an", "ian", "ish", "ese", "i"};

    private StateForms() {}

    /** Keys of adjectives and of the names they come from, with the names. */
    static Map<String, String> of(String text) {
        Set<String> capitals = new HashSet<>();
        for (Word word : Words.of(text)) {
            if (Character.isUpperCase(word.text().codePointAt(0)) && word.key().length() > 3) {
                String plain = word.text();
                capitals.add(
                        plain.endsWith("'s") || plain.endsWith("\u2019s")
                                ? plain.substring(0, plain.length() - 2)
                                : plain);
            }
        }
        Map<String, String> forms = new TreeMap<>();
        for (String name : capitals) {
            for (String ending : ENDINGS) {
                String adjective = name + ending;
                if (capitals.contains(adjective)) {
                    forms.put(Names.key(adjective), name);
                    forms.put(Names.key(name), name);
                }
            }
        }
        return forms;
    }
}
