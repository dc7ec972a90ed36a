package io.github.readoutdiff.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The persons whom a text introduces by their titles, with the states that stand beside the titles. */
final class Introductions {
    private static final int LONGEST_SCAN = 500_000;
    private static final String NAME =
            "\\p{Lu}[\\p{L}'\u2019-]*+(?: (?:von|van|der|de|bin|al|el|\\p{Lu}\\.|\\p{Lu}[\\p{L}'\u2019-]*+)){0,3}+";
    private static final String TITLE = titles();
    private static final Pattern BEFORE = Pattern.compile(
            "(?<![\\p{L}])(?:(?<state>\\p{Lu}[\\p{L}.]*+(?: \\p{Lu}[\\p{L}.]*+)?)(?:['\u2019]s)? )?(?<title>" + TITLE
                    + ") (?<name>" + NAME + ")(?: of (?:the )?(?<of>\\p{Lu}\\p{L}*+(?: \\p{Lu}\\p{L}*+)?))?");
    private static final Pattern OFFICE_OF = Pattern.compile("(?<![\\p{L}])(?<title>" + TITLE
            + ") of (?:the )?(?<of>\\p{Lu}\\p{L}*+) (?<name>\\p{Lu}\\p{L}++(?: \\p{Lu}\\p{L}++){1,2})");
    private static final Pattern BEHIND =
            Pattern.compile("(?<name>\\p{Lu}[\\p{L}'\u2019-]++(?: \\p{Lu}[\\p{L}'\u2019-]++){1,2}), (?:the )?(?:"
                    + "(?<state>\\p{Lu}\\p{L}++(?: \\p{Lu}\\p{L}++)?)(?:['\u2019]s)? )?(?<title>" + TITLE
                    + ")(?: of (?:the )?(?<of>\\p{Lu}\\p{L}++(?: \\p{Lu}\\p{L}++)?))?");

    private static final Pattern OFFICE = Pattern.compile(
            "(?<![\\p{L}])(?<state>\\p{Lu}\\p{L}*+)(?:['\u2019]s)? (?<title>" + TITLE + ")(?![\\p{L}])");

    private Introductions() {}

    private static String titles() {
        List<String> titles = new ArrayList<>();
        for (String title : DataLines.of(Introductions.class, "titles.txt")) {
            titles.add(Pattern.quote(title));
            titles.add(Pattern.quote(Character.toUpperCase(title.charAt(0)) + title.substring(1)));
            StringBuilder capitals = new StringBuilder();
            for (String word : title.split(" ")) {
                capitals.append(capitals.length() > 0 ? " " : "")
                        .append(Character.toUpperCase(word.charAt(0)))
                        .append(word.substring(1));
            }
            titles.add(Pattern.quote(capitals.toString()));
        }
        return "(?:" + String.join("|", titles.stream().distinct().toList()) + ")";
    }

    static List<NamedParty> of(String text, Names names) {
        String part = text.substring(0, Math.min(text.length(), LONGEST_SCAN));
        List<NamedParty> found = new ArrayList<>();
        Map<String, Optional<String>> offices = offices(part, names);
        for (Pattern pattern : List.of(OFFICE_OF, BEFORE, BEHIND)) {
            Matcher matcher = pattern.matcher(part);
            while (matcher.find()) {
                String name = withoutPossessive(matcher.group("name"));
                if (names.state(name).isPresent() && !name.contains(" ")) {
                    continue;
                }
                Optional<String> state =
                        Optional.ofNullable(matcher.group("of")).flatMap(names::state);
                if (state.isEmpty() && pattern != OFFICE_OF) {
                    state = Optional.ofNullable(matcher.group("state")).flatMap(names::state);
                }
                String title = matcher.group("title").toLowerCase(Locale.ROOT);
                if (state.isEmpty()) {
                    state = offices.getOrDefault(title, Optional.empty());
                }
                Optional<NamedParty> known = names.person(name);
                boolean full = name.contains(" ") || state.isPresent();
                if (full && known.isEmpty()) {
                    found.add(new NamedParty(name, true, state));
                }
            }
        }
        return found;
    }

    /** "Ruritania's president", "the Ruritanian president": the state of a title that the text gives to one state only. */
    private static Map<String, Optional<String>> offices(String text, Names names) {
        Map<String, Optional<String>> offices = new TreeMap<>();
        Matcher matcher = OFFICE.matcher(text);
        while (matcher.find()) {
            Optional<String> state = names.state(matcher.group("state"));
            if (state.isPresent()) {
                offices.merge(
                        matcher.group("title").toLowerCase(Locale.ROOT),
                        state,
                        (one, other) -> one.equals(other) ? one : Optional.empty());
            }
        }
        return offices;
    }

    private static String withoutPossessive(String name) {
        return name.endsWith("'s") || name.endsWith("\u2019s") ? name.substring(0, name.length() - 2) : name;
    }
}
