package io.github.readoutdiff.claims;

import io.github.readoutdiff.text.Words;
import java.util.List;

/**
 * Words of an article that may name an account or its issuer.
 *
 * @param text as they stand
 * @param words in lower case, without marks
 */
record AccountPhrase(String text, List<String> words) {
    private static final AccountWords LISTS = AccountWords.standard();

    /** Words of a phrase that names nothing but an owner: "the former Ruritania's". */
    private static final int LONGEST_OWNER = 3;

    AccountPhrase {
        words = List.copyOf(words);
    }

    static AccountPhrase of(String text) {
        return new AccountPhrase(text, keys(text));
    }

    /** The words of a text in lower case. */
    static List<String> keys(String text) {
        return Words.of(text).stream().map(word -> word.key()).toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    int size() {
        return words.size();
    }

    String first() {
        return words.get(0);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    /** Whether some of its words are on a list of {@link AccountWords}. */
    boolean has(String list) {
        return LISTS.any(list, words);
    }

    /** Whether its first word is on a list. */
    boolean opensWith(String list) {
        return !isEmpty() && LISTS.is(list, first());
    }

    /** Whether it is one word, and that on a list. */
    boolean isOnly(String list) {
        return size() == 1 && opensWith(list);
    }

    /** Whether it says what an account is called, or that all are meant. */
    boolean namesAccount() {
        return has("account") || has("all");
    }

    /** "The Freedonian one": stands for an account that is not named again. */
    boolean isOne() {
        return size() > 1 && LISTS.is("one", last());
    }

    /** "Ruritania's": whose account it is, and no more. */
    boolean isPossessive() {
        return size() <= LONGEST_OWNER && (text.endsWith("'s") || text.endsWith("\u2019s"));
    }

    /** What a possessive names: "Ruritania" of "Ruritania's". */
    String owner() {
        return text.substring(0, text.length() - 2);
    }

    /** "The king's office": has a possessive before its last word. */
    boolean hasOwner() {
        return text.contains("'s ") || text.contains("\u2019s ");
    }
}
