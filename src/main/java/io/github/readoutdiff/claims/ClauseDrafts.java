package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.PartOfSpeech;
import io.github.readoutdiff.text.TaggedWord;
import java.util.List;
import java.util.Optional;

/** Drafts the clauses of a sentence that the readout tells in its own words: who speaks goes on from clause to clause. */
final class ClauseDrafts {
    private final SpeakerRules speakers;
    private final PhraseSpeakers phrases;
    private final Drafts drafts;

    ClauseDrafts(SpeakerRules speakers, PhraseSpeakers phrases, Drafts drafts) {
        this.speakers = speakers;
        this.phrases = phrases;
        this.drafts = drafts;
    }

    /** Drafts the clauses of {@code words}, of which those up to {@code tag} only say whose a quotation is. */
    void read(List<TaggedWord> words, boolean newParagraph, int tag) {
        Voice own = Voice.NARRATION;
        Voice main = Voice.NARRATION;
        String subjectWords = "";
        String modal = "";
        String governing = "";
        boolean first = newParagraph;
        List<Piece> pieces = ClauseCutter.cut(words);
        Optional<Voice> ahead = opensWithParticiple(words, pieces)
                ? Optional.of(speakers.main(words, pieces.get(1), first))
                : isParted(pieces)
                        ? Optional.of(speakers.main(words, whole(pieces.get(0), pieces.get(1)), first))
                        : Optional.empty();
        for (Piece piece : pieces) {
            Span span = drafts.trimmed(words, piece);
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
                        subjectWords =
                                piece.verb() > piece.from() ? drafts.words(words, piece.from(), piece.verb()) : "";
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
                    governing = drafts.governing(words, piece, subjectWords);
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
                drafts.add(span, own, over);
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

    /** "The king, drawing attention to the floods, | asked": subject and verb stand in two pieces. */
    private static boolean isParted(List<Piece> pieces) {
        return pieces.size() > 1
                && pieces.get(0).level() == Piece.Level.MAIN
                && pieces.get(0).verb() < 0
                && pieces.get(1).rule().equals("behind insertion");
    }

    private static Piece whole(Piece subject, Piece verb) {
        return new Piece(subject.from(), verb.to(), Piece.Level.MAIN, subject.subject(), verb.verb(), verb.rule());
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
                while (from > 0
                        && !(words.get(from - 1).isWord(",")
                                || Cues.standard().is("predicate-opener", words.get(from - 1)))) {
                    from--;
                }
                return VerbGroup.at(words, modal).isModal() ? drafts.words(words, from, modal + 1) : "";
            }
        }
        return "";
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
        Optional<Voice> given = phrases.given(words, main, piece.to());
        if (given.isPresent()) {
            return given.get();
        }
        Optional<Cues.Cue> cue = Cues.standard().at(words, main);
        if (cue.filter(found -> found.cueClass() == CueClass.TOPIC).isPresent() && speakers.isEvent(before)) {
            // "A telephoned B and discussed the tolls": with each other
            return new Voice(Speaker.JOINT, "topic", null, null, false);
        }
        boolean said = cue.filter(found -> found.cueClass().reports()).isPresent()
                && !VerbGroup.at(words, piece.verb()).isPassive();
        Voice told = said && before.equals(Voice.NARRATION) ? speakers.doer().orElse(before) : before;
        Voice voice = told;
        if (cue.isPresent() && told.source() != null) {
            int last = Math.min(Math.max(main, cue.get().last()), piece.to() - 1);
            boolean carries = cue.get().cueClass().speaks()
                    && (told.speaker().isNamed() || cue.get().cueClass() == CueClass.SAY);
            voice = new Voice(
                    told.speaker(),
                    told.rule(),
                    told.source(),
                    Span.of(
                            words.get(piece.verb()).span().start(),
                            words.get(last).span().end()),
                    carries);
            speakers.remember(voice);
        }
        return voice;
    }
}
