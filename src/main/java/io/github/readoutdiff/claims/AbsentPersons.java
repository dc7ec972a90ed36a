package io.github.readoutdiff.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom the other readouts of an event name and this one does not: who may be meant where it gives an office alone. */
final class AbsentPersons {
    private final List<Person> people = new ArrayList<>();

    void add(Person person) {
        people.add(person);
    }

    List<Person> all() {
        return List.copyOf(people);
    }

    /** Whom another readout introduces by a family name that this one gives alone. */
    Optional<Person> named(String family) {
        return one(people.stream().filter(person -> person.isFamily(family)).toList());
    }

    /** The only one of whom an office is told, apart from those who speak for others. */
    Optional<Person> onlyOfficial() {
        return one(people.stream()
                .filter(person -> person.hasOffice() && !person.isSpokesperson())
                .toList());
    }

    /** The only one who holds an office, of a party if one is given. */
    Optional<Person> holder(String office, Parties parties, @Nullable String party) {
        return one(people.stream()
                .filter(person -> person.isCalled(office) && mayBeOf(person, parties, party))
                .toList());
    }

    /** The only one who may be of a party, if no office of his is told: he may hold any. */
    Optional<Person> withoutOffice(Parties parties, @Nullable String party) {
        return one(people.stream()
                        .filter(person -> mayBeOf(person, parties, party))
                        .toList())
                .filter(person -> !person.hasOffice());
    }

    private static boolean mayBeOf(Person person, Parties parties, @Nullable String party) {
        return party == null || person.party().isEmpty() || person.isOf(party, parties);
    }

    /** The one whom all of these are; several readouts may introduce the same. */
    static Optional<Person> one(List<Person> found) {
        Set<String> families = new HashSet<>();
        found.forEach(person -> families.add(Person.family(person.name())));
        return families.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
