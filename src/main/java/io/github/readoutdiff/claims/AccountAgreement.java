package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sentences that say on what the accounts agree. */
final class AccountAgreement {
    private final String text;
    private final OriginRules origins;

    AccountAgreement(String text, OriginRules origins) {
        this.text = text;
        this.origins = origins;
    }

    /** "The only point on which the two versions coincide is that ...": what both tell, null if the sentence does not say so. */
    @Nullable
    Statement read(TokenRow row, Sentence sentence) {
        AccountWords words = AccountWords.standard();
        int both = -1;
        boolean agree = false;
        int content = -1;
        for (int at = 0; at + 1 < row.end() && content < 0; at++) {
            if (row.quoted(at)) {
                continue;
            }
            boolean two = row.at(at).is("both")
                    || row.at(at).is("the") && row.at(at + 1).is("two");
            int end = two ? row.nounPhraseEnd(at, false) : at;
            if (two && end > at + 1 && isNamed(row, at, end)) {
                both = at;
            }
            agree |= words.is("agreement", row.at(at).low());
            boolean opens = row.at(at).is(":")
                    || row.at(at).is("that") && row.at(at - 1).isVerbal();
            content = both >= 0 && agree && opens ? at + 1 : -1;
        }
        if (content < 0 || origins.isOmission(sentence)) {
            return null;
        }
        int end = row.nounPhraseEnd(both, false);
        while (end > both + 2 && !isNamed(row, end - 1, end)) {
            end--;
        }
        Span source = row.span(both, end);
        int from = content;
        return origins.account(source.in(text), sentence.paragraph())
                .filter(origin -> origin.sort() == Origin.Sort.ALL)
                .map(origin -> Statement.ofAccount(
                        origin,
                        List.of(source),
                        List.of(row.span(from - 1, from)),
                        row.span(from, row.end()),
                        "accounts agree"))
                .orElse(null);
    }

    /** Whether a phrase has a word for an account, in the singular or the plural. */
    private boolean isNamed(TokenRow row, int from, int to) {
        return origins.namesAccount(row.span(from, to).in(text));
    }
}
