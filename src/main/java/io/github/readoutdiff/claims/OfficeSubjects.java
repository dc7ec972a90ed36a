package io.github.readoutdiff.claims;

import static io.github.readoutdiff.text.PartOfSpeech.ADP;
import static io.github.readoutdiff.text.PartOfSpeech.DET;
import static io.github.readoutdiff.text.PartOfSpeech.PROPN;

import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.Offices;
import io.github.readoutdiff.text.TaggedWord;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells whom a subject means that names a person by office, by relation or by the first letters of an office. */
final class OfficeSubjects {
    private final Cast cast;
    private final Parties parties;
    private final Offices offices = Offices.standard();
    private final @Nullable String issuerParty;
    private final boolean issuerKnown;

    OfficeSubjects(Cast cast, Parties parties, @Nullable String issuerParty, boolean issuerKnown) {
        this.cast = cast;
        this.parties = parties;
        this.issuerParty = issuerParty;
        this.issuerKnown = issuerKnown;
    }

    /** "The president of Ruritania", "the Ruritanian head of state", "the President". */
    Optional<Person> holder(Subject subject) {
        String phrase = subject.lower().replaceAll(" ?/ ?", " and ").replace(" of the ", " of ");
        String bare = withoutAddress(subject, phrase)
                .replaceFirst("^(?:the|his|her|their|our) (?:(?:royal|serene|imperial) )?", "");
        if (Cues.standard().has("high", bare)) {
            return cast.called(bare);
        }
        boolean headOfState = bare.equals("head of state") || bare.equals("head of government");
        if (!issuerKnown) {
            // a readout seldom tells the office of the president whom it is of
            Optional<Person> own = cast.first().filter(first -> bare.equals("president") && !first.hasOffice());
            Optional<Person> called = own.isPresent() ? own : cast.called(bare);
            if (called.isPresent()) {
                return called;
            }
        }
        String told = cast.officeIn(phrase);
        String title = told.isEmpty() ? head(subject) : told;
        boolean leader = subject.tokens().stream().anyMatch(this::isHead);
        if (title.isEmpty() && !leader || subject.last().is(ADP)) {
            return Optional.empty();
        }
        String party = partyWords(subject);
        if (!party.isEmpty() && !Parties.isGeneric(party)) {
            Optional<Person> known = cast.holder(title, parties, party);
            if (known.isPresent() || !headOfState) {
                return known.or(() -> parties.state(party).isPresent() ? Optional.empty() : cast.claim(party));
            }
        }
        Optional<Person> government = bare.equals("head of government") ? cast.headOfGovernment() : Optional.empty();
        if (government.isPresent()) {
            return government;
        }
        if (issuerParty != null) {
            Optional<Person> ours = cast.holder(title, parties, issuerParty);
            if (ours.isPresent() && (title.isEmpty() || ours.get().holds(title) || headOfState)) {
                return ours;
            }
        }
        if (headOfState) {
            return cast.headOfState();
        }
        if (!isBare(subject)) {
            return Optional.empty();
        }
        return cast.called(bare).or(() -> cast.holding(title)).or(cast::withoutOffice);
    }

    /**
     * Somebody whom this text gives by office alone ("the Prime Minister noted"): whom another readout of the event names as its
     * holder, else the office itself stands for the person.
     */
    Optional<Person> unnamed(Subject subject) {
        String title = title(subject);
        if (title.isEmpty()) {
            return Optional.empty();
        }
        String own = partyWords(subject);
        Optional<String> known = parties.state(own.isEmpty() && issuerParty != null ? issuerParty : own);
        Optional<String> state = known.isPresent() || own.isEmpty() ? known : Optional.of(own);
        String party = state.orElse(null);
        return Optional.of(cast.unnamed(new UnnamedHolder(title, party, party, null), parties));
    }

    /** The words of an office, where a subject is nothing but one office with or without its state; else empty. */
    private String title(Subject subject) {
        StringBuilder title = new StringBuilder();
        boolean head = false;
        boolean behind = false;
        for (TaggedWord word : subject.tokens()) {
            if (offices.isAddress(word.text())) {
                continue;
            }
            boolean office = offices.isHead(word.text()) || offices.isPart(word.lower());
            boolean party = !office && Character.isUpperCase(word.text().codePointAt(0)) && !word.is(DET);
            if (word.isWord("of")) {
                behind = true;
            } else if (office && !behind) {
                head = offices.isHead(word.text());
                String text = word.text();
                title.append(title.length() > 0 ? " " : "")
                        .append(Character.toUpperCase(text.charAt(0)))
                        .append(text.substring(1));
            } else if (!word.isWord("the") && !party || party && head && !behind) {
                return "";
            }
        }
        return head && subject.first().is(DET, PROPN) | subject.first().isWord("the") ? title.toString() : "";
    }

    /** The office that a subject ends with, in lower case, empty if it ends with none: "leader" fits every office. */
    private String head(Subject subject) {
        String head = "";
        for (TaggedWord word : subject.tokens()) {
            if (word.is(ADP)) {
                break;
            }
            head = isHead(word) ? word.lower() : head;
        }
        return head.equals("leader") || head.equals("head") ? "" : head;
    }

    /** Only an office and an article: nothing says of whom. */
    private boolean isBare(Subject subject) {
        boolean ours = subject.has("our") && Cues.standard().is("own-country", subject.last());
        return subject.tokens().stream()
                .filter(word -> !ours || word != subject.last() && !word.isWord("our"))
                .allMatch(word -> word.isWord("-")
                        || Cues.standard().is("office-filler", word)
                        || isHead(word)
                        || offices.isAddress(word.text())
                        || offices.isRank(word.lower())
                        || offices.isPart(word.lower())
                        || Parties.isGeneric(word.lower()));
    }

    /** An office, also one that is a name elsewhere: "HH the Amir". */
    private boolean isHead(TaggedWord word) {
        return offices.isHead(word.text()) || offices.isBehindArticle(word.lower());
    }

    /** "The amir" of "HH the Amir". */
    private String withoutAddress(Subject subject, String phrase) {
        return !subject.isEmpty() && offices.isAddress(subject.first().text())
                ? phrase.substring(phrase.indexOf(' ') + 1)
                : phrase;
    }

    /** "his Ruritanian counterpart", "his host": the other one; "HH" alone: who was named last. */
    Optional<Person> relation(Subject subject, @Nullable Speaker lastNamed) {
        if (subject.length() == 1 && offices.isAddress(subject.first().text())) {
            return Optional.ofNullable(lastNamed).flatMap(last -> cast.bearing(last.name()));
        }
        if (subject.tokens().stream().noneMatch(word -> offices.isRelation(word.lower()) && !word.is(ADP))
                || subject.hasAny("no-relation")
                || subject.length() > 5) {
            return Optional.empty();
        }
        String party = partyWords(subject);
        Optional<Person> known = party.isEmpty() ? Optional.empty() : cast.known(parties, party);
        boolean whose = Cues.standard().is("relation-before", subject.first());
        return known.or(() -> whose && lastNamed != null ? cast.other(lastNamed.name()) : Optional.empty());
    }

    /** "PM", "EAM": the first letters of an office. */
    Optional<Person> abbreviated(Subject subject) {
        int article = subject.isEmpty() || !subject.first().isWord("the") ? 0 : 1;
        int length = subject.length() - article;
        boolean two = length == 3 && subject.tokens().get(article + 1).isWord("/");
        if (length != 1 && !two) {
            return Optional.empty();
        }
        // of "HR/VP", two offices of one person, the first
        String last = subject.tokens().get(article).text();
        boolean capitals =
                last.length() >= 2 && last.length() <= 5 && last.chars().allMatch(Character::isUpperCase);
        if (last.matches("\\p{Lu}+/\\p{Lu}+")) {
            // "DPM/FM": two offices of one person
            return cast.abbreviated(last.substring(0, last.indexOf('/')));
        }
        return capitals ? cast.abbreviated(last) : Optional.empty();
    }

    /** The capitalised words of a subject that are no office, empty if it has none. */
    String partyWords(Subject subject) {
        StringBuilder party = new StringBuilder();
        for (TaggedWord word : subject.tokens()) {
            boolean capital = Character.isUpperCase(word.text().codePointAt(0));
            if (capital
                    && !word.is(DET)
                    && !isHead(word)
                    && !offices.isAddress(word.text())
                    && !offices.isPart(word.lower())
                    && !offices.isRank(word.lower())
                    && !Cues.standard().is("no-party", word)) {
                party.append(party.length() > 0 ? " " : "").append(word.text());
            }
        }
        return party.toString();
    }
}
