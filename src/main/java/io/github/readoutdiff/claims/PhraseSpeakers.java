package io.github.readoutdiff.claims;

import static io.github.readoutdiff.text.PartOfSpeech.ADJ;
import static io.github.readoutdiff.text.PartOfSpeech.NOUN;
import static io.github.readoutdiff.text.PartOfSpeech.PART;
import static io.github.readoutdiff.text.PartOfSpeech.PROPN;
import static io.github.readoutdiff.text.PartOfSpeech.PUNCT;

import io.github.readoutdiff.claims.References.Reference;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.TaggedWord;
import java.util.List;
import java.util.Optional;

/** Whom a phrase of a clause names as who speaks or gives, where the subject does not: "according to", "by", "from". */
final class PhraseSpeakers {
    /** Words from "gained" to "from". */
    private static final int GIVEN = 8;

    private final String text;
    private final References references;
    private final Cues cues = Cues.standard();

    PhraseSpeakers(String text, References references) {
        this.text = text;
        this.references = references;
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
                int last = words.get(end - 1).is(PUNCT) && end - 1 > i + 1 ? end - 1 : end;
                return named(words, i + 1, last)
                        .filter(references::isPerson)
                        .map(giver -> new Voice(giver, "given", null, cue, false));
            }
        }
        return Optional.empty();
    }

    /** "According to the envoy, ...". */
    Optional<Voice> according(List<TaggedWord> words, Piece piece) {
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

    /** "Was promised by the queen", "on the Ruritanian side". */
    Optional<Speaker> agent(List<TaggedWord> words, int verb, int to) {
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
                    if (cues.is("side-noun", words.get(side))) {
                        return named(words, i + 1, side + 1);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Span span(List<TaggedWord> words, int from, int to) {
        return Span.of(words.get(from).span().start(), words.get(to - 1).span().end());
    }
}
