package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.Offices;
import io.github.readoutdiff.text.PartOfSpeech;
import io.github.readoutdiff.text.TaggedWord;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells whose words stand in quotation marks: from the words of reporting behind or before them, else from who spoke last. */
final class QuotationVoices {
    private static final int REGION = 240;

    private final String text;
    private final SpeakerRules speakers;
    private final PhraseSpeakers phrases;
    private final Function<Span, List<TaggedWord>> tagged;
    private @Nullable Quotation voiced;
    private Voice voice = Voice.NARRATION;

    QuotationVoices(
            String text, SpeakerRules speakers, PhraseSpeakers phrases, Function<Span, List<TaggedWord>> tagged) {
        this.text = text;
        this.speakers = speakers;
        this.phrases = phrases;
        this.tagged = tagged;
    }

    /** Whose words a quotation gives: named behind it, before it, or by whoever spoke last. */
    Voice of(Quotation quotation, Span sentence) {
        if (quotation == voiced) {
            return voice;
        }
        voiced = quotation;
        int after = Math.min(text.length(), quotation.close() + 1);
        Optional<Voice> found = tag(region(after, behind(after)));
        if (found.isEmpty()) {
            found = tag(region(
                    Math.max(before(quotation), Math.min(sentence.start(), quotation.open())), quotation.open()));
        }
        voice = found.orElseGet(() -> speakers.lastSpeaker("quotation carried over"));
        speakers.remember(voice);
        return voice;
    }

    /** Where the words behind a quotation end: the sentence's end, or the next quotation. */
    private int behind(int from) {
        int limit = Math.min(text.length(), from + REGION);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\n'
                    || c == '"'
                    || c == '“'
                    || c == '«'
                    || c == '.' && i + 1 < limit && text.charAt(i + 1) == ' ' && i - from > 12) {
                return i;
            }
        }
        return limit;
    }

    private int before(Quotation quotation) {
        int start = quotation.open();
        int limit = Math.max(0, quotation.open() - REGION);
        while (start > limit
                && "\n\"”»".indexOf(text.charAt(start - 1)) < 0
                && !(text.charAt(start - 1) == ' ' && start > 1 && ".!?".indexOf(text.charAt(start - 2)) >= 0)) {
            start--;
        }
        return start;
    }

    private List<TaggedWord> region(int from, int to) {
        return from < to && text.substring(from, to).codePoints().anyMatch(Character::isLetter)
                ? tagged.apply(Span.of(from, to))
                : List.of();
    }

    /** "said the queen", "the queen added": who is named with a reporting verb beside a quotation. */
    Optional<Voice> tag(List<TaggedWord> words) {
        for (int i = 0; i < words.size() && i < 40; i++) {
            Optional<Cues.Cue> cue = Cues.standard().at(words, i);
            if (cue.isEmpty()
                    || cue.get().cueClass() != CueClass.SAY
                            && cue.get().cueClass() != CueClass.ASK
                            && cue.get().cueClass() != CueClass.WARN) {
                continue;
            }
            Span verb = words.get(i).span();
            int subject = i;
            while (subject > 0 && words.get(subject - 1).is(PartOfSpeech.ADV, PartOfSpeech.AUX)) {
                subject--;
            }
            if (subject > 0 && words.get(subject - 1).is(PartOfSpeech.CCONJ)) {
                subject = firstVerb(words, subject);
            }
            int start = subject;
            while (start > 0 && isNominal(words.get(start - 1))) {
                start--;
            }
            if (start < subject && subject - start < 14) {
                return Optional.of(whose(words, start, subject, verb));
            }
            int end = i + 1;
            while (end < words.size() && isNominal(words.get(end))) {
                end++;
            }
            if (end > i + 1 && words.subList(i + 1, end).stream().anyMatch(QuotationVoices::isSomebody)) {
                return Optional.of(whose(words, i + 1, end, verb));
            }
        }
        return Optional.empty();
    }

    /** "The queen thanked Otto for his help and asked him": whose the first verb is, the second is too. */
    private static int firstVerb(List<TaggedWord> words, int before) {
        for (int i = 1; i < before; i++) {
            if (words.get(i).is(PartOfSpeech.VERB)
                    && !words.get(i).lower().endsWith("ing")
                    && isNominal(words.get(i - 1))) {
                return i;
            }
        }
        return before;
    }

    /** "Gave an assessment" and "described the floods" name nobody, "said a spokesman" and "said she" do. */
    private static boolean isSomebody(TaggedWord word) {
        Offices offices = Offices.standard();
        return Character.isUpperCase(word.text().codePointAt(0))
                || word.is(PartOfSpeech.PRON) && !ClauseWords.isPossessive(word)
                || offices.isHead(word.text())
                || offices.isInstitution(word.lower())
                || Cues.standard().is("joint", word)
                || Cues.standard().is("staff", word);
    }

    private static boolean isNominal(TaggedWord word) {
        return word.is(
                        PartOfSpeech.NOUN,
                        PartOfSpeech.PROPN,
                        PartOfSpeech.PRON,
                        PartOfSpeech.DET,
                        PartOfSpeech.ADJ,
                        PartOfSpeech.PART)
                || word.isWord("-")
                || Cues.standard().is("name-link", word);
    }

    private Voice whose(List<TaggedWord> words, int from, int to, Span cue) {
        Span source =
                Span.of(words.get(from).span().start(), words.get(to - 1).span().end());
        Optional<Speaker> known = phrases.named(words, from, to);
        Speaker speaker = known.orElseGet(() -> Speaker.of(source.in(text)));
        if (known.isEmpty() && to - from == 1 && words.get(from).is(PartOfSpeech.PRON)) {
            speaker = speakers.lastSpeaker("quotation").speaker();
        }
        return new Voice(speaker, "quotation", source, cue, true);
    }
}
