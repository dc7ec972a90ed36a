package io.github.readoutdiff.claims;

import io.github.readoutdiff.text.DataLines;
import io.github.readoutdiff.text.PartOfSpeech;
import io.github.readoutdiff.text.TaggedWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The reporting verbs, speech nouns and closed word classes of {@code cues.txt}. */
final class Cues {
    private static final int GAP = 4;
    private static final Cues STANDARD = new Cues();

    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, List<String>> sorted = new HashMap<>();
    private final Set<String> past = new HashSet<>();

    /** One verb with the words that follow it. */
    private record Entry(CueClass cueClass, List<String> rest) {}

    /** A cue that was found: its class and where its last word stands. */
    record Cue(CueClass cueClass, int last) {}

    private Cues() {
        for (String line : DataLines.of(Cues.class, "cues.txt")) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon);
            for (String word : line.substring(colon + 1).strip().split(" +")) {
                if (isVerbClass(name)) {
                    addVerb(CueClass.valueOf(name.toUpperCase(Locale.ROOT)), word);
                } else {
                    words.computeIfAbsent(name, any -> new HashSet<>())
                            .add(name.equals("together") ? word.replace('_', ' ') : word);
                }
            }
        }
        words.forEach((name, set) -> sorted.put(name, set.stream().sorted().toList()));
    }

    static Cues standard() {
        return STANDARD;
    }

    private static boolean isVerbClass(String name) {
        for (CueClass one : CueClass.values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void addVerb(CueClass cueClass, String entry) {
        String[] parts = entry.split("_");
        List<String> rest = List.of(parts).subList(1, parts.length);
        past.addAll(VerbForms.past(parts[0]));
        for (String form : VerbForms.of(parts[0])) {
            verbs.computeIfAbsent(form, any -> new ArrayList<>()).add(new Entry(cueClass, rest));
        }
    }

    /** The words of a set, in the order of the alphabet. */
    List<String> words(String set) {
        return sorted.getOrDefault(set, List.of());
    }

    boolean has(String set, String lower) {
        return words.getOrDefault(set, Set.of()).contains(lower);
    }

    boolean is(String set, TaggedWord word) {
        return words.getOrDefault(set, Set.of()).contains(word.lower());
    }

    /** Whether a word is the past form of a reporting verb. */
    boolean isPast(String lower) {
        return past.contains(lower);
    }

    /** Whether a word is a form of a reporting verb other than its past. */
    boolean isPresent(String lower) {
        return verbs.containsKey(lower) && !past.contains(lower);
    }

    /** The cue whose verb stands at a place; the longest phrase wins. */
    Optional<Cue> at(List<TaggedWord> sentence, int at) {
        TaggedWord verb = sentence.get(at);
        if (!verb.is(PartOfSpeech.VERB, PartOfSpeech.AUX)) {
            return Optional.empty();
        }
        Cue best = null;
        int length = -1;
        for (Entry entry : verbs.getOrDefault(verb.lower(), List.of())) {
            int last = match(sentence, at, entry.rest);
            if (last >= 0 && entry.rest.size() > length) {
                best = new Cue(entry.cueClass, last);
                length = entry.rest.size();
            }
        }
        return best != null && best.cueClass == CueClass.LEAD ? led(sentence, best) : Optional.ofNullable(best);
    }

    /** "Began by thanking": what the verb behind reports. */
    private Optional<Cue> led(List<TaggedWord> sentence, Cue lead) {
        int at = lead.last + 1;
        while (at < sentence.size() && sentence.get(at).is(PartOfSpeech.ADV)) {
            at++;
        }
        return at < sentence.size() ? at(sentence, at) : Optional.empty();
    }

    private static int match(List<TaggedWord> sentence, int at, List<String> rest) {
        int last = at;
        for (String word : rest) {
            int found = -1;
            for (int i = last + 1; i < sentence.size() && i <= last + GAP && found < 0; i++) {
                if (sentence.get(i).lower().equals(word)) {
                    found = i;
                }
            }
            if (found < 0) {
                return -1;
            }
            last = found;
        }
        return last;
    }
}
