package io.github.readoutdiff.cli;

import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.source.Input;
import io.github.readoutdiff.source.ReadoutReader;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The inputs that a command was given: files, or standard input as {@code -}. */
final class Inputs {
    private static final String STANDARD_INPUT = "-";

    private final List<String> names;

    private Inputs(List<String> names) {
        this.names = names;
    }

    static Inputs of(List<String> names) {
        if (names.stream().filter(STANDARD_INPUT::equals).count() > 1) {
            throw new CommandException("standard input (-) is named twice; it can be read once");
        }
        if (names.stream().anyMatch(String::isBlank)) {
            throw new CommandException("an input is blank; name a file, or - for standard input");
        }
        return new Inputs(List.copyOf(names));
    }

    /** The names that lead to a file that was named before: a readout may be compared with itself, but seldom is on purpose. */
    List<String> repeated() {
        Set<Path> places = new HashSet<>();
        return names.stream()
                .filter(name -> !name.equals(STANDARD_INPUT) && !places.add(Outputs.place(path(name))))
                .toList();
    }

    /** The inputs that are files. */
    List<Path> files() {
        return names.stream()
                .filter(name -> !name.equals(STANDARD_INPUT))
                .map(Inputs::path)
                .toList();
    }

    /**
     * Reads all of them, in order.
     *
     * @param issuers one for each input, or none
     */
    List<Input> read(InputStream standardInput, @Nullable Charset charset, List<String> issuers) {
        if (!issuers.isEmpty() && issuers.size() != names.size()) {
            throw new CommandException("--issuer is given " + times(issuers.size()) + " for " + names.size()
                    + (names.size() == 1 ? " input" : " inputs")
                    + "; name the issuer of each input, in order, or none");
        }
        if (issuers.stream().anyMatch(String::isBlank)) {
            throw new CommandException("--issuer is blank; name who published the input, or leave it out");
        }
        List<Input> inputs = new ArrayList<>();
        Set<String> ids = new HashSet<>(Set.of(Comparison.REPORTER, Comparison.OTHER));
        for (int i = 0; i < names.size(); i++) {
            ReadoutReader reader = ReadoutReader.builder()
                    .charset(charset)
                    .issuer(issuers.isEmpty() ? null : issuers.get(i))
                    .build();
            String name = names.get(i);
            Input input = name.equals(STANDARD_INPUT)
                    ? reader.read(standardInput, "standard input")
                    : reader.read(path(name));
            String id = free(input.readout().id(), ids);
            inputs.add(id.equals(input.readout().id()) ? input : input.withId(id));
        }
        return inputs;
    }

    /** The id, or where it is taken the id with the first number from 2 on that is free. */
    private static String free(String id, Set<String> taken) {
        String free = id;
        for (int i = 2; !taken.add(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new CommandException(name + " is no file name here: " + e.getReason());
        }
    }
}
