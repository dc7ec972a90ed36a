package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Attribution;
import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.PartOfSpeech;
import io.github.readoutdiff.text.Sentence;
import io.github.readoutdiff.text.TaggedWord;
import io.github.readoutdiff.text.Tagger;
import io.github.readoutdiff.text.TextRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one English readout from its first sentence to its last and drafts its claims. */
final class ClaimReading {
    private static final int GOVERNING = 7;
    private static final int TAG_WORDS = 10;

    private final String text;
    private final Tagger tagger;
    private final SpeakerRules speakers;
    private final QuotationVoices voices;
    private final List<Sentence> sentences;
    private final List<Quotation> quotations;
    private final Labels labels;
    private final Optional<OwnVoice> speech;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<String> nameWords;
    private int paragraph = -1;
    private int quotation;
    private @Nullable Voice label;

    ClaimReading(Scene scene, Tagger tagger, Quotations quotations) {
        Readout readout = scene.readout();
        this.text = readout.text();
        this.tagger = tagger;
        this.sentences = scene.sentences();
        this.quotations = quotations.all();
        this.labels = new Labels(text, sentences);
        Parties parties = new Parties(scene.names());
        Cast cast = Cast.of(scene);
        new UnnamedHolders(text, sentences, parties, readout.issuer().name()).addTo(cast);
        cast.bindParty(text, parties);
        this.nameWords = cast.words();
        Optional<Speaker> leader = cast.officialOf(parties, readout.issuer().name())
                .or(cast.absent()::onlyOfficial)
                .or(() -> cast.counterpart(scene.elsewhere()))
                .map(person -> Speaker.of(person.name()));
        this.speech = !labels.ofTranscript()
                ? OwnVoice.in(readout, scene.names(), sentences, this.quotations, labels, leader)
                : Optional.empty();
        this.speakers = new SpeakerRules(
                text, new References(cast, parties, readout.issuer().name()));
        this.voices = new QuotationVoices(text, speakers, this::tagged);
    }

    List<Draft> read() {
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (sentence.role().states()) {
                read(sentence);
            } else if (sentence.role() == TextRole.HEADING) {
                label = null;
            }
        }
        return drafts;
    }

    private void read(Sentence sentence) {
        boolean newParagraph = sentence.paragraph() != paragraph;
        paragraph = sentence.paragraph();
        Span span = sentence.span();
        Optional<Span> named = labels.of(sentence);
        if (named.isPresent()) {
            label = labelled(named.get());
            int start = named.get().end() + 1;
            while (start < span.end() - 1 && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            span = Span.of(start, span.end());
        }
        List<TaggedWord> words = tagged(span);
        if (label != null) {
            fixed(words, label, Manner.DIRECT, null);
            return;
        }
        if (speech.filter(own -> own.covers(sentence)).isPresent()) {
            Voice own = speech.get().voice();
            Span source = own.source();
            if (source != null && span.encloses(source)) {
                List<TaggedWord> before = words.stream()
                        .filter(word -> word.span().end() <= source.start())
                        .toList();
                plain(before, newParagraph);
                words = words.stream()
                        .filter(word -> word.span().start() > source.end())
                        .toList();
            }
            if (speech.get().tellsOfEvent()) {
                account(words, own);
            } else {
                fixed(words, own, own.speaker().isNamed() ? Manner.DIRECT : Manner.NARRATED, null);
            }
            return;
        }
        while (quotation < quotations.size() && quotations.get(quotation).close() < span.start()) {
            quotation++;
        }
        if (quotation < quotations.size() && quotations.get(quotation).open() < span.end()) {
            quoted(words, span, newParagraph);
        } else {
            plain(words, newParagraph);
        }
    }

    private List<TaggedWord> tagged(Span span) {
        return TagRepair.of(tagger.tag(text, span), nameWords);
    }

    private Voice labelled(Span name) {
        List<TaggedWord> words = tagged(name);
        Speaker speaker = speakers.named(words, 0, words.size())
                .filter(Speaker::isNamed)
                .orElseGet(() -> Speaker.of(name.in(text)));
        return new Voice(speaker, "speaker label", name, null, true);
    }

    /** A sentence with somebody's own words in it: its parts inside and outside the quotation marks. */
    private void quoted(List<TaggedWord> words, Span sentence, boolean newParagraph) {
        int at = 0;
        int current = quotation;
        QuotedWords open = new QuotedWords();
        while (at < words.size()) {
            while (current < quotations.size()
                    && quotations.get(current).close() < words.get(at).span().start()) {
                current++;
            }
            Quotation next = current < quotations.size() ? quotations.get(current) : null;
            boolean inside = next != null && next.covers(words.get(at).span().start());
            int end = at;
            while (end < words.size()
                    && (next == null || next.covers(words.get(end).span().start()) == inside)
                    && (inside || next == null || words.get(end).span().start() < next.open())) {
                end++;
            }
            List<TaggedWord> run = words.subList(at, end);
            if (inside && next != null) {
                List<TaggedWord> own = unmarked(run, next);
                if (!own.isEmpty()) {
                    Voice whose = voices.of(next, sentence);
                    if (!open.goesOn(own)) {
                        close(open);
                    }
                    open.add(own, whose);
                }
            } else if (!isTag(run)) {
                close(open);
                plain(run, newParagraph, tagEnd(run));
            }
            at = end;
        }
        close(open);
    }

    /** Drafts what a quotation says that was read up to its end. */
    private void close(QuotedWords quoted) {
        Voice whose = quoted.voice();
        if (whose != null) {
            fixed(quoted.words(), whose, Manner.DIRECT, quoted.gap());
        }
        quoted.clear();
    }

    private static List<TaggedWord> unmarked(List<TaggedWord> run, Quotation quotation) {
        int from = run.get(0).span().start() == quotation.open() ? 1 : 0;
        int to = run.get(run.size() - 1).span().start() == quotation.close() ? run.size() - 1 : run.size();
        return from < to ? run.subList(from, to) : List.of();
    }

    /** Whether a run beside a quotation only says whose it is: nothing more is quoted in it. */
    private boolean isTag(List<TaggedWord> run) {
        long content = run.stream().filter(word -> !word.is(PartOfSpeech.PUNCT)).count();
        boolean quotes = run.stream().anyMatch(word -> word.isWord("\"", "“", "«"));
        return content == 0
                || !quotes && content <= TAG_WORDS && voices.tag(run).isPresent();
    }

    /** The word behind "Mr Elphberg said" in ", Mr Elphberg said, thanking": a tag, whatever follows; 0 if there is none. */
    private int tagEnd(List<TaggedWord> run) {
        int from = 0;
        while (from < run.size() && run.get(from).is(PartOfSpeech.PUNCT)) {
            from++;
        }
        for (int i = from + 1; i < run.size() && i <= from + TAG_WORDS; i++) {
            if (run.get(i).isWord(",")) {
                boolean tag = run.get(i - 1).is(PartOfSpeech.VERB)
                        && voices.tag(run.subList(from, i)).isPresent();
                return tag ? i : 0;
            }
        }
        return 0;
    }

    /** Clauses of an account in the first person: that both met, what both agreed, what the teller said. */
    private void account(List<TaggedWord> words, Voice own) {
        for (Piece piece : ClauseCutter.cut(words)) {
            List<TaggedWord> part = words.subList(piece.from(), piece.to());
            Optional<Voice> other = speakers.ofOther(words, piece, own.speaker());
            if (FirstPerson.tellsOfMeeting(part)) {
                fixed(words, List.of(piece), Voice.NARRATION, Manner.NARRATED, null);
            } else if (other.isPresent()) {
                fixed(words, List.of(piece), other.get(), Manner.INDIRECT, null);
            } else if (FirstPerson.isOfBoth(part)) {
                Voice both = new Voice(Speaker.JOINT, "own voice", null, null, true);
                fixed(words, List.of(piece), both, Manner.DIRECT, null);
            } else {
                fixed(words, List.of(piece), own, Manner.DIRECT, null);
            }
        }
    }

    /** Clauses whose speaker is settled. */
    private void fixed(List<TaggedWord> words, Voice voice, Manner manner, @Nullable Span gap) {
        fixed(words, ClauseCutter.cut(words), voice, manner, gap);
    }

    private void fixed(List<TaggedWord> words, List<Piece> pieces, Voice voice, Manner manner, @Nullable Span gap) {
        String governing = "";
        for (Piece piece : pieces) {
            Span span = trimmed(words, piece);
            if (span != null) {
                String over = piece.level() == Piece.Level.PART ? governing : "";
                governing = piece.level() == Piece.Level.MAIN ? governing(words, piece, "") : governing;
                Span inside = gap != null && span.start() < gap.start() && span.end() > gap.end() ? gap : null;
                Attribution attribution = voice.speaker().equals(Speaker.NARRATOR) ? null : attribution(voice, span);
                drafts.add(new Draft(span, inside, over, voice.speaker(), manner, attribution));
            }
        }
    }

    private void plain(List<TaggedWord> words, boolean newParagraph) {
        plain(words, newParagraph, 0);
    }

    /** Words outside quotation marks, of which the first only say whose a quotation is. */
    private void plain(List<TaggedWord> words, boolean newParagraph, int tag) {
        Optional<Insertion> insertion = Insertion.in(words);
        Optional<Voice> whose = insertion.flatMap(found -> voices.tag(words.subList(found.from() + 1, found.to())));
        if (insertion.isPresent() && whose.isPresent()) {
            reported(words, insertion.get(), whose.get(), newParagraph);
        } else {
            clauses(words, newParagraph, tag);
        }
    }

    /** A sentence whose reporting words stand inside or behind: they are no part of the claim that they interrupt. */
    private void reported(List<TaggedWord> words, Insertion insertion, Voice found, boolean newParagraph) {
        Voice voice = new Voice(
                found.speaker(), insertion.behind() ? "cue behind" : "cue inside", found.source(), found.cue(), true);
        if (speakers.isVoice(found.speaker())) {
            // what a spokesperson tells is the issuer's own account
            clauses(insertion.behind() ? words.subList(0, insertion.from()) : body(words, insertion), newParagraph, 0);
            return;
        }
        speakers.remember(voice);
        if (insertion.behind()) {
            fixed(words.subList(0, insertion.from()), voice, Manner.INDIRECT, null);
            return;
        }
        List<TaggedWord> body = body(words, insertion);
        Span gap = Span.of(
                words.get(insertion.from() - 1).span().end(),
                words.get(insertion.to() + 1).span().start());
        fixed(body, voice, Manner.INDIRECT, gap);
    }

    /** A sentence without the reporting words inside it. */
    private static List<TaggedWord> body(List<TaggedWord> words, Insertion insertion) {
        List<TaggedWord> body = new ArrayList<>(words.subList(0, insertion.from()));
        body.addAll(words.subList(insertion.to() + 1, words.size()));
        return body;
    }

    private void clauses(List<TaggedWord> words, boolean newParagraph, int tag) {
        Voice own = Voice.NARRATION;
        Voice main = Voice.NARRATION;
        String subjectWords = "";
        String modal = "";
        String governing = "";
        boolean first = newParagraph;
        List<Piece> pieces = ClauseCutter.cut(words);
        Optional<Voice> ahead = opensWithParticiple(words, pieces)
                ? Optional.of(speakers.main(words, pieces.get(1), first))
                : Optional.empty();
        for (Piece piece : pieces) {
            Span span = trimmed(words, piece);
            if (span == null) {
                continue;
            }
            own = main;
            String over = "";
            switch (piece.level()) {
                case MAIN:
                    if (ahead.isPresent() && piece.from() <= pieces.get(1).from()) {
                        main = piece == pieces.get(1)
                                ? ahead.get()
                                : ahead.get().carried();
                        subjectWords = "";
                        modal = "";
                    } else if (piece.subject() >= 0) {
                        main = speakers.main(words, piece, first);
                        subjectWords = piece.verb() > piece.from() ? words(words, piece.from(), piece.verb()) : "";
                        modal = piece.verb() >= 0
                                        && VerbGroup.at(words, piece.verb()).isModal()
                                ? words.get(piece.verb()).text()
                                : "";
                    } else {
                        main = predicate(words, piece, main);
                        boolean goesOn = piece.verb() >= 0
                                && words.get(piece.verb()).is(PartOfSpeech.VERB)
                                && !VerbGroup.at(words, piece.verb()).isPast();
                        over = goesOn ? (subjectWords + " " + modal).strip() : subjectWords;
                    }
                    own = main;
                    governing = governing(words, piece, subjectWords);
                    break;
                case EVENT:
                    own = Voice.NARRATION;
                    break;
                case CONTENT:
                    own = speakers.isToldForIssuer() && piece.subject() >= 0 && piece.verb() >= 0
                            ? speakers.told(words, piece)
                            : own;
                    over = (reporting(governing) + " " + subjectAndModal(words, piece)).strip();
                    break;
                default:
                    over = governing;
            }
            first = false;
            // "the spokesperson announced:" says only who tells what follows
            boolean announces = speakers.isToldForIssuer() && piece.verb() >= 0 && piece.verb() == piece.to() - 1;
            if (piece.to() > tag && !announces) {
                drafts.add(draft(piece, span, own, over));
            }
        }
    }

    /** "Stating that the lock leaks, the king asked": whose participle it is, the next clause tells. */
    private static boolean opensWithParticiple(List<TaggedWord> words, List<Piece> pieces) {
        if (pieces.size() < 2
                || pieces.get(1).level() != Piece.Level.MAIN
                || pieces.get(1).subject() < 0) {
            return false;
        }
        TaggedWord first = words.get(pieces.get(0).from());
        return pieces.get(0).level() == Piece.Level.MAIN
                && first.lower().endsWith("ing")
                && Cues.standard().at(words, pieces.get(0).from()).isPresent();
    }

    /** "They should" of "that they should keep the truce and" before a further verb in its base form; else empty. */
    private String subjectAndModal(List<TaggedWord> words, Piece piece) {
        if (piece.subject() >= 0
                || piece.verb() < 0
                || !words.get(piece.verb()).is(PartOfSpeech.VERB)
                || VerbGroup.at(words, piece.verb()).isPast()
                || words.get(piece.verb()).lower().endsWith("s")) {
            return "";
        }
        for (int modal = piece.from() - 1; modal > 0 && !words.get(modal).isWord(";"); modal--) {
            if (words.get(modal).is(PartOfSpeech.AUX)) {
                int from = modal;
                while (from > 0 && !words.get(from - 1).isWord("that", ",", "and", "but")) {
                    from--;
                }
                return VerbGroup.at(words, modal).isModal() ? words(words, from, modal + 1) : "";
            }
        }
        return "";
    }

    private String words(List<TaggedWord> words, int from, int to) {
        return from < to
                ? text.substring(
                        words.get(from).span().start(), words.get(to - 1).span().end())
                : "";
    }

    /** What the parts that follow a clause hang on: its subject and the first words from its verb on. */
    private String governing(List<TaggedWord> words, Piece piece, String subject) {
        int from = Math.min(Math.max(piece.verb(), piece.from()), piece.to() - 1);
        return (subject + " " + words(words, from, Math.min(from + GOVERNING, piece.to()))).strip();
    }

    /** What governs a further content: the reporting words without the content before it. */
    private static String reporting(String governing) {
        int that = governing.indexOf(" that ");
        return that < 0 ? governing : governing.substring(0, that + " that".length());
    }

    /** A further predicate of the same subject: its verb may report too. */
    private Voice predicate(List<TaggedWord> words, Piece piece, Voice before) {
        if (piece.verb() < 0) {
            return before;
        }
        int main = VerbGroup.at(words, piece.verb()).main();
        Optional<Voice> given = speakers.given(words, main, piece.to());
        if (given.isPresent()) {
            return given.get();
        }
        Optional<Cues.Cue> cue = Cues.standard().at(words, main);
        if (cue.filter(found -> found.cueClass() == CueClass.TOPIC).isPresent() && speakers.isEvent(before)) {
            // "A telephoned B and discussed the tolls": with each other
            return new Voice(Speaker.JOINT, "topic", null, null, false);
        }
        Voice voice = before;
        if (cue.isPresent() && before.source() != null) {
            int last = Math.min(Math.max(main, cue.get().last()), piece.to() - 1);
            boolean carries = cue.get().cueClass().speaks()
                    && (before.speaker().isNamed() || cue.get().cueClass() == CueClass.SAY);
            voice = new Voice(
                    before.speaker(),
                    before.rule(),
                    before.source(),
                    Span.of(
                            words.get(piece.verb()).span().start(),
                            words.get(last).span().end()),
                    carries);
            speakers.remember(voice);
        }
        return voice;
    }

    private Draft draft(Piece piece, Span span, Voice voice, String governing) {
        boolean narrated = voice.speaker().equals(Speaker.NARRATOR);
        Manner manner = narrated ? Manner.NARRATED : isQuoted(span) ? Manner.DIRECT : Manner.INDIRECT;
        return new Draft(span, governing, voice.speaker(), manner, narrated ? null : attribution(voice, span));
    }

    private Attribution attribution(Voice voice, Span span) {
        Span cue = voice.cue();
        int start = cue != null && span.encloses(cue) && cue.end() < span.end() ? cue.end() : span.start();
        while (start < span.end() - 1
                && !Character.isLetterOrDigit(text.charAt(start))
                && "\"“'(".indexOf(text.charAt(start)) < 0) {
            start++;
        }
        return new Attribution(
                voice.source() == null ? List.of() : List.of(voice.source()),
                cue == null ? List.of() : List.of(cue),
                List.of(Span.of(start, span.end())),
                voice.rule());
    }

    private boolean isQuoted(Span span) {
        String words = span.in(text);
        int first = words.codePointAt(0);
        return first == '"' || first == '“' || first == '«';
    }

    /** The piece's span without punctuation around it; what ends the sentence stays with its last piece. */
    private @Nullable Span trimmed(List<TaggedWord> words, Piece piece) {
        int from = piece.from();
        int to = piece.to();
        while (from < to && (words.get(from).isWord(",", ";", ":", "-", "–", "—", ".") || isLoose(words, from, to))) {
            from++;
        }
        while (to > from
                && (words.get(to - 1).isWord(",", ";", "-", "–", "—")
                        || words.get(to - 1).isWord(":") && to < words.size())) {
            to--;
        }
        for (int i = from; i < to; i++) {
            if (words.get(i).text().codePoints().anyMatch(Character::isLetterOrDigit)) {
                return Span.of(
                        words.get(from).span().start(), words.get(to - 1).span().end());
            }
        }
        return null;
    }

    private static boolean isLoose(List<TaggedWord> words, int at, int to) {
        return at > 0 && words.get(at).is(PartOfSpeech.CCONJ) && words.get(at).isWord("and", "or") && at + 1 < to;
    }
}
