package io.github.readoutdiff.source;

import io.github.readoutdiff.json.JsonValue;
import io.github.readoutdiff.model.Readout;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A readout of the JSON contract. */
final class ReadoutReading {
    private ReadoutReading() {}

    static Readout read(Naming naming, JsonValue json) {
        JsonValue text = json.require("text");
        if (text.string().isBlank()) {
            throw text.error("the text is empty or blank; give the readout's words");
        }
        return naming.builder(words(json, "issuer"), words(json, "id"), text.string())
                .language(json.find("language").map(JsonValue::string).orElse(null))
                .date(json.find("date").map(ReadoutReading::date).orElse(null))
                .title(json.find("title").map(JsonValue::string).orElse(null))
                .source(json.find("url").map(ReadoutReading::uri).orElse(null))
                .build();
    }

    /** Half a surrogate pair can be written in JSON only; no report in UTF-8 could show it. */
    static void checkCharacters(JsonValue json) {
        String text = json.string();
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) {
                continue;
            }
            if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                throw json.error("the text has half of a surrogate pair at offset " + i
                        + ", which is no character; write both halves or leave it out");
            }
            i++;
        }
    }

    private static @Nullable String words(JsonValue json, String key) {
        return json.find(key)
                .map(found -> {
                    if (found.string().isBlank()) {
                        throw found.error("the readout's " + key + " is blank; leave it out where it is not known");
                    }
                    return found.string();
                })
                .orElse(null);
    }

    private static LocalDate date(JsonValue json) {
        try {
            return LocalDate.parse(json.string());
        } catch (DateTimeParseException e) {
            throw json.error("the date \"" + json.string() + "\" is not of the form 2026-03-14");
        }
    }

    private static URI uri(JsonValue json) {
        try {
            return new URI(json.string());
        } catch (URISyntaxException e) {
            throw json.error("the url \"" + json.string() + "\" is no address: " + e.getReason());
        }
    }
}
