package io.github.readoutdiff.claims;

/** Looks for words in quotation marks behind a token of a sentence. */
final class RowQuotes {
    /** Fewer words in quotation marks are a term, not somebody's statement. */
    private static final int FEWEST = 3;

    /** Nothing is looked for further than this many tokens, so that time stays linear. */
    static final int FARTHEST = 400;

    private RowQuotes() {}

    /** Whether enough words are quoted from a token on to be somebody's statement. */
    static boolean hasStatement(TokenRow row, int from) {
        int quoted = 0;
        for (int at = from; at < limit(row, from) && quoted < FEWEST; at++) {
            quoted += row.quoted(at) && !row.at(at).isMark() ? 1 : 0;
        }
        return quoted >= FEWEST;
    }

    /** Whether anything is quoted behind a token. */
    static boolean anyBehind(TokenRow row, int token) {
        for (int at = token + 1; at < limit(row, token); at++) {
            if (row.quoted(at)) {
                return true;
            }
        }
        return false;
    }

    /** Where looking from a token on ends. */
    static int limit(TokenRow row, int from) {
        return Math.min(row.size(), from + FARTHEST);
    }
}
