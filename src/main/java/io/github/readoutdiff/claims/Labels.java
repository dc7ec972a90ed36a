package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Speaker labels of a transcript: "Queen Flavia: Thank you." */
final class Labels {
    private static final int LONGEST = 160;
    private static final Pattern LABEL = Pattern.compile(
            "((?:\\p{Lu}[\\p{L}.'’\\-]*|of|the|and|for|to|on|von|van|der|de|bin|al)(?:,? (?:\\p{Lu}[\\p{L}.'’\\-]*|of|the|and|for|to|on|von|van|der|de|bin|al)){0,14}): (?=\\S)");

    private final String text;
    private final boolean transcript;

    Labels(String text, List<Sentence> sentences) {
        this.text = text;
        this.transcript = sentences.stream()
                        .filter(sentence -> match(sentence).isPresent())
                        .limit(2)
                        .count()
                > 1;
    }

    boolean ofTranscript() {
        return transcript;
    }

    /** The label that a sentence of a transcript starts with. */
    Optional<Span> of(Sentence sentence) {
        return transcript ? match(sentence) : Optional.empty();
    }

    /** What looks like a label anywhere in a sentence: a page may run a heading into it. */
    Optional<Span> within(Sentence sentence) {
        int start = sentence.span().start();
        int end = Math.min(sentence.span().end(), start + 2 * LONGEST);
        Matcher matcher = LABEL.matcher(text).region(start, end);
        return matcher.find() ? Optional.of(Span.of(matcher.start(1), matcher.end(1))) : Optional.empty();
    }

    private Optional<Span> match(Sentence sentence) {
        int start = sentence.span().start();
        int end = Math.min(sentence.span().end(), start + LONGEST);
        Matcher matcher = LABEL.matcher(text).region(start, end);
        return matcher.lookingAt() && matcher.group(1).indexOf(' ') > 0
                ? Optional.of(Span.of(start, matcher.end(1)))
                : Optional.empty();
    }
}
