package io.github.readoutdiff.claims;

import io.github.readoutdiff.text.Introduction;
import io.github.readoutdiff.text.NamedParty;
import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Offices;
import io.github.readoutdiff.text.Sex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The persons that one readout names, the readout's own first where the text names it first. */
final class Cast {
    private static final Pattern NAMELESS_OFFICE =
            Pattern.compile("\\b[Tt]he (\\p{Lu}[\\p{L}-]+) (?:side\\b|delegation\\b|(\\p{Lu}?\\p{Ll}+)(?! \\p{Lu}))"
                    + "|\\b[Tt]he (\\p{L}+) of (?:the )?(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)(?=[ ,.]\\P{Lu})");
    /** Who visits, and where. */
    private static final Pattern VISIT = Pattern.compile("((?:\\p{Lu}[\\p{L}'\u2019-]+ ){1,4})"
            + "(?:(?:paid|made|concluded|began|completed|undertook) an? (?:[\\p{L}-]+ ){0,3}[Vv]isit to|visited|arrived in) (?:the )?"
            + "(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)");

    private static final Pattern WITH = Pattern.compile("(?i)\\b(?:conversation|call|talks?|meeting|talk) with\\b");

    private static final int EVENT = 1_000;
    private static final int SCAN = 20_000;
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?$");

    private final List<Person> people = new ArrayList<>();
    private final AbsentPersons absent = new AbsentPersons();
    private final Set<Person> reporting = new HashSet<>();
    private final Names names;
    private boolean pairing;

    private Cast(Names names) {
        this.names = names;
    }

    /** The cast of a readout: whom it introduces beside an office, who reports in it, and whom others introduce. */
    static Cast of(Scene scene) {
        Cast cast = new Cast(scene.names());
        for (Introduction introduction : scene.introduced()) {
            String issuer = scene.readout().issuer().name();
            cast.people.add(Person.of(ours(introduction, Optional.of(issuer)), cast.knownState(introduction.name())));
        }
        for (String name : scene.untitled()) {
            if (cast.isPersonsName(name)) {
                cast.addNamed(name);
            }
        }
        scene.elsewhere().forEach(person -> cast.meet(ours(person, Optional.empty())));
        cast.moveCounterpart(scene);
        return cast;
    }

    /** "The President of the Republic": a state that is not named is the issuer's own. */
    private static Introduction ours(Introduction person, Optional<String> issuer) {
        boolean unnamed = person.party().filter(Parties::isGeneric).isPresent();
        return unnamed ? new Introduction(person.name(), person.offices(), issuer, person.sex()) : person;
    }

    /**
     * "Telephone conversation with Prime Minister Firefly": a heading that names one side alone names the other side than the
     * issuer's, so whom the text names next goes first.
     */
    private void moveCounterpart(Scene scene) {
        Optional<String> heading = scene.sentences().stream()
                .takeWhile(sentence -> !sentence.role().states())
                .map(sentence -> sentence.span().in(scene.readout().text()))
                .filter(line -> WITH.matcher(line).find())
                .findFirst();
        if (heading.isEmpty() || people.size() < 2) {
            return;
        }
        Person first = people.get(0);
        String before = WITH.split(heading.get(), 2)[0];
        boolean alone = people.stream().noneMatch(person -> isNamedIn(person, before));
        if (alone && isNamedIn(first, heading.get()) && !isNamedIn(people.get(1), heading.get())) {
            people.remove(0);
            people.add(1, first);
        }
    }

    private static boolean isNamedIn(Person person, String phrase) {
        return capitals(phrase).stream().anyMatch(person::hasName);
    }

    /**
     * Takes note of somebody whom another readout of the event names: what it tells of a person of this text who has no office in
     * it, and who may be meant where this text gives an office alone.
     */
    private void meet(Introduction elsewhere) {
        String name = elsewhere.name();
        Optional<Person> here =
                named(name).filter(person -> person.hasName(Person.family(name)) || isShorter(person.name(), name));
        if (here.isPresent()) {
            here.get().learnOffices(elsewhere.offices());
            elsewhere.party().ifPresent(here.get()::learnParty);
        } else if (!elsewhere.offices().isEmpty() || isPersonsName(name)) {
            absent.add(Person.of(elsewhere, knownState(name)));
        }
    }

    /** Whether a text gives one word of a name alone: "Sato" of "Sato Ryoma". */
    private static boolean isShorter(String own, String name) {
        return own.indexOf(' ') < 0 && List.of(name.split(" ")).contains(own);
    }

    /** Of the two whom another readout names first, who met, the one whom this text does not name: it may be his own words. */
    Optional<Person> counterpart(List<Introduction> elsewhere) {
        List<String> met = elsewhere.stream()
                .filter(person -> !Person.of(person, Optional.empty()).isSpokesperson())
                .map(Introduction::name)
                .limit(2)
                .toList();
        if (met.size() < 2) {
            return Optional.empty();
        }
        String first = met.get(0);
        String second = met.get(1);
        if (named(first).isPresent() == named(second).isPresent()) {
            return Optional.empty();
        }
        return absent.named(Person.family(named(first).isPresent() ? second : first));
    }

    /** Whom only other readouts name. */
    AbsentPersons absent() {
        return absent;
    }

    /**
     * Whom a text means by an office alone that nobody in it holds: whom another readout names as its holder, else the only one
     * whom another readout names besides, else one of two without a party, else the office itself.
     */
    Person unnamed(UnnamedHolder holder, Parties parties) {
        String party = holder.party();
        return absent.holder(holder.office(), parties, party)
                .or(() -> absent.withoutOffice(parties, party))
                .or(() -> party == null ? Optional.empty() : claim(party))
                .orElseGet(() -> {
                    Person person = holder.nameless();
                    people.add(person);
                    return person;
                });
    }

    /** The only person of a party of whom any readout of the event tells an office. */
    Optional<Person> officialOf(Parties parties, String party) {
        return AbsentPersons.one(Stream.concat(people.stream(), absent.all().stream())
                .filter(person -> person.hasOffice() && !person.isSpokesperson() && person.isOf(party, parties))
                .toList());
    }

    /**
     * The full name of a person whom a file of names knows by a phrase: the cast's own name where it has the person, else the
     * phrase where it is first and family name, else the file's.
     */
    Optional<String> listed(String phrase) {
        return names.person(phrase)
                .map(NamedParty::name)
                .map(name -> named(name)
                        .map(Person::name)
                        .orElse(phrase.indexOf(' ') > 0 && isPersonsName(phrase) ? phrase : name));
    }

    private Optional<String> knownState(String name) {
        return names.person(name).flatMap(NamedParty::state);
    }

    /** Whether no word of a name is an office or a body. */
    private boolean isPersonsName(String name) {
        Offices offices = Offices.standard();
        for (String word : name.split(" ")) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (offices.isHead(word)
                    || offices.isNameless(lower)
                    || offices.isInstitution(lower)
                    || offices.isRank(lower)) {
                return false;
            }
        }
        return names.state(name).isEmpty();
    }

    /** Adds a name that stands before a reporting verb. */
    private void addNamed(String name) {
        Optional<Person> known = named(name);
        Person person = known.orElseGet(
                () -> new Person(name, List.of(), knownState(name).orElse(null), Sex.UNKNOWN));
        if (known.isEmpty()) {
            people.add(person);
        }
        reporting.add(person);
    }

    /**
     * Adds the leader whom a text calls by an office alone in the sentence that tells of the event, to the head of the cast: by
     * the name that another readout gives, or a family name alone in the text, else by the office. Nobody is added where the
     * text names a holder of the office who is not met in the sentence: that is who is meant.
     */
    void addUnnamed(UnnamedHolder holder, Parties parties, String sentence) {
        String office = holder.office();
        if (office.equalsIgnoreCase("head of state") && holding("president").isPresent()) {
            return;
        }
        List<Person> taken = people.stream()
                .filter(person -> person.isCalled(office) || !person.hasOffice())
                .filter(person -> capitals(sentence).stream().noneMatch(person::hasName))
                .toList();
        if (!taken.isEmpty()) {
            if (taken.size() == 1 && office.equalsIgnoreCase("head of state")) {
                taken.get(0).learnOffices(List.of("head of state", "president"));
            }
            return;
        }
        Optional<String> surname = Optional.ofNullable(holder.surname())
                .filter(family -> named(family).isEmpty() && names.state(family).isEmpty());
        Optional<Person> told =
                surname.isPresent() ? absent.named(surname.get()) : absent.holder(office, parties, holder.party());
        people.add(
                0,
                told.or(() -> absent.withoutOffice(parties, holder.party()))
                        .orElseGet(() -> surname.map(
                                        family -> new Person(family, List.of(office), holder.party(), Sex.UNKNOWN))
                                .orElseGet(holder::nameless)));
        told.ifPresent(person -> person.learnOffices(List.of(office)));
    }

    /**
     * Where the party of one person alone is not told, and one party alone has an office or a side but no person in the
     * text ("the President of Ruritania", "the Ruritanian side"), the person is of that party.
     */
    void bindParty(String text, Parties parties) {
        bindHost(text, parties);
        List<Person> unknown =
                people.stream().filter(person -> person.party().isEmpty()).toList();
        if (unknown.size() != 1) {
            return;
        }
        List<String> orphans = new ArrayList<>();
        Matcher matcher = NAMELESS_OFFICE.matcher(text.substring(0, Math.min(text.length(), SCAN)));
        while (matcher.find()) {
            String office = matcher.group(1) == null ? matcher.group(3) : matcher.group(2);
            String party = matcher.group(1) == null ? matcher.group(4) : matcher.group(1);
            boolean side = matcher.group(1) != null && office == null;
            boolean known = !side && !Offices.standard().isHead(office)
                    || Offices.standard().isPart(party.toLowerCase(Locale.ROOT))
                    || named(party).isPresent()
                    || known(parties, party).isPresent()
                    || orphans.stream().anyMatch(orphan -> parties.same(orphan, party));
            if (!known) {
                orphans.add(party);
            }
        }
        if (orphans.size() == 1) {
            unknown.get(0).learnParty(orphans.get(0));
        }
    }

    /** "At the invitation of King Rudolf, President Firefly paid a visit to Ruritania": the other one of two is of the place. */
    private void bindHost(String text, Parties parties) {
        Matcher visit = VISIT.matcher(text.substring(0, Math.min(text.length(), EVENT)));
        if (people.size() != 2 || !visit.find()) {
            return;
        }
        String place = visit.group(2);
        Optional<Person> visitor = named(visit.group(1));
        visitor.filter(person -> named(place).isEmpty() && !person.isOf(place, parties))
                .flatMap(person -> other(person.name()))
                .ifPresent(host -> host.learnParty(place));
    }

    /**
     * Two persons of whom the text tells no party speak for the parties in the order in which both are named: "President
     * Elphberg and Prime Minister Firefly met. Ruritania will ..., Freedonia will ...".
     */
    Optional<Person> claim(String party) {
        if (people.size() != 2
                || people.stream().anyMatch(person -> knownState(person.name()).isPresent())) {
            return Optional.empty();
        }
        Optional<Person> free =
                people.stream().filter(person -> person.party().isEmpty()).findFirst();
        boolean pair =
                pairing || people.stream().allMatch(person -> person.party().isEmpty());
        if (!pair || free.isEmpty()) {
            return Optional.empty();
        }
        pairing = true;
        free.get().learnParty(party);
        return free;
    }

    /** The person of whose name most words of a phrase are a part, the first named of equals. */
    Optional<Person> named(String phrase) {
        List<String> words = capitals(phrase);
        Person best = null;
        int most = 0;
        for (Person person : people) {
            int shared = 0;
            for (String word : words) {
                shared += person.hasName(word) ? 1 : 0;
            }
            if (shared > most) {
                most = shared;
                best = person;
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<String> capitals(String phrase) {
        List<String> words = new ArrayList<>();
        for (String word : phrase.split("[\\s,]+")) {
            String plain = POSSESSIVE.matcher(word).replaceFirst("");
            if (plain.length() > 1 && Character.isUpperCase(plain.codePointAt(0))) {
                words.add(plain);
            }
        }
        return words;
    }

    /** The words of all names. */
    Set<String> words() {
        Set<String> words = new HashSet<>();
        people.stream()
                .filter(Person::isNamed)
                .forEach(person -> words.addAll(List.of(person.name().split(" "))));
        return words;
    }

    /** Who bears exactly a name. */
    Optional<Person> bearing(String name) {
        return people.stream().filter(person -> person.name().equals(name)).findFirst();
    }

    /** The person who speaks for a party: the first whose party it is, else the only one of whom no party is known. */
    Optional<Person> of(Parties parties, String party) {
        Optional<Person> known = known(parties, party);
        if (known.isPresent()) {
            return known;
        }
        List<Person> unknown =
                people.stream().filter(person -> person.party().isEmpty()).toList();
        if (unknown.size() == 1 && people.size() <= 3) {
            return Optional.of(unknown.get(0));
        }
        List<Person> reporters = unknown.stream().filter(reporting::contains).toList();
        return reporters.size() == 1 ? Optional.of(reporters.get(0)) : Optional.empty();
    }

    /** The first person whose party it is and who speaks for himself. */
    Optional<Person> known(Parties parties, String party) {
        return people.stream()
                .filter(person -> person.isOf(party, parties) && !person.isSpokesperson())
                .findFirst();
    }

    /** The longest office of the cast that a phrase names, empty if none. */
    String officeIn(String phrase) {
        String lower = phrase.toLowerCase(Locale.ROOT);
        String best = "";
        for (Person person : people) {
            String own = person.officeIn(lower);
            best = own.length() > best.length() ? own : best;
        }
        return best;
    }

    /** Who holds an office for a party; else who speaks for the party without an office of another name. */
    Optional<Person> holder(String office, Parties parties, String party) {
        return people.stream()
                .filter(person -> person.holds(office) && person.isOf(party, parties))
                .findFirst()
                .or(() -> of(parties, party).filter(person -> office.isEmpty() || person.mayHold(office)));
    }

    /** The first person with an office. */
    Optional<Person> holding(String office) {
        return people.stream().filter(person -> person.holds(office)).findFirst();
    }

    /** The first whose office is that of a head of state, else the first of all. */
    Optional<Person> headOfState() {
        return people.stream().filter(Person::leadsState).findFirst().or(this::first);
    }

    /** The first whose office leads a government. */
    Optional<Person> headOfGovernment() {
        return people.stream().filter(Person::leadsGovernment).findFirst();
    }

    /** Whom a bare office means: the first who can be called so. */
    Optional<Person> called(String office) {
        return people.stream().filter(person -> person.isCalled(office)).findFirst();
    }

    /** Whose office has these first letters. */
    Optional<Person> abbreviated(String capitals) {
        return people.stream().filter(person -> person.isAbbreviated(capitals)).findFirst();
    }

    /** The only person without an office. */
    Optional<Person> withoutOffice() {
        List<Person> found =
                people.stream().filter(person -> !person.hasOffice()).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The other of two. */
    Optional<Person> other(String name) {
        return people.size() == 2
                ? people.stream().filter(person -> !person.name().equals(name)).findFirst()
                : Optional.empty();
    }

    /** The first who may be meant by a pronoun of a sex, apart from one. */
    Optional<Person> otherOf(Sex sex, String name) {
        Optional<Person> sure = people.stream()
                .filter(person -> person.sex() == sex && !person.name().equals(name))
                .findFirst();
        return sure.isPresent()
                ? sure
                : people.stream()
                        .filter(person ->
                                person.sex() == Sex.UNKNOWN && !person.name().equals(name))
                        .findFirst();
    }

    /** The first who speaks for himself. */
    Optional<Person> first() {
        return people.stream().filter(person -> !person.isSpokesperson()).findFirst();
    }
}
