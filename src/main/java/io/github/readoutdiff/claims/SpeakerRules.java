package io.github.readoutdiff.claims;

import static io.github.readoutdiff.text.PartOfSpeech.ADJ;
import static io.github.readoutdiff.text.PartOfSpeech.DET;
import static io.github.readoutdiff.text.PartOfSpeech.NOUN;
import static io.github.readoutdiff.text.PartOfSpeech.PART;
import static io.github.readoutdiff.text.PartOfSpeech.PROPN;
import static io.github.readoutdiff.text.PartOfSpeech.VERB;

import io.github.readoutdiff.claims.References.Reference;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.Offices;
import io.github.readoutdiff.text.PartOfSpeech;
import io.github.readoutdiff.text.TaggedWord;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows through one readout who speaks: from the subject of each clause, and from clause to clause. */
final class SpeakerRules {
    /** Words from "gained" to "from". */
    private static final int GIVEN = 8;

    /** Words before "we agreed". */
    private static final int FIRST = 8;

    private final String text;
    private final References references;
    private final Cues cues = Cues.standard();
    private Voice carry = Voice.NARRATION;
    /** Who was said to thank, ask or promise last, until somebody else speaks: what is so in his view may follow. */
    private Voice reported = Voice.NARRATION;

    private boolean opening = true;

    SpeakerRules(String text, References references) {
        this.text = text;
        this.references = references;
    }

    /** Who speaks in a main clause with its own subject, and remembers it. */
    Voice main(List<TaggedWord> words, Piece piece, boolean newParagraph) {
        Voice voice = according(words, piece)
                .orElseGet(() -> piece.verb() < 0
                        ? uncued(words, piece, newParagraph)
                        : new Clause(words, piece, newParagraph).decide());
        opening = false;
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

    /** A main clause with a verb, as the rules ask about it. */
    private final class Clause {
        private final List<TaggedWord> words;
        private final boolean newParagraph;
        private final VerbGroup verb;
        private final Subject subject;
        private final int head;
        private final @Nullable CueClass cue;
        private final @Nullable Span cueSpan;
        private final boolean past;
        private final boolean reports;
        private final boolean event;
        private final int end;

        Clause(List<TaggedWord> words, Piece piece, boolean newParagraph) {
            this.words = words;
            this.newParagraph = newParagraph;
            this.end = piece.to();
            this.verb = VerbGroup.at(words, piece.verb());
            this.subject = Subject.before(text, words, Math.max(piece.subject(), piece.from()), piece.verb());
            this.head = subject.head();
            Optional<Cues.Cue> found = cues.at(words, verb.main());
            this.cue = found.map(Cues.Cue::cueClass)
                    .map(each -> each == CueClass.MEET && isWelcomedThing() ? CueClass.THANK : each)
                    .map(each -> each == CueClass.THANK && isReception() ? CueClass.MEET : each)
                    .map(each -> each == CueClass.MEET && isName() ? CueClass.SAY : each)
                    .orElse(null);
            this.cueSpan = found.map(each -> span(words, verb.first(), cueEnd(words, each, end)))
                    .orElse(null);
            this.past = verb.isPast();
            this.reports = cue != null && cue.reports();
            this.event = head >= 0 && cues.is("event", words.get(head));
        }

        /** "Welcomed the return to the truce", in the talks "welcomed his guest": who does so says something. */
        private boolean isWelcomedThing() {
            boolean welcomed = words.get(verb.main()).lower().startsWith("welcom");
            return welcomed && (!welcomesSomebody() || !opening && behind(end, "to", "at", "in") < 0);
        }

        /** "Welcomed President Elphberg to Strelsau" at a text's start: the event. */
        private boolean isReception() {
            return opening
                    && words.get(verb.main()).lower().startsWith("welcom")
                    && welcomesSomebody()
                    && behind(end, "to", "at", "in") >= 0;
        }

        private boolean welcomesSomebody() {
            int at = verb.main() + 1;
            while (at < end && !words.get(at).is(PROPN) && words.get(at).is(ADJ, PART, DET)) {
                at++;
            }
            // "welcomed Freedonia's pledge", "welcomed the President to visit again"
            int behind = at;
            while (behind < end && words.get(behind).is(PROPN, NOUN)) {
                behind++;
            }
            boolean owned = behind < end && words.get(behind).isWord("'s", "'", "\u2019s", "\u2019");
            boolean invited = behind + 1 < end
                    && words.get(behind).isWord("to")
                    && words.get(behind + 1).is(VERB);
            if (owned || invited) {
                return owned && namesOffice(behind + 1, Math.min(end, behind + 4));
            }
            return at >= end
                    || words.get(at).is(PROPN)
                    || Offices.standard().isHead(words.get(at).text());
        }

        private boolean namesOffice(int from, int to) {
            return words.subList(from, to).stream()
                    .anyMatch(word -> Offices.standard().isHead(word.text()));
        }

        /** "Called Freedonia a reliable neighbour" says something; "called the queen" is the event. */
        private boolean isName() {
            return words.get(verb.main()).lower().startsWith("call")
                    && behind(8, "a", "an") > verb.main() + 1
                    && behind(8, "with", "to", "by") < 0;
        }

        Voice decide() {
            Optional<Voice> given = given(words, verb.main(), end);
            if (given.isPresent()) {
                return given.get();
            }
            if (verb.isPassive()) {
                Optional<Voice> passive = passive();
                if (passive.isPresent()) {
                    return passive.get();
                }
            }
            if (namesTopic()) {
                return new Voice(Speaker.JOINT, "topic", null, null, false);
            }
            if (isCountedEvent() || behind(2, "follows") > 0 && !reports) {
                return Voice.NARRATION;
            }
            if (opening && opensWithEvent()) {
                references.of(subject, false).ifPresent(reference -> references.note(reference.speaker()));
                return Voice.NARRATION;
            }
            boolean coming = verb.isFuture() || verb.isArranged();
            boolean next = subject.has("next", "further", "another", "a", "an");
            if (event
                    && coming
                    && cues.is("arrangement", words.get(head))
                    && (next || newParagraph || !carry.carries())) {
                return new Voice(Speaker.JOINT, "arrangement", null, null, false);
            }
            if (event && !newParagraph && carry.carries() && carry.speaker().isNamed() && isAnotherEvent()) {
                return carry.carried();
            }
            if (event && (!reports || verb.isPassive())) {
                return past || newParagraph || !carry.carries() ? Voice.NARRATION : carry.carried();
            }
            Optional<Reference> named = references.of(subject, cue != null);
            return named.isPresent() ? named(named.get()) : unnamed();
        }

        /** "It was agreed", "special attention was paid", "a loan was promised by Ruritania". */
        private Optional<Voice> passive() {
            Optional<Speaker> agent = agent(words, verb.main(), end);
            if (agent.isEmpty() && isAcceptance()) {
                return references
                        .otherThanLast()
                        .map(other -> new Voice(
                                other, "acceptance", null, span(words, verb.first(), verb.main() + 1), false));
            }
            boolean staged = event && cues.is("staged", words.get(verb.main()));
            if (reports && !staged && (agent.isPresent() || past && !isHappening())) {
                return Optional.of(new Voice(
                        agent.orElse(Speaker.JOINT),
                        agent.isPresent() ? "passive with agent" : "passive",
                        null,
                        cueSpan,
                        cue == CueClass.SAY));
            }
            if (cue == CueClass.MEET && past) {
                // "A was received by B"
                references.of(subject, false).ifPresent(reference -> references.note(reference.speaker()));
                return Optional.of(Voice.NARRATION);
            }
            if (agent.filter(references::isPerson).isPresent() && past && !newParagraph) {
                return Optional.of(new Voice(
                        agent.get(), "passive with agent", null, span(words, verb.first(), verb.main() + 1), false));
            }
            if (past && head >= 0 && cues.is("attention", words.get(head))) {
                return Optional.of(
                        new Voice(Speaker.JOINT, "passive", null, span(words, verb.first(), verb.main() + 1), true));
            }
            if (past
                    && head >= 0
                    && cues.is("founded", words.get(verb.main()))
                    && (cues.is("foundation", words.get(head)) || cues.is("arrangement", words.get(head)))) {
                return Optional.of(
                        new Voice(Speaker.JOINT, "passive", null, span(words, verb.first(), verb.main() + 1), false));
            }
            return Optional.empty();
        }

        /** "The invitation was accepted", "which was gladly accepted": by whom it was made to. */
        private boolean isAcceptance() {
            return past
                    && words.get(verb.main()).isWord("accepted")
                    && subject.tokens().stream().anyMatch(word -> cues.is("accepted", word));
        }

        /** "A further subject was corn", "the island was another topic": what the two sides talked about. */
        private boolean namesTopic() {
            boolean cameUp = words.get(verb.main()).isWord("came", "come") && behind(2, "up") > 0
                    || words.get(verb.main()).isWord("featured", "figured");
            if (cameUp && past && references.of(subject, false).isEmpty()) {
                return true;
            }
            if (!past || !words.get(verb.main()).isWord("was", "were")) {
                return false;
            }
            boolean more = subject.has("further", "another", "other", "among")
                    || subject.from() > 0 && words.get(subject.from() - 1).isWord("further", "other", "also");
            return more && subject.has("topic", "topics", "subject", "subjects", "issue", "issues")
                    || behind(5, "further", "another") >= 0 && behind(5, "topic", "subject") >= 0
                    || behind(5, "agenda") >= 0;
        }

        /** "This is the second conversation of the leaders this year": the event among others of its kind. */
        private boolean isCountedEvent() {
            if (head < 0 || !words.get(head).isWord("it", "this") || subject.length() > 1) {
                return false;
            }
            int noun = words.get(verb.main()).isWord("is", "was", "became", "be") ? behindEvent() : -1;
            return noun > 0 && behind(5, "first", "second", "third", "fourth", "fifth", "sixth", "last", "latest") >= 0;
        }

        /** "Freedonia is the third largest partner of Ruritania" describes; "Freedonia is ready to help" is a position. */
        private boolean isDescription() {
            int next = verb.main() + 1;
            return words.get(verb.main()).isWord("is", "are")
                    && next < end
                    && words.get(next).isWord("the", "a", "an", "one", "among");
        }

        /** A text's first sentence tells who met whom: "A concluded a visit", "A and B discussed trade". */
        private boolean opensWithEvent() {
            boolean speaks = cue != null && cue != CueClass.MEET && cue != CueClass.ACT && cue != CueClass.TOPIC;
            boolean both = subject.has("and") && (cue == CueClass.TOPIC || cue == CueClass.MEET);
            return past && (both || (!speaks || cue == CueClass.AGREE) && behindEvent() > 0);
        }

        private int behindEvent() {
            for (int i = verb.main() + 1; i < end && i <= verb.main() + 8; i++) {
                if (cues.is("event", words.get(i))) {
                    return i;
                }
            }
            return -1;
        }

        /** "The meeting in Zenda", "their previous call": not the one that the readout is of. */
        private boolean isAnotherEvent() {
            if (subject.has("last", "previous", "recent", "earlier", "first")) {
                return true;
            }
            for (int i = head + 1; i + 1 < subject.to(); i++) {
                if (words.get(i).isWord("in", "at") && words.get(i + 1).is(PROPN)) {
                    return true;
                }
            }
            return false;
        }

        /** Where one of some words stands at most so many words behind the verb, -1 if none does. */
        private int behind(int most, String... any) {
            for (int i = verb.main() + 1; i < end && i <= verb.main() + most; i++) {
                if (words.get(i).isWord(any)) {
                    return i;
                }
            }
            return -1;
        }

        /** "Medicines have never been held up": somebody tells what is so; the event is told in the simple past. */
        private boolean isHappening() {
            return verb.isPerfect() && carry.carries() && carry.speaker().isNamed();
        }

        private Voice named(Reference reference) {
            Speaker speaker = reference.speaker();
            if (references.isVoice(speaker)) {
                return Voice.NARRATION;
            }
            boolean personal = reference.isPersonal();
            boolean modal = verb.isModal();
            if (reports && !modal && (past || personal)) {
                return voice(reference);
            }
            if (speaker.equals(Speaker.JOINT)) {
                return joint(reference);
            }
            boolean tells = cue == CueClass.MEET || cue == CueClass.ACT;
            if (tells && past && reference.rule().equals("pronoun")) {
                return voice(reference);
            }
            if (tells && !modal && !verb.isArranged() && (past || !carry.carries())) {
                // who met is whom the next sentence's "she" means
                references.note(speaker);
                return Voice.NARRATION;
            }
            if (past && cue == null && personal) {
                return voice(reference);
            }
            if (verb.isFuture() && references.isPerson(speaker)) {
                // what a state will do is its own leader's to promise, whoever spoke before
                return voice(reference);
            }
            if (carry.carries()
                    && !newParagraph
                    && !(carry.speaker().equals(Speaker.JOINT) && references.isPerson(speaker))) {
                return carry.carried();
            }
            // a state's present position that nobody is said to voice is the issuer's own words, or its leader's
            if (!personal && isDescription()) {
                return Voice.NARRATION;
            }
            if (!personal) {
                boolean leader = !references.issuerKnown() && references.isPerson(speaker) && !(past && newParagraph);
                return leader ? voice(reference) : past || newParagraph ? Voice.NARRATION : ownPosition();
            }
            return past || cue == null || modal ? voice(reference) : carriedOrNarration();
        }

        /** "The leaders will meet", "both sides are pleased"; "the two countries should" may be somebody's words. */
        private Voice joint(Reference reference) {
            boolean arranged = verb.isFuture() || verb.isArranged();
            boolean meets = cue == CueClass.MEET || cue == CueClass.ACT;
            if (meets
                    && past
                    && subject.tokens().stream().anyMatch(word -> cues.is("staff", word))
                    && carry.carries()
                    && carry.speaker().isNamed()
                    && !newParagraph) {
                // what lower ranks did before is told by who speaks of it
                return carry.carried();
            }
            if (meets && past) {
                // "A and B met" tells of the event; "the leaders spoke of trade" of what both said
                return subject.has("and") ? Voice.NARRATION : voice(reference);
            }
            if (arranged) {
                return voice(reference);
            }
            boolean both = reference.rule().equals("joint pronoun") || !subject.has("countries", "peoples", "nations");
            if (cue == null && !verb.isModal() && (past || both)) {
                return voice(reference);
            }
            if (carry.carries() && !newParagraph) {
                return carry.carried();
            }
            if (verb.isModal() && !newParagraph && reported.speaker().isNamed()) {
                return reported.carried();
            }
            return past || cue == null ? voice(reference) : carriedOrNarration();
        }

        private Voice voice(Reference reference) {
            boolean carries =
                    reference.speaker().equals(Speaker.JOINT) ? cue == CueClass.SAY : cue != null && cue.speaks();
            return new Voice(reference.speaker(), reference.rule(), subject.span(), cueSpan, carries);
        }

        private Voice unnamed() {
            boolean tells = cue == CueClass.MEET && past;
            if (tells && !event && carry.carries() && carry.speaker().isNamed() && !newParagraph) {
                return carry.carried();
            }
            if (event || tells) {
                return Voice.NARRATION;
            }
            boolean arrangement =
                    subject.has("joint", "bilateral", "mutual") || head >= 0 && cues.is("arrangement", words.get(head));
            // "the key is to go on talking" arranges nothing
            boolean aim = head >= 0 && cues.is("aim", words.get(head));
            if (verb.isArranged() && !aim || arrangement && verb.isFuture()) {
                return new Voice(Speaker.JOINT, "arrangement", null, null, false);
            }
            if (!carry.carries() && !newParagraph && !references.issuerKnown()) {
                Optional<Speaker> leader = references.spokenFor(subject);
                if (leader.isPresent()) {
                    return new Voice(
                            leader.get(), References.PARTY, subject.isEmpty() ? null : subject.span(), null, false);
                }
                return past ? Voice.NARRATION : ownPosition();
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
            if (!carry.carries() && !past && !newParagraph && reported.speaker().isNamed()) {
                return reported.carried();
            }
            return !carry.carries() || newParagraph && past ? Voice.NARRATION : carry.carried();
        }
    }

    /** "Gained support from the queen": what another gave is the other's. */
    Optional<Voice> given(List<TaggedWord> words, int verb, int end) {
        if (!cues.is("gained", words.get(verb))) {
            return Optional.empty();
        }
        boolean support = false;
        for (int i = verb + 1; i < end && i <= verb + GIVEN; i++) {
            support |= cues.is("given", words.get(i));
            if (support && words.get(i).isWord("from", "of")) {
                Span cue = span(words, verb, i + 1);
                return named(words, i + 1, end)
                        .filter(references::isPerson)
                        .map(giver -> new Voice(giver, "given", null, cue, false));
            }
        }
        return Optional.empty();
    }

    /** Whether somebody speaks for the issuer. */
    boolean isVoice(Speaker speaker) {
        return references.isVoice(speaker);
    }

    /** "We agreed to meet in May", in an account in the first person: what both did. */
    boolean isOfBoth(List<TaggedWord> words) {
        int we = -1;
        for (int i = 0; i < words.size() && i < FIRST && we < 0; i++) {
            we = words.get(i).isWord("we") ? i : -1;
        }
        int verb = we + 1;
        while (we >= 0 && verb < words.size() && words.get(verb).is(PartOfSpeech.ADV)) {
            verb++;
        }
        if (we < 0 || verb >= words.size() || !cues.isPast(words.get(verb).lower())) {
            return false;
        }
        return cues.at(words, verb)
                .map(Cues.Cue::cueClass)
                .filter(cue -> cue == CueClass.AGREE || cue == CueClass.TOPIC)
                .isPresent();
    }

    private Voice uncued(List<TaggedWord> words, Piece piece, boolean newParagraph) {
        boolean event =
                words.subList(piece.from(), piece.to()).stream().limit(8).anyMatch(word -> cues.is("event", word));
        return event || newParagraph || !carry.carries() ? Voice.NARRATION : carry.carried();
    }

    /** "According to the envoy, ...". */
    private Optional<Voice> according(List<TaggedWord> words, Piece piece) {
        int from = piece.from();
        if (from + 3 >= piece.to()
                || !words.get(from).isWord("according")
                || !words.get(from + 1).isWord("to")) {
            return Optional.empty();
        }
        int end = from + 2;
        while (end < piece.to() && end < from + 14 && !words.get(end).isWord(",")) {
            end++;
        }
        Subject named = new Subject(text, words, from + 2, end);
        int head = named.head();
        boolean pronoun = head >= 0 && words.get(head).isWord("him", "her");
        Optional<Speaker> speaker =
                pronoun ? references.lastNamed() : references.of(named, true).map(Reference::speaker);
        return speaker.map(found -> new Voice(found, "according to", named.span(), span(words, from, from + 2), true));
    }

    /** Whom a phrase names, for attributions that stand beside a quotation. */
    Optional<Speaker> named(List<TaggedWord> words, int from, int to) {
        return references.of(new Subject(text, words, from, to), true).map(Reference::speaker);
    }

    private Optional<Speaker> agent(List<TaggedWord> words, int verb, int to) {
        for (int i = verb + 1; i < to && i < verb + 12; i++) {
            if (words.get(i).isWord("by") && i + 1 < to) {
                int end = i + 1;
                while (end < to && end < i + 8 && words.get(end).is(PROPN, NOUN, ADJ, PART)
                        || end < to && words.get(end).isWord("the", "of")) {
                    end++;
                }
                return end == i + 1 ? Optional.empty() : named(words, i + 1, end);
            }
            // "on the Ruritanian side", "from the Ruritanian side"
            if (words.get(i).isWord("on", "from")
                    && i + 3 < to
                    && words.get(i + 1).isWord("the")) {
                for (int side = i + 2; side < to && side < i + 5; side++) {
                    if (words.get(side).isWord("side", "part")) {
                        return named(words, i + 1, side + 1);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static int cueEnd(List<TaggedWord> words, Cues.Cue cue, int to) {
        int end = cue.last() + 1;
        return end < to && words.get(end).isWord("that") ? end + 1 : Math.min(end, Math.max(to, cue.last() + 1));
    }

    private static Span span(List<TaggedWord> words, int from, int to) {
        return Span.of(words.get(from).span().start(), words.get(to - 1).span().end());
    }

    /** Who spoke last, for words that name nobody. */
    Voice lastSpeaker(String rule) {
        Speaker speaker =
                carry.carries() ? carry.speaker() : references.lastNamed().orElse(Speaker.NARRATOR);
        return new Voice(speaker, rule, null, null, true);
    }
}
