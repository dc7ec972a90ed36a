package io.github.readoutdiff.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Knows who is meant by a name: states by name, adjective, capital and seat of power ("Beijing", "the Chinese side", "the
 * Kremlin"), and persons by any of their spellings.
 *
 * <p>What it knows stands in two data files, {@code names.txt} and {@code persons.txt}; a user adds lines of the same
 * format. {@link #in(String)} adds what a text itself tells: its titles say who is who ("Ruritanian President Rudolf
 * Elphberg"), and adjectives of states that no file knows are
 * understood by their form (Ruritania, Ruritanian).
 *
 * <p>Immutable and thread-safe. Look-ups take time linear in the length of the phrase.
 *
 * <pre>{@code
 * Names names = Names.create();
 * names.state("the Kremlin");        // Russia
 * names.state("the Chinese side");   // China
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Names {
    private static final Names STANDARD = builder().build();
    private static final int LONGEST_NAME = 5;

    private final Map<String, String> states;
    private final Map<String, NamedParty> persons;

    /** Of the text at hand, by state; a state with several persons has none. */
    private final Map<String, Optional<NamedParty>> cast;

    private final List<Introduction> introduced;

    private Names(
            Map<String, String> states,
            Map<String, NamedParty> persons,
            Map<String, Optional<NamedParty>> cast,
            List<Introduction> introduced) {
        this.states = states;
        this.persons = persons;
        this.cast = cast;
        this.introduced = introduced;
    }

    /**
     * With the names of the data files.
     *
     * @return names
     */
    public static Names create() {
        return STANDARD;
    }

    /**
     * Starts with the names of the data files.
     *
     * @return a builder that takes further names
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The names of the data files and those of a reader's own file.
     *
     * <p>The file is UTF-8. Below a line {@code [states]} each line is {@code name|adjectives|capital|other names}, below a
     * line {@code [persons]} each is {@code full name|state|other spellings}; lists are separated by commas, fields at the
     * end may be left out, blank lines and those that start with {@code #} count for nothing. Where a name is known
     * already, the file's line wins.
     *
     * <pre>{@code
     * [states]
     * Ruritania|Ruritanian|Strelsau|Elphberg Palace
     * [persons]
     * Rudolf Elphberg|Ruritania|Elphberg,Rudolf V
     * }</pre>
     *
     * @param file the file
     * @return names
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if a line does not have the format; the message names file, line and format
     */
    public static Names read(Path file) throws IOException {
        Builder builder = builder();
        NamesFile.read(file, builder);
        return builder.build();
    }

    /**
     * The names that a text gives its persons, on top of these.
     *
     * @param text any text
     * @return names that know the persons whom the text introduces by title
     */
    public Names in(String text) {
        Map<String, String> more = new TreeMap<>(states);
        StateForms.of(text).forEach(more::putIfAbsent);
        List<Introduction> introductions = Introductions.of(text, new Names(more, persons, Map.of(), List.of()));
        Map<String, NamedParty> people = new LinkedHashMap<>(persons);
        Map<String, Optional<NamedParty>> onStage = new TreeMap<>();
        Names wider = new Names(more, people, onStage, introductions);
        wider.unknown().forEach(party -> {
            NamedParty known = people.get(key(party.name()));
            NamedParty best = known == null ? party : known;
            people.putIfAbsent(key(party.name()), best);
            people.putIfAbsent(key(surname(party.name())), best);
            if (party.name().indexOf(' ') == party.name().lastIndexOf(' ')) {
                people.putIfAbsent(key(firstName(party.name())), best);
            }
        });
        Set<NamedParty> seen = new LinkedHashSet<>();
        for (Word word : Words.of(text)) {
            NamedParty person = startsName(word.text()) ? people.get(word.key()) : null;
            if (person != null) {
                seen.add(person);
            }
        }
        for (NamedParty person : seen) {
            person.state()
                    .ifPresent(state -> onStage.merge(state, Optional.of(person), (one, other) -> Optional.empty()));
        }
        return wider;
    }

    /**
     * Whom the text introduces beside an office.
     *
     * @return what {@link Introductions#of} finds in the text that {@link #in} was given; empty for names of no text
     */
    public List<Introduction> introduced() {
        return introduced;
    }

    /** The persons whom the text introduces and no file knows, with their states. */
    private List<NamedParty> unknown() {
        return introduced.stream()
                .filter(person ->
                        person(person.name()).isEmpty() && state(person.name()).isEmpty())
                .map(person ->
                        new NamedParty(person.name(), true, person.party().flatMap(this::state)))
                .filter(person -> person.name().contains(" ") || person.state().isPresent())
                .toList();
    }

    /**
     * The person who stands for a state in the text that was given to {@link #in(String)}.
     *
     * @param state the state's usual name
     * @return the only person of that state whom the text names, empty if there are none or several
     */
    public Optional<NamedParty> personOf(String state) {
        return cast.getOrDefault(state, Optional.empty());
    }

    /**
     * The state that a phrase names: the first state's name, adjective, capital or seat of power in it.
     *
     * @param phrase for example "the Chinese readout" or "Downing Street"
     * @return the state's usual English name, empty if the phrase names none
     */
    public Optional<String> state(String phrase) {
        return Optional.ofNullable(longest(phrase, states));
    }

    /**
     * The person whom a phrase names.
     *
     * @param phrase for example "Mr Putin" or "President Xi Jinping of China"
     * @return the person, empty if the phrase names none that is known
     */
    public Optional<NamedParty> person(String phrase) {
        return Optional.ofNullable(longest(phrase, persons));
    }

    /**
     * The person of whom a whole phrase is a spelling, not only a part of it.
     *
     * @param name for example "Joe Biden"; "Hunter Biden" is nobody's spelling though "Biden" is
     * @return the person, empty if nobody is known by this spelling
     */
    public Optional<NamedParty> personNamed(String name) {
        return Optional.ofNullable(persons.get(key(name)));
    }

    /**
     * Whether a whole phrase, not only a part of it, is a name of a state, a party or an organisation.
     *
     * @param name for example "Russia" or "the Kremlin"
     * @return true if it is one that is known
     */
    public boolean isParty(String name) {
        return states.containsKey(key(name));
    }

    /** The value of the first, longest run of words that is a key. */
    private static <T> @Nullable T longest(String phrase, Map<String, T> values) {
        List<Word> words = Words.of(phrase);
        for (int from = 0; from < words.size(); from++) {
            if (!startsName(words.get(from).text())) {
                continue;
            }
            for (int length = Math.min(LONGEST_NAME, words.size() - from); length > 0; length--) {
                StringBuilder key = new StringBuilder();
                for (int i = from; i < from + length; i++) {
                    key.append(i > from ? " " : "").append(words.get(i).key());
                }
                // "us" is a pronoun unless it has capitals
                if (key.toString().equals("us") && !words.get(from).text().startsWith("U")) {
                    continue;
                }
                T value = values.get(key.toString());
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }

    private static boolean startsName(String word) {
        int first = word.codePointAt(0);
        return Character.isUpperCase(first) || !Character.isLowerCase(first);
    }

    static String key(String name) {
        StringBuilder key = new StringBuilder();
        Words.of(name).forEach(word -> key.append(key.length() > 0 ? " " : "").append(word.key()));
        return key.toString();
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Where the family name comes first, as in Chinese names, texts use it alone; Western first names seldom stand alone. */
    private static String firstName(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }

    /**
     * Collects further names; not safe to share between threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final Map<String, String> states = new TreeMap<>();
        private final Map<String, NamedParty> persons = new LinkedHashMap<>();

        private Builder() {
            states(DataLines.of(Names.class, "names.txt"));
            persons(DataLines.of(Names.class, "persons.txt"));
        }

        /**
         * Adds states, parties or organisations, a line each: {@code name|adjectives|capital|other names}.
         *
         * @param lines lines in the format of {@code names.txt}, lists in them separated by commas
         * @return this builder
         * @throws IllegalArgumentException if a line has no name
         */
        public Builder states(Iterable<String> lines) {
            for (String line : lines) {
                String[] fields = fields(line, "name|adjectives|capital|other names");
                for (String field : fields) {
                    for (String alias : field.split(",")) {
                        if (!alias.isBlank()) {
                            states.put(key(alias), fields[0].strip());
                        }
                    }
                }
            }
            return this;
        }

        /**
         * Adds persons, a line each: {@code full name|state|other spellings}.
         *
         * @param lines lines in the format of {@code persons.txt}
         * @return this builder
         * @throws IllegalArgumentException if a line has no name
         */
        public Builder persons(Iterable<String> lines) {
            for (String line : lines) {
                String[] fields = fields(line, "full name|state|other spellings");
                String state = fields.length > 1 ? fields[1].strip() : "";
                NamedParty person = new NamedParty(
                        fields[0].strip(), true, state.isEmpty() ? Optional.empty() : Optional.of(state));
                persons.put(key(person.name()), person);
                if (fields.length < 3 || fields[2].isBlank()) {
                    // no other spelling: the family name comes first ("Xi Jinping") and stands for the person
                    persons.putIfAbsent(key(firstName(person.name())), person);
                }
                for (String alias : fields.length > 2 ? fields[2].split(",") : new String[0]) {
                    if (!alias.isBlank()) {
                        persons.put(key(alias), person);
                    }
                }
            }
            return this;
        }

        private static String[] fields(String line, String format) {
            String[] fields = line.split("\\|", -1);
            if (fields[0].isBlank()) {
                throw new IllegalArgumentException(
                        "a line of names has no name: \"" + line + "\"; write " + format + ", one line each");
            }
            return fields;
        }

        /**
         * Makes the names.
         *
         * @return names
         */
        public Names build() {
            return new Names(new TreeMap<>(states), new LinkedHashMap<>(persons), Map.of(), List.of());
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d names of states, %d of persons", states.size(), persons.size());
    }
}
