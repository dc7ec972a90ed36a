package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.text.PartOfSpeech;
import io.github.readoutdiff.text.Sentence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sentences with which an account goes on that they do not name. */
final class AccountSequels {
    private final OriginRules origins;

    AccountSequels(OriginRules origins) {
        this.origins = origins;
    }

    /** "She “acknowledged shortcomings” and offered": quoted from the account of the paragraph, null if nothing is. */
    @Nullable
    Statement quotation(TokenRow row, Sentence sentence) {
        if (AccountClauses.quoted(row, 0) < AccountClauses.FEWEST_QUOTED || origins.isOmission(sentence)) {
            return null;
        }
        Optional<Origin> found = origins.ofParagraph(sentence);
        if (found.isEmpty()) {
            return null;
        }
        return new Statement(
                new FoundAttribution(
                        List.of(),
                        List.of(),
                        List.of(row.span(0, row.end())),
                        Manner.INDIRECT,
                        AttributionCue.Sort.EVIDENCE,
                        "quotation without a source"),
                found.get(),
                null);
    }

    /** "The lorries would be freed", behind a sentence of an account: the account goes on; null if it does not. */
    @Nullable
    Statement clause(TokenRow row, Sentence sentence) {
        int verb = 0;
        while (verb < row.size() && !row.at(verb).isVerbal() && !row.at(verb).is(",") && !row.quoted(verb)) {
            verb++;
        }
        while (verb > 0
                && verb < row.size()
                && !row.at(verb).tagged(PartOfSpeech.AUX)
                && row.at(verb).low().endsWith("ed")) {
            // "troops deployed outside the mission would leave"
            verb++;
            while (verb < row.size()
                    && !row.at(verb).isVerbal()
                    && !row.at(verb).is(",")
                    && !row.quoted(verb)) {
                verb++;
            }
        }
        if (verb == 0
                || !AccountWords.standard().is("reported", row.at(verb).low())
                || origins.isOmission(sentence)
                || origins.tellsOfAnotherEvent(sentence)) {
            return null;
        }
        return origins.ofParagraph(sentence)
                .map(origin -> new Statement(
                        new FoundAttribution(
                                List.of(),
                                List.of(),
                                List.of(row.span(0, row.end())),
                                Manner.INDIRECT,
                                AttributionCue.Sort.EVIDENCE,
                                "account goes on"),
                        origin,
                        null))
                .orElse(null);
    }
}
