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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one English readout from its first sentence to its last and drafts its claims. */
final class ReadoutReader {
    private static final int GOVERNING = 7;

    private final String text;
    private final Tagger tagger;
    private final SpeakerRules speakers;
    private final List<Draft> drafts = new ArrayList<>();
    private int paragraph = -1;

    ReadoutReader(Readout readout, Tagger tagger, List<Sentence> sentences) {
        this.text = readout.text();
        this.tagger = tagger;
        Cast cast = Cast.of(text);
        this.speakers = new SpeakerRules(text, cast, readout.issuer().name());
        subjects(cast, sentences);
    }

    /** Persons without a title are known by the reporting verb behind them. */
    private void subjects(Cast cast, List<Sentence> sentences) {
        for (Sentence sentence : sentences.subList(0, Math.min(sentences.size(), 400))) {
            if (!sentence.role().states()) {
                continue;
            }
            Span head = Span.of(
                    sentence.span().start(),
                    Math.min(sentence.span().end(), sentence.span().start() + 120));
            java.util.regex.Matcher matcher = NAME_AND_VERB.matcher(head.in(text));
            if (matcher.find()) {
                cast.add(matcher.group(1), null, null);
            }
        }
    }

    private static final java.util.regex.Pattern NAME_AND_VERB = java.util.regex.Pattern.compile(
            "(?:^|, )((?!The |In |On |At |His |Her |This |Both |Our |Prime |President )\\p{Lu}\\p{Ll}[\\p{L}'’-]+ \\p{Lu}[\\p{L}'’-]+) (?:also |further |particularly )?"
                    + "(?:had|said|noted|stressed|emphasi[sz]ed|expressed|thanked|informed|pointed|outlined|detailed|described"
                    + "|underscored|underlined|congratulated|urged|reaffirmed|welcomed|recalled|spoke|held|met|told|added)\\b");

    List<Draft> read(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            if (sentence.role().states()) {
                read(sentence);
            }
        }
        return drafts;
    }

    private void read(Sentence sentence) {
        boolean newParagraph = sentence.paragraph() != paragraph;
        paragraph = sentence.paragraph();
        List<TaggedWord> words = TagRepair.of(tagger.tag(text, sentence.span()));
        Voice voice = Voice.NARRATION;
        String subjectWords = "";
        String governing = "";
        for (Piece piece : ClauseCutter.cut(words)) {
            Span span = trimmed(words, piece);
            if (span == null) {
                continue;
            }
            Voice own = voice;
            String over = "";
            switch (piece.level()) {
                case MAIN:
                    if (piece.subject() >= 0) {
                        voice = speakers.main(words, piece, newParagraph);
                        subjectWords = piece.verb() > piece.from() ? words(words, piece.from(), piece.verb()) : "";
                    } else {
                        voice = predicate(words, piece, voice);
                        over = subjectWords;
                    }
                    own = voice;
                    governing = governing(words, piece, subjectWords);
                    break;
                case EVENT:
                    own = Voice.NARRATION;
                    break;
                default:
                    over = governing;
            }
            newParagraph = false;
            drafts.add(draft(words, piece, span, own, over));
        }
    }

    private String words(List<TaggedWord> words, int from, int to) {
        return text.substring(
                words.get(from).span().start(), words.get(to - 1).span().end());
    }

    /** What the parts that follow a clause hang on: its subject and the first words from its verb on. */
    private String governing(List<TaggedWord> words, Piece piece, String subject) {
        int from = Math.max(piece.verb(), piece.from());
        return (subject + " " + words(words, from, Math.min(from + GOVERNING, piece.to()))).strip();
    }

    /** A further predicate of the same subject: its verb may report too. */
    private Voice predicate(List<TaggedWord> words, Piece piece, Voice before) {
        if (piece.verb() < 0) {
            return before;
        }
        int main = SpeakerRules.mainVerb(words, piece.verb());
        Optional<Cues.Cue> cue = Cues.standard().at(words, main);
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

    private Draft draft(List<TaggedWord> words, Piece piece, Span span, Voice voice, String governing) {
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
