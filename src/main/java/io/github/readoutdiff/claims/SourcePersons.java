package io.github.readoutdiff.claims;

import io.github.readoutdiff.text.NamedParty;
import io.github.readoutdiff.text.Names;

/** Tells whom a source that is no account stands for: a leader, a pronoun for one, or somebody with a name of his own. */
final class SourcePersons {
    private final Names names;
    private final Offices offices;
    private final AccountWords words = AccountWords.standard();

    SourcePersons(String text, Names names) {
        this.names = names;
        this.offices = new Offices(text, names);
    }

    /** A person with a known state, or a pronoun for one. */
    boolean isPrincipal(String phrase) {
        if (isPronoun(phrase) || offices.holder(phrase).isPresent()) {
            return true;
        }
        if (words.any("person", AccountPhrase.keys(phrase))) {
            return false;
        }
        return names.person(phrase).isPresent()
                || words.words("principals").stream().anyMatch(phrase::contains);
    }

    boolean isPronoun(String phrase) {
        return AccountPhrase.of(phrase).isOnly("pronoun");
    }

    /** Whether somebody is a source by what he believes: an expert, a body, or a name; not "Strelsau believes" or "the king thinks". */
    boolean holdsOpinions(String phrase) {
        AccountPhrase source = AccountPhrase.of(phrase);
        return source.has("person") || source.has("body") || isUnknownName(source);
    }

    private boolean isUnknownName(AccountPhrase phrase) {
        return phrase.size() > 1
                && Character.isUpperCase(phrase.text().codePointAt(0))
                && !phrase.first().equals("the")
                && names.person(phrase.text()).isEmpty();
    }

    /** A pronoun, or the leader of the state whose account was quoted last. */
    boolean isOf(String phrase, String state) {
        return isPronoun(phrase)
                || names.person(phrase)
                        .or(() -> offices.holder(phrase))
                        .flatMap(NamedParty::state)
                        .filter(state::equals)
                        .isPresent();
    }
}
