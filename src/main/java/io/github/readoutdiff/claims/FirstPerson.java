package io.github.readoutdiff.claims;

import io.github.readoutdiff.text.PartOfSpeech;
import io.github.readoutdiff.text.TaggedWord;
import java.util.List;
import java.util.Optional;

/** What a clause of an account in the first person tells: that both met, what both did. */
final class FirstPerson {
    /** Words before "we agreed", "I met". */
    private static final int FIRST = 8;

    private FirstPerson() {}

    /** "We agreed to meet in May", "the queen and I discussed": what both did. */
    static boolean isOfBoth(List<TaggedWord> words) {
        boolean and =
                words.stream().limit(FIRST).takeWhile(word -> !word.isWord("i")).anyMatch(word -> word.isWord("and"));
        return didInFirstPerson(words, "we")
                .or(() -> and ? didInFirstPerson(words, "i") : Optional.empty())
                .filter(cue -> cue == CueClass.AGREE || cue == CueClass.TOPIC)
                .isPresent();
    }

    /** "Today I met the Queen". */
    static boolean tellsOfMeeting(List<TaggedWord> words) {
        return didInFirstPerson(words, "i").filter(cue -> cue == CueClass.MEET).isPresent();
    }

    /** What kind of verb in the past follows "I" or "we" near the start. */
    private static Optional<CueClass> didInFirstPerson(List<TaggedWord> words, String pronoun) {
        int subject = -1;
        for (int i = 0; i < words.size() && i < FIRST && subject < 0; i++) {
            subject = words.get(i).isWord(pronoun) ? i : -1;
        }
        int verb = subject + 1;
        while (subject >= 0 && verb < words.size() && words.get(verb).is(PartOfSpeech.ADV)) {
            verb++;
        }
        if (subject < 0
                || verb >= words.size()
                || !Cues.standard().isPast(words.get(verb).lower())) {
            return Optional.empty();
        }
        return Cues.standard().at(words, verb).map(Cues.Cue::cueClass);
    }
}
