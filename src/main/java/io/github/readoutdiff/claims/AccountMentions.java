package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.PartOfSpeech;
import io.github.readoutdiff.text.Sentence;

/** Takes note of the accounts that a sentence names without quoting them, so that later ones can mean them. */
final class AccountMentions {
    private final String text;
    private final OriginRules origins;

    AccountMentions(String text, OriginRules origins) {
        this.text = text;
        this.origins = origins;
    }

    /** Tells the rules of an account or issuer in front of the sentence's first verb. */
    void subject(TokenRow row, Sentence sentence) {
        int verb = 0;
        while (verb < row.size()
                && verb < 25
                && !row.quoted(verb)
                && !row.at(verb).isVerbal()) {
            verb++;
        }
        if (account(row, sentence)) {
            return;
        }
        if (verb > 0 && row.at(verb).isVerbal() && !row.quoted(verb)) {
            int from = verb > 1 && row.at(0).tagged(PartOfSpeech.ADP) ? 1 : 0;
            origins.mention(row.span(from, verb), sentence.paragraph());
            return;
        }
        for (int at = 1; at < Math.min(8, row.size()) && !row.quoted(at); at++) {
            if (row.at(at).isMark() && !row.at(at).is("'s")) {
                return;
            }
            if (AccountWords.standard().is("issuer", row.at(at).low())) {
                origins.mention(row.span(0, at + 1), sentence.paragraph());
                return;
            }
        }
    }

    /** "The toll takes a whole paragraph in the Ruritanian version": the one account that a sentence names. */
    private boolean account(TokenRow row, Sentence sentence) {
        Span only = null;
        for (int at = 1; at < row.size(); at++) {
            if (!row.quoted(at)
                    && AccountWords.standard().is("account", row.at(at).low())) {
                int from = row.nounPhraseStart(at + 1);
                int to = at + 1;
                // "a release put out in Colombo"
                boolean issued = AccountWords.standard().is("issues", row.at(to).low());
                while (issued
                        && to < row.size()
                        && to < at + 8
                        && !row.at(to).is(",")
                        && !(to > at + 1 && row.at(to).isVerbal())) {
                    to++;
                }
                Span phrase = row.span(from, to);
                if (origins.namesState(phrase.in(text))) {
                    if (only != null) {
                        return false;
                    }
                    only = phrase;
                }
            }
        }
        if (only != null) {
            origins.mention(only, sentence.paragraph());
        }
        return only != null;
    }
}
