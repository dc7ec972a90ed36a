package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * Decides where the attributions of one article come from, in text order: it remembers the account that was named last,
 * because "it said" and "the readout said" mean that one.
 */
final class OriginRules {
    static final String TOLD = "told by the reporter";
    static final String SAME_PARAGRAPH = "account of the paragraph";
    static final String CARRIED_ON = "account carried on";
    static final String INSIDE_QUOTATION = "inside a quotation";
    static final String INSIDE = "inside an account";

    private final String text;
    private final Names names;
    private final AccountWords words = AccountWords.standard();
    private final Issuers issuers = new Issuers();
    private final Remarks remarks;
    private final CueRemarks cues;
    private final SourcePersons persons;
    private final AccountNaming naming;

    /** Whether the statement read last came from an account or another source, and in which paragraph it stood. */
    private boolean latestIsAccount;

    private boolean latestIsOther;
    private int latestParagraph = -2;

    OriginRules(String text, Names names, QuotedParts quotations) {
        this.text = text;
        this.names = names;
        this.remarks = new Remarks(text, quotations);
        this.cues = new CueRemarks(text, remarks);
        this.persons = new SourcePersons(text, names);
        this.naming = new AccountNaming(text, names, remarks, issuers);
    }

    /** Takes note of whom a sentence names, so that later ones can mean it; in text order. */
    void meet(Sentence sentence) {
        if (remarks.read(sentence)) {
            naming.meet(sentence);
        }
    }

    /** Whether a sentence only says that an account leaves something out: the reporter's remark, not the account's. */
    boolean isOmission(Sentence sentence) {
        meet(sentence);
        return remarks.notesOmission();
    }

    /** Whether a part of a sentence says so. */
    boolean isOmission(Sentence sentence, Span part) {
        meet(sentence);
        return remarks.notesOmission(part);
    }

    /** Whether a sentence tells of an earlier call or of an occasion of its own. */
    boolean isElsewhere(Sentence sentence) {
        meet(sentence);
        return remarks.tellsOfAnotherEvent() || remarks.tellsOfAnOccasion();
    }

    /** After a sentence that quotes no account: one that stands as its subject is what the next "it" means. */
    void mention(Span subject, int paragraph) {
        naming.account(AccountPhrase.of(subject.in(text)), paragraph, true);
    }

    /** The account that a phrase names, if it names one. */
    Optional<Origin> account(String phrase, int paragraph) {
        return account(phrase, paragraph, false);
    }

    /** The account that a phrase names; {@code bare} tells whether a seat of power alone may be one. */
    Optional<Origin> account(String phrase, int paragraph, boolean bare) {
        return naming.account(AccountPhrase.of(phrase), paragraph, bare);
    }

    /** Whether a phrase has a word for an account or its issuers, in the singular or the plural. */
    boolean namesAccount(String phrase) {
        List<String> low = AccountPhrase.keys(phrase);
        return words.any("account", low)
                || words.any("all", low)
                || low.stream().anyMatch(naming::isPlural);
    }

    /** Whether a sentence tells of an earlier call. */
    boolean tellsOfAnotherEvent(Sentence sentence) {
        meet(sentence);
        return remarks.tellsOfAnotherEvent();
    }

    boolean namesState(String phrase) {
        return names.state(phrase).isPresent();
    }

    /** Whether a phrase is a state, a capital or another seat of power, and nothing else. */
    boolean isSeat(String phrase) {
        return naming.isSeat(AccountPhrase.of(phrase));
    }

    /** The account that a sentence with a quotation and no source takes it from: the one that its paragraph quotes. */
    Optional<Origin> ofParagraph(Sentence sentence) {
        return issuers.lastIn(sentence.paragraph())
                .filter(issuer -> !latestIsOther)
                .map(issuer -> Origin.account(issuer, SAME_PARAGRAPH));
    }

    /** Where an attribution comes from. */
    Origin of(FoundAttribution one, Sentence sentence, AttributionCue cue) {
        meet(sentence);
        boolean speech = words.is("speech", cue.word()) || one.manner() == Manner.DIRECT;
        if (one.source().isEmpty()) {
            return impersonal(one, sentence)
                    ? Origin.account(issuers.last().orElseThrow(), SAME_PARAGRAPH)
                    : Origin.reporter("no source");
        }
        String phrase = one.source().get(0).in(text);
        if (one.manner() != Manner.DIRECT && cues.noteOmission(one, sentence.span())) {
            return Origin.reporter("omission noted");
        }
        // "requested by Strelsau" tells what a side did, not what it published
        boolean passive = one.rule().startsWith("passive") && one.manner() != Manner.DIRECT;
        AccountPhrase source = AccountPhrase.of(phrase);
        boolean tells = speech
                || one.sort() == AttributionCue.Sort.EVIDENCE
                || source.namesAccount() && one.sort() != AttributionCue.Sort.ACT;
        boolean displays = !passive && naming.isSeat(source) && words.is("displays", last(one));
        Optional<Origin> account = naming.account(source, sentence.paragraph(), tells && !passive || displays);
        if (account.isPresent() && !tells && !displays && one.sort() != AttributionCue.Sort.SAYING) {
            return Origin.reporter(TOLD);
        }
        Origin origin = account.isPresent()
                ? cues.tellOfAnotherEvent(one) ? Origin.other("another event") : account.get()
                : withoutAccount(one, phrase, sentence, speech, cue);
        if (one.sort() == AttributionCue.Sort.SAYING) {
            latestIsAccount = origin.sort() == Origin.Sort.ACCOUNT;
            latestIsOther = origin.sort() == Origin.Sort.OTHER;
            latestParagraph = sentence.paragraph();
        }
        return origin;
    }

    /** The last word of its cue, in lower case. */
    private String last(FoundAttribution one) {
        AccountPhrase cue = AccountPhrase.of(one.cue().get(0).in(text));
        return cue.isEmpty() ? "" : cue.last();
    }

    /** "It was noted that", in a paragraph that quotes an account. */
    private boolean impersonal(FoundAttribution one, Sentence sentence) {
        String before = text.substring(sentence.span().start(), one.cue().get(0).start());
        return issuers.lastIn(sentence.paragraph()).isPresent()
                && latestIsAccount
                && !remarks.tellsOfAnotherEvent()
                && one.rule().startsWith("passive")
                && one.sort() == AttributionCue.Sort.SAYING
                && AccountPhrase.of(before.substring(Math.max(0, before.length() - 5)))
                        .isOnly("subject");
    }

    private Origin withoutAccount(
            FoundAttribution one, String phrase, Sentence sentence, boolean speech, AttributionCue cue) {
        if (isElsewhere(sentence)) {
            return Origin.other("another occasion");
        }
        if (persons.isPronoun(phrase) && latestParagraph == sentence.paragraph() && latestIsOther) {
            return Origin.other("named source");
        }
        boolean person = persons.isPrincipal(phrase);
        Optional<Issuer> last = issuers.last();
        if (person && opensWithThere() && last.isPresent()) {
            return Origin.account(issuers.name(last.get(), sentence.paragraph()), "last account")
                    .relaying("last account");
        }
        Optional<Issuer> here = issuers.lastIn(sentence.paragraph());
        if (person && here.isPresent()) {
            return Origin.account(here.get(), SAME_PARAGRAPH).relaying(SAME_PARAGRAPH);
        }
        if (person
                && speech
                && last.isPresent()
                && latestIsAccount
                && latestParagraph == sentence.paragraph() - 1
                && !one.cue().get(0).in(text).contains(" ")
                && persons.isOf(phrase, last.get().state())) {
            return Origin.account(issuers.name(last.get(), sentence.paragraph()), CARRIED_ON)
                    .relaying(CARRIED_ON);
        }
        return speech || words.is("opinion", cue.word()) && persons.holdsOpinions(phrase)
                ? Origin.other("named source")
                : Origin.reporter(TOLD);
    }

    /** "There, the queen said": in the account that was named last. */
    private boolean opensWithThere() {
        return words.words("there").stream().anyMatch(there -> remarks.outside().startsWith(there + ","));
    }

    /** Of a phrase without a word for an account, the one of the state that it names: "Global Affairs Canada said in a statement". */
    Optional<Origin> statementOf(String phrase, int paragraph) {
        boolean body = names.person(phrase).isEmpty() && !words.any("person", AccountPhrase.keys(phrase));
        return body
                ? names.state(phrase)
                        .map(state -> Origin.account(issuers.name(Issuer.of(state), paragraph), "said in a statement"))
                : Optional.empty();
    }
}
