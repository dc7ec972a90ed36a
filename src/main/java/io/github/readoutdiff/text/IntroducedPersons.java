package io.github.readoutdiff.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects persons while a text is read: two names of one person, the shorter a part of the longer, are one entry. */
final class IntroducedPersons {
    /** A person as known so far. */
    private static final class Person {
        String name;
        int start;
        final List<String> offices = new ArrayList<>();

        @Nullable
        String party;

        Sex sex = Sex.UNKNOWN;

        Person(String name, int start) {
            this.name = name;
            this.start = start;
        }
    }

    private final List<Person> people = new ArrayList<>();

    void add(String name, int start, String office, @Nullable String party, Sex sex) {
        Person person = known(name);
        if (person == null) {
            person = new Person(name, start);
            people.add(person);
        }
        if (name.length() > person.name.length()) {
            person.name = name;
        }
        person.start = Math.min(person.start, start);
        if (!office.isEmpty() && !person.offices.contains(office)) {
            person.offices.add(office);
        }
        person.party = person.party == null ? party : person.party;
        person.sex = person.sex == Sex.UNKNOWN ? sex : person.sex;
    }

    private @Nullable Person known(String name) {
        List<String> words = Arrays.asList(name.split(" "));
        for (Person person : people) {
            List<String> other = Arrays.asList(person.name.split(" "));
            if (other.containsAll(words) || words.containsAll(other)) {
                return person;
            }
        }
        return null;
    }

    List<Introduction> inOrder() {
        return people.stream()
                .sorted(Comparator.comparingInt(person -> person.start))
                .map(person ->
                        new Introduction(person.name, person.offices, Optional.ofNullable(person.party), person.sex))
                .toList();
    }
}
