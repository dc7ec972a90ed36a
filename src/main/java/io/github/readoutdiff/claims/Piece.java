package io.github.readoutdiff.claims;

/**
 * A part of a sentence that makes a point: its tokens, and where its own subject and verb stand.
 *
 * @param from its first token
 * @param to the token after its last
 * @param level where it stands in the sentence
 * @param subject the first token of its own subject, -1 if it shares the subject of the piece before
 * @param verb its finite verb, -1 if it has none
 * @param rule the name of the rule that cut it off
 */
record Piece(int from, int to, Level level, int subject, int verb, String rule) {
    /** Where a piece stands in its sentence. */
    enum Level {
        /** A main clause or a further predicate of one. */
        MAIN,
        /** What a main clause reports. */
        CONTENT,
        /** A noun phrase, an infinitive or another part of the piece before. */
        PART,
        /** A word on the event itself inside another sentence: who asked for it. */
        EVENT
    }
}
