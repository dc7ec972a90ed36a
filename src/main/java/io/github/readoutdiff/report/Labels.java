package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Agreement;
import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.DifferenceKind;
import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.NearMissReason;
import io.github.readoutdiff.model.Speaker;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The report's own words, from a resource bundle; the English ones stand in for what a user's bundle leaves out. */
final class Labels {
    static final Labels ENGLISH = new Labels(load("labels.properties"), null);

    private final ResourceBundle words;
    private final @Nullable Labels fallback;

    private Labels(ResourceBundle words, @Nullable Labels fallback) {
        this.words = words;
        this.fallback = fallback;
    }

    static Labels of(ResourceBundle words) {
        return new Labels(words, ENGLISH);
    }

    static Labels of(Locale language) {
        return switch (language.getLanguage()) {
            case "en" -> ENGLISH;
            case "zh" -> new Labels(load("labels_zh.properties"), ENGLISH);
            case "ru" -> new Labels(load("labels_ru.properties"), ENGLISH);
            default ->
                throw new IllegalArgumentException("reports have no words in the language \"" + language.toLanguageTag()
                        + "\" but in en, ru, zh; give your own with labels(ResourceBundle)");
        };
    }

    // ResourceBundle.getBundle would fall back to the default locale, which must not decide what a report says
    private static ResourceBundle load(String name) {
        try (InputStream in = Labels.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing from the jar");
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name + " cannot be read", e);
        }
    }

    /** A title that was given, which must say something. */
    static String checkedTitle(String title) {
        if (title.isBlank()) {
            throw new IllegalArgumentException("report title is blank; leave it out to have the issuers named");
        }
        return title;
    }

    /**
     * A name that does not turn what follows it: where it is written against the direction of these words, a mark of their
     * own direction ends it. Without the mark a number after a right-to-left name would stand before it.
     */
    String closed(String name) {
        boolean rightToLeft = get("direction").equals("rtl");
        boolean against = name.codePoints()
                .map(Character::getDirectionality)
                .anyMatch(direction -> rightToLeft
                        ? direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        : direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
        return against ? name + (rightToLeft ? "\u200F" : "\u200E") : name;
    }

    /** The words for a key, with {@code {0}}, {@code {1}} ... replaced by the values. */
    String get(String key, Object... values) {
        String pattern = pattern(key);
        if (values.length == 0) {
            return pattern;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}') {
                int value = pattern.charAt(i + 1) - '0';
                if (value >= 0 && value < values.length) {
                    out.append(values[value]);
                    i += 2;
                    continue;
                }
            }
            out.append(c);
        }
        return out.toString();
    }

    private String pattern(String key) {
        if (words.containsKey(key)) {
            return words.getString(key);
        }
        if (fallback != null) {
            return fallback.pattern(key);
        }
        throw new IllegalStateException("report label \"" + key + "\" is missing");
    }

    String quoted(String text) {
        return get("quote", text);
    }

    String kind(ClaimKind kind) {
        return get("kind." + kind.label());
    }

    String manner(Manner manner) {
        return get("manner." + manner.label());
    }

    String agreement(Agreement agreement) {
        return get("agreement." + agreement.label());
    }

    String difference(DifferenceKind kind) {
        return get("difference." + kind.label());
    }

    String reason(NearMissReason reason) {
        return get("reason." + reason.label());
    }

    /** What a measure is called; one that has no words here keeps its own name. */
    String measure(String name) {
        String key = "measure." + name;
        Labels known = words.containsKey(key) || fallback == null ? this : fallback;
        return known.words.containsKey(key) ? known.get(key) : name;
    }

    String speaker(Speaker speaker) {
        return speaker.isNamed() ? speaker.name() : get("speaker." + speaker.name());
    }

    /** A speaker that is given by name, or by the word that stands for nobody by name. */
    String speaker(String name) {
        return name.isBlank() ? get("speaker.unknown") : speaker(Speaker.of(name));
    }
}
