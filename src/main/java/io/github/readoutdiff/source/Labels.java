package io.github.readoutdiff.source;

import io.github.readoutdiff.json.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words that files use for the values of an enum. */
final class Labels {
    private Labels() {}

    static <E> E require(JsonValue json, E[] values, Function<E, String> label) {
        String word = json.string();
        return Arrays.stream(values)
                .filter(value -> label.apply(value).equals(word))
                .findFirst()
                .orElseThrow(() -> json.error("\"" + word + "\" is not one of "
                        + Arrays.stream(values).map(label).collect(Collectors.joining(", "))));
    }

    static <E> Optional<E> find(JsonValue json, String key, E[] values, Function<E, String> label) {
        return json.find(key).map(found -> require(found, values, label));
    }
}
