package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Speaker;
import java.util.List;
import java.util.Optional;

/**
 * Names the leader whom one readout calls by an office alone, by the other readouts of the event: the only one of their
 * persons who holds that office and whom the readout does not name itself, else the only one whom it does not name.
 */
final class UnnamedSpeakers {
    private final List<Optional<Cast>> casts;

    /** The casts of the readouts of one event, empty for a readout without one. */
    UnnamedSpeakers(List<Optional<Cast>> casts) {
        this.casts = List.copyOf(casts);
    }

    /** Whom a speaker of a readout is, the speaker as he is where the others do not tell. */
    Speaker named(int readout, Speaker speaker) {
        Optional<Cast> own = casts.get(readout);
        Optional<Person> unnamed =
                own.flatMap(Cast::unnamed).filter(person -> person.name().equals(speaker.name()));
        if (own.isEmpty() || unnamed.isEmpty()) {
            return speaker;
        }
        List<Person> others = casts.stream()
                .filter(cast -> cast != own)
                .flatMap(Optional::stream)
                .flatMap(cast -> cast.people().stream())
                .filter(person -> person.isNamed()
                        && !person.isSpokesperson()
                        && own.get().named(person.name()).isEmpty())
                .toList();
        List<Person> holders = others.stream()
                .filter(person -> person.isCalled(unnamed.get().title()))
                .toList();
        List<Person> candidates = holders.isEmpty() ? others : holders;
        return candidates.size() == 1 ? Speaker.of(candidates.get(0).name()) : speaker;
    }
}
