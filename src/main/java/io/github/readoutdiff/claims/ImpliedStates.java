package io.github.readoutdiff.claims;

import io.github.readoutdiff.text.NamedParty;
import io.github.readoutdiff.text.Names;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which state an issuer is of where the phrase for it names none: "her office", "the ministry". */
final class ImpliedStates {
    /** Characters of the article's beginning that say whose country it is about. */
    private static final int LEAD = 600;

    /** Characters of the longest place that a sentence opens with. */
    private static final int PLACE = 80;

    private static final String IN = "In ";

    private final Names names;
    private final Issuers issuers;
    private final String lead;

    /** The state of the person named last, for "her office". */
    private @Nullable String personState;

    /** The state of the first person whom the sentence at hand names. */
    private @Nullable String teller;

    /** The state of the capital that the sentence at hand opens with. */
    private @Nullable String place;

    ImpliedStates(String text, Names names, Issuers issuers) {
        this.names = names;
        this.issuers = issuers;
        this.lead = text.substring(0, Math.min(text.length(), LEAD));
    }

    /** Takes note of the person and the place that a sentence names. */
    void meet(String sentence) {
        teller = names.person(sentence).flatMap(NamedParty::state).orElse(null);
        personState = teller == null ? personState : teller;
        place = place(sentence);
    }

    /** "In Maputo, the ministry said": the state whose capital a sentence opens with. */
    private @Nullable String place(String sentence) {
        int comma = sentence.indexOf(',');
        boolean opens = sentence.startsWith(IN) && comma > 0 && comma < PLACE;
        return opens ? names.state(sentence.substring(IN.length(), comma)).orElse(null) : null;
    }

    /** The state that a phrase without a state's name is of by what its sentence and those before it say. */
    Optional<String> of(AccountPhrase phrase) {
        Optional<String> state = names.person(phrase.text()).flatMap(NamedParty::state);
        if (state.isEmpty() && isPersons(phrase)) {
            state = Optional.ofNullable(personState).or(() -> own(phrase));
        }
        if (state.isEmpty() && isPutOutBy(phrase)) {
            state = Optional.ofNullable(teller);
        }
        return state.isEmpty() && isDefinite(phrase) && phrase.has("issuer") ? Optional.ofNullable(place) : state;
    }

    /** "His own office", where one has been named: the other side's. */
    private Optional<String> own(AccountPhrase phrase) {
        boolean own = phrase.size() > 1 && phrase.words().get(1).equals("own");
        return own ? issuers.otherState() : Optional.empty();
    }

    /** "The ministry", "his office", "a note put out by the ministry": one that the reader is expected to know. */
    static boolean isDefinite(AccountPhrase phrase) {
        return isPersons(phrase) || phrase.opensWith("definite") || isPutOutBy(phrase);
    }

    /** "His office". */
    private static boolean isPersons(AccountPhrase phrase) {
        return phrase.opensWith("persons");
    }

    private static boolean isPutOutBy(AccountPhrase phrase) {
        return phrase.text().contains(" by the ");
    }

    /** The state at home: of the first leader whom the article names. */
    Optional<String> home() {
        return names.person(lead).flatMap(NamedParty::state).or(() -> names.state(lead));
    }
}
