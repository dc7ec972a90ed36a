package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sentences that say on what the accounts agree. */
final class AccountAgreement {
    private final AccountWords words = AccountWords.standard();
    private final String text;
    private final OriginRules origins;

    AccountAgreement(String text, OriginRules origins) {
        this.text = text;
        this.origins = origins;
    }

    /** "The only point on which the two versions coincide is that ...": what both tell, null if the sentence does not say so. */
    @Nullable
    Statement read(TokenRow row) {
        int both = -1;
        boolean agree = false;
        for (int at = 0; at + 1 < row.end(); at++) {
            if (row.quoted(at)) {
                continue;
            }
            both = namesBoth(row, at) ? at : both;
            agree |= words.is("agreement", row.at(at).low());
            if (both >= 0 && agree && opensContent(row, at)) {
                return origins.isOmission(row.sentence()) ? null : statement(row, both, at + 1);
            }
        }
        return null;
    }

    /** "Both versions", "the two readouts". */
    private boolean namesBoth(TokenRow row, int at) {
        String one = row.at(at).low();
        boolean two = words.is("pair", one)
                || words.is("pair", one + " " + row.at(at + 1).low());
        int end = two ? row.nounPhraseEnd(at, false) : at;
        return end > at + 1 && isNamed(row, at, end);
    }

    private static boolean opensContent(TokenRow row, int at) {
        return row.at(at).is(":") || row.at(at).is("that") && row.at(at - 1).isVerbal();
    }

    private @Nullable Statement statement(TokenRow row, int both, int content) {
        int end = row.nounPhraseEnd(both, false);
        while (end > both + 2 && !isNamed(row, end - 1, end)) {
            end--;
        }
        Span source = row.span(both, end);
        return origins.account(source.in(text), row.sentence().paragraph())
                .filter(origin -> origin.sort() == Origin.Sort.ALL)
                .map(origin -> Statement.ofAccount(
                        origin,
                        List.of(source),
                        List.of(row.span(content - 1, content)),
                        row.span(content, row.end()),
                        "accounts agree"))
                .orElse(null);
    }

    /** Whether a phrase has a word for an account, in the singular or the plural. */
    private boolean isNamed(TokenRow row, int from, int to) {
        return origins.namesAccount(row.span(from, to).in(text));
    }
}
