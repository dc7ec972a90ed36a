package io.github.readoutdiff.claims;

import io.github.readoutdiff.text.Introduction;
import io.github.readoutdiff.text.Offices;
import io.github.readoutdiff.text.Sex;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person of one readout: the fullest name, the offices and the party that the text gives, what pronouns tell. */
final class Person {
    /** "Minister of foreign affairs". */
    private static final Pattern OF_FIELD =
            Pattern.compile("(" + any("field-head") + ") of (?:the )?(.+?)(?: (?:" + any("field-end") + "))?");

    private final String name;
    private final boolean named;
    private List<String> offices;
    private @Nullable String party;
    private Sex sex;

    Person(String name, List<String> offices, @Nullable String party, Sex sex) {
        this(name, true, offices, party, sex);
    }

    private Person(String name, boolean named, List<String> offices, @Nullable String party, Sex sex) {
        this.name = name;
        this.named = named;
        this.offices = List.copyOf(offices);
        this.party = party;
        this.sex = sex;
    }

    static Person of(Introduction introduction, Optional<String> knownState) {
        return new Person(
                introduction.name(),
                introduction.offices(),
                introduction.party().or(() -> knownState).orElse(null),
                introduction.sex());
    }

    /** Somebody of whom no text gives more than the office. */
    static Person nameless(String label, String office, @Nullable String party) {
        return new Person(label, false, List.of(office), party, Sex.UNKNOWN);
    }

    /** The last word of a name. */
    static String family(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    boolean isFamily(String word) {
        return named && family(name).equals(word);
    }

    String name() {
        return name;
    }

    boolean isNamed() {
        return named;
    }

    /** Whether the person only speaks for others: what a text holds is not a spokesperson's own position. */
    boolean isSpokesperson() {
        return !offices.isEmpty()
                && offices.stream().allMatch(own -> Offices.standard().isVoice(own));
    }

    Optional<String> party() {
        return Optional.ofNullable(party);
    }

    /** Whether the person's party is known to be this one, by whichever of its names. */
    boolean isOf(String other, Parties parties) {
        return party != null && parties.same(party, other);
    }

    Sex sex() {
        return sex;
    }

    /** Notes what a pronoun that means the person tells. */
    void learn(Sex told) {
        sex = sex == Sex.UNKNOWN ? told : sex;
    }

    /** Notes a party that the text tells in passing; one that is known stays. */
    void learnParty(String told) {
        party = party == null ? told : party;
    }

    /** Notes the offices that another readout gives; what the own text tells stays. */
    void learnOffices(List<String> told) {
        offices = offices.isEmpty() ? List.copyOf(told) : offices;
    }

    boolean hasName(String word) {
        return named
                && (List.of(name.split(" ")).contains(word)
                        || word.equals(word.toUpperCase(Locale.ROOT))
                                && word.length() > 2
                                && List.of(name.toUpperCase(Locale.ROOT).split(" "))
                                        .contains(word));
    }

    boolean hasOffice() {
        return !offices.isEmpty();
    }

    boolean holds(String office) {
        return offices.contains(office)
                || offices.stream().anyMatch(own -> plainer(own).equals(office));
    }

    /** "Foreign minister" for "minister of foreign affairs". */
    private static String plainer(String office) {
        Matcher of = OF_FIELD.matcher(office);
        return of.matches() ? of.group(2) + " " + of.group(1) : office;
    }

    private static String any(String set) {
        return String.join("|", Cues.standard().words(set));
    }

    boolean leadsState() {
        return offices.stream().anyMatch(Offices.standard()::leadsState);
    }

    boolean leadsGovernment() {
        return offices.stream().anyMatch(Offices.standard()::leadsGovernment);
    }

    /** Whether a bare office can mean the person: "the minister" a foreign minister, "the secretary" a secretary of state. */
    boolean isCalled(String office) {
        for (String own : offices) {
            boolean prime = office.equals("minister") && own.endsWith("prime minister");
            if (own.equals(office)
                    || plainer(own).equals(office)
                    || own.endsWith(" " + office) && !prime
                    || own.startsWith(office + " of")
                    || own.startsWith(office + " for")) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing speaks against the person's holding an office: none is told, or only "counterpart" or a rank. */
    boolean mayHold(String office) {
        return isCalled(office)
                || offices.stream()
                        .allMatch(own -> own.equals("counterpart")
                                || own.startsWith("head of ")
                                || own.indexOf(' ') < 0 && !Cues.standard().has("sole-office", own));
    }

    /** Whether capitals are the first letters of an office: "PM" of a prime minister. */
    boolean isAbbreviated(String capitals) {
        return offices.stream()
                .flatMap(own -> Stream.concat(Stream.of(own), Arrays.stream(own.split(" and "))))
                .anyMatch(own -> initials(own).equals(capitals));
    }

    private static String initials(String office) {
        StringBuilder letters = new StringBuilder();
        for (String word : office.split(" ")) {
            letters.append(word.charAt(0));
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    /** The longest office of the person that a phrase in lower case names, empty if none. */
    String officeIn(String phrase) {
        String best = "";
        for (String own : offices) {
            if (own.length() > best.length() && (phrase.contains(own) || phrase.contains(plainer(own)))) {
                best = own;
            }
        }
        return best;
    }
}
