package io.github.readoutdiff.text;

import java.util.Optional;

/**
 * Who a phrase of a text names: a person or a state.
 *
 * <pre>{@code
 * Names.create().person("Xi Jinping").flatMap(NamedParty::state);   // China
 * }</pre>
 *
 * @param name the name under which it is known: a person's full name, a state's usual English name
 * @param person whether it is a person
 * @param state the state, a person's own or the party itself; empty if not known
 * @since 0.1.0
 */
public record NamedParty(String name, boolean person, Optional<String> state) {}
