package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.Introductions;
import io.github.readoutdiff.text.NamedParty;
import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Sex;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom "he" and "she" mean in an article: the source named last whom a form of address does not tell to be the other. */
final class Persons {
    /** Sources further back than this are no longer meant. */
    private static final int MEMORY = 8;

    private final Map<String, Sex> sexes = new HashMap<>();
    private final Deque<Speaker> sources = new ArrayDeque<>();

    Persons(String text, Names names) {
        Introductions.of(text, names).forEach(person -> {
            String name = names.person(person.name()).map(NamedParty::name).orElse(person.name());
            sexes.merge(name, person.sex(), (one, other) -> one == Sex.UNKNOWN ? other : one);
        });
    }

    /** Takes note of a source. */
    void note(Speaker person) {
        sources.remove(person);
        sources.addFirst(person);
        if (sources.size() > MEMORY) {
            sources.removeLast();
        }
    }

    /** Whom a pronoun means, null if nobody fits; he is of its sex from now on. */
    @Nullable
    Speaker meant(Sex sex) {
        for (Speaker person : sources) {
            Sex known = sexes.getOrDefault(person.name(), Sex.UNKNOWN);
            if (sex == Sex.UNKNOWN || known == Sex.UNKNOWN || known == sex) {
                if (sex != Sex.UNKNOWN) {
                    sexes.put(person.name(), sex);
                }
                return person;
            }
        }
        return null;
    }
}
