package io.github.readoutdiff.claims;

import io.github.readoutdiff.text.NamedParty;
import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Sentence;
import io.github.readoutdiff.text.Word;
import io.github.readoutdiff.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells which account a phrase of an article names: by what it is called and whose it is, by its issuer, by a seat of power,
 * or by a word that means an account named before. Phrases are to be given in text order.
 */
final class AccountNaming {
    /** Characters of the article's beginning that say whose country it is about. */
    private static final int LEAD = 600;

    private final String text;
    private final Names names;
    private final Remarks remarks;
    private final Issuers issuers;
    private final AccountWords words = AccountWords.standard();

    /** The state of the person named last, for "her office". */
    private @Nullable String personState;

    AccountNaming(String text, Names names, Remarks remarks, Issuers issuers) {
        this.text = text;
        this.names = names;
        this.remarks = remarks;
        this.issuers = issuers;
    }

    /** Takes note of the person and the issuers that a sentence names: "the Ruritanian foreign ministry". */
    void meet(Sentence sentence) {
        String own = sentence.span().in(text);
        names.person(own).flatMap(NamedParty::state).ifPresent(state -> personState = state);
        List<Word> all = Words.of(own);
        for (int i = 1; i < all.size(); i++) {
            if (words.is("issuer", all.get(i).key())) {
                int from = all.get(before(own, all, i)).span().start();
                String phrase = own.substring(from, all.get(i).span().end());
                String key = all.get(i).key();
                names.state(own.substring(from, all.get(i).span().start()))
                        .ifPresent(state -> issuers.introduce(key, issuers.in(OriginRules.keys(phrase), state)));
            }
        }
    }

    /** Up to two words further, as long as only blanks lie between. */
    private static int before(String sentence, List<Word> words, int issuer) {
        int first = issuer - 1;
        while (first > issuer - 3
                && first > 0
                && sentence.charAt(words.get(first).span().start() - 1) == ' '
                && sentence.charAt(words.get(first).span().start() - 2) != ',') {
            first--;
        }
        return first;
    }

    /** The account that a phrase names, if it names one; {@code bare} tells whether a seat of power alone may be one. */
    Optional<Origin> account(String phrase, int paragraph, boolean bare) {
        List<String> low = OriginRules.keys(phrase);
        if (words.any("all", low)) {
            return Optional.of(Origin.allAccounts("both accounts"));
        }
        if (words.any("person", low) && !words.any("account", low)) {
            return Optional.empty();
        }
        boolean account = words.any("account", low);
        if (account || words.any("issuer", low)) {
            return named(phrase, low, paragraph, account);
        }
        if (isPart(low) && issuers.lastIn(paragraph).isPresent()) {
            return Optional.of(again(paragraph));
        }
        if (low.equals(List.of("they")) && words.any("all", OriginRules.keys(beforeThey()))) {
            return Optional.of(Origin.allAccounts("both accounts"));
        }
        if (low.size() == 1 && words.is("it", low.get(0)) && issuers.last().isPresent()) {
            return Optional.of(again(paragraph));
        }
        Optional<String> state = state(phrase);
        if (bare && state.isPresent() && low.size() <= 4 && names.person(phrase).isEmpty()) {
            return Optional.of(Origin.account(issuers.name(Issuer.of(state.get()), paragraph), "seat of power"));
        }
        return Optional.empty();
    }

    /** What "they" can mean: the words in front of it. */
    private String beforeThey() {
        String outside = remarks.outside();
        return outside.substring(0, Math.max(0, outside.indexOf("they")));
    }

    /** A phrase with a word for an account or an issuer. */
    private Optional<Origin> named(String phrase, List<String> low, int paragraph, boolean account) {
        Optional<String> state = state(phrase);
        Optional<String> second = second(phrase, state);
        if (second.isPresent()) {
            Issuer one = issuers.name(Issuer.of(state.orElseThrow()), paragraph);
            Issuer other = issuers.name(Issuer.of(second.get()), paragraph);
            return Optional.of(Origin.accounts(List.of(one, other), "accounts named"));
        }
        boolean his = isOneOf(low, "his", "her");
        boolean definite = his || isOneOf(low, "the", "its", "this", "that");
        state = state.or(() -> names.person(phrase).flatMap(NamedParty::state));
        if (state.isEmpty() && his) {
            state = Optional.ofNullable(personState);
        }
        if (state.isEmpty() && his && low.size() > 1 && low.get(1).equals("own")) {
            state = issuers.otherState();
        }
        for (String word : low) {
            if (words.is("issuer", word)) {
                state.ifPresent(name -> issuers.introduce(word, issuers.in(low, name)));
                Optional<Issuer> known = issuers.known(word);
                if (state.isEmpty() && definite && known.isPresent()) {
                    return Optional.of(Origin.account(issuers.name(known.get(), paragraph), "issuer named before"));
                }
            }
        }
        if (state.isEmpty() && definite && issuers.last().isPresent()) {
            return Optional.of(again(paragraph));
        }
        boolean issuer = words.any("issuer", low);
        if (state.isEmpty() && issuer && isOwned(phrase)) {
            state = issuers.lastIn(paragraph).map(Issuer::state);
        }
        if (state.isEmpty() && definite && issuer) {
            // the first leader whom the article names is the one at home
            String lead = text.substring(0, Math.min(text.length(), LEAD));
            state = names.person(lead).flatMap(NamedParty::state).or(() -> names.state(lead));
        }
        return state.map(name -> Origin.account(
                issuers.name(issuers.in(low, name), paragraph), account ? "account named" : "issuer named"));
    }

    private Origin again(int paragraph) {
        return Origin.account(issuers.name(issuers.last().orElseThrow(), paragraph), "last account");
    }

    private static boolean isOneOf(List<String> low, String... first) {
        return List.of(first).contains(low.get(0));
    }

    /** "The second", "the last line": of the account that was named before. */
    private boolean isPart(List<String> low) {
        return low.size() > 1
                && low.size() < 4
                && low.get(0).equals("the")
                && low.subList(1, low.size()).stream().allMatch(word -> words.is("part", word));
    }

    private static boolean isOwned(String phrase) {
        return phrase.contains("'s ") || phrase.contains("\u2019s ");
    }

    /** The state of a phrase, of "the Graustarkians" too. */
    private Optional<String> state(String phrase) {
        Optional<String> state = names.state(phrase);
        boolean people = phrase.endsWith("s") && phrase.toLowerCase(Locale.ROOT).startsWith("the ");
        return state.isPresent() || !people ? state : names.state(phrase.substring(0, phrase.length() - 1));
    }

    /** The other state of "the Norwegian and Finnish readouts". */
    private Optional<String> second(String phrase, Optional<String> first) {
        int and = phrase.indexOf(" and ");
        if (and < 0 || first.isEmpty()) {
            return Optional.empty();
        }
        boolean before = names.state(phrase.substring(0, and)).equals(first);
        return before
                ? names.state(phrase.substring(and)).filter(state -> !state.equals(first.get()))
                : Optional.empty();
    }
}
