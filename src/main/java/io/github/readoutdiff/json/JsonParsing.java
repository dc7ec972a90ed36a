package io.github.readoutdiff.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Builds the tree from Jackson's stream of tokens. */
final class JsonParsing {
    static final int MAX_DEPTH = 100;

    private static final Pattern SOURCE = Pattern.compile("\\[Source: [^;]*; line: (\\d+), column: (\\d+)\\]");

    private final String name;
    private final JsonParser parser;

    private JsonParsing(String name, JsonParser parser) {
        this.name = name;
        this.parser = parser;
    }

    static JsonValue parse(String name, String text) {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .build();
        try (JsonParser parser = factory.createParser(text)) {
            JsonParsing parsing = new JsonParsing(name, parser);
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new JsonException(name + " is empty; wanted JSON", null);
            }
            JsonValue value = parsing.value(first, 1);
            if (parser.nextToken() != null) {
                throw parsing.error("text goes on after the end of the JSON value");
            }
            return value;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String where = at == null ? name : name + ":" + at.getLineNr() + ":" + at.getColumnNr();
            throw new JsonException(where + ": not valid JSON: " + words(e), e);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory cannot fail", e);
        }
    }

    /** The parser's words, without what they say of the parser's own settings. */
    private static String words(JsonProcessingException e) {
        return SOURCE.matcher(e.getOriginalMessage()).replaceAll("line $1, column $2");
    }

    private JsonValue value(@Nullable JsonToken token, int depth) throws IOException {
        JsonValue.Place place = place();
        if (depth > MAX_DEPTH) {
            throw error("nested deeper than " + MAX_DEPTH + " levels");
        }
        if (token == JsonToken.START_OBJECT) {
            Map<String, JsonValue> entries = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                entries.put(key, value(parser.nextToken(), depth + 1));
            }
            return new JsonValue(place, Collections.unmodifiableMap(entries));
        }
        if (token == JsonToken.START_ARRAY) {
            List<JsonValue> items = new ArrayList<>();
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                items.add(value(next, depth + 1));
            }
            return new JsonValue(place, List.copyOf(items));
        }
        if (token == JsonToken.VALUE_STRING) {
            return new JsonValue(place, parser.getText());
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return new JsonValue(place, token == JsonToken.VALUE_TRUE);
        }
        if (token == JsonToken.VALUE_NULL) {
            return new JsonValue(place, null);
        }
        return new JsonValue(place, new JsonValue.Digits(parser.getText()));
    }

    private JsonValue.Place place() {
        JsonLocation at = parser.currentTokenLocation();
        return new JsonValue.Place(name, at.getLineNr(), at.getColumnNr());
    }

    private JsonException error(String problem) {
        return new JsonException(place() + ": " + problem, null);
    }
}
