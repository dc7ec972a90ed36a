package io.github.readoutdiff.encode;

import java.util.Locale;
import java.util.Set;

/** The languages a model knows. */
final class Languages {
    private Languages() {}

    /** The language of a BCP 47 tag without script or country, for example {@code en} of {@code en-GB}. */
    static String code(String tag) {
        return Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
    }

    /** Refuses a model without a name or without a language. */
    static void requireNamed(String name, Set<String> languages) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("the model's name is blank; results must be able to name it");
        }
        if (languages.isEmpty()) {
            throw new IllegalArgumentException(
                    "model " + name + " knows no language; name at least one, for example Set.of(\"en\")");
        }
    }
}
