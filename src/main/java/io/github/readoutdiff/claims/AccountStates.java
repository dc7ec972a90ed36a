package io.github.readoutdiff.claims;

import io.github.readoutdiff.text.Names;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells which states a phrase for an account or its issuer names. */
final class AccountStates {
    /** Words of the longest seat of power. */
    private static final int LONGEST_SEAT = 4;

    private static final String AND = " and ";

    private final Names names;

    AccountStates(Names names) {
        this.names = names;
    }

    /** The state of a phrase, of "the Graustarkians" too. */
    Optional<String> of(String phrase) {
        Optional<String> state = names.state(phrase);
        boolean people = phrase.endsWith("s") && phrase.toLowerCase(Locale.ROOT).startsWith("the ");
        return state.isPresent() || !people ? state : names.state(phrase.substring(0, phrase.length() - 1));
    }

    /** Both states of "the Norwegian and Finnish readouts", none if a phrase does not name two. */
    List<String> pair(String phrase) {
        int and = phrase.indexOf(AND);
        Optional<String> first = and < 0 ? Optional.empty() : of(phrase);
        if (first.isEmpty() || !names.state(phrase.substring(0, and)).equals(first)) {
            return List.of();
        }
        return names.state(phrase.substring(and))
                .filter(second -> !second.equals(first.get()))
                .map(second -> List.of(first.get(), second))
                .orElse(List.of());
    }

    /** A state, its capital or another seat of power, without a person of it. */
    boolean isSeat(AccountPhrase phrase) {
        return of(phrase.text()).isPresent()
                && phrase.size() <= LONGEST_SEAT
                && !phrase.opensWith("indefinite")
                && !namesPerson(phrase);
    }

    boolean namesPerson(AccountPhrase phrase) {
        return names.person(phrase.text()).isPresent();
    }
}
