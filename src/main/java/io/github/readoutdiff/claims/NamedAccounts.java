package io.github.readoutdiff.claims;

import java.util.List;
import java.util.Optional;

/** Tells whose account a phrase with a word for an account or an issuer names: "the Ruritanian readout", "the ministry". */
final class NamedAccounts {
    private final Issuers issuers;
    private final IntroducedIssuers introduced;
    private final ImpliedStates implied;
    private final AccountStates states;

    NamedAccounts(Issuers issuers, IntroducedIssuers introduced, ImpliedStates implied, AccountStates states) {
        this.issuers = issuers;
        this.introduced = introduced;
        this.implied = implied;
        this.states = states;
    }

    /** The account that such a phrase names, if the article has said whose it is. */
    Optional<Origin> account(AccountPhrase phrase, int paragraph) {
        Optional<Origin> pair = pair(phrase, paragraph);
        if (pair.isPresent()) {
            return pair;
        }
        Optional<String> state = states.of(phrase.text()).or(() -> implied.of(phrase));
        if (state.isEmpty()) {
            Optional<Origin> before = namedBefore(phrase, paragraph);
            if (before.isPresent()) {
                return before;
            }
            state = home(phrase, paragraph);
        } else {
            introduce(phrase, state.get());
        }
        return state.map(name -> Origin.account(
                issuers.name(issuers.in(phrase.words(), name), paragraph),
                phrase.has("account") ? "account named" : "issuer named"));
    }

    /** "The Norwegian and Finnish readouts". */
    Optional<Origin> pair(AccountPhrase phrase, int paragraph) {
        List<Issuer> both = states.pair(phrase.text()).stream()
                .map(state -> issuers.name(Issuer.of(state), paragraph))
                .toList();
        return both.isEmpty() ? Optional.empty() : Optional.of(Origin.accounts(both, "accounts named"));
    }

    private void introduce(AccountPhrase phrase, String state) {
        for (String word : phrase.words()) {
            if (introduced.isIssuer(word, phrase)) {
                issuers.introduce(word, issuers.in(phrase.words(), state));
            }
        }
    }

    /** "The ministry", "the readout", where the article has said whose: what was named before. */
    private Optional<Origin> namedBefore(AccountPhrase phrase, int paragraph) {
        boolean definite = ImpliedStates.isDefinite(phrase);
        for (String word : phrase.words()) {
            boolean letters = introduced.isLetters(word, phrase);
            Optional<Issuer> known = issuers.known(word);
            if ((letters || definite && AccountWords.standard().is("issuer", word)) && known.isPresent()) {
                return Optional.of(Origin.account(issuers.name(known.get(), paragraph), "issuer named before"));
            }
        }
        return definite ? last(paragraph) : Optional.empty();
    }

    /** Of an issuer of which the article has not said whose it is: of the paragraph's state, or of the one at home. */
    private Optional<String> home(AccountPhrase phrase, int paragraph) {
        if (!phrase.has("issuer")) {
            return Optional.empty();
        }
        Optional<String> here = phrase.hasOwner() ? issuers.lastIn(paragraph).map(Issuer::state) : Optional.empty();
        return here.isEmpty() && ImpliedStates.isDefinite(phrase) ? implied.home() : here;
    }

    /** The account that was named last. */
    Optional<Origin> last(int paragraph) {
        return issuers.last().map(last -> Origin.account(issuers.name(last, paragraph), "last account"));
    }
}
