package io.github.readoutdiff.match;

import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.Word;
import io.github.readoutdiff.text.Words;
import java.util.List;

/** Whether two names are one speaker's: they share a word that is no title ("Biden", "Joseph Biden"). */
final class Speakers {
    private Speakers() {}

    static boolean same(Speaker one, Speaker other) {
        List<String> mine = Words.of(one.name()).stream().map(Word::key).toList();
        return Words.of(other.name()).stream()
                .map(Word::key)
                .anyMatch(key -> mine.contains(key) && key.length() > 1 && !Lexicon.FRAME.contains(key));
    }
}
