package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.TaggedWord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose words the sentences of a quoted account are: after "President X said that ..." the next sentences are his too, as in
 * a readout itself, until another speaks or a sentence tells of the call or of both sides.
 */
final class QuotedVoice {
    /** Words at a sentence's beginning that tell whom it is about. */
    private static final int SUBJECT = 4;

    private final Cues cues = Cues.standard();
    private @Nullable FoundAttribution account;
    private Speaker speaker = Speaker.NARRATOR;

    /** The speaker of a part of an account, given the one that the part itself names. */
    Speaker speaker(Statement from, Statement inner, Speaker named, List<TaggedWord> sentence) {
        if (!from.found().equals(account)) {
            account = from.found();
            speaker = Speaker.NARRATOR;
        }
        if (!named.equals(Speaker.NARRATOR)) {
            boolean says = inner.found().sort() == AttributionCue.Sort.SAYING
                    && inner.origin().rule().equals(OriginRules.INSIDE_QUOTATION);
            speaker = says && named.isNamed() ? named : Speaker.NARRATOR;
            return named;
        }
        return tellsOfBoth(sentence) ? named : speaker;
    }

    private boolean tellsOfBoth(List<TaggedWord> sentence) {
        int words = 0;
        for (TaggedWord word : sentence) {
            if (Character.isLetter(word.text().codePointAt(0)) && words++ < SUBJECT) {
                if (cues.is("event", word) || cues.is("joint", word) || word.isWord("they")) {
                    return true;
                }
            }
        }
        return false;
    }
}
