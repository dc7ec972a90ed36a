package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.text.PartOfSpeech;
import io.github.readoutdiff.text.Sentence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accounts that a sentence names in passing, between commas or behind "was quoted". */
final class InsertedAccounts {
    private final String text;
    private final OriginRules origins;

    InsertedAccounts(String text, OriginRules origins) {
        this.text = text;
        this.origins = origins;
    }

    /** The sentence as a statement of the account that it names in passing, null if it names none. */
    @Nullable
    Statement read(TokenRow row, Sentence sentence) {
        Statement inserted = inserted(row, sentence);
        return inserted == null ? parenthesis(row, sentence) : inserted;
    }

    /** "Ms X, the same document reports, replied that". */
    private @Nullable Statement parenthesis(TokenRow row, Sentence sentence) {
        AttributionCues cues = AttributionCues.standard();
        for (int comma = 1; comma + 3 < row.end(); comma++) {
            if (!row.at(comma).is(",") || row.quoted(comma)) {
                continue;
            }
            int end = comma + 1;
            while (end < row.end() && end < comma + 10 && !row.at(end).isMark() && !row.quoted(end)) {
                end++;
            }
            int last = end - 1;
            boolean says = row.at(end).is(",")
                    && row.has(end + 1)
                    && last > comma + 1
                    && cues.verb(row.at(last).low())
                            .filter(cue -> cue.sort() == AttributionCue.Sort.SAYING)
                            .isPresent()
                    && AccountWords.standard().is("account", row.at(last - 1).low());
            if (!says || origins.isOmission(sentence)) {
                continue;
            }
            Optional<Origin> found = origins.account(row.span(comma + 1, last).in(text), sentence.paragraph());
            if (found.isPresent()) {
                return new Statement(
                        new FoundAttribution(
                                List.of(row.span(comma + 1, last)),
                                List.of(row.span(last, end)),
                                List.of(row.span(0, comma), row.span(end + 1, row.end())),
                                Manner.INDIRECT,
                                AttributionCue.Sort.EVIDENCE,
                                "account inserted"),
                        found.get(),
                        null);
            }
        }
        return null;
    }

    /** "the king, by her office's account, agreed", "the king was quoted in the summary as saying". */
    private @Nullable Statement inserted(TokenRow row, Sentence sentence) {
        AttributionCues cues = AttributionCues.standard();
        for (int at = 2; at + 2 < row.size(); at++) {
            boolean quoted = cues.is("quoted-in", row.at(at - 1).low());
            if (row.quoted(at)
                    || !row.at(at).tagged(PartOfSpeech.ADP, PartOfSpeech.SCONJ)
                    || !(quoted || row.at(at - 1).is(","))) {
                continue;
            }
            int end = row.nounPhraseEnd(at + 1, true);
            boolean closed = row.at(end).is(",") || quoted && row.at(end).is("as");
            if (end == at + 1 || !closed || row.quoted(end) || end + 1 >= row.end()) {
                continue;
            }
            String phrase = row.span(at + 1, end).in(text);
            if (!AccountWords.standard().any("account", OriginRules.keys(phrase)) || origins.isOmission(sentence)) {
                continue;
            }
            Optional<Origin> found = origins.account(phrase, sentence.paragraph());
            if (found.isPresent()) {
                return new Statement(
                        new FoundAttribution(
                                List.of(row.span(at + 1, end)),
                                List.of(row.span(at, at + 1)),
                                List.of(row.span(0, at), row.span(end + 1, row.end())),
                                Manner.INDIRECT,
                                AttributionCue.Sort.EVIDENCE,
                                "account inserted"),
                        found.get(),
                        null);
            }
        }
        return null;
    }
}
