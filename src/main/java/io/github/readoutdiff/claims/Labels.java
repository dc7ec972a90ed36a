package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Speaker labels of a transcript: "Queen Flavia: Thank you.", "King Otto (as translated): You are welcome." */
final class Labels {
    private static final int LONGEST = 160;
    private static final Pattern LABEL = Pattern.compile(
            "((?:\\p{Lu}[\\p{L}.'’\\-]*|of|the|and|for|to|on|von|van|der|de|bin|al)(?:,? (?:\\p{Lu}[\\p{L}.'’\\-]*|of|the|and|for|to|on|von|van|der|de|bin|al)){0,14})(?: \\([^()\\n]{1,40}\\))?: (?=\\S)");

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

    /**
     * A label found in the text.
     *
     * @param name who speaks
     * @param end behind the colon
     */
    record Label(Span name, int end) {
        private static Label of(Matcher found) {
            return new Label(Span.of(found.start(1), found.end(1)), found.end() - 1);
        }
    }

    boolean ofTranscript() {
        return transcript;
    }

    /** The label that a sentence of a transcript starts with. */
    Optional<Label> of(Sentence sentence) {
        return transcript ? match(sentence) : Optional.empty();
    }

    /** What looks like a label anywhere in a sentence: a page may run a heading into it. */
    Optional<Label> within(Sentence sentence) {
        int start = sentence.span().start();
        int end = Math.min(sentence.span().end(), start + 2 * LONGEST);
        Matcher matcher = LABEL.matcher(text).region(start, end);
        return matcher.find() ? Optional.of(Label.of(matcher)) : Optional.empty();
    }

    private Optional<Label> match(Sentence sentence) {
        int start = sentence.span().start();
        int end = Math.min(sentence.span().end(), start + LONGEST);
        Matcher matcher = LABEL.matcher(text).region(start, end);
        return matcher.lookingAt() && matcher.group(1).indexOf(' ') > 0
                ? Optional.of(Label.of(matcher))
                : Optional.empty();
    }
}
