package io.github.readoutdiff.match;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.DataLines;
import io.github.readoutdiff.text.StopWords;
import io.github.readoutdiff.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where one side says that something will be of which the other only says that it may be. */
final class Modals {
    private static final Map<String, Set<String>> WORDS = words();

    /** How many small words may stand between a modal verb and the verb of the deed: "will also be". */
    private static final int REACH = 3;

    private Modals() {}

    /** A modal verb with the verb that it stands before. */
    private record Modal(boolean isCertain, Set<String> deed, String words) {
        boolean isOfSame(Modal other) {
            return deed.stream().anyMatch(other.deed::contains);
        }
    }

    /** The words of both sides for the first deed that is certain for one and possible for the other. */
    static Optional<List<String>> clash(List<Profile> left, List<Profile> right) {
        List<Modal> mine = modals(left);
        List<Modal> theirs = modals(right);
        for (Modal one : mine) {
            List<Modal> others = theirs.stream().filter(one::isOfSame).toList();
            boolean agree = mine.stream()
                    .filter(one::isOfSame)
                    .anyMatch(each -> others.stream().anyMatch(other -> other.isCertain() == each.isCertain()));
            if (!others.isEmpty() && !agree) {
                return Optional.of(List.of(one.words(), others.get(0).words()));
            }
        }
        return Optional.empty();
    }

    private static List<Modal> modals(List<Profile> side) {
        List<Modal> found = new ArrayList<>();
        for (Profile profile : side) {
            for (int i = 0; i < profile.words.size(); i++) {
                Word word = profile.words.get(i);
                boolean certain = is("certain", word);
                if (certain || (is("possible", word) && !word.isCapitalised())) {
                    modal(profile, i, certain).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Modal> modal(Profile profile, int at, boolean certain) {
        List<Word> words = profile.words;
        for (int i = at + 1; i < words.size() && i <= at + 1 + REACH; i++) {
            String key = words.get(i).key();
            if (StopWords.contains(key) || key.endsWith("ly") || is("between", words.get(i))) {
                continue;
            }
            Set<String> deed = profile.terms.stream()
                    .filter(term -> term.key().equals(key))
                    .flatMap(term -> List.of(term.stem(), term.concept()).stream())
                    .collect(Collectors.toSet());
            Span span =
                    Span.of(words.get(at).span().start(), words.get(i).span().end());
            return Optional.of(new Modal(certain, deed, span.in(profile.claim.text())));
        }
        return Optional.empty();
    }

    private static boolean is(String role, Word word) {
        return WORDS.getOrDefault(role, Set.of()).contains(word.key());
    }

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new HashMap<>();
        for (String line : DataLines.of(Modals.class, "modals.txt")) {
            int colon = line.indexOf(':');
            words.put(
                    line.substring(0, colon),
                    Set.of(line.substring(colon + 1).strip().split(" +")));
        }
        return Map.copyOf(words);
    }
}
