package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.NamedParty;
import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Sex;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names the speakers of an article's attributions in text order; pronouns mean the person named last as a source. */
final class SpeakerNaming {
    private final String text;
    private final Names names;
    private final Offices offices;
    private final Persons persons;
    private @Nullable Speaker last;

    SpeakerNaming(String text, Names names) {
        this.text = text;
        this.names = names;
        this.offices = new Offices(text, names);
        this.persons = new Persons(text, names);
    }

    /** Who speaks, null if the text does not say. */
    @Nullable
    Speaker of(FoundAttribution found) {
        if (found.source().isEmpty()) {
            return null;
        }
        String phrase = found.source().get(0).in(text);
        List<String> words = AccountPhrase.keys(phrase);
        String joined = String.join(" ", words);
        if (words.isEmpty()) {
            return null;
        }
        AccountWords lists = AccountWords.standard();
        if (lists.is("he", joined)) {
            return persons.meant(Sex.MALE);
        }
        if (lists.is("she", joined)) {
            return persons.meant(Sex.FEMALE);
        }
        if (lists.is("same", joined)) {
            return last;
        }
        if (lists.is("joint", joined)) {
            return Speaker.JOINT;
        }
        int and = joined.indexOf(" and ");
        Optional<NamedParty> person = names.person(phrase).or(() -> offices.holder(phrase));
        if (and > 0 && person.isPresent()) {
            Optional<NamedParty> second =
                    names.person(phrase.substring(Math.min(phrase.length(), phrase.indexOf(" and ") + 1)));
            if (second.isPresent() && !second.get().equals(person.get())) {
                return Speaker.JOINT;
            }
        }
        boolean office = (phrase.contains("'s ") || phrase.contains("\u2019s "))
                && AccountWords.standard().any("issuer", words);
        Speaker speaker = (office ? Optional.<NamedParty>empty() : person)
                .map(party -> Speaker.of(party.name()))
                .or(() ->
                        words.size() <= 5 ? names.state(phrase).map(state -> forState(state, words)) : Optional.empty())
                .orElseGet(() -> Speaker.of(withoutArticle(phrase)));
        last = speaker;
        boolean body = AccountWords.standard().any("account", words)
                || AccountWords.standard().any("issuer", words)
                || AccountWords.standard().is("quantity", words.get(0));
        if (person.isPresent() && !office || !body && names.state(phrase).isEmpty()) {
            persons.note(speaker);
        }
        return speaker;
    }

    /** "The President of Ruritania", "the Ruritanian side": who stands for the state, where the text names one person. */
    private Speaker forState(String state, List<String> words) {
        boolean office = AccountWords.standard().any("office", words);
        return office
                ? names.personOf(state).map(person -> Speaker.of(person.name())).orElseGet(() -> Speaker.of(state))
                : Speaker.of(state);
    }

    private static String withoutArticle(String phrase) {
        String plain = phrase.strip();
        for (String article : new String[] {"The ", "the ", "A ", "a ", "An ", "an "}) {
            if (plain.startsWith(article) && plain.length() > article.length()) {
                return plain.substring(article.length());
            }
        }
        return plain;
    }
}
