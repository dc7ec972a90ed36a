package io.github.readoutdiff.match;

import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.StopWords;
import io.github.readoutdiff.text.Word;
import io.github.readoutdiff.text.Words;
import java.util.List;

/** Whether two names are one speaker's: they share a word that is no title ("Biden", "Joseph Biden"). */
final class Speakers {
    private Speakers() {}

    static boolean same(Speaker one, Speaker other) {
        return share(words(one), words(other));
    }

    /** Whether the words of two names have one in common. */
    static boolean share(List<String> one, List<String> other) {
        return other.stream().anyMatch(one::contains);
    }

    /** Whether a speaker is a person or party by name, not by a title alone ("the President"). */
    static boolean isNamed(Speaker speaker) {
        return speaker.isNamed() && !words(speaker).isEmpty();
    }

    /** The words of a name that are no title. */
    static List<String> words(Speaker speaker) {
        return Words.of(speaker.name()).stream()
                .map(Word::key)
                .filter(key -> key.length() > 1 && !Lexicon.FRAME.contains(key) && !StopWords.contains(key))
                .toList();
    }
}
