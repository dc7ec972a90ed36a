package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.DataLines;
import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Offices;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Calls persons whose family name comes first by that name, as their readouts do: "Prime Minister Sato" of "Sato Ryoma". The
 * readouts themselves show that it comes first: they print it in capitals ("SATO Ryoma"), put it alone behind an office or a
 * form of address, the given name has a hyphen and a small letter ("Seo-yun"), or {@code family-names.txt} has it. A name that two persons bear stays whole, and so does one that a file of names gives.
 */
final class FamilyNames {
    private static final int SCAN = 20_000;
    private static final Pattern SMALL_HYPHEN = Pattern.compile("\\p{Lu}\\p{L}+-\\p{Ll}\\p{L}*");

    private static final Map<String, Set<String>> LISTED = listed();

    private final Map<String, String> shown = new HashMap<>();

    /** The family names of the persons in the readouts of one event whom a file of names does not know. */
    FamilyNames(List<Scene> scenes, Names known) {
        List<String> texts =
                scenes.stream().map(scene -> scene.readout().text()).toList();
        Set<String> names = new LinkedHashSet<>();
        for (Scene scene : scenes) {
            scene.introduced().forEach(person -> names.add(person.name()));
            scene.untitled().stream().filter(FamilyNames::isName).forEach(names::add);
        }
        for (String name : names) {
            String[] words = name.split(" ");
            boolean first = words.length == 2 && texts.stream().anyMatch(text -> comesFirst(text, words[0], words[1]))
                    || words.length == 3
                            && isListed("three", words[0])
                            && texts.stream().noneMatch(text -> isCalled(scanned(text), words[2]));
            if (first
                    && known.person(name).isEmpty()
                    && names.stream().allMatch(other -> isSame(other, words) || !has(other, words[0]))) {
                shown.put(name, words[0]);
            }
        }
    }

    private static boolean isListed(String set, String word) {
        return LISTED.getOrDefault(set, Set.of()).contains(word);
    }

    private static Map<String, Set<String>> listed() {
        Map<String, Set<String>> sets = new HashMap<>();
        for (String line : DataLines.of(FamilyNames.class, "family-names.txt")) {
            int colon = line.indexOf(':');
            sets.computeIfAbsent(line.substring(0, colon), any -> new HashSet<>())
                    .addAll(List.of(line.substring(colon + 1).strip().split(" +")));
        }
        return sets;
    }

    private static String scanned(String text) {
        return text.substring(0, Math.min(text.length(), SCAN));
    }

    /** Whether no word of what stands before a reporting verb is an office: "Minister Sato" is no name. */
    private static boolean isName(String phrase) {
        return Arrays.stream(phrase.split(" "))
                .noneMatch(word ->
                        Offices.standard().isHead(word) || Offices.standard().isRank(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean has(String name, String word) {
        return List.of(name.split(" ")).contains(word);
    }

    private static boolean isSame(String name, String[] words) {
        return List.of(words).containsAll(List.of(name.split(" ")));
    }

    private static boolean comesFirst(String text, String first, String last) {
        String part = scanned(text);
        if (SMALL_HYPHEN.matcher(last).matches() || part.contains(first.toUpperCase(Locale.ROOT) + " " + last)) {
            return true;
        }
        return (isListed("two", first) || isCalled(part, first)) && !isCalled(part, last);
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
