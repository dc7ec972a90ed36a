package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.PartOfSpeech;

/** Takes note of the accounts that a sentence names without quoting them, so that later ones can mean them. */
final class AccountMentions {
    /** Tokens in front of the first verb. */
    private static final int LONGEST = 25;

    /** Tokens within which an issuer is looked for, or where an account was put out. */
    private static final int NEAR = 8;

    private final AccountWords words = AccountWords.standard();
    private final String text;
    private final OriginRules origins;

    AccountMentions(String text, OriginRules origins) {
        this.text = text;
        this.origins = origins;
    }

    /** Tells the rules of an account or issuer that the sentence names, or that stands in front of its first verb. */
    void subject(TokenRow row) {
        if (account(row)) {
            return;
        }
        int verb = firstVerb(row);
        if (verb > 0 && row.at(verb).isVerbal() && !row.quoted(verb)) {
            int from = verb > 1 && row.at(0).tagged(PartOfSpeech.ADP) ? 1 : 0;
            mention(row, row.span(from, verb));
        } else {
            issuer(row);
        }
    }

    private void mention(TokenRow row, Span phrase) {
        origins.mention(phrase, row.sentence().paragraph());
    }

    /** The first verb, or where looking for one ends: at a quotation or far from the start. */
    private static int firstVerb(TokenRow row) {
        int verb = 0;
        while (verb < row.size()
                && verb < LONGEST
                && !row.quoted(verb)
                && !row.at(verb).isVerbal()) {
            verb++;
        }
        return verb;
    }

    /** An issuer in front of a quotation, where the sentence has no verb: "The Ruritanian ministry: “...”". */
    private void issuer(TokenRow row) {
        for (int at = 1; at < Math.min(NEAR, row.size()) && !row.quoted(at); at++) {
            if (row.at(at).isMark() && !row.at(at).is("'s")) {
                return;
            }
            if (words.is("issuer", row.at(at).low())) {
                mention(row, row.span(0, at + 1));
                return;
            }
        }
    }

    /** "The toll takes a whole paragraph in the Ruritanian version": the one account that a sentence names. */
    private boolean account(TokenRow row) {
        Span only = null;
        for (int at = 1; at < row.size(); at++) {
            if (row.quoted(at) || !words.is("account", row.at(at).low())) {
                continue;
            }
            Span phrase = row.span(row.nounPhraseStart(at + 1), issuedEnd(row, at + 1));
            if (origins.namesState(phrase.in(text))) {
                if (only != null) {
                    return false;
                }
                only = phrase;
            }
        }
        if (only != null) {
            mention(row, only);
        }
        return only != null;
    }

    /** Behind what says where an account was put out, "a release put out in Colombo"; the token itself if nothing does. */
    private int issuedEnd(TokenRow row, int from) {
        int to = from;
        boolean issued = words.is("issues", row.at(from).low());
        while (issued
                && to < row.size()
                && to < from + NEAR - 1
                && !row.at(to).is(",")
                && !(to > from && row.at(to).isVerbal())) {
            to++;
        }
        return to;
    }
}
