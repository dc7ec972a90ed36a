package io.github.readoutdiff.claims;

import io.github.readoutdiff.text.NamedParty;
import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Word;
import io.github.readoutdiff.text.Words;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who holds which office in one text: "Prime Minister Gloria Teasdale" says whom "the prime minister" means later on. */
final class Offices {
    /** "President of Ruritania Rudolf Elphberg": words between an office and its holder's name, name included. */
    private static final int NEAR = 5;

    private final Map<String, Set<NamedParty>> holders = new HashMap<>();

    Offices(String text, Names names) {
        List<Word> words = Words.of(text);
        for (int i = 0; i + 1 < words.size(); i++) {
            Word next = words.get(i + 1);
            boolean title = Character.isUpperCase(next.text().codePointAt(0))
                    || next.key().equals("of");
            String office = title ? office(words, i) : "";
            if (office.isEmpty()) {
                continue;
            }
            Word last = words.get(Math.min(words.size() - 1, i + NEAR));
            names.person(text.substring(next.span().start(), last.span().end()))
                    .ifPresent(person -> holders.computeIfAbsent(office, any -> new LinkedHashSet<>())
                            .add(person));
        }
    }

    /** The holder of an office that is named alone; empty if the phrase says more or the text names several holders. */
    Optional<NamedParty> holder(String phrase) {
        List<Word> words = Words.of(phrase);
        if (words.size() < 2 || words.size() > 3 || !words.get(0).key().equals("the")) {
            return Optional.empty();
        }
        String office = office(words, words.size() - 1);
        int named = office.contains(" ") ? 2 : 1;
        Set<NamedParty> found = holders.getOrDefault(office, Set.of());
        return words.size() == named + 1 && found.size() == 1
                ? Optional.of(found.iterator().next())
                : Optional.empty();
    }

    private static String office(List<Word> words, int at) {
        String key = words.get(at).key();
        if (!AccountWords.standard().is("office", key)) {
            return "";
        }
        String before = at > 0 ? words.get(at - 1).key() : "";
        return AccountWords.standard().is("rank", before) ? before + " " + key : key;
    }
}
