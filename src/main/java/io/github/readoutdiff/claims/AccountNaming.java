package io.github.readoutdiff.claims;

import io.github.readoutdiff.text.NamedParty;
import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Sentence;
import io.github.readoutdiff.text.Word;
import io.github.readoutdiff.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells which account a phrase of an article names: by what it is called and whose it is, by its issuer, by a seat of power,
 * or by a word that means an account named before. Phrases are to be given in text order.
 */
final class AccountNaming {
    /** Characters of the article's beginning that say whose country it is about. */
    private static final int LEAD = 600;

    /** Characters of a ministry's name. */
    private static final int NAME = 80;

    /** "Ministry of External Affairs". */
    private static final Pattern MINISTRY =
            Pattern.compile("\\b(?:Ministry|Department|Office) of(?: (?:and|the|of|\\p{Lu}\\p{L}+)){2,6}");

    /** "(MFA)" behind a name. */
    private static final Pattern LETTERS = Pattern.compile("\\((\\p{Lu}\\p{L}{0,6}\\p{Lu})\\)");

    private final String text;
    private final Names names;
    private final Remarks remarks;
    private final Issuers issuers;
    private final AccountWords words = AccountWords.standard();

    /** The state of the person named last, for "her office". */
    private @Nullable String personState;

    /** The state of the first person whom the sentence at hand names. */
    private @Nullable String teller;

    /** The state of the capital that the sentence at hand opens with. */
    private @Nullable String place;

    AccountNaming(String text, Names names, Remarks remarks, Issuers issuers) {
        this.text = text;
        this.names = names;
        this.remarks = remarks;
        this.issuers = issuers;
    }

    /** Takes note of the person and the issuers that a sentence names: "the Ruritanian foreign ministry". */
    void meet(Sentence sentence) {
        String own = sentence.span().in(text);
        teller = names.person(own).flatMap(NamedParty::state).orElse(null);
        personState = teller == null ? personState : teller;
        List<Word> all = Words.of(own);
        for (int i = 1; i < all.size(); i++) {
            if (words.is("issuer", all.get(i).key())) {
                int from = all.get(before(own, all, i)).span().start();
                String phrase = own.substring(from, all.get(i).span().end());
                String key = all.get(i).key();
                names.state(own.substring(from, all.get(i).span().start()))
                        .ifPresent(state -> issuers.introduce(key, issuers.in(AccountPhrase.keys(phrase), state)));
            }
        }
        place = place(own);
        note(own, null);
    }

    /** Takes note of what a ministry's letters are: "(MFA)" behind its name, or its initials. */
    private void note(String phrase, @Nullable Issuer issuer) {
        Matcher named = MINISTRY.matcher(phrase);
        while (named.find()) {
            note(phrase, named.end(), initials(named.group()), issuer);
        }
        Matcher letters = LETTERS.matcher(phrase);
        while (letters.find()) {
            note(phrase, letters.start(), letters.group(1).toLowerCase(Locale.ROOT), issuer);
        }
    }

    private void note(String phrase, int end, String letters, @Nullable Issuer issuer) {
        String before = phrase.substring(Math.max(0, end - NAME), end);
        List<String> low = AccountPhrase.keys(before);
        if (words.any("issuer", low)) {
            Optional<Issuer> known =
                    issuer != null ? Optional.of(issuer) : names.state(before).map(state -> issuers.in(low, state));
            known.ifPresent(one -> issuers.introduce(letters, one));
        }
    }

    /** "MEA" of "Ministry of External Affairs", in lower case. */
    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ")) {
            if (Character.isUpperCase(word.charAt(0))) {
                initials.append(Character.toLowerCase(word.charAt(0)));
            }
        }
        return initials.toString();
    }

    /** "In Maputo, the ministry said": the state whose capital a sentence opens with. */
    private @Nullable String place(String sentence) {
        int comma = sentence.indexOf(',');
        boolean opens = sentence.startsWith("In ") && comma > 0 && comma < NAME;
        return opens ? names.state(sentence.substring(3, comma)).orElse(null) : null;
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
        List<String> low = AccountPhrase.keys(phrase);
        if (low.isEmpty()) {
            return Optional.empty();
        }
        if (isAll(low)) {
            return Optional.of(Origin.allAccounts("both accounts"));
        }
        boolean account = words.any("account", low);
        if (words.any("person", low) && !account && !isIssuer(phrase, low)) {
            return Optional.empty();
        }
        if (account || words.any("issuer", low) || low.stream().anyMatch(word -> isLetters(word, phrase))) {
            Optional<Origin> named = named(phrase, low, paragraph, account);
            named.filter(origin -> origin.issuers().size() == 1)
                    .ifPresent(origin -> note(phrase, origin.issuers().get(0)));
            return named;
        }
        Optional<Origin> owned = owned(phrase, low, paragraph);
        if (owned.isPresent()) {
            return owned;
        }
        if (isPart(low) && issuers.lastIn(paragraph).isPresent()) {
            return Optional.of(again(paragraph));
        }
        if (low.equals(List.of("they")) && words.any("all", AccountPhrase.keys(beforeThey()))) {
            return Optional.of(Origin.allAccounts("both accounts"));
        }
        if (low.size() == 1 && words.is("it", low.get(0)) && issuers.last().isPresent()) {
            return Optional.of(again(paragraph));
        }
        Optional<String> state = state(phrase);
        Optional<String> two = bare ? second(phrase, state) : Optional.empty();
        if (two.isPresent() && names.person(phrase).isEmpty()) {
            Issuer one = issuers.name(Issuer.of(state.orElseThrow()), paragraph);
            Issuer other = issuers.name(Issuer.of(two.get()), paragraph);
            return Optional.of(Origin.accounts(List.of(one, other), "accounts named"));
        }
        if (bare && isSeat(phrase)) {
            return Optional.of(
                    Origin.account(issuers.name(Issuer.of(state.orElseThrow()), paragraph), "seat of power"));
        }
        return Optional.empty();
    }

    /** What "they" can mean: the words in front of it. */
    private String beforeThey() {
        String outside = remarks.outside();
        return outside.substring(0, Math.max(0, outside.indexOf("they")));
    }

    /** "Both communiqués", "the two foreign ministries", "each"; not "both of its ministers". */
    private boolean isAll(List<String> low) {
        if (words.any("all", low)) {
            return true;
        }
        String first = low.get(0);
        boolean both = words.is("both", first) || low.size() > 1 && words.is("both", first + " " + low.get(1));
        String last = low.get(low.size() - 1);
        return both && (low.size() == 1 ? issuers.several() : low.size() < 6 && isPlural(last));
    }

    boolean isPlural(String word) {
        for (String end : new String[] {"s", "es", "ies"}) {
            String one = word.endsWith(end)
                    ? word.substring(0, word.length() - end.length()) + (end.equals("ies") ? "y" : "")
                    : "";
            if (words.is("account", one) || words.is("issuer", one)) {
                return true;
            }
        }
        return false;
    }

    /** "The prime minister's office", "the Office of the President": the office, not the person; "an official of the ministry" is one. */
    private boolean isIssuer(String phrase, List<String> low) {
        for (int i = 0; i < low.size() && !words.is("link", low.get(i)); i++) {
            boolean of = i < 3 && i + 1 < low.size() && low.get(i + 1).equals("of");
            if (words.is("issuer", low.get(i))
                    && (of || isOwned(phrase) && !words.any("person", low.subList(i, low.size())))) {
                return true;
            }
        }
        return false;
    }

    /** "MFA", which the text has introduced behind a ministry's name. */
    private boolean isLetters(String word, String phrase) {
        return issuers.known(word).isPresent()
                && Words.of(phrase).stream()
                        .anyMatch(one -> one.key().equals(word)
                                && one.span()
                                                .in(phrase)
                                                .chars()
                                                .filter(Character::isUpperCase)
                                                .count()
                                        > 1);
    }

    /** "Ruritania's also speaks of ...", "the Freedonian one says": the account of a state, not named again. */
    private Optional<Origin> owned(String phrase, List<String> low, int paragraph) {
        boolean one = low.get(0).equals("the") && words.is("one", low.get(low.size() - 1)) && low.size() <= 4;
        boolean possessive = low.size() <= 3 && (phrase.endsWith("'s") || phrase.endsWith("\u2019s"));
        return one || possessive
                ? state(possessive ? phrase.substring(0, phrase.length() - 2) : phrase)
                        .filter(state -> issuers.last().isPresent())
                        .map(state -> Origin.account(issuers.name(Issuer.of(state), paragraph), "account of a state"))
                : Optional.empty();
    }

    /** A state, its capital or another seat of power, without a person of it. */
    boolean isSeat(String phrase) {
        List<String> low = AccountPhrase.keys(phrase);
        return state(phrase).isPresent()
                && low.size() <= 4
                && !words.is("indefinite", low.get(0))
                && names.person(phrase).isEmpty();
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
        boolean definite = his || isOneOf(low, "the", "its", "this", "that") || phrase.contains(" by the ");
        state = state.or(() -> names.person(phrase).flatMap(NamedParty::state));
        if (state.isEmpty() && his) {
            state = Optional.ofNullable(personState);
        }
        if (state.isEmpty() && his && low.size() > 1 && low.get(1).equals("own")) {
            state = issuers.otherState();
        }
        if (state.isEmpty() && phrase.contains(" by the ") && teller != null) {
            state = Optional.of(teller);
        }
        if (state.isEmpty() && definite && place != null && words.any("issuer", low)) {
            state = Optional.of(place);
        }
        for (String word : low) {
            if (words.is("issuer", word) || isLetters(word, phrase)) {
                state.ifPresent(name -> issuers.introduce(word, issuers.in(low, name)));
                Optional<Issuer> known = issuers.known(word);
                if (state.isEmpty() && (definite || isLetters(word, phrase)) && known.isPresent()) {
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
