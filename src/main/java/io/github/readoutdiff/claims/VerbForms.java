package io.github.readoutdiff.claims;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes the forms of a regular English verb, with and without a doubled last consonant; a form too many does no harm. */
final class VerbForms {
    private VerbForms() {}

    /** The forms of an entry such as {@code note} or {@code give/gave/given}. */
    static Set<String> of(String entry) {
        String[] parts = entry.split("/");
        String base = parts[0];
        Set<String> forms = new LinkedHashSet<>();
        forms.add(base);
        boolean y = base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
        String stem = base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
        String iStem = y ? base.substring(0, base.length() - 1) + "i" : base;
        boolean hiss = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x");
        forms.add(y ? iStem + "es" : hiss ? base + "es" : base + "s");
        forms.add(stem + "ing");
        String doubled = base + base.charAt(base.length() - 1);
        if (!base.endsWith("e") && !y) {
            forms.add(doubled + "ing");
        }
        if (parts.length == 1) {
            forms.add(y ? iStem + "ed" : stem + "ed");
            if (!base.endsWith("e") && !y) {
                forms.add(doubled + "ed");
            }
        }
        for (int i = 1; i < parts.length; i++) {
            forms.add(parts[i]);
        }
        return forms;
    }

    /** The past forms among them. */
    static Set<String> past(String entry) {
        Set<String> forms = of(entry);
        List<String> parts = List.of(entry.split("/"));
        List<String> irregular = parts.subList(1, parts.size());
        // "put" and "set" have one form for both
        forms.removeIf(form -> !irregular.contains(form) && (form.equals(parts.get(0)) || !form.endsWith("ed")));
        return forms;
    }
}
