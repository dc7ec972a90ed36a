package io.github.readoutdiff.claims;

import static io.github.readoutdiff.text.PartOfSpeech.ADP;
import static io.github.readoutdiff.text.PartOfSpeech.NOUN;
import static io.github.readoutdiff.text.PartOfSpeech.PRON;
import static io.github.readoutdiff.text.PartOfSpeech.PROPN;

import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.Offices;
import io.github.readoutdiff.text.Sex;
import io.github.readoutdiff.text.TaggedWord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whom a phrase of a readout means: a person by name, office or pronoun, a party, or both sides together. */
final class References {
    /** Whom a phrase means, and by which rule. */
    record Reference(Speaker speaker, String rule) {
        /** Whether a person or both sides are named, not a state or body that somebody may speak for. */
        boolean isPersonal() {
            return !rule.equals(PARTY);
        }
    }

    static final String PARTY = "party subject";

    /** How far in front of "the delegation" the text may have said whose it is. */
    private static final int FAR = 2_000;

    private final Cast cast;

    private final Parties parties;

    private final Cues cues = Cues.standard();

    private final Offices offices = Offices.standard();

    private final @Nullable String issuerParty;

    private final boolean issuerKnown;
    private final JointSubjects joint;
    private final OfficeSubjects officials;

    private @Nullable Speaker lastNamed;

    References(Cast cast, Parties parties, @Nullable String issuerParty) {
        this.cast = cast;
        this.parties = parties;
        this.issuerParty = issuerParty;
        this.issuerKnown =
                issuerParty != null && cast.known(parties, issuerParty).isPresent();
        this.officials = new OfficeSubjects(cast, parties, issuerParty, issuerKnown);
        this.joint = new JointSubjects(cast, officials);
    }

    boolean issuerKnown() {
        return issuerKnown;
    }

    /** Notes who was named: whom the next pronoun means. */
    void note(Speaker speaker) {
        if (speaker.isNamed()) {
            lastNamed = speaker;
        }
    }

    Optional<Speaker> lastNamed() {
        return Optional.ofNullable(lastNamed);
    }

    /** The other of two persons than the one who was named last. */
    Optional<Speaker> otherThanLast() {
        return lastNamed().flatMap(last -> cast.other(last.name())).map(person -> Speaker.of(person.name()));
    }

    /** Whether somebody speaks for the issuer: a spokesperson. */
    boolean isVoice(Speaker speaker) {
        return cast.bearing(speaker.name()).filter(Person::isSpokesperson).isPresent();
    }

    boolean isPerson(Speaker speaker) {
        return cast.bearing(speaker.name()).isPresent();
    }

    /** Whom a subject means; a cued subject may be a name that nothing introduces. */
    Optional<Reference> of(Subject subject, boolean cued) {
        if (joint.isJoint(subject)) {
            return Optional.of(new Reference(Speaker.JOINT, "joint subject"));
        }
        int head = subject.head();
        if (head < 0) {
            return person(officials.abbreviated(subject), "office");
        }
        TaggedWord word = subject.words().get(head);
        if (word.isWord("they")) {
            return Optional.of(new Reference(Speaker.JOINT, "joint pronoun"));
        }
        if (word.isWord("he", "she") && subject.length() == 1) {
            return pronoun(word.isWord("he") ? Sex.MALE : Sex.FEMALE);
        }
        if (word.is(PRON) || cues.is("event", word)) {
            return Optional.empty();
        }
        Optional<Person> person = cast.named(subject.phrase());
        if (person.isPresent() && isThePerson(subject, person.get())) {
            return person(person, "named subject");
        }
        Optional<Reference> office = person(
                officials
                        .holder(subject)
                        .or(() -> officials.relation(subject, lastNamed))
                        .or(() -> officials.abbreviated(subject)),
                "office");
        if (office.isPresent()) {
            return office;
        }
        Optional<String> listed =
                subject.length() > 4 || subject.has("'s", ",") ? Optional.empty() : cast.listed(subject.phrase());
        if (listed.isPresent()) {
            return Optional.of(new Reference(Speaker.of(listed.get()), "known name"));
        }
        if (cued && isUnknownName(subject)) {
            return Optional.of(new Reference(Speaker.of(subject.phrase()), "named subject"));
        }
        if (subject.length() == 1 && word.is(PROPN)) {
            Optional<Person> absent = cast.absent().named(word.text());
            if (absent.isPresent()) {
                return person(absent, "named subject");
            }
        }
        Optional<Person> unnamed = officials.unnamed(subject);
        if (unnamed.isPresent()) {
            return person(unnamed, "office");
        }
        return party(subject, head, cued).map(speaker -> new Reference(speaker, PARTY));
    }

    private static Optional<Reference> person(Optional<Person> person, String rule) {
        return person.map(found -> new Reference(Speaker.of(found.name()), rule));
    }

    /** "he", "she": who was named last, unless a form of address or an earlier pronoun tells that it is the other. */
    private Optional<Reference> pronoun(Sex sex) {
        if (lastNamed == null) {
            return person(cast.first(), "pronoun");
        }
        Optional<Person> last = cast.bearing(lastNamed.name());
        if (last.isPresent() && last.get().sex() != Sex.UNKNOWN && last.get().sex() != sex) {
            Optional<Person> other = cast.otherOf(sex, lastNamed.name());
            if (other.isPresent()) {
                other.get().learn(sex);
                return person(other, "pronoun");
            }
        }
        last.ifPresent(person -> person.learn(sex));
        return Optional.of(new Reference(lastNamed, "pronoun"));
    }

    /** "Mr Rassendyll's proposal" and "the views of Mr Rassendyll" are not Mr Rassendyll. */
    private boolean isThePerson(Subject subject, Person person) {
        List<TaggedWord> words = subject.words();
        if (!person.hasName(subject.last().text()) && !subject.last().text().startsWith("Jr")) {
            // "President Zelenskyy of Ukraine", "Mr Rassendyll, the envoy"
            for (int i = subject.from(); i < subject.to(); i++) {
                TaggedWord word = words.get(i);
                if (word.isWord(",")) {
                    break;
                }
                if (word.isWord("'s", "'", "\u2019s")) {
                    return false;
                }
                if (word.is(NOUN)
                        && !offices.isHead(word.text())
                        && !offices.isPart(word.lower())
                        && !person.hasName(word.text())) {
                    return false;
                }
            }
        }
        int first = subject.from();
        boolean common = words.get(first).is(NOUN)
                && !offices.isHead(words.get(first).text())
                && !offices.isPart(words.get(first).lower())
                && !person.hasName(words.get(first).text());
        boolean ofPerson = words.get(first).isWord("the")
                && first + 2 < subject.to()
                && words.get(first + 1).is(NOUN)
                && words.get(first + 2).isWord("of")
                && !offices.isHead(words.get(first + 1).text());
        return !common && !ofPerson;
    }

    /** "Ruritania", "the Ruritanian side": the person who speaks for it, else the party itself. */
    private Optional<Speaker> party(Subject subject, int head, boolean cued) {
        TaggedWord word = subject.words().get(head);
        boolean side = cues.is("side", word);
        Optional<String> state = parties.state(subject.phrase());
        // "the Union": a common noun with a capital that is the name of a party here
        boolean capital = !word.is(PROPN)
                && head > subject.from()
                && Character.isUpperCase(word.text().codePointAt(0))
                && cast.known(parties, word.text()).isPresent();
        if (!side && !word.is(PROPN) && !capital && state.isEmpty()) {
            return Optional.empty();
        }
        if (!side
                && (subject.length() > 6
                        || subject.tokens().stream()
                                .anyMatch(one -> one.is(ADP)
                                        || one.is(NOUN) && !(capital && one == word)
                                        || one.isWord("'s")))) {
            return Optional.empty();
        }
        String own = state.orElseGet(() -> officials.partyWords(subject));
        String party = own.isEmpty() && side && subject.length() <= 2 ? namedBefore(subject, word) : own;
        boolean participle =
                state.isEmpty() && subject.length() == 1 && word.lower().endsWith("ing");
        if (party.isEmpty() || participle) {
            return Optional.empty();
        }
        Optional<Person> person = cast.known(parties, party);
        boolean issuer = issuerParty != null && parties.same(party, issuerParty);
        if (person.isEmpty() && (subject.length() == 1 || side)) {
            person = cast.claim(party);
        }
        if (person.isEmpty() && !side && !issuer && !cued && state.isEmpty()) {
            return Optional.empty();
        }
        person = person.isPresent() ? person : cast.of(parties, party);
        return Optional.of(Speaker.of(person.isPresent() ? person.get().name() : party));
    }

    /** "The delegation" behind "the delegation of Ruritania": whose it was said to be last, empty if the text does not say. */
    private String namedBefore(Subject subject, TaggedWord word) {
        String noun = Pattern.quote(word.text());
        Matcher named = Pattern.compile("\\b" + noun + " (?:of|from) (?:the )?(\\p{Lu}[\\p{L}-]+)"
                        + "|(?!The\\b)(\\p{Lu}[\\p{L}-]+) " + noun + "\\b")
                .matcher(subject.text())
                .region(
                        Math.max(0, subject.span().start() - FAR),
                        subject.span().start());
        String party = "";
        while (named.find()) {
            String one = named.group(1) == null ? named.group(2) : named.group(1);
            party = parties.state(one)
                    .orElse(issuerParty != null && parties.same(one, issuerParty) ? issuerParty : party);
        }
        return party;
    }

    /** Whether a speaker is the person who stands for the issuer. */
    boolean isIssuersLeader(Speaker speaker) {
        return issuerParty != null
                && cast.known(parties, issuerParty)
                        .filter(person -> person.name().equals(speaker.name()))
                        .isPresent();
    }

    /** Whether a speaker is the issuer's party itself, of which the text names no person. */
    boolean isIssuer(Speaker speaker) {
        return issuerParty != null && speaker.isNamed() && parties.same(speaker.name(), issuerParty);
    }

    /** Who speaks for the party that a subject names or begins with: "Ruritanian troops". */
    Optional<Speaker> spokenFor(Subject subject) {
        String party = officials.partyWords(subject);
        return party.isEmpty() ? Optional.empty() : cast.known(parties, party).map(person -> Speaker.of(person.name()));
    }

    /** The leader for whom the readout speaks: the person whom it names first. */
    Optional<Speaker> ownLeader() {
        Optional<String> issuerState = issuerParty == null ? Optional.empty() : parties.state(issuerParty);
        return issuerKnown
                ? Optional.empty()
                : cast.first()
                        .filter(person ->
                                issuerState.isEmpty() || person.party().isEmpty())
                        .map(person -> Speaker.of(person.name()));
    }

    /** Two or three capitalised words that are no state: a person whom the text does not introduce. */
    private boolean isUnknownName(Subject subject) {
        if (subject.length() < 2 || subject.length() > 4) {
            return false;
        }
        for (TaggedWord word : subject.tokens()) {
            String lower = word.text().toLowerCase(Locale.ROOT);
            boolean name = word.is(PROPN) && Character.isUpperCase(word.text().codePointAt(0));
            if (!name || offices.isNameless(lower) || offices.isHead(word.text()) || offices.isInstitution(lower)) {
                return false;
            }
        }
        return parties.state(subject.phrase()).isEmpty();
    }
}
