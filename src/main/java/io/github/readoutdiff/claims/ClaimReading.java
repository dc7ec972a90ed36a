package io.github.readoutdiff.claims;

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
    private static final int TAG_WORDS = 10;
    /** How many words beside the tag tell something. */
    private static final int MORE = 4;

    private final String text;
    private final Tagger tagger;
    private final PhraseSpeakers phrases;
    private final SpeakerRules speakers;
    private final QuotationVoices voices;
    private final List<Sentence> sentences;
    private final List<Quotation> quotations;
    private final Labels labels;
    private final Optional<OwnVoice> speech;
    private final Drafts drafts;
    private final ClauseDrafts clauses;
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
        References references = new References(cast, parties, readout.issuer().name());
        this.phrases = new PhraseSpeakers(text, references);
        this.speakers = new SpeakerRules(text, references, phrases);
        this.voices = new QuotationVoices(text, speakers, phrases, this::tagged);
        this.drafts = new Drafts(text);
        this.clauses = new ClauseDrafts(speakers, phrases, drafts);
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
        return drafts.all();
    }

    private void read(Sentence sentence) {
        boolean newParagraph = sentence.paragraph() != paragraph;
        paragraph = sentence.paragraph();
        Span span = sentence.span();
        Optional<Labels.Label> named = labels.of(sentence);
        if (named.isPresent()) {
            label = labelled(named.get().name());
            int start = named.get().end();
            while (start < span.end() - 1 && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            span = Span.of(start, span.end());
        }
        List<TaggedWord> words = tagged(span);
        Optional<OwnVoice> covering = speech.filter(own -> own.covers(sentence));
        if ((label != null || covering.isPresent()) && Salutations.isOnly(words)) {
            return;
        }
        if (label != null) {
            drafts.fixed(words, label, Manner.DIRECT, null);
            return;
        }
        if (covering.isPresent()) {
            ownWords(words, span, covering.get(), newParagraph);
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

    /** A sentence of a speech: what stands before its label, if it has one, is told by the readout. */
    private void ownWords(List<TaggedWord> words, Span sentence, OwnVoice speech, boolean newParagraph) {
        Voice own = speech.voice();
        Span source = own.source();
        List<TaggedWord> said = words;
        if (source != null && sentence.encloses(source)) {
            plain(
                    words.stream()
                            .filter(word -> word.span().end() <= source.start())
                            .toList(),
                    newParagraph);
            said = words.stream()
                    .filter(word -> word.span().start() >= speech.labelEnd())
                    .toList();
        }
        if (speech.tellsOfEvent()) {
            account(said, own);
        } else {
            drafts.fixed(said, own, own.speaker().isNamed() ? Manner.DIRECT : Manner.NARRATED, null);
        }
    }

    private List<TaggedWord> tagged(Span span) {
        return TagRepair.of(tagger.tag(text, span), nameWords);
    }

    private Voice labelled(Span name) {
        List<TaggedWord> words = tagged(name);
        Speaker speaker = phrases.named(words, 0, words.size())
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
            drafts.fixed(quoted.words(), whose, Manner.DIRECT, quoted.gap());
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
                || !quotes && content <= TAG_WORDS && voices.tag(run).isPresent() && !tellsMore(run);
    }

    private static boolean reports(List<TaggedWord> run, int at) {
        return Cues.standard()
                .at(run, at)
                .filter(cue -> cue.cueClass().reports() && cue.cueClass() != CueClass.TOPIC)
                .isPresent();
    }

    /** "Mr Elphberg said, thanking the king for the boats"; "Mr Elphberg thanked the king and said": more than whose words they are. */
    private boolean tellsMore(List<TaggedWord> run) {
        int end = tagEnd(run);
        if (end > 0 && run.size() - end > MORE && reports(run, end + 1)) {
            return true;
        }
        for (int i = MORE; i + 1 < run.size(); i++) {
            if (run.get(i).is(PartOfSpeech.CCONJ)
                    && Cues.standard().isPast(run.get(i + 1).lower())
                    && run.subList(0, i).stream()
                            .anyMatch(word -> Cues.standard().isPast(word.lower()))) {
                return true;
            }
        }
        return false;
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
                drafts.fixed(words, List.of(piece), Voice.NARRATION, Manner.NARRATED, null);
            } else if (other.isPresent()) {
                drafts.fixed(words, List.of(piece), other.get(), Manner.INDIRECT, null);
            } else if (FirstPerson.isOfBoth(part)) {
                Voice both = new Voice(Speaker.JOINT, "own voice", null, null, true);
                drafts.fixed(words, List.of(piece), both, Manner.DIRECT, null);
            } else {
                drafts.fixed(words, List.of(piece), own, Manner.DIRECT, null);
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
            clauses.read(words, newParagraph, tag);
        }
    }

    /** A sentence whose reporting words stand inside or behind: they are no part of the claim that they interrupt. */
    private void reported(List<TaggedWord> words, Insertion insertion, Voice found, boolean newParagraph) {
        // "the lock leaks, the queen said, adding that": what follows is a point of its own
        boolean adds = !insertion.behind() && isParticiple(words.get(insertion.to() + 1));
        boolean behind = insertion.behind() || adds;
        Voice voice =
                new Voice(found.speaker(), behind ? "cue behind" : "cue inside", found.source(), found.cue(), true);
        if (speakers.isVoice(found.speaker())) {
            // what a spokesperson tells is the issuer's own account
            clauses.read(
                    insertion.behind() ? words.subList(0, insertion.from()) : body(words, insertion), newParagraph, 0);
            return;
        }
        speakers.remember(voice);
        if (behind) {
            drafts.fixed(words.subList(0, insertion.from()), voice, Manner.INDIRECT, null);
        }
        if (adds) {
            List<TaggedWord> rest = words.subList(insertion.from() + 1, words.size());
            clauses.read(rest, false, insertion.to() - insertion.from() - 1);
        }
        if (behind) {
            return;
        }
        List<TaggedWord> body = body(words, insertion);
        Span gap = Span.of(
                words.get(insertion.from() - 1).span().end(),
                words.get(insertion.to() + 1).span().start());
        drafts.fixed(body, voice, Manner.INDIRECT, gap);
    }

    private static boolean isParticiple(TaggedWord word) {
        return word.is(PartOfSpeech.VERB) && word.lower().endsWith("ing");
    }

    /** A sentence without the reporting words inside it. */
    private static List<TaggedWord> body(List<TaggedWord> words, Insertion insertion) {
        List<TaggedWord> body = new ArrayList<>(words.subList(0, insertion.from()));
        body.addAll(words.subList(insertion.to() + 1, words.size()));
        return body;
    }
}
