package io.github.readoutdiff.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The persons that one readout names, with the office and party that it gives them. */
final class Cast {
    private static final int LONGEST_SCAN = 200_000;
    private static final Pattern TITLE = Pattern.compile(
            "(?<![\\p{L}])(?:(?<before>(?!(?:Deputy|Vice|First|Prime|Foreign|Acting|Federal|Crown|The|And) )(?:\\p{Lu}\\p{L}+|U\\.S\\.)) )?(?<title>"
                    + titles()
                    + ")(?<of>,? of(?: the)?)? (?<run>(?:(?:\\p{Lu}[\\p{L}'’.\\-]*|of|the|and|von|van|der|de|bin|al|el),? ?){1,9})");
    private static final String NAME =
            "(?<name>\\p{Lu}[\\p{L}'’\\-]+(?: (?:(?:von|van|der|de|bin|al|el) )?(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’\\-]*)){0,4})";
    private static final String PLACE =
            "(?<place>(?:the )?\\p{Lu}[\\p{L}'’\\-]*(?: (?:(?:of|and|for|the) ){0,3}\\p{Lu}[\\p{L}'’\\-]*){0,9})";
    /** "The Doge of Graustark, Mr Otto Sapt, ...": the apposition tells an office that no list has to know. */
    private static final Pattern OFFICE_FIRST = Pattern.compile(
            "(?<![\\p{L}])(?:(?<owner>\\p{Lu}\\p{L}+)(?:['’]s)? )?(?<title>\\p{Lu}[\\p{L}\\-]+(?: \\p{Lu}[\\p{L}\\-]+){0,2})(?: (?:of|for) "
                    + PLACE + ")?, " + NAME + "(?=,| and |\\.|;| who )");
    /** "Otto Sapt, the Doge of Graustark". */
    private static final Pattern NAME_FIRST =
            Pattern.compile("(?<![\\p{L}])" + NAME + ", (?:the )?(?:(?<owner>\\p{Lu}\\p{L}+)(?:['’]s)? )?(?<title>"
                    + titles() + ")(?: (?:of|for) " + PLACE + ")?(?![\\p{L}])");

    private static final Pattern HONORIFIC = Pattern.compile(honorifics());
    private static final Set<String> STATE_WORDS = Set.of(
            "republic",
            "federation",
            "kingdom",
            "states",
            "union",
            "america",
            "emirates",
            "people's",
            "democratic",
            "federal",
            "commission",
            "council",
            "state",
            "islamic",
            "united",
            "commonwealth",
            "principality",
            "office",
            "house",
            "bank");
    private static final Set<String> PARTICLES = Set.of("von", "van", "der", "de", "bin", "al", "el");

    private final List<Person> people = new ArrayList<>();

    /** A person: the fullest name given, the office and the party, where known. */
    static final class Person {
        String name;

        @Nullable
        String title;

        @Nullable
        String party;

        boolean reports;

        Person(String name, @Nullable String title, @Nullable String party) {
            this.name = name;
            this.title = title;
            this.party = party;
        }
    }

    private Cast() {}

    private static String titles() {
        List<String> titles = new ArrayList<>();
        for (String title : Cues.standard().words("title")) {
            StringBuilder cased = new StringBuilder();
            for (String word : title.split("_")) {
                cased.append(cased.length() > 0 ? " " : "");
                cased.append(
                        word.equals("of")
                                ? word
                                : "[" + Character.toUpperCase(word.charAt(0)) + word.charAt(0) + "]"
                                        + word.substring(1));
            }
            titles.add(cased.toString());
        }
        // the longest first: "Vice President" before "President"
        titles.sort((one, other) ->
                one.length() != other.length() ? Integer.compare(other.length(), one.length()) : one.compareTo(other));
        return String.join("|", titles);
    }

    /** Forms of address, which stand between an office and a name and tell neither. */
    private static String honorifics() {
        List<String> forms = new ArrayList<>();
        for (String form : Cues.standard().words("honorific")) {
            StringBuilder cased = new StringBuilder();
            for (String word : form.split("_")) {
                cased.append(cased.length() > 0 ? " " : "")
                        .append(
                                word.indexOf('.') > 0
                                        ? Pattern.quote(word.toUpperCase(Locale.ROOT))
                                        : Character.toUpperCase(word.charAt(0)) + Pattern.quote(word.substring(1)));
            }
            forms.add(cased.toString());
        }
        forms.sort((one, other) ->
                one.length() != other.length() ? Integer.compare(other.length(), one.length()) : one.compareTo(other));
        return "(?<![\\p{L}.])(?:" + String.join("|", forms) + ")\\.? (?=\\p{Lu})";
    }

    /** The cast of a text, read from its beginning. */
    static Cast of(String text) {
        Cast cast = new Cast();
        String start = text.substring(0, Math.min(text.length(), LONGEST_SCAN));
        String plain = HONORIFIC.matcher(start).replaceAll("");
        for (Pattern pattern : List.of(OFFICE_FIRST, NAME_FIRST)) {
            Matcher apposition = pattern.matcher(plain);
            while (apposition.find()) {
                cast.readApposition(apposition, pattern == NAME_FIRST);
            }
        }
        Matcher matcher = TITLE.matcher(plain);
        while (matcher.find()) {
            cast.read(matcher);
        }
        matcher = TITLE.matcher(start);
        while (matcher.find()) {
            cast.read(matcher);
        }
        // of two with the same office the one named first is the readout's own
        cast.people.sort((one, other) -> Integer.compare(place(start, one), place(start, other)));
        return cast;
    }

    private static int place(String text, Person person) {
        int at = text.indexOf(person.name);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private void readApposition(Matcher matcher, boolean known) {
        String name = withoutTitles(matcher.group("name"));
        String title = matcher.group("title").toLowerCase(Locale.ROOT);
        String owner = matcher.group("owner");
        String[] words = title.split(" ");
        Cues cues = Cues.standard();
        boolean office = known || cues.words("title").contains(words[words.length - 1]);
        boolean unlisted = owner != null && owner.equals("The") && words.length == 1 && !noName(title);
        if (name.indexOf(' ') < 0 || !(office || unlisted)) {
            return;
        }
        for (int i = words.length - 1; i > 0 && !known; i--) {
            // "Nyandian Minister": only the office's own words
            if (!cues.has("titlepart", words[i - 1])) {
                if (owner == null || owner.equals("The")) {
                    owner = words[i - 1];
                }
                title = String.join(" ", Arrays.copyOfRange(words, i, words.length));
                break;
            }
        }
        add(name, title, party(matcher.group("place"), owner));
    }

    private static @Nullable String party(@Nullable String place, @Nullable String owner) {
        if (place != null) {
            int of = place.lastIndexOf(" of ");
            return of > 0 ? place.substring(of + 4) : place;
        }
        return owner == null || noName(owner.toLowerCase(Locale.ROOT)) || isPortfolio(owner) ? null : owner;
    }

    private static boolean isPortfolio(@Nullable String word) {
        return word != null && Cues.standard().has("portfolio", word.toLowerCase(Locale.ROOT));
    }

    private static String withoutTitles(String name) {
        String rest = name;
        int blank = rest.indexOf(' ');
        while (blank > 0 && noName(rest.substring(0, blank).toLowerCase(Locale.ROOT))) {
            rest = rest.substring(blank + 1);
            blank = rest.indexOf(' ');
        }
        return rest;
    }

    private void read(Matcher matcher) {
        List<String> run = run(matcher.group("run"));
        if (run.isEmpty()) {
            return;
        }
        String title = matcher.group("title").toLowerCase(Locale.ROOT);
        String before = isPortfolio(matcher.group("before")) ? null : matcher.group("before");
        if (matcher.group("of") != null) {
            readOffice(run, title);
            return;
        }
        int of = run.indexOf("of");
        int and = run.indexOf("and");
        int end = Math.min(of > 0 ? of : run.size(), and > 0 ? and : run.size());
        String name = name(run.subList(0, Math.min(end, 4)));
        String party = of > 0 && of + 1 < run.size() ? party(run.subList(of + 1, run.size())) : before;
        if (!name.isEmpty()) {
            add(name, title, party);
        }
    }

    /** The words up to the end of the sentence, without function words at either end. */
    private static List<String> run(String words) {
        List<String> run = new ArrayList<>();
        for (String word : words.strip().split(" +")) {
            run.add(word);
            boolean initial = word.length() == 2 || word.equals("Jr.") || word.equals("Sr.") || word.contains("U.S");
            if (word.endsWith(".") && !initial) {
                break;
            }
        }
        while (!run.isEmpty() && !Character.isUpperCase(run.get(run.size() - 1).codePointAt(0))) {
            run.remove(run.size() - 1);
        }
        while (!run.isEmpty() && !Character.isUpperCase(run.get(0).codePointAt(0))) {
            run.remove(0);
        }
        return run;
    }

    /** "President of Ruritania Rudolf Elphberg": the state's words first, then the name. */
    private void readOffice(List<String> run, String title) {
        int last = 0;
        for (int i = 0; i < run.size(); i++) {
            String word = run.get(i).toLowerCase(Locale.ROOT).replace('’', '\'');
            if (STATE_WORDS.contains(word) || word.equals("of") || word.equals("the") || word.equals("and")) {
                last = i + 1;
            }
        }
        int start = last;
        if (last == 0) {
            start = Math.max(1, run.size() - 2);
        } else if (last < run.size()
                && (run.get(last - 1).equals("of")
                        || run.get(last - 1).equals("the")
                        || run.get(last - 1).equals("and"))) {
            start = Math.max(last + 1, run.size() - 2);
        }
        while (start > 1 && start < run.size() && PARTICLES.contains(run.get(start))) {
            start--;
        }
        if (start >= run.size()) {
            return;
        }
        String name = name(run.subList(start, run.size()));
        // one word behind a state is rather a part of the state's or office's name
        if (name.indexOf(' ') > 0) {
            add(name, title, party(run.subList(0, start)));
        }
    }

    private static String name(List<String> words) {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (name.length() == 0 && noName(lower)) {
                continue;
            }
            if (lower.equals("and")) {
                break;
            }
            String plain = word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
            boolean ends = plain.endsWith(",")
                    || (plain.endsWith(".") && plain.length() > 3)
                    || plain.length() < word.length();
            plain = plain.replaceAll("[,]$", "");
            if (plain.length() > 3) {
                plain = plain.replaceAll("\\.$", "");
            }
            if (plain.isEmpty()) {
                break;
            }
            name.append(name.length() > 0 ? " " : "").append(plain);
            if (ends) {
                break;
            }
        }
        return name.toString();
    }

    private static boolean noName(String lower) {
        Cues cues = Cues.standard();
        return cues.has("institution", lower)
                || cues.has("nameless", lower)
                || cues.has("title", lower)
                || cues.has("titlepart", lower);
    }

    private static @Nullable String party(List<String> words) {
        String party = String.join(" ", words).replaceAll("[,.]+$", "");
        return party.isBlank() ? null : party;
    }

    /** Adds a person, or completes the one who bears the name. */
    void add(String name, @Nullable String title, @Nullable String party) {
        String lastWord = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (noName(lastWord)) {
            // "the Transitional Council", "High Representative": an office or a body
            return;
        }
        if (name.length() < 2 || Cues.standard().words("title").contains(name.toLowerCase(Locale.ROOT))) {
            return;
        }
        Optional<Person> known = named(name);
        if (known.isEmpty()) {
            people.add(new Person(name, title, party));
            return;
        }
        Person person = known.get();
        if (name.length() > person.name.length()) {
            person.name = name;
        }
        boolean vague =
                person.title == null || Cues.standard().words("honorific").contains(person.title);
        person.title = vague && title != null ? title : person.title;
        person.party = person.party == null ? party : person.party;
    }

    /** Adds a name that stands before a reporting verb, unless its first word is no name. */
    void addNamed(String name) {
        boolean clean = true;
        for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
            clean &= !noName(word) && !Cues.standard().has("honorific", word);
        }
        clean &= titled(name.toLowerCase(Locale.ROOT)).isEmpty();
        if (clean) {
            add(name, null, null);
            named(name).ifPresent(person -> person.reports = true);
        }
    }

    /** The person of whose name a word of this phrase is a part. */
    Optional<Person> named(String phrase) {
        for (String word : phrase.split("[\\s,]+")) {
            String plain = word.replaceAll("['’]s?$", "").replaceAll("\\.$", "");
            if (plain.length() < 2 || !Character.isUpperCase(plain.codePointAt(0))) {
                continue;
            }
            for (Person person : people) {
                if (Arrays.asList(person.name.split(" ")).contains(plain)) {
                    return Optional.of(person);
                }
            }
        }
        return Optional.empty();
    }

    /** The person who speaks for a party: the first whose party is it, else the only one of whom no party is known. */
    Optional<Person> of(Parties parties, String party) {
        Optional<Person> known = known(parties, party);
        if (known.isPresent()) {
            return known;
        }
        List<Person> unknown =
                people.stream().filter(person -> person.party == null).toList();
        if (unknown.size() == 1 && people.size() <= 3) {
            return Optional.of(unknown.get(0));
        }
        List<Person> reporting =
                unknown.stream().filter(person -> person.reports).toList();
        return reporting.size() == 1 ? Optional.of(reporting.get(0)) : Optional.empty();
    }

    /** The first person whose party it is. */
    Optional<Person> known(Parties parties, String party) {
        for (Person person : people) {
            if (person.party != null && parties.same(person.party, party)) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    /** The longest office of the cast that a phrase names. */
    Optional<String> title(String phrase) {
        String lower = phrase.toLowerCase(Locale.ROOT);
        String best = null;
        for (Person person : people) {
            if (person.title != null
                    && lower.contains(person.title)
                    && (best == null || person.title.length() > best.length())) {
                best = person.title;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Who holds an office for a party; else who speaks for the party. */
    Optional<Person> holder(Optional<String> title, Parties parties, String party) {
        for (Person person : people) {
            if (title.isPresent()
                    && title.get().equals(person.title)
                    && person.party != null
                    && parties.same(person.party, party)) {
                return Optional.of(person);
            }
        }
        return of(parties, party);
    }

    /** The first person with an office. */
    Optional<Person> titled(String title) {
        return people.stream().filter(person -> title.equals(person.title)).findFirst();
    }

    /** Whom a bare office means: its first holder, else the first whose longer office it shortens ("the Minister"). */
    Optional<Person> shortened(String phrase) {
        String office = phrase.toLowerCase(Locale.ROOT).replaceFirst("^(?:the|his|her|their) ", "");
        Optional<Person> holder = titled(office);
        if (holder.isPresent()) {
            return holder;
        }
        String end = " " + office;
        Optional<Person> longer = people.stream()
                .filter(person -> person.title != null
                        && person.title.endsWith(end)
                        && !(office.equals("minister") && person.title.endsWith("prime minister")))
                .findFirst();
        if (longer.isPresent()) {
            return longer;
        }
        if (!Cues.standard().words("title").contains(office.replace(' ', '_'))) {
            return Optional.empty();
        }
        List<Person> untitled =
                people.stream().filter(person -> person.title == null).toList();
        return untitled.size() == 1 ? Optional.of(untitled.get(0)) : Optional.empty();
    }

    Optional<Person> first() {
        return people.stream().findFirst();
    }
}
