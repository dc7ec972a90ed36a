package io.github.readoutdiff.claims;

import static io.github.readoutdiff.text.PartOfSpeech.ADP;
import static io.github.readoutdiff.text.PartOfSpeech.ADV;
import static io.github.readoutdiff.text.PartOfSpeech.CCONJ;
import static io.github.readoutdiff.text.PartOfSpeech.SCONJ;
import static io.github.readoutdiff.text.PartOfSpeech.VERB;

/** Tells where a content ends that stands behind its cue. */
final class ContentEnds {
    /** Contents are not followed further than this many tokens, so that time stays linear. */
    private static final int LONGEST = 400;

    private final TokenRow row;
    private final AttributionCues cues;

    ContentEnds(TokenRow row, AttributionCues cues) {
        this.row = row;
        this.cues = cues;
    }

    /** Where a clause ends: the sentence's end, or where another attribution takes over. */
    int end(int from) {
        int limit = Math.min(row.end(), from + LONGEST);
        int open = 0;
        boolean leading = row.leads(from);
        boolean relative = row.isInRelativeClause(from);
        for (int at = from; at < limit; at++) {
            if (row.quoted(at)) {
                at = row.behindQuote(at) - 1;
                continue;
            }
            Token token = row.at(at);
            if (token.is("(")) {
                open++;
            } else if (token.is(")") && --open < 0) {
                // the whole attribution stands in parentheses
                return Math.max(at, from + 1);
            }
            if (at > from + 1
                    && (stopsClause(at)
                            || leading && token.is(",") && startsMainClause(at + 1)
                            || relative && token.is(",") && startsPredicate(at + 1))) {
                return at;
            }
        }
        return Math.max(limit, from + 1);
    }

    /** "who advised the king, thinks": the verb of the clause around the relative one. */
    private boolean startsPredicate(int at) {
        return row.at(at).isVerbal() && !row.at(at).low().endsWith("ing") && !row.quoted(at);
    }

    /** A subject with its verb behind the comma that closes "Saying that ..." at a sentence's beginning. */
    private boolean startsMainClause(int from) {
        int to = row.nounPhraseEnd(from, true);
        while (row.at(to).tagged(ADV)) {
            to++;
        }
        return to > from
                && !row.at(from).isMark()
                && row.at(to).isVerbal()
                && !row.at(to).low().endsWith("ing");
    }

    private boolean stopsClause(int at) {
        Token token = row.at(at);
        Token next = row.at(at + 1);
        if (token.is(",")) {
            if (next.low().endsWith("ing") && cues.verb(next.low()).isPresent() && next.tagged(VERB)) {
                return true;
            }
            if (saysAtEnd(at + 1) || saidBySubject(at + 1)) {
                return true;
            }
            if (next.is("which") && cues.is("own-relative", row.at(at + 2).low())) {
                // "..., which came a year after": the reporter places the event
                return true;
            }
            if (next.is("according") || next.is("but") && cueSoon(at + 2)) {
                return true;
            }
            return (next.tagged(CCONJ) || cues.is("contrast", next.low())) && cueSoon(at + 2);
        }
        if (token.tagged(CCONJ)) {
            int verb = at + 1;
            while (row.at(verb).tagged(ADV)
                    || row.at(verb).is("has")
                    || row.at(verb).is("have")) {
                verb++;
            }
            return isFiniteSaying(verb);
        }
        return token.is(";") || token.is("according") && next.is("to") || token.is("-") && cueSoon(at + 1);
    }

    /** ", the readout said." closes a sentence. */
    private boolean saysAtEnd(int from) {
        int to = row.nounPhraseEnd(from, true);
        if (to == from || !isFiniteSaying(to)) {
            return false;
        }
        Token next = row.at(to + 1);
        boolean adjunct = next.tagged(ADP, SCONJ) && !next.is("that") || cues.is("time", next.low());
        return row.end() - to <= 4 || adjunct;
    }

    /** ", said the ministry, ..." closes what stands before it too. */
    private boolean saidBySubject(int at) {
        if (!isFiniteSaying(at) || !row.at(at - 1).is(",")) {
            return false;
        }
        int to = row.nounPhraseEnd(at + 1, true);
        return to > at + 1 && (row.at(to).isMark() || row.quoted(to));
    }

    /** "he said" or "said" within a few tokens. */
    private boolean cueSoon(int from) {
        for (int at = from; at < from + 5 && row.has(at) && !row.at(at).isMark(); at++) {
            if (isFiniteSaying(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFiniteSaying(int at) {
        Token token = row.at(at);
        return token.tagged(VERB) && !token.low().endsWith("ing") && cues.is("finite", token.low()) && !row.quoted(at);
    }

    /** Where an object ends: as a clause does, and also before a clause of its own. */
    int objectEnd(int from) {
        int limit = Math.min(end(from), from + 60);
        for (int at = from + 1; at < limit; at++) {
            if (row.quoted(at)) {
                at = row.behindQuote(at) - 1;
                continue;
            }
            Token token = row.at(at);
            Token next = row.at(at + 1);
            if (token.is(",") && cues.is("namely", next.low())) {
                return limit;
            }
            if (token.is(",")
                    && (next.tagged(SCONJ, ADV)
                            || next.low().endsWith("ing")
                            || next.is("who")
                            || next.is("which")
                            || next.is("but")
                            || next.tagged(ADP)
                            || next.isVerbal()
                            || next.tagged(CCONJ) && row.hasVerb(at + 2, Math.min(limit, at + 8)))) {
                return at;
            }
            if (token.tagged(CCONJ)
                    && (next.isVerbal() || next.tagged(ADV) && row.at(at + 2).isVerbal())
                    && !next.low().endsWith("ing")) {
                return at;
            }
            if (startsOwnClause(at, limit)) {
                return at;
            }
        }
        return limit;
    }

    /** "after they met"; but "as a neophyte" says what the object is called. */
    private boolean startsOwnClause(int at, int limit) {
        if (!cues.is("clause-start", row.at(at).low()) || !row.hasVerb(at + 1, Math.min(limit, at + 10))) {
            return false;
        }
        return !row.at(at).is("as") || row.at(row.nounPhraseEnd(at + 1, false)).isVerbal();
    }
}
