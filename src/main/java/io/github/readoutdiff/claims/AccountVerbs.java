package io.github.readoutdiff.claims;

import io.github.readoutdiff.text.PartOfSpeech;

/** Tells what the verb behind a subject says of it: whether an account tells something there, or only that there is one. */
final class AccountVerbs {
    /** Tokens within which a verb's object says what is issued. */
    private static final int OBJECT = 8;

    /** Tokens of a verb group. */
    private static final int GROUP = 4;

    private static final AccountWords WORDS = AccountWords.standard();
    private static final AttributionCues CUES = AttributionCues.standard();

    private AccountVerbs() {}

    /** "Lists", "gives": a verb that an account has as its own. */
    static boolean tells(TokenRow row, int verb) {
        return WORDS.is("tells", row.at(verb).low());
    }

    /** "Casts": what a capital does where its account is meant. */
    static boolean displays(TokenRow row, int verb) {
        return WORDS.is("displays", row.at(verb).low());
    }

    /** "had" before a participle is no verb of its own. */
    static boolean isMain(TokenRow row, int verb) {
        int next = verb + 1;
        while (row.at(next).tagged(PartOfSpeech.ADV)) {
            next++;
        }
        return !row.at(verb).tagged(PartOfSpeech.AUX) || !row.at(next).isVerbal();
    }

    /** "put out an account of it": that there is one, not what it says. */
    static boolean announces(TokenRow row, int verb) {
        if (!WORDS.is("issues", row.at(verb).low())) {
            return false;
        }
        for (int at = verb + 1; at < Math.min(row.size(), verb + OBJECT) && !row.quoted(at); at++) {
            if (WORDS.is("account", row.at(at).low())) {
                return true;
            }
        }
        return false;
    }

    /** "will admit only": whether the verb group from an auxiliary or verb is one of a cue. */
    static boolean isCue(TokenRow row, int verb) {
        int main = verb;
        while (main < verb + GROUP && row.at(main).tagged(PartOfSpeech.AUX, PartOfSpeech.ADV)) {
            main++;
        }
        return row.at(main).isVerbal() && CUES.verb(row.at(main).low()).isPresent();
    }

    /** "What the readout does have is": where "is" stands, -1 if nowhere near. */
    static int copula(TokenRow row, int from) {
        for (int at = from; at < Math.min(row.size(), from + GROUP + 1); at++) {
            if (row.at(at).isVerbal() && CUES.is("copula", row.at(at).low())) {
                return at;
            }
        }
        return -1;
    }
}
