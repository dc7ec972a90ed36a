package io.github.readoutdiff.claims;

/** Tells clauses about an account in which the reporter speaks: that compare accounts, or say what one leaves out. */
final class ReporterClauses {
    private final OriginRules origins;
    private final AccountWords words = AccountWords.standard();
    private final AttributionCues cues = AttributionCues.standard();

    ReporterClauses(OriginRules origins) {
        this.origins = origins;
    }

    /** Whether a clause is the reporter's own: the tokens with which it, its subject and its verb start. */
    boolean own(TokenRow row, int first, int start, int verb) {
        return onlyCompares(row, start, verb) || isOmission(row, first);
    }

    /** "Only Strelsau gives a date" compares the accounts, but for one that gives it, or quotes. */
    private boolean onlyCompares(TokenRow row, int start, int verb) {
        return words.is("comparison", row.at(start - 1).low())
                && !RowQuotes.hasStatement(row, verb)
                && !hasFigure(row, verb);
    }

    private static boolean hasFigure(TokenRow row, int from) {
        for (int at = from; at < RowQuotes.limit(row, from); at++) {
            if (row.at(at).text().chars().anyMatch(Character::isDigit)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the part of a sentence from a token to the next semicolon or contrast says that something is left out. */
    private boolean isOmission(TokenRow row, int first) {
        int end = first;
        while (end < RowQuotes.limit(row, first) && (row.quoted(end) || !parts(row, first, end))) {
            end++;
        }
        return end > first && origins.isOmission(row.sentence(), row.span(first, end));
    }

    private boolean parts(TokenRow row, int first, int at) {
        return row.at(at).is(";")
                || at > first + 2
                        && row.at(at - 1).is(",")
                        && cues.is("contrast", row.at(at).low());
    }
}
