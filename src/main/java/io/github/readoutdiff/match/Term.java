package io.github.readoutdiff.match;

import io.github.readoutdiff.model.Span;

/**
 * A word or phrase of a claim as the measures see it.
 *
 * @param span where it stands in the readout
 * @param text its words as they stand there
 * @param stem its stem, or its concept where it is a name
 * @param concept the thing that it stands for, the stem itself where no other word does
 * @param frame whether it only frames what is said
 * @param name whether it is a name
 * @param key the word in lower case
 */
record Term(Span span, String text, String stem, String concept, boolean frame, boolean name, String key) {
    /** The same word as one that only frames: it stands in what says who speaks. */
    Term framing() {
        return new Term(span, text, stem, concept, true, name, key);
    }
}
