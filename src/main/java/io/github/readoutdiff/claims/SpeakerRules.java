package io.github.readoutdiff.claims;

import static io.github.readoutdiff.text.PartOfSpeech.ADJ;
import static io.github.readoutdiff.text.PartOfSpeech.ADP;
import static io.github.readoutdiff.text.PartOfSpeech.ADV;
import static io.github.readoutdiff.text.PartOfSpeech.AUX;
import static io.github.readoutdiff.text.PartOfSpeech.NOUN;
import static io.github.readoutdiff.text.PartOfSpeech.PART;
import static io.github.readoutdiff.text.PartOfSpeech.PRON;
import static io.github.readoutdiff.text.PartOfSpeech.PROPN;
import static io.github.readoutdiff.text.PartOfSpeech.VERB;

import io.github.readoutdiff.claims.Cast.Person;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.TaggedWord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows through one readout who speaks: from the subject of each clause, and from clause to clause. */
final class SpeakerRules {
    private final String text;
    private final Cast cast;
    private final Parties parties;
    private final Cues cues = Cues.standard();
    private final @Nullable String issuerParty;
    private final boolean issuerKnown;
    private Voice carry = Voice.NARRATION;
    private @Nullable Speaker lastNamed;

    SpeakerRules(String text, Cast cast, Parties parties, @Nullable String issuerParty) {
        this.text = text;
        this.parties = parties;
        this.cast = cast;
        this.issuerParty = issuerParty;
        this.issuerKnown =
                issuerParty != null && cast.known(parties, issuerParty).isPresent();
    }

    /** Who speaks in a main clause with its own subject, and remembers it. */
    Voice main(List<TaggedWord> words, Piece piece, boolean newParagraph) {
        Voice voice = decide(words, piece, newParagraph);
        remember(voice);
        return voice;
    }

    void remember(Voice voice) {
        if (voice.speaker().isNamed()) {
            lastNamed = voice.speaker();
        }
        carry = voice.carries() ? voice : Voice.NARRATION;
    }

    private Voice decide(List<TaggedWord> words, Piece piece, boolean newParagraph) {
        Optional<Voice> according = according(words, piece);
        if (according.isPresent()) {
            return according.get();
        }
        int verb = piece.verb();
        if (verb < 0) {
            return uncued(words, piece, newParagraph);
        }
        int main = mainVerb(words, verb);
        Optional<Cues.Cue> cue = cues.at(words, main);
        int[] subject = subject(words, Math.max(piece.subject(), piece.from()), verb);
        Span source = subject[0] < subject[1] ? span(words, subject[0], subject[1]) : null;
        Span cueSpan = cue.isPresent() ? span(words, verb, cueEnd(words, cue.get(), piece.to())) : null;
        boolean passive = main != verb && isPassive(words, verb, main);
        boolean past = isPast(words, verb);
        CueClass cueClass = cue.isPresent() ? cue.get().cueClass() : null;
        boolean reports = cueClass != null && cueClass.reports();
        int head = head(words, subject);
        boolean event = head >= 0 && cues.is("event", words.get(head));
        if (passive && reports && (past || agent(words, main, piece.to()).isPresent())) {
            Optional<Speaker> agent = agent(words, main, piece.to());
            return new Voice(
                    agent.orElse(Speaker.JOINT),
                    agent.isPresent() ? "passive with agent" : "passive",
                    null,
                    cueSpan,
                    cueClass == CueClass.SAY);
        }
        if (passive && past && head >= 0 && cues.is("attention", words.get(head))) {
            return new Voice(Speaker.JOINT, "passive", null, span(words, verb, main + 1), true);
        }
        if (event && !reports || event && passive) {
            return past || newParagraph || !carry.carries() ? Voice.NARRATION : carry.carried();
        }
        Optional<Voice> named = resolve(words, subject, head, source, cueSpan, cueClass);
        boolean modal = isModal(words, verb);
        if (named.isPresent()) {
            Voice voice = named.get();
            boolean own = reports && past || reports && isPerson(voice);
            if (own && !modal) {
                return voice;
            }
            boolean tells = cueClass == CueClass.MEET || cueClass == CueClass.ACT;
            if (cueClass == CueClass.MEET && voice.speaker().equals(Speaker.JOINT)) {
                return voice;
            }
            if (tells && (past || !carry.carries())) {
                if (voice.speaker().isNamed()) {
                    // who met is whom the next sentence's "she" means
                    lastNamed = voice.speaker();
                }
                return Voice.NARRATION;
            }
            if (cueClass == null && !modal && (past || voice.rule().equals("joint pronoun")) && isJointSubject(voice)) {
                return voice;
            }
            if (past && cueClass == null && isPerson(voice) && voice.speaker().isNamed()) {
                return voice;
            }
            if (carry.carries() && !newParagraph) {
                return carry.carried();
            }
            // a state's present position that nobody is said to voice is the issuer's own words
            if (!past && !isPerson(voice)) {
                return !issuerKnown && voice.speaker().isNamed() && hasPerson(voice) && !newParagraph
                        ? voice
                        : Voice.NARRATION;
            }
            return past && isPerson(voice) || cueClass == null && isPerson(voice)
                    ? voice
                    : carriedOrNarration(words, verb, newParagraph);
        }
        if (event) {
            return Voice.NARRATION;
        }
        return carriedOrNarration(words, verb, newParagraph);
    }

    private boolean hasPerson(Voice voice) {
        return cast.named(voice.speaker().name()).isPresent();
    }

    private static boolean isJointSubject(Voice voice) {
        return voice.speaker().equals(Speaker.JOINT);
    }

    private boolean isPerson(Voice voice) {
        return !voice.rule().equals("party subject");
    }

    private Voice uncued(List<TaggedWord> words, Piece piece, boolean newParagraph) {
        boolean event =
                words.subList(piece.from(), piece.to()).stream().limit(8).anyMatch(word -> cues.is("event", word));
        return event || newParagraph || !carry.carries() ? Voice.NARRATION : carry.carried();
    }

    private Voice carriedOrNarration(List<TaggedWord> words, int verb, boolean newParagraph) {
        if (!carry.carries() || newParagraph && isPast(words, verb)) {
            return Voice.NARRATION;
        }
        return carry.carried();
    }

    // ---------------------------------------------------------------- subjects

    /** The subject's tokens before a verb: without what a comma sets off in front. */
    private int[] subject(List<TaggedWord> words, int from, int verb) {
        int start = from;
        for (int i = from; i < verb; i++) {
            boolean junior = i + 1 < verb && words.get(i + 1).isWord("jr", "jr.", "sr", "sr.");
            if (words.get(i).isWord(",") && !junior && i + 1 < verb && hasNominal(words, i + 1, verb)) {
                start = i + 1;
            }
        }
        if (words.get(start).is(ADP)) {
            // "in this context Mr Rassendyll"
            for (int i = start + 1; i < verb; i++) {
                if (words.get(i).is(PROPN)
                        && words.get(i - 1).is(NOUN)
                        && !Character.isUpperCase(words.get(i - 1).text().codePointAt(0))) {
                    start = i;
                    break;
                }
            }
        }
        while (start < verb && words.get(start).is(ADV)) {
            start++;
        }
        int end = verb;
        while (end > start && (words.get(end - 1).is(ADV) || words.get(end - 1).isWord(","))) {
            end--;
        }
        return new int[] {start, end};
    }

    private static boolean hasNominal(List<TaggedWord> words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.get(i).is(NOUN, PROPN, PRON)) {
                return true;
            }
        }
        return false;
    }

    /** The last noun of the subject before a preposition or relative clause. */
    private static int head(List<TaggedWord> words, int[] subject) {
        int head = -1;
        for (int i = subject[0]; i < subject[1]; i++) {
            TaggedWord word = words.get(i);
            if (head >= 0 && (word.is(ADP, VERB, AUX) || word.isWord("that", "which", "who", ","))) {
                return head;
            }
            if (word.is(NOUN, PROPN, PRON)) {
                head = i;
            }
        }
        return head;
    }

    private Optional<Voice> resolve(
            List<TaggedWord> words,
            int[] subject,
            int head,
            @Nullable Span source,
            @Nullable Span cue,
            @Nullable CueClass cueClass) {
        if (head < 0 || source == null) {
            return Optional.empty();
        }
        boolean carries = cueClass != null && cueClass.speaks();
        TaggedWord word = words.get(head);
        String phrase = source.in(text);
        if (isJoint(words, subject, head)) {
            return Optional.of(new Voice(Speaker.JOINT, "joint subject", source, cue, cueClass == CueClass.SAY));
        }
        if (word.isWord("they")) {
            return Optional.of(new Voice(Speaker.JOINT, "joint pronoun", source, cue, cueClass == CueClass.SAY));
        }
        if (word.isWord("he", "she")) {
            return Optional.ofNullable(lastNamed).map(last -> new Voice(last, "pronoun", source, cue, carries));
        }
        if (word.is(PRON) && !word.isWord("he", "she")) {
            return Optional.empty();
        }
        Optional<Person> person = cast.named(namePart(words, subject));
        if (person.isPresent() && isOfPerson(words, subject, person.get())) {
            return Optional.of(voice(person.get(), "named subject", source, cue, carries));
        }
        Optional<Person> office = office(words, subject, phrase);
        if (office.isPresent()) {
            return Optional.of(voice(office.get(), "office", source, cue, carries));
        }
        if (isUnknownName(words, subject) && cueClass != null) {
            return Optional.of(new Voice(Speaker.of(phrase), "named subject", source, cue, carries));
        }
        return party(words, subject, head, phrase, cueClass != null)
                .map(speaker -> new Voice(speaker, "party subject", source, cue, carries));
    }

    private static Voice voice(Person person, String rule, Span source, @Nullable Span cue, boolean carries) {
        return new Voice(Speaker.of(person.name), rule, source, cue, carries);
    }

    private boolean isJoint(List<TaggedWord> words, int[] subject, int head) {
        for (int i = subject[0]; i < subject[1]; i++) {
            if (words.get(i).is(ADP) && i > subject[0]) {
                break;
            }
            if (cues.is("joint", words.get(i))) {
                return true;
            }
        }
        // "the president of Ruritania and Queen Flavia"
        for (int i = subject[0] + 1; i + 1 < subject[1]; i++) {
            if (words.get(i).isWord("and")) {
                Optional<Person> left = cast.named(plain(words, subject[0], i));
                Optional<Person> right = cast.named(plain(words, i + 1, subject[1]));
                boolean leftParty = left.isPresent() || isParty(words, subject[0], i);
                boolean rightParty = right.isPresent() || isParty(words, i + 1, subject[1]);
                return leftParty && rightParty && !(left.isPresent() && left.equals(right));
            }
        }
        return false;
    }

    private boolean isParty(List<TaggedWord> words, int from, int to) {
        return words.subList(from, to).stream().anyMatch(word -> word.is(PROPN));
    }

    private String plain(List<TaggedWord> words, int from, int to) {
        return from < to ? span(words, from, to).in(text) : "";
    }

    /** The part of a subject where its person would be named: before "of", or after an office "of" something. */
    private String namePart(List<TaggedWord> words, int[] subject) {
        return plain(words, subject[0], subject[1]);
    }

    /** "Mr Rassendyll's proposal" and "the views of Mr Rassendyll" are not Mr Rassendyll. */
    private boolean isOfPerson(List<TaggedWord> words, int[] subject, Person person) {
        String last = words.get(subject[1] - 1).text();
        boolean endsWithName = List.of(person.name.split(" ")).contains(last) || last.startsWith("Jr");
        if (!endsWithName) {
            // "President Zelenskyy of Ukraine", "Mr Rassendyll, the envoy"
            for (int i = subject[0]; i < subject[1]; i++) {
                if (words.get(i).isWord("'s", "'", "’s")) {
                    return false;
                }
                if (words.get(i).is(NOUN) && !cues.is("title", words.get(i))) {
                    return false;
                }
            }
        }
        int first = subject[0];
        return !words.get(first).is(NOUN)
                && !(words.get(first).isWord("the")
                        && first + 2 < subject[1]
                        && words.get(first + 1).is(NOUN)
                        && words.get(first + 2).isWord("of")
                        && !cues.is("title", words.get(first + 1)));
    }

    /** "The president of Ruritania", "the Ruritanian head of state", "the President". */
    private Optional<Person> office(List<TaggedWord> words, int[] subject, String phrase) {
        Optional<Person> bare = !issuerKnown ? cast.shortened(phrase) : Optional.empty();
        if (bare.isPresent()) {
            return bare;
        }
        Optional<String> title = cast.title(phrase);
        boolean leader = words.subList(subject[0], subject[1]).stream()
                .anyMatch(word -> cues.is("title", word) || word.isWord("leader", "counterpart", "interlocutor"));
        if (title.isEmpty() && !leader) {
            return Optional.empty();
        }
        String party = partyWords(words, subject);
        boolean own = party.isEmpty() || phrase.toLowerCase(Locale.ROOT).contains("head of state");
        if (!party.isEmpty()) {
            Optional<Person> known = cast.holder(title, parties, party);
            if (known.isPresent()) {
                return known;
            }
        }
        if (!own) {
            return Optional.empty();
        }
        if (issuerParty != null) {
            Optional<Person> ours = cast.holder(title, parties, issuerParty);
            if (ours.isPresent() && (title.isEmpty() || title.get().equals(ours.get().title))) {
                return ours;
            }
        }
        Optional<Person> titled = title.isPresent() ? cast.titled(title.get()) : Optional.empty();
        if (titled.isPresent()) {
            return titled;
        }
        boolean headOfState = phrase.toLowerCase(Locale.ROOT).endsWith("head of state");
        return party.isEmpty() && title.isEmpty() && !headOfState ? cast.shortened(phrase) : cast.first();
    }

    private String partyWords(List<TaggedWord> words, int[] subject) {
        StringBuilder party = new StringBuilder();
        for (int i = subject[0]; i < subject[1]; i++) {
            TaggedWord word = words.get(i);
            boolean capital = Character.isUpperCase(word.text().codePointAt(0));
            if (capital
                    && !cues.is("title", word)
                    && !cues.has("titlepart", word.lower())
                    && !cues.has("portfolio", word.lower())
                    && !word.isWord("the", "head", "state", "both", "in", "his", "her")) {
                party.append(party.length() > 0 ? " " : "").append(word.text());
            }
        }
        return party.toString();
    }

    /** "Ruritania", "the Ruritanian side": the person who speaks for it, else the party itself. */
    private Optional<Speaker> party(List<TaggedWord> words, int[] subject, int head, String phrase, boolean cued) {
        TaggedWord word = words.get(head);
        boolean side = word.isWord("side", "party", "government", "delegation", "leadership");
        Optional<String> state = parties.state(phrase);
        if (!side && !word.is(PROPN) && state.isEmpty()) {
            return Optional.empty();
        }
        if (!side
                && (subject[1] - subject[0] > 6
                        || words.subList(subject[0], subject[1]).stream()
                                .anyMatch(one -> one.is(ADP, NOUN) || one.isWord("'s")))) {
            return Optional.empty();
        }
        String party = state.orElseGet(() -> partyWords(words, subject));
        if (party.isEmpty()) {
            return Optional.empty();
        }
        Optional<Person> person = cast.known(parties, party);
        boolean issuer = issuerParty != null && parties.same(party, issuerParty);
        if (person.isEmpty() && !side && !issuer && !cued && state.isEmpty()) {
            return Optional.empty();
        }
        person = person.isPresent() ? person : cast.of(parties, party);
        return Optional.of(Speaker.of(person.isPresent() ? person.get().name : party));
    }

    /** Two or three capitalised words that are no state: a person whom the text does not introduce. */
    private boolean isUnknownName(List<TaggedWord> words, int[] subject) {
        int length = subject[1] - subject[0];
        if (length < 2 || length > 4) {
            return false;
        }
        for (int i = subject[0]; i < subject[1]; i++) {
            TaggedWord word = words.get(i);
            boolean name = word.is(PROPN) && Character.isUpperCase(word.text().codePointAt(0));
            if (!name || cues.is("nameless", word) || cues.is("title", word) || cues.is("institution", word)) {
                return false;
            }
        }
        return true;
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
        Span source = span(words, from + 2, end);
        Span cue = span(words, from, from + 2);
        int[] subject = {from + 2, end};
        int head = head(words, subject);
        if (head >= 0 && words.get(head).isWord("him", "her") && lastNamed != null) {
            return Optional.of(new Voice(lastNamed, "according to", source, cue, true));
        }
        return resolve(words, subject, head, source, cue, CueClass.SAY)
                .map(voice -> new Voice(voice.speaker(), "according to", source, cue, true));
    }

    /** Who a phrase names, for attributions that stand beside a quotation. */
    Optional<Voice> named(List<TaggedWord> words, int from, int to, @Nullable Span cue) {
        int[] subject = {from, to};
        return resolve(words, subject, head(words, subject), span(words, from, to), cue, CueClass.SAY);
    }

    private Optional<Speaker> agent(List<TaggedWord> words, int verb, int to) {
        for (int i = verb + 1; i < to && i < verb + 12; i++) {
            if (words.get(i).isWord("by") && i + 1 < to) {
                int end = i + 1;
                while (end < to && end < i + 8 && words.get(end).is(PROPN, NOUN, ADJ, PART)
                        || end < to && words.get(end).isWord("the", "of")) {
                    end++;
                }
                if (end == i + 1) {
                    return Optional.empty();
                }
                int[] subject = {i + 1, end};
                return resolve(words, subject, head(words, subject), span(words, i + 1, end), null, CueClass.SAY)
                        .map(Voice::speaker);
            }
        }
        return Optional.empty();
    }

    // ---------------------------------------------------------------- verbs

    static int mainVerb(List<TaggedWord> words, int verb) {
        if (!words.get(verb).is(AUX)) {
            return verb;
        }
        for (int i = verb + 1; i < words.size() && i <= verb + 6; i++) {
            if (words.get(i).is(VERB)) {
                return i;
            }
            if (!words.get(i).is(AUX, ADV, PART) && !words.get(i).isWord("to", "once", "also", "again")) {
                return verb;
            }
        }
        return verb;
    }

    private static boolean isPassive(List<TaggedWord> words, int verb, int main) {
        boolean be = false;
        for (int i = verb; i < main; i++) {
            be |= words.get(i).isWord("is", "are", "was", "were", "be", "been", "being");
        }
        return be
                && !words.get(main).lower().endsWith("ing")
                && !words.get(main - 1).isWord("to");
    }

    private boolean isPast(List<TaggedWord> words, int verb) {
        TaggedWord word = words.get(verb);
        if (word.is(AUX)) {
            return word.isWord("was", "were", "had", "did")
                    || word.isWord("has", "have") && mainVerb(words, verb) != verb;
        }
        return cues.isPast(word.lower()) || word.lower().endsWith("ed");
    }

    private static boolean isModal(List<TaggedWord> words, int verb) {
        return words.get(verb)
                .isWord("should", "must", "will", "would", "can", "could", "may", "might", "shall", "need", "needs");
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
        Speaker speaker = carry.carries() ? carry.speaker() : lastNamed;
        return new Voice(speaker == null ? Speaker.NARRATOR : speaker, rule, null, null, true);
    }
}
