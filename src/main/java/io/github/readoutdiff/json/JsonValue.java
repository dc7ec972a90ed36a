package io.github.readoutdiff.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One value of a JSON text, with the place where it stands, so that whoever finds it wanting can say where.
 *
 * <p>Immutable. Accessors that find another type throw a {@link JsonException} that names file, line, column, what is
 * there and what was wanted. {@code null} counts as absent. Keys that nobody asks for are passed over.
 *
 * <pre>{@code
 * JsonValue root = JsonValue.parse("freedonia.json", text);
 * String issuer = root.require("issuer").string();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class JsonValue {
    private final Place place;
    /** A Map, a List, a String, a Number as its digits in {@link Digits}, a Boolean, or null. */
    private final @Nullable Object value;

    JsonValue(Place place, @Nullable Object value) {
        this.place = place;
        this.value = value;
    }

    /** A number as it is written, so that no digit is lost before it is known what is wanted. */
    record Digits(String text) {}

    /** Where a value starts: line and column count from 1. */
    record Place(String file, int line, int column) {
        @Override
        public String toString() {
            return file + ":" + line + ":" + column;
        }
    }

    /**
     * Reads a whole JSON text.
     *
     * @param name the file's name, for messages
     * @param text the text
     * @return its value
     * @throws JsonException if it is malformed, has a key twice, goes deeper than 100 levels or goes on after its end
     */
    public static JsonValue parse(String name, String text) {
        return JsonParsing.parse(name, text);
    }

    /**
     * The value of a key, where there is one.
     *
     * @param key the key
     * @return its value, empty if it is absent or null
     * @throws JsonException if this is no object
     */
    public Optional<JsonValue> find(String key) {
        JsonValue found = entries().get(key);
        return found == null || found.value == null ? Optional.empty() : Optional.of(found);
    }

    /**
     * The value of a key that must be there.
     *
     * @param key the key
     * @return its value
     * @throws JsonException if this is no object or the key is absent or null
     */
    public JsonValue require(String key) {
        return find(key).orElseThrow(() -> {
            String keys = entries().keySet().stream().map(JsonValue::quoted).collect(Collectors.joining(", "));
            return error("\"" + key + "\" is missing; " + (keys.isEmpty() ? "the object is empty" : "found " + keys));
        });
    }

    /**
     * Keys and values, in the order of the text.
     *
     * @return the entries, values that are null included
     * @throws JsonException if this is no object
     */
    @SuppressWarnings("unchecked") // only the parser makes values
    public Map<String, JsonValue> entries() {
        if (value instanceof Map) {
            return (Map<String, JsonValue>) value;
        }
        throw wanted("an object");
    }

    /**
     * The values of a list.
     *
     * @return the values in order
     * @throws JsonException if this is no list
     */
    @SuppressWarnings("unchecked") // only the parser makes values
    public List<JsonValue> items() {
        if (value instanceof List) {
            return (List<JsonValue>) value;
        }
        throw wanted("a list");
    }

    /**
     * The values of a list under a key, where there is one.
     *
     * @param key the key
     * @return the values in order, none if the key is absent or null
     * @throws JsonException if this is no object or the value is no list
     */
    public List<JsonValue> items(String key) {
        return find(key).map(JsonValue::items).orElse(List.of());
    }

    /**
     * A text.
     *
     * @return the text
     * @throws JsonException if this is none
     */
    public String string() {
        if (value instanceof String text) {
            return text;
        }
        throw wanted("a text in quotation marks");
    }

    /**
     * A whole number.
     *
     * @return the number
     * @throws JsonException if this is none, or leaves the range of {@code int}
     */
    public int integer() {
        if (value instanceof Digits digits) {
            try {
                return Integer.parseInt(digits.text());
            } catch (NumberFormatException e) {
                throw wanted("a whole number");
            }
        }
        throw wanted("a whole number");
    }

    /**
     * A number.
     *
     * @return the number
     * @throws JsonException if this is none
     */
    public double number() {
        if (value instanceof Digits digits) {
            return Double.parseDouble(digits.text());
        }
        throw wanted("a number");
    }

    /**
     * True or false.
     *
     * @return which of them
     * @throws JsonException if this is neither
     */
    public boolean bool() {
        if (value instanceof Boolean bool) {
            return bool;
        }
        throw wanted("true or false");
    }

    /**
     * Whether this is an object.
     *
     * @return true for an object
     */
    public boolean isObject() {
        return value instanceof Map;
    }

    /**
     * An error about this value.
     *
     * @param problem what is wrong and what would be right
     * @return the exception to throw; its message starts with this value's place
     */
    public JsonException error(String problem) {
        return new JsonException(place + ": " + problem, null);
    }

    private JsonException wanted(String type) {
        return error("wanted " + type + " but found " + found());
    }

    private String found() {
        if (value instanceof Map) {
            return "an object";
        }
        if (value instanceof List) {
            return "a list";
        }
        if (value instanceof String text) {
            return "the text " + quoted(text.length() > 40 ? text.substring(0, 40) + "…" : text);
        }
        return value instanceof Digits digits ? digits.text() : String.valueOf(value);
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
