package io.github.readoutdiff.text;

import java.util.Map;

/**
 * A part of speech of the Universal Dependencies.
 *
 * <pre>{@code
 * List<TaggedWord> verbs = Tagger.create().tag("They agreed.", Span.of(0, 12)).stream()
 *         .filter(word -> word.is(PartOfSpeech.VERB))
 *         .toList();
 * }</pre>
 *
 * @since 0.1.0
 */
public enum PartOfSpeech {
    /** Adjective. */
    ADJ,
    /** Preposition. */
    ADP,
    /** Adverb. */
    ADV,
    /** Auxiliary or copula. */
    AUX,
    /** Coordinating conjunction. */
    CCONJ,
    /** Article or other determiner. */
    DET,
    /** Interjection. */
    INTJ,
    /** Common noun. */
    NOUN,
    /** Number. */
    NUM,
    /** Particle: the infinitive's "to", the possessive ending, "not". */
    PART,
    /** Pronoun. */
    PRON,
    /** Proper noun. */
    PROPN,
    /** Punctuation mark. */
    PUNCT,
    /** Subordinating conjunction. */
    SCONJ,
    /** Symbol. */
    SYM,
    /** Verb other than an auxiliary. */
    VERB,
    /** Anything else. */
    X;

    private static final Map<String, PartOfSpeech> BY_NAME = Map.ofEntries(
            Map.entry("ADJ", ADJ),
            Map.entry("ADP", ADP),
            Map.entry("ADV", ADV),
            Map.entry("AUX", AUX),
            Map.entry("CCONJ", CCONJ),
            Map.entry("DET", DET),
            Map.entry("INTJ", INTJ),
            Map.entry("NOUN", NOUN),
            Map.entry("NUM", NUM),
            Map.entry("PART", PART),
            Map.entry("PRON", PRON),
            Map.entry("PROPN", PROPN),
            Map.entry("PUNCT", PUNCT),
            Map.entry("SCONJ", SCONJ),
            Map.entry("SYM", SYM),
            Map.entry("VERB", VERB));

    static PartOfSpeech named(String tag) {
        return BY_NAME.getOrDefault(tag, X);
    }
}
