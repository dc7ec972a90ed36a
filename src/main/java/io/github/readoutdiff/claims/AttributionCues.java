package io.github.readoutdiff.claims;

import io.github.readoutdiff.claims.AttributionCue.Sort;
import io.github.readoutdiff.text.DataLines;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The cues of {@code attribution-cues.txt} by their forms. */
final class AttributionCues {
    private static final String ACCORDING = "according";

    private static final AttributionCues STANDARD = new AttributionCues();

    private final Map<String, AttributionCue> verbs = new HashMap<>();
    private final Map<String, AttributionCue> nouns = new HashMap<>();
    private final Map<String, AttributionCue> adjectives = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    private AttributionCues() {
        for (String line : DataLines.of(AttributionCues.class, "attribution-cues.txt")) {
            String[] parts = line.split(" +");
            if (parts[0].endsWith(":")) {
                words.put(
                        parts[0].substring(0, parts[0].length() - 1),
                        Set.copyOf(List.of(
                                line.substring(line.indexOf(':') + 1).strip().split(" +"))));
                continue;
            }
            AttributionCue cue = new AttributionCue(
                    parts[0], Sort.valueOf(parts[1].toUpperCase(Locale.ROOT)), Set.of(parts[2].split(",")));
            if (cue.takes("noun")) {
                nouns.put(parts[0], cue);
                nouns.put(plural(parts[0]), cue);
            } else if (cue.takes("adjective")) {
                adjectives.put(parts[0], cue);
            } else {
                String forms = line.substring(line.indexOf(parts[2]) + parts[2].length())
                        .strip()
                        .replaceAll(" +", "/");
                for (String form : VerbForms.of(forms.isEmpty() ? parts[0] : parts[0] + "/" + forms)) {
                    verbs.put(form, cue);
                }
            }
        }
    }

    private static String plural(String noun) {
        if (noun.endsWith("y") && !noun.endsWith("ay")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.endsWith("s") ? noun + "es" : noun + "s";
    }

    static AttributionCues standard() {
        return STANDARD;
    }

    /** The cue by which an attribution was found, as the lists have it. */
    AttributionCue of(FoundAttribution found, String text) {
        String words = found.cue().get(found.cue().size() - 1).in(text).toLowerCase(Locale.ROOT);
        String last = words.substring(words.lastIndexOf(' ') + 1);
        if (words.startsWith(ACCORDING)) {
            return new AttributionCue(ACCORDING, found.sort(), Set.of());
        }
        return verb(last)
                .or(() -> noun(last))
                .or(() -> adjective(last))
                .orElse(new AttributionCue(last, found.sort(), Set.of()));
    }

    Optional<AttributionCue> verb(String form) {
        return Optional.ofNullable(verbs.get(form));
    }

    Optional<AttributionCue> noun(String form) {
        return Optional.ofNullable(nouns.get(form));
    }

    Optional<AttributionCue> adjective(String form) {
        return Optional.ofNullable(adjectives.get(form));
    }

    boolean is(String list, String word) {
        return words.getOrDefault(list, Set.of()).contains(word);
    }
}
