package io.github.readoutdiff.match;

import io.github.readoutdiff.text.DataLines;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The package's word lists, read once. */
final class Lexicon {
    static final Phrases<Concept> CONCEPTS = concepts();
    static final Set<String> FRAME = words("frame-words.txt");
    /** Words that name no topic. */
    static final Set<String> NOT_TOPICS = words("not-topics.txt");

    /** Names of months, days and feasts, which are no parties. */
    static final Set<String> TIME_NAMES = words("time-names.txt");

    static final Set<String> BEFORE_VERBS = words("before-verbs.txt");

    /** Words behind which a name tells where or whither, not who. */
    static final Set<String> PLACE_PREPOSITIONS = words("place-prepositions.txt");

    /** Words that join the parts of a list. */
    static final Set<String> JOINERS = words("joiners.txt");

    static final Map<Act, Phrases<Act>> ACTS = acts();

    /** Words that set a condition or hedge a promise. */
    static final Phrases<Boolean> CONDITIONS = conditions();

    private Lexicon() {}

    /** One thing that several words stand for; a name counts in full, a related word for less. */
    record Concept(String id, boolean isName) {}

    /** What a claim's words show that it does. */
    enum Act {
        THANKS,
        RECEIPT,
        SYMPATHY,
        VAGUE,
        EVENT,
        TONE,
        OCCASION,
        CONTACT,
        WANTS
    }

    private static Phrases<Concept> concepts() {
        Phrases<Concept> phrases = new Phrases<>();
        for (String line : DataLines.of(Lexicon.class, "concepts.txt")) {
            boolean name = line.contains("=");
            int mark = line.indexOf(name ? '=' : ':');
            Concept concept = new Concept("~" + line.substring(0, mark), name);
            for (String word : line.substring(mark + 1).strip().split(" +")) {
                phrases.put(word, concept);
            }
        }
        return phrases;
    }

    private static Phrases<Boolean> conditions() {
        Phrases<Boolean> phrases = new Phrases<>();
        for (String line : DataLines.of(Lexicon.class, "conditions.txt")) {
            for (String phrase : line.split(",")) {
                phrases.put(phrase, true);
            }
        }
        return phrases;
    }

    private static Set<String> words(String file) {
        Set<String> words = new HashSet<>();
        DataLines.of(Lexicon.class, file).forEach(line -> words.addAll(Arrays.asList(line.split(" +"))));
        return Set.copyOf(words);
    }

    private static Map<Act, Phrases<Act>> acts() {
        Map<Act, Phrases<Act>> acts = new EnumMap<>(Act.class);
        for (String line : DataLines.of(Lexicon.class, "acts.txt")) {
            int colon = line.indexOf(':');
            Act act = Act.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            Phrases<Act> phrases = acts.computeIfAbsent(act, any -> new Phrases<>());
            List.of(line.substring(colon + 1).split(",")).forEach(phrase -> phrases.put(phrase, act));
        }
        return acts;
    }
}
