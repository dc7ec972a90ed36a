package io.github.readoutdiff.match;

import io.github.readoutdiff.text.DataLines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which names of the compared readouts are one country's, said as noun or as adjective ("Ruritania", "Ruritanian"). */
final class Demonyms {
    /** Shorter names are alike by chance. */
    private static final int SHORTEST = 4;

    private static final List<Ending> ENDINGS = DataLines.of(Demonyms.class, "demonyms.txt").stream()
            .map(Ending::of)
            .toList();

    private final Map<String, String> countries = new HashMap<>();

    private record Ending(String adjective, String noun) {
        static Ending of(String line) {
            int space = line.indexOf(' ');
            String noun = line.substring(space + 1).strip();
            return new Ending(line.substring(0, space), noun.equals("-") ? "" : noun);
        }
    }

    /** Knows the names of all compared readouts, in lower case. */
    Demonyms(Set<String> names) {
        for (String name : names) {
            for (Ending ending : ENDINGS) {
                if (!name.endsWith(ending.adjective())) {
                    continue;
                }
                String root =
                        name.substring(0, name.length() - ending.adjective().length());
                String country = root + ending.noun();
                if (country.length() >= SHORTEST && names.contains(country)) {
                    countries.put(name, country);
                    countries.putIfAbsent(country, country);
                    break;
                }
            }
        }
    }

    /** The country of a name, if a compared readout has both its noun and its adjective. */
    Optional<String> country(String name) {
        return Optional.ofNullable(countries.get(name));
    }
}
