package io.github.readoutdiff.claims;

import static io.github.readoutdiff.text.PartOfSpeech.ADJ;
import static io.github.readoutdiff.text.PartOfSpeech.DET;
import static io.github.readoutdiff.text.PartOfSpeech.NOUN;
import static io.github.readoutdiff.text.PartOfSpeech.PART;
import static io.github.readoutdiff.text.PartOfSpeech.PROPN;
import static io.github.readoutdiff.text.PartOfSpeech.VERB;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Offices;
import io.github.readoutdiff.text.TaggedWord;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A main clause with its subject and verb, and what its words tell by themselves, whoever spoke before. */
final class MainClause {
    final List<TaggedWord> words;
    final VerbGroup verb;
    final Subject subject;
    /** The subject's last noun, -1 if it has none. */
    final int head;

    final @Nullable CueClass cue;
    final @Nullable Span cueSpan;
    final boolean past;
    /** Whether the verb reports what somebody said or did. */
    final boolean reports;
    /** Whether the subject is the event itself. */
    final boolean event;
    /** The word behind the clause's last. */
    final int end;

    private final boolean opening;
    private final Cues cues = Cues.standard();

    /** A clause with a verb; {@code opening} is whether it is the text's first. */
    MainClause(String text, List<TaggedWord> words, Piece piece, boolean opening) {
        this.words = words;
        this.opening = opening;
        this.end = piece.to();
        this.verb = VerbGroup.at(words, piece.verb());
        this.subject = Subject.before(text, words, Math.max(piece.subject(), piece.from()), piece.verb());
        this.head = subject.head();
        Optional<Cues.Cue> found = cues.at(words, verb.main());
        this.cue = found.map(Cues.Cue::cueClass)
                .map(each -> holdsEvent() ? CueClass.MEET : each)
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

    /** The clause behind "that", as a clause of its own; empty if none follows the verb. */
    Optional<Piece> content() {
        int that = verb.main() + 1;
        while (that < end && that < verb.main() + 4 && !words.get(that).isWord("that")) {
            that++;
        }
        if (that >= end || !words.get(that).isWord("that")) {
            return Optional.empty();
        }
        int told = new ClauseVerbs(new ClauseWords(words)).fullClause(that + 1);
        return told < 0 || told >= end
                ? Optional.empty()
                : Optional.of(new Piece(that + 1, end, Piece.Level.MAIN, that + 1, told, "told"));
    }

    /** "The spokesman", "the Spokesperson for the Presidency": who tells the issuer's account, whatever his name is. */
    boolean isTeller() {
        return head >= 0
                && Offices.standard().isVoice(words.get(head).lower())
                && subject.first().isWord("the")
                && head == subject.from() + 1;
    }

    /** "It was noted that the tolls are too high", "attention was drawn to the tolls". */
    boolean isImpersonalReport() {
        boolean drawn = words.get(verb.main()).isWord("drawn") && subject.has("attention");
        boolean said =
                cue == CueClass.SAY && subject.length() == 1 && subject.first().isWord("it");
        return verb.isPassive() && (drawn || said);
    }

    /** Whether a word means both sides, or two names are joined by a hyphen: "the Ruritanian-Freedonian alliance". */
    boolean isBilateral() {
        for (int i = verb.main() + 1; i < end; i++) {
            boolean pair = words.get(i).isWord("-")
                    && i + 1 < end
                    && Character.isUpperCase(words.get(i - 1).text().codePointAt(0))
                    && Character.isUpperCase(words.get(i + 1).text().codePointAt(0));
            if (pair || cues.is("bilateral", words.get(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isPronoun() {
        return subject.length() == 1 && subject.first().isWord("he", "she");
    }

    /** Whether the subject's last noun is in a set of the cues. */
    boolean headIs(String set) {
        return head >= 0 && cues.is(set, words.get(head));
    }

    /** Whether any word of the subject is in a set of the cues. */
    boolean subjectHas(String set) {
        return subject.tokens().stream().anyMatch(word -> cues.is(set, word));
    }

    /** The verb with its auxiliaries. */
    Span verbSpan() {
        return span(words, verb.first(), verb.main() + 1);
    }

    /** "Welcomed the return to the truce", in the talks "welcomed his guest": who does so says something. */
    boolean isWelcomedThing() {
        boolean welcomed = words.get(verb.main()).lower().startsWith("welcom");
        return welcomed && (!welcomesSomebody() || !opening && behind(end, "to", "at", "in") < 0);
    }

    /** "Welcomed President Elphberg to Strelsau" at a text's start: the event. */
    boolean isReception() {
        return opening
                && words.get(verb.main()).lower().startsWith("welcom")
                && welcomesSomebody()
                && behind(end, "to", "at", "in") >= 0;
    }

    boolean welcomesSomebody() {
        int at = verb.main() + 1;
        while (at < end
                && !words.get(at).is(PROPN)
                && (words.get(at).is(ADJ, PART, DET) || ClauseWords.isPossessive(words.get(at)))) {
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
                || Offices.standard().isHead(words.get(at).text())
                || Offices.standard().isRelation(words.get(at).lower());
    }

    boolean namesOffice(int from, int to) {
        return words.subList(from, to).stream()
                .anyMatch(word -> Offices.standard().isHead(word.text()));
    }

    /** "Called Freedonia a reliable neighbour" says something; "called the queen" is the event. */
    boolean isName() {
        return words.get(verb.main()).lower().startsWith("call")
                && behind(8, "a", "an") > verb.main() + 1
                && behind(8, "with", "to", "by") < 0;
    }

    /** "The invitation was accepted", "which was gladly accepted": by whom it was made to. */
    boolean isAcceptance() {
        return past
                && words.get(verb.main()).isWord("accepted")
                && subject.tokens().stream().anyMatch(word -> cues.is("accepted", word));
    }

    /** "This is the second conversation of the leaders this year": the event among others of its kind. */
    boolean isCountedEvent() {
        if (head < 0 || !words.get(head).isWord("it", "this") || subject.length() > 1) {
            return false;
        }
        int noun = cues.is("counted-verb", words.get(verb.main())) ? behindEvent() : -1;
        return noun > 0 && behindAny(5, "ordinal") >= 0;
    }

    /** "Freedonia is the third largest partner of Ruritania" describes; "Freedonia is ready to help" is a position. */
    boolean isDescription() {
        int next = verb.main() + 1;
        return words.get(verb.main()).isWord("is", "are") && next < end && cues.is("description", words.get(next));
    }

    /** A text's first sentence tells who met whom: "A concluded a visit", "A and B discussed trade". */
    boolean opensWithEvent() {
        boolean speaks = cue != null && cue != CueClass.MEET && cue != CueClass.ACT && cue != CueClass.TOPIC;
        boolean both = subject.has("and") && (cue == CueClass.TOPIC || cue == CueClass.MEET);
        return past
                && (both
                        || cue == CueClass.TOPIC && isBesideEvent()
                        || (!speaks || cue == CueClass.AGREE) && behindEvent() > 0);
    }

    /** "The king, in a call with the queen, discussed": the event between subject and verb. */
    private boolean isBesideEvent() {
        return words.subList(subject.to(), Math.max(subject.to(), verb.first())).stream()
                .anyMatch(word -> cues.is("event", word));
    }

    private int behindEvent() {
        for (int i = verb.main() + 1; i < end && i <= verb.main() + 8; i++) {
            if (cues.is("event", words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** "Held today in Strelsau a session of talks": however far behind the talks stand. */
    private boolean holdsEvent() {
        return cues.is("holding", words.get(verb.main())) && behind(1, "that") < 0 && behindEvent() > 0;
    }

    /** "The meeting in Zenda", "their previous call": not the one that the readout is of. */
    boolean isAnotherEvent() {
        if (subject.hasAny("another-event")) {
            return true;
        }
        for (int i = head + 1; i + 1 < subject.to(); i++) {
            if (words.get(i).isWord("in", "at") && words.get(i + 1).is(PROPN)) {
                return true;
            }
        }
        return false;
    }

    /** "Last month the leaders met": before the event that the readout is of. */
    boolean isEarlier() {
        return words.subList(Math.max(0, subject.from() - 4), subject.from()).stream()
                .anyMatch(word -> cues.is("earlier", word));
    }

    /** Where one of some words stands at most so many words behind the verb, -1 if none does. */
    int behind(int most, String... any) {
        for (int i = verb.main() + 1; i < end && i <= verb.main() + most; i++) {
            if (words.get(i).isWord(any)) {
                return i;
            }
        }
        return -1;
    }

    /** The same of the words of a class of {@link Cues}. */
    private int behindAny(int most, String set) {
        for (int i = verb.main() + 1; i < end && i <= verb.main() + most; i++) {
            if (cues.is(set, words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** "A further subject was corn", "the island was another topic": what the two sides talked about. */
    boolean namesFurtherTopic() {
        if (!past || !words.get(verb.main()).isWord("was", "were")) {
            return false;
        }
        boolean more = subject.hasAny("further-topic")
                || subject.from() > 0 && cues.is("further-before", words.get(subject.from() - 1));
        return more && subject.hasAny("topic-noun")
                || behind(5, "further", "another") >= 0 && behind(5, "topic", "subject") >= 0
                || behind(5, "agenda") >= 0;
    }

    /** "A thorough discussion was held of the tolls", "an exchange took place on the tolls": what both talked about. */
    boolean isDiscussionOf() {
        boolean held = words.get(verb.main()).isWord("held")
                || words.get(verb.main()).isWord("took") && behind(1, "place") > 0;
        return past && held && headIs("discussion") && behindAny(3, "discussed-behind") > 0;
    }

    /** "The canal came up", "corn featured": what was talked about, unless somebody is the subject. */
    boolean cameUp() {
        boolean up = words.get(verb.main()).isWord("came", "come") && behind(2, "up") > 0
                || cues.is("came-up", words.get(verb.main()));
        boolean turned = words.get(verb.main()).isWord("turned") && behind(1, "to") > 0 && headIs("attention");
        return (up || turned || isThereDiscussion()) && past;
    }

    /** "There was also an exchange of views on the tolls". */
    private boolean isThereDiscussion() {
        int last = Math.min(end, verb.main() + 6);
        return subject.length() == 1
                && subject.has("there")
                && words.get(verb.main()).isWord("was", "were")
                && words.subList(verb.main() + 1, last).stream().anyMatch(word -> cues.is("discussion", word))
                && words.subList(verb.main() + 1, end).stream().anyMatch(word -> cues.is("views-behind", word));
    }

    private static int cueEnd(List<TaggedWord> words, Cues.Cue cue, int to) {
        int end = cue.last() + 1;
        return end < to && words.get(end).isWord("that") ? end + 1 : Math.min(end, Math.max(to, cue.last() + 1));
    }

    static Span span(List<TaggedWord> words, int from, int to) {
        return Span.of(words.get(from).span().start(), words.get(to - 1).span().end());
    }
}
