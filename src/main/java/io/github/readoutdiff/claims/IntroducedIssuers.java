package io.github.readoutdiff.claims;

import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Word;
import io.github.readoutdiff.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes note of the issuers that an article introduces, by their words and by the letters that it uses for them later. */
final class IntroducedIssuers {
    /** Characters of a ministry's name. */
    private static final int NAME = 80;

    /** Words in front of an issuer that may say whose it is. */
    private static final int OWNER = 3;

    /** "Ministry of External Affairs". */
    private static final Pattern MINISTRY =
            Pattern.compile("\\b(?:Ministry|Department|Office) of(?: (?:and|the|of|\\p{Lu}\\p{L}+)){2,6}");

    /** "(MFA)" behind a name. */
    private static final Pattern LETTERS = Pattern.compile("\\((\\p{Lu}\\p{L}{0,6}\\p{Lu})\\)");

    private final Names names;
    private final Issuers issuers;
    private final AccountWords words = AccountWords.standard();

    IntroducedIssuers(Names names, Issuers issuers) {
        this.names = names;
        this.issuers = issuers;
    }

    /** Takes note of those that a sentence names: "the Ruritanian foreign ministry". */
    void meet(String sentence) {
        List<Word> all = Words.of(sentence);
        for (int i = 1; i < all.size(); i++) {
            String key = all.get(i).key();
            if (words.is("issuer", key)) {
                int from = all.get(owner(sentence, all, i)).span().start();
                String owner = sentence.substring(from, all.get(i).span().start());
                String phrase = sentence.substring(from, all.get(i).span().end());
                names.state(owner)
                        .ifPresent(state -> issuers.introduce(key, issuers.in(AccountPhrase.keys(phrase), state)));
            }
        }
        note(sentence, null);
    }

    /** The first of the words in front of an issuer, as long as only blanks lie between. */
    private static int owner(String sentence, List<Word> words, int issuer) {
        int first = issuer - 1;
        while (first > issuer - OWNER
                && first > 0
                && sentence.charAt(words.get(first).span().start() - 1) == ' '
                && sentence.charAt(words.get(first).span().start() - 2) != ',') {
            first--;
        }
        return first;
    }

    /** Takes note of what a ministry's letters are, "(MFA)" behind its name or its initials; of the issuer if it is known. */
    void note(String phrase, @Nullable Issuer issuer) {
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
        AccountPhrase name = AccountPhrase.of(phrase.substring(Math.max(0, end - NAME), end));
        if (name.has("issuer")) {
            Optional<Issuer> known = issuer != null
                    ? Optional.of(issuer)
                    : names.state(name.text()).map(state -> issuers.in(name.words(), state));
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

    /** Whether a word of a phrase is a ministry's letters, which the text has introduced: "MFA". */
    boolean isLetters(String word, AccountPhrase phrase) {
        return issuers.known(word).isPresent()
                && Words.of(phrase.text()).stream()
                        .filter(one -> one.key().equals(word))
                        .anyMatch(one -> capitals(one.span().in(phrase.text())) > 1);
    }

    private static long capitals(String word) {
        return word.chars().filter(Character::isUpperCase).count();
    }

    /** Whether a phrase has a word or letters for an issuer. */
    boolean areIn(AccountPhrase phrase) {
        return phrase.has("issuer") || phrase.words().stream().anyMatch(word -> isLetters(word, phrase));
    }

    /** Whether a word of a phrase stands for an issuer. */
    boolean isIssuer(String word, AccountPhrase phrase) {
        return words.is("issuer", word) || isLetters(word, phrase);
    }
}
