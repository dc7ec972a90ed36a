package io.github.readoutdiff.text;

import java.util.List;
import java.util.Optional;

/**
 * A person whom a text introduces.
 *
 * <pre>{@code
 * for (Introduction person : Introductions.of(text, names)) {
 *     System.out.println(person.name() + " " + person.offices() + " " + person.party().orElse("of no named party"));
 * }
 * }</pre>
 *
 * @param name the fullest name that the text gives
 * @param offices the offices that it gives the person, in lower case, the first named first; empty if none
 * @param party the state or body for which the person holds the office, in the text's words; empty if not told
 * @param sex what a form of address tells
 * @since 0.1.0
 */
public record Introduction(String name, List<String> offices, Optional<String> party, Sex sex) {
    /**
     * Copies the list.
     *
     * @param name the fullest name that the text gives
     * @param offices the offices that it gives the person
     * @param party the state or body for which the person holds the office
     * @param sex what a form of address tells
     */
    public Introduction {
        offices = List.copyOf(offices);
    }
}
