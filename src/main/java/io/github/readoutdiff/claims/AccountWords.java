package io.github.readoutdiff.claims;

import io.github.readoutdiff.text.DataLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists of {@code account-words.txt}. */
final class AccountWords {
    private static final AccountWords STANDARD = new AccountWords();

    private final Map<String, Set<String>> lists = new HashMap<>();

    private AccountWords() {
        for (String line : DataLines.of(AccountWords.class, "account-words.txt")) {
            int colon = line.indexOf(':');
            Set<String> words = lists.computeIfAbsent(line.substring(0, colon), any -> new HashSet<>());
            for (String word : line.substring(colon + 1).strip().split(" +")) {
                words.add(word.replace('_', ' '));
            }
        }
    }

    static AccountWords standard() {
        return STANDARD;
    }

    boolean is(String list, String word) {
        return words(list).contains(word);
    }

    /** The words of a list, in no order. */
    Set<String> words(String list) {
        return lists.getOrDefault(list, Set.of());
    }

    /** Whether one of the words, given in lower case, is on a list. */
    boolean any(String list, List<String> words) {
        Set<String> set = words(list);
        for (int i = 0; i < words.size(); i++) {
            StringBuilder run = new StringBuilder();
            for (int j = i; j < Math.min(words.size(), i + 3); j++) {
                run.append(j > i ? " " : "").append(words.get(j));
                if (set.contains(run.toString())) {
                    return true;
                }
            }
        }
        return false;
    }
}
