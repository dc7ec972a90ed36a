package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.NamedParty;
import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Word;
import io.github.readoutdiff.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which spellings in several texts name one person: those that a file of names gives one person, those that differ in
 * initials, and a single word that is the family name of one person alone. What may mean two stays apart.
 */
final class Spellings {
    private final Map<String, String> fullest = new HashMap<>();

    /** The spellings of these speakers, in the order of the texts. */
    Spellings(Collection<Speaker> speakers, Names names) {
        Map<String, List<String>> persons = new LinkedHashMap<>();
        List<String> single = new ArrayList<>();
        for (Speaker speaker : new LinkedHashSet<>(speakers)) {
            String name = speaker.name();
            if (!speaker.isNamed() || names.isParty(name)) {
                continue;
            }
            String known = names.personNamed(name).map(NamedParty::name).orElse("");
            if (known.isEmpty() && words(name).size() < 2) {
                single.add(name);
            } else {
                String key = known.isEmpty() ? key(name) : known;
                persons.computeIfAbsent(key, any -> new ArrayList<>()).add(name);
            }
        }
        for (String name : single) {
            List<String> own = words(name);
            if (own.isEmpty()) {
                continue;
            }
            List<List<String>> bearers = persons.values().stream()
                    .filter(spellings -> spellings.stream()
                            .anyMatch(spelling -> ends(spelling).containsAll(own)))
                    .toList();
            if (bearers.size() == 1) {
                bearers.get(0).add(name);
            }
        }
        for (List<String> spellings : persons.values()) {
            String best = spellings.get(0);
            for (String spelling : spellings) {
                int more = words(spelling).size() - words(best).size();
                best = more > 0 || more == 0 && spelling.length() > best.length() ? spelling : best;
            }
            for (String spelling : spellings) {
                fullest.put(spelling, best);
            }
        }
        speakers.stream()
                .filter(Speaker::isNamed)
                .map(Speaker::name)
                .distinct()
                .collect(Collectors.groupingBy(name -> name.toLowerCase(Locale.ROOT)))
                .values()
                .forEach(this::capitalised);
    }

    /** An issuer named by a file, "ruritania", is called as the texts call it: "Ruritania". */
    private void capitalised(List<String> spellings) {
        String best = spellings.stream()
                .filter(name -> Character.isUpperCase(name.codePointAt(0)))
                .findFirst()
                .orElse(spellings.get(0));
        spellings.forEach(spelling -> fullest.putIfAbsent(spelling, best));
    }

    /** The fullest spelling of a speaker's name in the texts. */
    Speaker fullest(Speaker speaker) {
        String best = fullest.get(speaker.name());
        return best == null || best.equals(speaker.name()) ? speaker : Speaker.of(best);
    }

    /** The ends of a name in one order, since some texts give the family name first: "Sato Ryoma", "Ryoma Sato". */
    private static String key(String name) {
        return ends(name).stream().sorted().collect(Collectors.joining(" "));
    }

    /** First and last word: the family name is one of them. */
    private static List<String> ends(String name) {
        List<String> words = words(name);
        return words.size() < 2 ? words : List.of(words.get(0), words.get(words.size() - 1));
    }

    /** The words of a name without initials and "Jr". */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.split("[ ,]+")) {
            if (!word.isEmpty() && !word.matches("\\p{Lu}\\.?|[JS]r\\.?")) {
                words.add(Words.of(word).stream().map(Word::key).collect(Collectors.joining()));
            }
        }
        return words;
    }
}
