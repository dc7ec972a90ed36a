package io.github.readoutdiff.cli;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The words of an option that stands for an enum: its names in lower case, with hyphens. */
abstract class OptionWords<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {
    private final Map<String, E> values = new LinkedHashMap<>();

    OptionWords(E[] values) {
        for (E value : values) {
            this.values.put(word(value), value);
        }
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public E convert(String word) {
        E value = values.get(word);
        if (value == null) {
            throw new TypeConversionException("\"" + word + "\" is not one of " + String.join(", ", values.keySet()));
        }
        return value;
    }

    @Override
    public Iterator<String> iterator() {
        return values.keySet().iterator();
    }
}
