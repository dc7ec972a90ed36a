package io.github.readoutdiff.claims;

import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * Tells which account a phrase of an article names: by what it is called and whose it is, by its issuer, by a seat of power,
 * or by a word that means an account named before. Phrases are to be given in text order.
 */
final class AccountNaming {
    /** Words of "the former Freedonian one". */
    private static final int LONGEST_ONE = 4;

    /** Words of "the last line". */
    private static final int LONGEST_PART = 3;

    /** Words of "the two foreign ministries". */
    private static final int LONGEST_BOTH = 5;

    /** Words in front of "of" in "the office of the president". */
    private static final int HEAD = 3;

    private final String text;
    private final Remarks remarks;
    private final Issuers issuers;
    private final IntroducedIssuers introduced;
    private final ImpliedStates implied;
    private final AccountStates states;
    private final NamedAccounts named;
    private final AccountWords words = AccountWords.standard();

    AccountNaming(String text, Names names, Remarks remarks, Issuers issuers) {
        this.text = text;
        this.remarks = remarks;
        this.issuers = issuers;
        this.introduced = new IntroducedIssuers(names, issuers);
        this.implied = new ImpliedStates(text, names, issuers);
        this.states = new AccountStates(names);
        this.named = new NamedAccounts(issuers, introduced, implied, states);
    }

    /** Takes note of the person and the issuers that a sentence names. */
    void meet(Sentence sentence) {
        String own = sentence.span().in(text);
        implied.meet(own);
        introduced.meet(own);
    }

    /** The account that a phrase names, if it names one; {@code bare} tells whether a seat of power alone may be one. */
    Optional<Origin> account(AccountPhrase phrase, int paragraph, boolean bare) {
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        if (isAll(phrase)) {
            return Optional.of(Origin.allAccounts("both accounts"));
        }
        boolean account = phrase.has("account");
        if (phrase.has("person") && !account && !isOffice(phrase)) {
            return Optional.empty();
        }
        if (account || introduced.areIn(phrase)) {
            Optional<Origin> origin = named.account(phrase, paragraph);
            origin.filter(found -> found.issuers().size() == 1)
                    .ifPresent(found ->
                            introduced.note(phrase.text(), found.issuers().get(0)));
            return origin;
        }
        return owned(phrase, paragraph)
                .or(() -> again(phrase, paragraph))
                .or(() -> bare ? seats(phrase, paragraph) : Optional.empty());
    }

    /** "Both communiqués", "the two foreign ministries", "each"; not "both of its ministers". */
    private boolean isAll(AccountPhrase phrase) {
        if (phrase.has("all")) {
            return true;
        }
        if (phrase.size() == 1) {
            return phrase.opensWith("both") && issuers.several();
        }
        String two = phrase.first() + " " + phrase.words().get(1);
        return (phrase.opensWith("both") || words.is("both", two))
                && phrase.size() <= LONGEST_BOTH
                && isPlural(phrase.last());
    }

    /** Whether a word is the plural of one for accounts or issuers. */
    boolean isPlural(String word) {
        return isSingular(without(word, "s", ""))
                || isSingular(without(word, "es", ""))
                || isSingular(without(word, "ies", "y"));
    }

    private boolean isSingular(String word) {
        return words.is("account", word) || words.is("issuer", word);
    }

    private static String without(String word, String end, String instead) {
        return word.endsWith(end) ? word.substring(0, word.length() - end.length()) + instead : "";
    }

    /** "The prime minister's office", "the Office of the President": the office, not the person; "an official of the ministry" is one. */
    private boolean isOffice(AccountPhrase phrase) {
        List<String> low = phrase.words();
        for (int i = 0; i < low.size() && !words.is("link", low.get(i)); i++) {
            boolean of = i < HEAD && i + 1 < low.size() && low.get(i + 1).equals("of");
            boolean owned = phrase.hasOwner() && !words.any("person", low.subList(i, low.size()));
            if (words.is("issuer", low.get(i)) && (of || owned)) {
                return true;
            }
        }
        return false;
    }

    /** "Ruritania's also speaks of ...", "the Freedonian one says": the account of a state, not named again. */
    private Optional<Origin> owned(AccountPhrase phrase, int paragraph) {
        boolean one = phrase.isOne() && phrase.first().equals("the") && phrase.size() <= LONGEST_ONE;
        boolean possessive = phrase.isPossessive();
        if (!one && !possessive || issuers.last().isEmpty()) {
            return Optional.empty();
        }
        return states.of(possessive ? phrase.owner() : phrase.text())
                .map(state -> Origin.account(issuers.name(Issuer.of(state), paragraph), "account of a state"));
    }

    /** "It", "the second paragraph", "they": accounts named before. */
    private Optional<Origin> again(AccountPhrase phrase, int paragraph) {
        if (isPart(phrase) && issuers.lastIn(paragraph).isPresent()) {
            return named.last(paragraph);
        }
        if (phrase.isOnly("they") && AccountPhrase.of(beforeThey()).has("all")) {
            return Optional.of(Origin.allAccounts("both accounts"));
        }
        return phrase.isOnly("it") ? named.last(paragraph) : Optional.empty();
    }

    /** "The second", "the last line": of the account that was named before. */
    private boolean isPart(AccountPhrase phrase) {
        return phrase.size() > 1
                && phrase.size() <= LONGEST_PART
                && phrase.first().equals("the")
                && phrase.words().stream().skip(1).allMatch(word -> words.is("part", word));
    }

    /** What "they" can mean: the words in front of it. */
    private String beforeThey() {
        String outside = remarks.outside();
        return outside.substring(0, Math.max(0, outside.indexOf("they")));
    }

    /** "Strelsau", "Strelsau and Fredville". */
    private Optional<Origin> seats(AccountPhrase phrase, int paragraph) {
        if (states.namesPerson(phrase)) {
            return Optional.empty();
        }
        return named.pair(phrase, paragraph)
                .or(() -> isSeat(phrase)
                        ? states.of(phrase.text())
                                .map(state ->
                                        Origin.account(issuers.name(Issuer.of(state), paragraph), "seat of power"))
                        : Optional.empty());
    }

    /** A state, its capital or another seat of power, without a person of it. */
    boolean isSeat(AccountPhrase phrase) {
        return states.isSeat(phrase);
    }
}
