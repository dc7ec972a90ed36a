package io.github.readoutdiff.claims;

import io.github.readoutdiff.text.PartOfSpeech;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sentences with which an account goes on that they do not name. */
final class AccountSequels {
    private final OriginRules origins;

    AccountSequels(OriginRules origins) {
        this.origins = origins;
    }

    /** "She “acknowledged shortcomings” and offered": quoted from the account of the paragraph, null if nothing is. */
    @Nullable
    Statement quotation(TokenRow row) {
        if (!RowQuotes.hasStatement(row, 0) || origins.isOmission(row.sentence())) {
            return null;
        }
        return ofParagraph(row, "quotation without a source");
    }

    /** "The lorries would be freed", behind a sentence of an account: the account goes on; null if it does not. */
    @Nullable
    Statement clause(TokenRow row) {
        int verb = verbFrom(row, 0);
        while (verb > 0
                && verb < row.size()
                && !row.at(verb).tagged(PartOfSpeech.AUX)
                && row.at(verb).low().endsWith("ed")) {
            // "troops deployed outside the mission would leave"
            verb = verbFrom(row, verb + 1);
        }
        if (verb == 0
                || !AccountWords.standard().is("reported", row.at(verb).low())
                || origins.isOmission(row.sentence())
                || origins.tellsOfAnotherEvent(row.sentence())) {
            return null;
        }
        return ofParagraph(row, "account goes on");
    }

    /** The first verb from a token on, or the comma or quotation before it. */
    private static int verbFrom(TokenRow row, int from) {
        int verb = from;
        while (verb < row.size() && !row.at(verb).isVerbal() && !row.at(verb).is(",") && !row.quoted(verb)) {
            verb++;
        }
        return verb;
    }

    /** The sentence as a statement of the account of its paragraph, null if that has none. */
    private @Nullable Statement ofParagraph(TokenRow row, String rule) {
        return origins.ofParagraph(row.sentence())
                .map(origin -> Statement.ofAccount(origin, List.of(), List.of(), row.span(0, row.end()), rule))
                .orElse(null);
    }
}
