package io.github.readoutdiff.claims;

import static io.github.readoutdiff.text.PartOfSpeech.ADJ;
import static io.github.readoutdiff.text.PartOfSpeech.ADV;
import static io.github.readoutdiff.text.PartOfSpeech.CCONJ;
import static io.github.readoutdiff.text.PartOfSpeech.PROPN;

import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that is the subject of a cue: before it, around an apposition, behind it, or shared. */
final class SourceRules {
    private static final int FAR = 45;

    private SourceRules() {}

    /** Tokens of a source. */
    record Phrase(int from, int to, String rule) {}

    /** The subject in front of a verb group. */
    static @Nullable Phrase before(TokenRow row, int group) {
        int at = group - 1;
        if (at < 0 || row.quoted(at)) {
            return null;
        }
        Token token = row.at(at);
        if (token.is("who")
                || token.is("which")
                || token.is("that") && token.tag() != io.github.readoutdiff.text.PartOfSpeech.SCONJ) {
            int to = row.at(at - 1).is(",") ? at - 1 : at;
            int from = row.nounPhraseStart(to);
            return from < to ? new Phrase(from, at + 1, "relative clause") : new Phrase(at, at + 1, "relative clause");
        }
        if (token.is(",")) {
            return apposition(row, at);
        }
        if (token.is("-")) {
            return betweenDashes(row, at);
        }
        if (token.is(")")) {
            int open = at;
            while (open > 0 && !row.at(open).is("(") && open > at - FAR) {
                open--;
            }
            int from = row.nounPhraseStart(open);
            return from < open ? new Phrase(from, at + 1, "subject") : null;
        }
        if (token.tagged(CCONJ)) {
            return shared(row, at);
        }
        if (!token.isNominal()
                && !token.tagged(
                        io.github.readoutdiff.text.PartOfSpeech.DET, io.github.readoutdiff.text.PartOfSpeech.ADJ)) {
            return null;
        }
        int from = row.nounPhraseStart(group);
        if (from == group - 2
                && row.at(group - 1).tagged(ADJ)
                && (row.at(from).is("a") || row.at(from).is("an"))) {
            // "a frank talk": the noun is still to come
            return null;
        }
        if (row.quoted(from - 1)) {
            // "“raised” the toll and Ms X promised": the quoted verb has an object of its own
            for (int i = from + 1; i < group - 1; i++) {
                from = row.at(i).tagged(CCONJ) ? i + 1 : from;
            }
        }
        int who = relative(row, from);
        int head = who < 0 ? from : row.nounPhraseStart(who);
        if (head < who) {
            return new Phrase(head, group, "relative clause");
        }
        return from < group ? new Phrase(from, group, "subject") : null;
    }

    /** "A diplomat who was in the room says": where "who" stands, if what is in front of the verb belongs to its clause; -1 if not. */
    private static int relative(TokenRow row, int from) {
        boolean verb = false;
        for (int at = from - 1;
                at > Math.max(0, from - 12) && !row.quoted(at) && !row.at(at).isMark();
                at--) {
            if (row.at(at).is("who")) {
                return verb ? at : -1;
            }
            verb |= row.at(at).isVerbal();
        }
        return -1;
    }

    /** "Name, office of state, said": the name, with what stands between the commas. */
    private static @Nullable Phrase apposition(TokenRow row, int comma) {
        for (int at = comma - 1; at > Math.max(0, comma - FAR); at--) {
            if (row.quoted(at)) {
                return null;
            }
            if (row.at(at).is(",") && at > 0) {
                int from = row.nounPhraseStart(at);
                if (from < at && (row.at(at - 1).tagged(PROPN) || row.at(at - 1).isNominal())) {
                    boolean start = from == 0 || !row.at(from - 1).is(",");
                    boolean relative =
                            row.at(at + 1).is("who") || row.at(at + 1).is("which");
                    boolean leading = row.at(0).isVerbal() && from > 0 && start && !relative;
                    if (leading) {
                        // "Asked about the toll, Ms X, a minister, said"
                        return at + 1 < comma ? new Phrase(at + 1, comma, "apposition") : null;
                    }
                    if (start || relative) {
                        return new Phrase(from, comma, "apposition");
                    }
                }
            }
        }
        return null;
    }

    /** "Name \u2014 an office, or a clause \u2014 said". */
    private static @Nullable Phrase betweenDashes(TokenRow row, int dash) {
        for (int at = dash - 1; at > Math.max(0, dash - FAR); at--) {
            if (row.quoted(at)) {
                return null;
            }
            if (row.at(at).is("-")) {
                int from = row.nounPhraseStart(at);
                return from < at ? new Phrase(from, dash + 1, "apposition") : null;
            }
        }
        return null;
    }

    /** The subject that an earlier verb of the sentence has: "X welcomed the plan and said". */
    static @Nullable Phrase shared(TokenRow row, int from) {
        for (int at = from - 1; at > Math.max(0, from - FAR); at--) {
            if (row.quoted(at)) {
                at = row.quoteStart(at);
                continue;
            }
            if (!row.at(at).isVerbal() || row.at(at).low().endsWith("ing")) {
                continue;
            }
            int group = row.groupStart(at);
            if (row.at(group).is("to") || row.at(group - 1).is("to")) {
                continue;
            }
            int to = group;
            Token before = row.at(to - 1);
            if (before.isNominal() && !row.quoted(to - 1)) {
                int start = row.nounPhraseStart(to);
                return start < to ? new Phrase(start, to, "shared subject") : null;
            }
            if (before.is(",") || before.is(")")) {
                Phrase phrase = before(row, group);
                return phrase == null ? null : new Phrase(phrase.from(), phrase.to(), "shared subject");
            }
            at = group;
        }
        return null;
    }

    /** The subject of the main clause, for a participle: "X met Y on Monday, adding that". */
    static @Nullable Phrase main(TokenRow row, int before) {
        Phrase shared = shared(row, before);
        if (shared != null) {
            return new Phrase(shared.from(), shared.to(), "participle");
        }
        for (int at = 0; at < before; at++) {
            if (row.quoted(at)) {
                at = row.behindQuote(at) - 1;
                continue;
            }
            if (row.at(at).isVerbal() && !row.at(at).low().endsWith("ing")) {
                Phrase phrase = before(row, row.groupStart(at));
                if (phrase != null) {
                    return new Phrase(phrase.from(), phrase.to(), "participle");
                }
            }
        }
        return null;
    }

    /** "said X": the noun phrase behind the verb, with its apposition. */
    static @Nullable Phrase behind(TokenRow row, int from) {
        int start = from;
        while (row.at(start).tagged(ADV)) {
            start++;
        }
        int to = row.nounPhraseEnd(start, true);
        if (to == start) {
            return null;
        }
        if (row.at(to).is("(")) {
            int close = to;
            while (close < row.size() && close < to + FAR && !row.at(close).is(")")) {
                close++;
            }
            to = close < row.size() && row.at(close).is(")") ? close + 1 : to;
        }
        if (row.at(to).is(",")
                && !row.quoted(to + 1)
                && row.has(to + 1)
                && !row.at(to + 1).low().endsWith("ing")
                && !row.at(to + 1).tagged(CCONJ)
                && !row.at(to + 1).is("according")) {
            int end = to + 1;
            while (end < row.size()
                    && end < to + FAR
                    && !row.quoted(end)
                    && !row.at(end).is(",")
                    && !row.at(end).is(".")
                    && !row.at(end).is(";")) {
                end++;
            }
            boolean relative =
                    AttributionCues.standard().is("relative", row.at(to + 1).low());
            boolean clause = !relative && row.hasVerb(to + 1, end);
            boolean closed = row.at(end).is(".") || row.at(end).is(",") || end >= row.size() || row.quoted(end);
            if (closed && !clause) {
                return new Phrase(start, end, "inverted subject");
            }
        }
        return new Phrase(start, to, "inverted subject");
    }
}
