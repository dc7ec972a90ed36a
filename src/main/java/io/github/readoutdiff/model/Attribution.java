package io.github.readoutdiff.model;

import java.util.List;

/**
 * Where a text ascribes a claim to somebody: the source ("Mr Xi"), the cue ("said that") and the content (what was
 * said), as spans of the text, with the name of the rule that decided.
 *
 * <p>One attribution often covers several claims; each of them carries an equal value. Lists are in text order and may be
 * empty: a cue without a source ("it was noted that"), or a quotation that runs on without a new cue.
 *
 * <pre>{@code
 * pledge.attribution().ifPresent(found -> found.cue().forEach(cue -> System.out.println(cue.in(text))));
 * }</pre>
 *
 * @param source the words that name the source
 * @param cue the words that ascribe
 * @param content the words that are ascribed
 * @param rule the name of the rule that decided; never blank
 * @since 0.1.0
 */
public record Attribution(List<Span> source, List<Span> cue, List<Span> content, String rule) {
    /**
     * Copies the lists.
     *
     * @param source the words that name the source
     * @param cue the words that ascribe
     * @param content the words that are ascribed
     * @param rule the name of the rule that decided; never blank
     * @throws IllegalArgumentException if the rule is blank
     */
    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (rule.isBlank()) {
            throw new IllegalArgumentException("attribution rule is blank; name the rule that decided");
        }
    }
}
