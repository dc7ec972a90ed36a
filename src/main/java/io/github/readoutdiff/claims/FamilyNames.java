package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Offices;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Calls persons whose family name comes first by that name, as their readouts do: "Prime Minister Sato" of "Sato Ryoma". The
 * readouts themselves show that it comes first: they print it in capitals ("SATO Ryoma"), put it alone behind an office or a
 * form of address, or the given name has a hyphen and a small letter ("Seo-yun"). A name that two persons bear stays whole, and so does one that a file of names gives.
 */
final class FamilyNames {
    private static final int SCAN = 20_000;
    private static final Pattern SMALL_HYPHEN = Pattern.compile("\\p{Lu}\\p{L}+-\\p{Ll}\\p{L}*");

    private final Map<String, String> shown = new HashMap<>();

    /** The family names of the persons in the casts of some texts. */
    FamilyNames(List<String> texts, List<Cast> casts, Names known) {
        List<String> names = new ArrayList<>();
        for (Cast cast : casts) {
            cast.people().stream().filter(Person::isNamed).map(Person::name).forEach(names::add);
        }
        for (Cast cast : casts) {
            for (Person person : cast.people()) {
                String[] words = person.name().split(" ");
                boolean two = words.length == 2
                        && person.isNamed()
                        && known.person(person.name()).isEmpty();
                if (two && texts.stream().anyMatch(text -> comesFirst(text, words[0], words[1]))) {
                    boolean alone = names.stream()
                            .allMatch(name -> name.equals(person.name())
                                    || name.equals(words[0])
                                    || !List.of(name.split(" ")).contains(words[0]));
                    if (alone) {
                        shown.put(person.name(), words[0]);
                    }
                }
            }
        }
    }

    private static boolean comesFirst(String text, String first, String last) {
        String part = text.substring(0, Math.min(text.length(), SCAN));
        if (SMALL_HYPHEN.matcher(last).matches() || part.contains(first.toUpperCase(Locale.ROOT) + " " + last)) {
            return true;
        }
        return isCalled(part, first) && !isCalled(part, last);
    }

    /** Whether a name stands alone behind an office or a form of address that goes with a family name. */
    private static boolean isCalled(String text, String name) {
        Offices offices = Offices.standard();
        Matcher matcher = Pattern.compile(
                        "(\\p{Lu}\\p{L}*)\\.? " + Pattern.quote(name) + "(?![\\p{L}-])(?! \\p{Lu}\\p{Ll})")
                .matcher(text);
        while (matcher.find()) {
            String title = matcher.group(1).toLowerCase(Locale.ROOT);
            if ((offices.isHead(matcher.group(1)) || offices.isRank(title)) && !offices.isSovereign(title)) {
                return true;
            }
        }
        return false;
    }

    /** The speaker under the name to show. */
    Speaker shown(Speaker speaker) {
        String family = shown.get(speaker.name());
        return family == null ? speaker : Speaker.of(family);
    }
}
