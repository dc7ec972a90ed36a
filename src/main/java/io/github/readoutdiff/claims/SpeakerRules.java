package io.github.readoutdiff.claims;

import io.github.readoutdiff.claims.References.Reference;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.PartOfSpeech;
import io.github.readoutdiff.text.TaggedWord;
import java.util.List;
import java.util.Optional;

/** Follows through one readout who speaks: from the subject of each clause, and from clause to clause. */
final class SpeakerRules {
    private final String text;
    private final References references;
    private final PhraseSpeakers phrases;
    private final Cues cues = Cues.standard();
    private Voice carry = Voice.NARRATION;
    /** Who was said to thank, ask or promise last, until somebody else speaks: what is so in his view may follow. */
    private Voice reported = Voice.NARRATION;

    private boolean opening = true;
    /** Whether the last main clause was the text's first. */
    private boolean first;
    /** Whether the subject of the last main clause speaks for the issuer: what is told behind "that" is the issuer's account. */
    private boolean forIssuer;

    private boolean afterTeller;

    /** Who did what the last main clause tells of the event: "the king met the envoy". */
    private Optional<Voice> doer = Optional.empty();

    SpeakerRules(String text, References references, PhraseSpeakers phrases) {
        this.text = text;
        this.references = references;
        this.phrases = phrases;
    }

    /** Who speaks in a main clause with its own subject, and remembers it. */
    Voice main(List<TaggedWord> words, Piece piece, boolean newParagraph) {
        afterTeller = forIssuer;
        forIssuer = false;
        doer = Optional.empty();
        Voice voice = phrases.according(words, piece)
                .orElseGet(() -> piece.verb() < 0
                        ? uncued(words, piece, newParagraph)
                        : decided(new Clause(new MainClause(text, words, piece, opening), newParagraph)));
        first = opening;
        opening = false;
        remember(voice);
        return voice;
    }

    private Voice decided(Clause clause) {
        Voice voice = clause.decide();
        if (voice.equals(Voice.NARRATION) && !forIssuer) {
            doer = clause.doer();
        }
        return voice;
    }

    /** Who said what a further verb reports behind words that tell of the event: "the king met the envoy and thanked him". */
    Optional<Voice> doer() {
        return doer;
    }

    boolean isToldForIssuer() {
        return forIssuer;
    }

    /** Who speaks in a clause of what a spokesperson tells: "the spokesperson said that the queen thanked him". */
    Voice told(List<TaggedWord> words, Piece piece) {
        Voice voice = new Clause(new MainClause(text, words, piece, false), false).decide();
        remember(voice);
        return voice;
    }

    void remember(Voice voice) {
        references.note(voice.speaker());
        boolean goesOn =
                carry.carries() && carry.speaker().isNamed() && carry.speaker().equals(voice.speaker());
        carry = voice.carries() ? voice : goesOn ? carry : Voice.NARRATION;
        if (voice.speaker().isNamed() && voice.cue() != null) {
            reported = voice;
        } else if (!voice.speaker().isNamed()) {
            reported = Voice.NARRATION;
        }
    }

    /** Who speaks in one main clause, by what it tells and by who spoke before. */
    private final class Clause {
        private final MainClause clause;
        private final boolean newParagraph;

        Clause(MainClause clause, boolean newParagraph) {
            this.clause = clause;
            this.newParagraph = newParagraph;
        }

        Voice decide() {
            Optional<Voice> given = phrases.given(clause.words, clause.verb.main(), clause.end);
            if (given.isPresent()) {
                return given.get();
            }
            if (clause.verb.isPassive()) {
                Optional<Voice> passive = passive();
                if (passive.isPresent()) {
                    return passive.get();
                }
            }
            boolean cameUp =
                    clause.cameUp() && references.of(clause.subject, false).isEmpty();
            if (cameUp || clause.namesFurtherTopic() || clause.isDiscussionOf()) {
                return new Voice(Speaker.JOINT, "topic", null, null, false);
            }
            if (clause.isCountedEvent() || clause.behind(2, "follows") > 0 && !clause.reports) {
                return Voice.NARRATION;
            }
            if (opening && clause.opensWithEvent()) {
                references.of(clause.subject, false).ifPresent(reference -> references.note(reference.speaker()));
                return Voice.NARRATION;
            }
            boolean coming = clause.verb.isFuture() || clause.verb.isArranged();
            boolean next = clause.subject.hasAny("coming-event");
            if (clause.event && coming && clause.headIs("arrangement") && (next || newParagraph || !carry.carries())) {
                return new Voice(Speaker.JOINT, "arrangement", null, null, false);
            }
            if (clause.event
                    && !newParagraph
                    && carry.carries()
                    && carry.speaker().isNamed()
                    && clause.isAnotherEvent()) {
                return carry.carried();
            }
            if (clause.event && (!clause.reports || clause.verb.isPassive())) {
                return clause.past || newParagraph || !carry.carries() ? Voice.NARRATION : carry.carried();
            }
            boolean teller = clause.isTeller()
                    || afterTeller && clause.isPronoun() && clause.content().isPresent();
            if (clause.reports && teller) {
                return told();
            }
            // "differences came to light": a capital alone makes nobody of what only came or went
            boolean cued = clause.cue != null && (clause.reports || clause.subject.length() > 1);
            Optional<Reference> named = references.of(clause.subject, cued);
            return named.isPresent() ? named(named.get()) : unnamed();
        }

        /** Whom the subject names, if it is a person or both sides. */
        Optional<Voice> doer() {
            return clause.event
                    ? Optional.empty()
                    : references
                            .of(clause.subject, false)
                            .filter(Reference::isPersonal)
                            .map(reference -> new Voice(
                                    reference.speaker(), reference.rule(), clause.subject.span(), null, false));
        }

        /** "It was agreed", "special attention was paid", "a loan was promised by Ruritania". */
        private Optional<Voice> passive() {
            Optional<Speaker> agent = phrases.agent(clause.words, clause.verb.main(), clause.end);
            if (agent.isEmpty() && clause.isAcceptance()) {
                return references
                        .otherThanLast()
                        .map(other -> new Voice(other, "acceptance", null, clause.verbSpan(), false));
            }
            boolean staged = clause.event && cues.is("staged", clause.words.get(clause.verb.main()));
            int behind = clause.verb.main() + 1;
            if (staged && behind < clause.end && clause.words.get(behind).isWord("by")) {
                // "the meeting was attended by B": who took part says nothing by it
                return Optional.of(Voice.NARRATION);
            }
            if (agent.isEmpty() && clause.isImpersonalReport() && goesOn() && !clause.isBilateral()) {
                return Optional.of(carry.carried());
            }
            if (agent.isEmpty()
                    && clause.past
                    && clause.cue == CueClass.THANK
                    && references.of(clause.subject, false).isPresent()) {
                // "the queen was welcomed with a salute"
                return Optional.of(Voice.NARRATION);
            }
            if (clause.reports && !staged && (agent.isPresent() || clause.past && !isHappening())) {
                return Optional.of(new Voice(
                        agent.orElse(Speaker.JOINT),
                        agent.isPresent() ? "passive with agent" : "passive",
                        null,
                        clause.cueSpan,
                        clause.cue == CueClass.SAY));
            }
            if (clause.cue == CueClass.MEET && clause.past) {
                // "A was received by B"
                references.of(clause.subject, false).ifPresent(reference -> references.note(reference.speaker()));
                return Optional.of(Voice.NARRATION);
            }
            if (agent.filter(references::isPerson).isPresent() && clause.past && !newParagraph) {
                return Optional.of(new Voice(agent.get(), "passive with agent", null, clause.verbSpan(), false));
            }
            if (clause.past && clause.headIs("attention")) {
                return Optional.of(new Voice(Speaker.JOINT, "passive", null, clause.verbSpan(), true));
            }
            if (clause.past
                    && clause.head >= 0
                    && cues.is("founded", clause.words.get(clause.verb.main()))
                    && (clause.headIs("foundation") || clause.headIs("arrangement"))) {
                return Optional.of(new Voice(Speaker.JOINT, "passive", null, clause.verbSpan(), false));
            }
            return Optional.empty();
        }

        /**
         * "The Freedonian side has closed the pass", in a paragraph of its own behind words of Ruritania's president in its own
         * account: his words about the other side go on.
         */
        private boolean goesOnAbout(Speaker other) {
            boolean own = carry.carries()
                    && (references.isIssuersLeader(carry.speaker())
                            || references
                                    .ownLeader()
                                    .filter(carry.speaker()::equals)
                                    .isPresent());
            return own && !carry.speaker().equals(other) && !clause.reports && clause.verb.isPerfect();
        }

        /** Whether somebody by name spoke just before, in the same paragraph. */
        private boolean goesOn() {
            return !newParagraph && carry.carries() && carry.speaker().isNamed();
        }

        /** "Medicines have never been held up": somebody tells what is so; the clause.event is told in the simple clause.past. */
        private boolean isHappening() {
            return clause.verb.isPerfect() && carry.carries() && carry.speaker().isNamed();
        }

        private Voice named(Reference reference) {
            Speaker speaker = reference.speaker();
            if (references.isVoice(speaker)) {
                return told();
            }
            boolean personal = reference.isPersonal();
            boolean modal = clause.verb.isModal();
            if (clause.reports && !modal && (clause.past || personal)) {
                return voice(reference);
            }
            if (speaker.equals(Speaker.JOINT)) {
                return joint(reference);
            }
            boolean tells = clause.cue == CueClass.MEET || clause.cue == CueClass.ACT;
            if (tells && clause.past && reference.rule().equals("pronoun")) {
                return voice(reference);
            }
            if (tells && !modal && !clause.verb.isArranged() && (clause.past || !carry.carries())) {
                // who met is whom the next sentence's "she" means
                references.note(speaker);
                return Voice.NARRATION;
            }
            if (clause.past && clause.cue == null && personal) {
                return voice(reference);
            }
            if (clause.verb.isFuture() && references.isPerson(speaker)) {
                // what a state will do is its own leader's to promise, whoever spoke before
                return voice(reference);
            }
            boolean speaks = clause.cue != null && (clause.cue.speaks() || clause.cue == CueClass.THANK);
            boolean others = carry.carries()
                    && references.isPerson(carry.speaker())
                    && references.isPerson(speaker)
                    && !carry.speaker().equals(speaker);
            if (!personal
                    && others
                    && !clause.past
                    && (isDisposed() || speaks && clause.reports && references.isIssuersLeader(speaker))) {
                // "Ruritania stands ready to help", behind words of Freedonia's president: not for him to say
                return new Voice(speaker, reference.rule(), clause.subject.span(), clause.cueSpan, true);
            }
            if (carry.carries()
                    && !newParagraph
                    && !(carry.speaker().equals(Speaker.JOINT) && references.isPerson(speaker))) {
                return carry.carried();
            }
            boolean holds = speaks && clause.reports || isDisposed();
            if (!personal && holds && references.ownLeader().isEmpty() && references.isIssuer(speaker)) {
                // "Ruritania is prepared to extend the truce", in its own account
                return voice(reference);
            }
            // a state's present position that nobody is said to voice is the issuer's own clause.words, or its leader's
            if (!personal && clause.isDescription()) {
                return Voice.NARRATION;
            }
            if (!personal && goesOnAbout(speaker)) {
                return carry.carried();
            }
            if (!personal) {
                boolean leader =
                        !references.issuerKnown() && references.isPerson(speaker) && !(clause.past && newParagraph);
                return leader ? voice(reference) : clause.past || newParagraph ? Voice.NARRATION : ownPosition();
            }
            return clause.past || clause.cue == null || modal ? voice(reference) : carriedOrNarration();
        }

        /** What a spokesperson tells: "that the queen thanked him". */
        private Voice told() {
            forIssuer = true;
            return clause.content()
                    .map(told -> new Clause(new MainClause(text, clause.words, told, opening), newParagraph))
                    .map(inner -> {
                        Voice voice = inner.decide();
                        doer = voice.equals(Voice.NARRATION) ? inner.doer() : Optional.empty();
                        return voice;
                    })
                    .orElse(Voice.NARRATION);
        }

        /** "The leaders will meet", "both sides are pleased"; "the two countries should" may be somebody's clause.words. */
        private Voice joint(Reference reference) {
            boolean arranged = clause.verb.isFuture() || clause.verb.isArranged();
            boolean meets = clause.cue == CueClass.MEET || clause.cue == CueClass.ACT;
            if (meets
                    && clause.past
                    && clause.subjectHas("staff")
                    && carry.carries()
                    && carry.speaker().isNamed()
                    && !newParagraph) {
                // what lower ranks did before is told by who speaks of it
                return carry.carried();
            }
            if (meets
                    && clause.words.get(clause.verb.first()).isWord("had")
                    && clause.verb.main() > clause.verb.first()) {
                // "they had met in May": what was before the event
                return Voice.NARRATION;
            }
            if (meets && clause.past && goesOn() && clause.isEarlier()) {
                return carry.carried();
            }
            if (meets && clause.past) {
                // "A and B met" tells of the clause.event; "the leaders spoke of trade" of what both said
                return clause.subject.has("and") ? Voice.NARRATION : voice(reference);
            }
            if (arranged) {
                return voice(reference);
            }
            if (reference.rule().equals("joint pronoun") && goesOn() && !clause.past && !clause.reports) {
                // "they burn the boats": those of whom somebody speaks
                return carry.carried();
            }
            boolean both = reference.rule().equals("joint pronoun") || !clause.subject.hasAny("peoples");
            if (clause.cue == null && !clause.verb.isModal() && (clause.past || both)) {
                return voice(reference);
            }
            if (carry.carries() && !newParagraph) {
                return carry.carried();
            }
            if (clause.verb.isModal() && !newParagraph && reported.speaker().isNamed()) {
                return reported.carried();
            }
            return clause.past || clause.cue == null ? voice(reference) : carriedOrNarration();
        }

        /** "Is prepared to", "remains ready to". */
        private boolean isDisposed() {
            int next = clause.verb.main() + 1;
            while (next < clause.end && clause.words.get(next).is(PartOfSpeech.ADV)) {
                next++;
            }
            return !clause.past && next < clause.end && cues.is("disposed", clause.words.get(next));
        }

        private Voice voice(Reference reference) {
            boolean carries = reference.speaker().equals(Speaker.JOINT)
                    ? clause.cue == CueClass.SAY
                    : clause.cue != null && clause.cue.speaks();
            return new Voice(reference.speaker(), reference.rule(), clause.subject.span(), clause.cueSpan, carries);
        }

        private Voice unnamed() {
            boolean tells = clause.cue == CueClass.MEET && clause.past;
            if (tells && !clause.event && carry.carries() && carry.speaker().isNamed() && !newParagraph) {
                return carry.carried();
            }
            if (clause.event || tells) {
                return Voice.NARRATION;
            }
            boolean arrangement = clause.subject.hasAny("common") || clause.headIs("arrangement");
            // "the key is to go on talking" arranges nothing
            boolean aim = clause.headIs("aim");
            if (clause.verb.isArranged() && !aim || arrangement && clause.verb.isFuture()) {
                return new Voice(Speaker.JOINT, "arrangement", null, null, false);
            }
            if (!carry.carries() && !newParagraph && !references.issuerKnown()) {
                Optional<Speaker> leader = references.spokenFor(clause.subject);
                if (leader.isPresent()) {
                    return new Voice(
                            leader.get(),
                            References.PARTY,
                            clause.subject.isEmpty() ? null : clause.subject.span(),
                            null,
                            false);
                }
                return clause.past ? Voice.NARRATION : ownPosition();
            }
            return carriedOrNarration();
        }

        /** What a readout holds or foretells and nobody is said to say is ascribed to its own leader. */
        private Voice ownPosition() {
            return references
                    .ownLeader()
                    .map(leader -> new Voice(leader, "own position", null, null, false))
                    .orElse(Voice.NARRATION);
        }

        private Voice carriedOrNarration() {
            if (!carry.carries()
                    && !clause.past
                    && !newParagraph
                    && reported.speaker().isNamed()) {
                return reported.carried();
            }
            boolean told = clause.past || clause.verb.isFuture() && clause.verb.isPassive();
            return !carry.carries() || newParagraph && told ? Voice.NARRATION : carry.carried();
        }
    }

    /** Whether the last main clause told of the event at the start: "A telephoned B". */
    boolean isEvent(Voice before) {
        return before.equals(Voice.NARRATION) && first;
    }

    /** Whether somebody speaks for the issuer. */
    boolean isVoice(Speaker speaker) {
        return references.isVoice(speaker);
    }

    /** "The Queen assured me of her help", in such an account: what the other said. */
    Optional<Voice> ofOther(List<TaggedWord> words, Piece piece, Speaker own) {
        if (piece.subject() < 0 || piece.verb() < 0) {
            return Optional.empty();
        }
        MainClause clause = new MainClause(text, words, piece, false);
        if (!clause.reports || !clause.past || clause.verb.isPassive()) {
            return Optional.empty();
        }
        return references
                .of(clause.subject, true)
                .filter(reference -> references.isPerson(reference.speaker())
                        && !reference.speaker().equals(own))
                .map(reference ->
                        new Voice(reference.speaker(), reference.rule(), clause.subject.span(), clause.cueSpan, false));
    }

    private Voice uncued(List<TaggedWord> words, Piece piece, boolean newParagraph) {
        boolean event =
                words.subList(piece.from(), piece.to()).stream().limit(8).anyMatch(word -> cues.is("event", word));
        return event || newParagraph || !carry.carries() ? Voice.NARRATION : carry.carried();
    }

    /** Who spoke last, for words that name nobody. */
    Voice lastSpeaker(String rule) {
        Speaker speaker =
                carry.carries() ? carry.speaker() : references.lastNamed().orElse(Speaker.NARRATOR);
        return new Voice(speaker, rule, null, null, true);
    }
}
