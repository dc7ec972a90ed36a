package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Attribution;
import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.PartOfSpeech;
import io.github.readoutdiff.text.TaggedWord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The claims drafted so far of one text: makes a draft of a piece of a sentence and who speaks in it. */
final class Drafts {
    /** How many words from the verb on tell what a further part of the clause hangs on. */
    private static final int GOVERNING = 7;

    private final String text;
    private final List<Draft> drafts = new ArrayList<>();

    Drafts(String text) {
        this.text = text;
    }

    /** All drafts in the order in which they were made. */
    List<Draft> all() {
        return drafts;
    }

    /** Clauses whose speaker is settled. */
    void fixed(List<TaggedWord> words, Voice voice, Manner manner, @Nullable Span gap) {
        fixed(words, ClauseCutter.cut(words), voice, manner, gap);
    }

    void fixed(List<TaggedWord> words, List<Piece> pieces, Voice voice, Manner manner, @Nullable Span gap) {
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

    /** Drafts a piece whose span without the punctuation around it is known. */
    void add(Span span, Voice voice, String governing) {
        boolean narrated = voice.speaker().equals(Speaker.NARRATOR);
        Manner manner = narrated ? Manner.NARRATED : isQuoted(span) ? Manner.DIRECT : Manner.INDIRECT;
        drafts.add(new Draft(span, governing, voice.speaker(), manner, narrated ? null : attribution(voice, span)));
    }

    /** What the parts that follow a clause hang on: its subject and the first words from its verb on. */
    String governing(List<TaggedWord> words, Piece piece, String subject) {
        int from = Math.min(Math.max(piece.verb(), piece.from()), piece.to() - 1);
        return (subject + " " + words(words, from, Math.min(from + GOVERNING, piece.to()))).strip();
    }

    /** The text from one word to another; empty if there is none. */
    String words(List<TaggedWord> words, int from, int to) {
        return from < to
                ? text.substring(
                        words.get(from).span().start(), words.get(to - 1).span().end())
                : "";
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
    @Nullable
    Span trimmed(List<TaggedWord> words, Piece piece) {
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
