package io.github.readoutdiff.claims;

import static io.github.readoutdiff.text.PartOfSpeech.ADP;
import static io.github.readoutdiff.text.PartOfSpeech.ADV;
import static io.github.readoutdiff.text.PartOfSpeech.CCONJ;
import static io.github.readoutdiff.text.PartOfSpeech.PRON;
import static io.github.readoutdiff.text.PartOfSpeech.SCONJ;

import org.jspecify.annotations.Nullable;

/** Finds what stands behind a cue as its content. */
final class ContentRules {
    /** Contents are not followed further than this many tokens, so that time stays linear. */
    private static final int LONGEST = 400;

    private final TokenRow row;

    private final AttributionCues cues;
    private final ContentEnds ends;

    ContentRules(TokenRow row, AttributionCues cues) {
        this.row = row;
        this.cues = cues;
        this.ends = new ContentEnds(row, cues);
    }

    /** Tokens of a content. */
    record Content(int from, int to, String rule) {}

    /** The content behind a verb, null if there is none. */
    @Nullable
    Content behind(int verb, AttributionCue cue) {
        int from = verb + 1;
        boolean clause = cue.takes("clause") || cue.takes("quote");
        if (row.at(from).is("out") && cue.takes("out")) {
            from++;
        }
        int quote = quoteAt(from);
        if (quote >= 0 && (clause || cue.takes("comma") || cue.takes("object") || cue.takes("as"))) {
            return content(quote, "quotation");
        }
        if (cue.takes("hearer")) {
            int hearer = row.nounPhraseEnd(from, false);
            if (hearer > from) {
                Content told = afterHearer(hearer, cue);
                if (told != null) {
                    return told;
                }
            }
        }
        if (clause) {
            int that = opener(from);
            if (that >= 0) {
                return content(that, "reported clause");
            }
        }
        Content phrase = phrase(from, cue);
        if (phrase != null) {
            return phrase;
        }
        if (cue.takes("to") && row.at(from).is("to") && row.at(from + 1).isVerbal()) {
            return content(from, "infinitive");
        }
        if (isStop(from)) {
            return null;
        }
        if (cue.takes("clause")) {
            int start = adjuncts(from);
            if (row.hasVerb(start, row.end()) && startsClause(start) && !isAboutClause(start)) {
                return content(start, "reported clause");
            }
        }
        boolean object = cue.takes("object") || cue.takes("as");
        boolean adverb = row.at(from).tagged(ADV) && isStop(from + 1);
        if (object && startsPhrase(from) && !adverb) {
            return objectContent(from);
        }
        return null;
    }

    /** "told different stories about what was promised": the verb behind is one of a question, what stands before it is no clause. */
    private boolean isAboutClause(int from) {
        for (int at = from + 1; at < row.end() && !row.at(at).isVerbal(); at++) {
            if (row.at(at - 1).tagged(ADP) && isQuestion(at)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Content afterHearer(int hearer, AttributionCue cue) {
        int from = adjuncts(hearer);
        int quote = quoteAt(from);
        if (quote >= 0) {
            return content(quote, "quotation");
        }
        int that = opener(from);
        if (that >= 0) {
            return content(that, "reported clause");
        }
        if (row.at(from).is("to") && row.at(from + 1).isVerbal()) {
            return content(from, "infinitive");
        }
        Content phrase = phrase(from, cue);
        if (phrase != null) {
            return phrase;
        }
        if (!isStop(from) && row.hasVerb(from, row.end()) && startsClause(from)) {
            return content(from, "reported clause");
        }
        return null;
    }

    /** "called for a ban": the preposition belongs to the cue. */
    private @Nullable Content phrase(int from, AttributionCue cue) {
        for (int at = from; at <= from + 1; at++) {
            if (cue.takesPhrase(row.at(at).low())
                    && row.has(at + 1)
                    && (!row.at(at + 1).isMark() || row.quoted(at + 1))) {
                return objectContent(at + 1);
            }
            if (!row.at(at).tagged(ADV)) {
                break;
            }
        }
        return null;
    }

    private Content objectContent(int from) {
        return new Content(from, objectEnd(from), "object");
    }

    private Content content(int from, String rule) {
        return new Content(from, end(from), rule);
    }

    /** A quotation at a place, or behind a comma, a colon or "that". */
    int quoteAt(int from) {
        int at = from;
        for (int i = 0; i < 3; i++) {
            if (row.quoted(at) && row.quoteStart(at) == at) {
                return at;
            }
            Token token = row.at(at);
            if (!(token.is(",") || token.is(":") || token.is("-"))) {
                return -1;
            }
            at++;
        }
        return -1;
    }

    /** "that", "whether", "how" behind a verb and its adjuncts; a colon opens a content too. */
    private int opener(int from) {
        for (int at : new int[] {from, adjuncts(from), afterCommas(from)}) {
            Token token = row.at(at);
            if (token.is("that") && (token.tagged(SCONJ, PRON) || row.hasVerb(at + 1, row.end())) || isQuestion(at)) {
                return at;
            }
            if (token.is(":") && row.has(at + 1)) {
                return at + 1;
            }
            int quote = at > from ? quoteAt(at) : -1;
            if (quote >= 0) {
                return quote;
            }
        }
        return -1;
    }

    /** "said, in a statement, that". */
    private int afterCommas(int from) {
        int first = adjuncts(from);
        if (!row.at(first).is(",")) {
            return from;
        }
        for (int at = first + 1; at < Math.min(row.size(), first + 16); at++) {
            if (row.at(at).is(",")) {
                return row.at(at + 1).is("that") || row.quoted(at + 1) ? at + 1 : from;
            }
            if (row.quoted(at)) {
                return from;
            }
        }
        return from;
    }

    private boolean isQuestion(int at) {
        return cues.is("question", row.at(at).low()) && row.hasVerb(at + 1, row.end());
    }

    /** Behind days, "in a statement", "to reporters" and adverbs. */
    private int adjuncts(int from) {
        int at = from;
        for (int i = 0; i < 4; i++) {
            int next = at;
            Token token = row.at(at);
            if (row.quoted(at)) {
                break;
            }
            if (token.tagged(ADV) && !token.is("not")) {
                next = at + 1;
            } else if (cues.is("time", token.low())) {
                next = at + 1;
            } else if ((token.is("last") || token.is("this") || token.is("earlier"))
                    && cues.is("time", row.at(at + 1).low())) {
                next = at + 2;
            } else if (token.tagged(ADP, SCONJ) && cues.is("adjunct", token.low())) {
                int end = row.nounPhraseEnd(at + 1, true);
                next = end > at + 1 ? end : at;
            }
            if (next == at) {
                break;
            }
            at = next;
        }
        Token after = row.at(at);
        boolean lands = after.isMark() || startsClause(at) || after.is("that") || !row.has(at);
        return lands ? at : from;
    }

    private boolean startsClause(int at) {
        Token token = row.at(at);
        return row.quoted(at)
                || token.isNominal()
                || token.tag() == io.github.readoutdiff.text.PartOfSpeech.DET
                || token.tag() == io.github.readoutdiff.text.PartOfSpeech.ADJ
                || token.is("there")
                || token.tagged(ADV)
                || token.tagged(ADP, SCONJ)
                || token.low().endsWith("ing");
    }

    private boolean startsPhrase(int at) {
        Token token = row.at(at);
        return token.isNominal()
                || token.tagged(
                        io.github.readoutdiff.text.PartOfSpeech.DET, io.github.readoutdiff.text.PartOfSpeech.ADJ)
                || token.low().endsWith("ing")
                || row.quoted(at)
                || token.tagged(ADV);
    }

    boolean isStop(int at) {
        Token token = row.at(at);
        return !row.has(at) || (token.isMark() && !token.is("(") && !row.quoted(at)) || token.tagged(CCONJ);
    }

    /** Where a clause ends: the sentence's end, or where another attribution takes over. */
    int end(int from) {
        return ends.end(from);
    }

    /** Where an object ends: as a clause does, and also before a clause of its own. */
    int objectEnd(int from) {
        return ends.objectEnd(from);
    }

    /** The start of the clause that ends before a source that stands behind its content. */
    int startBefore(int to) {
        int at = to - 1;
        int from = Math.max(0, to - LONGEST);
        while (at > from) {
            if (row.quoted(at)) {
                at = row.quoteStart(at) - 1;
                continue;
            }
            if (row.at(at).is(";")) {
                return at + 1;
            }
            at--;
        }
        int start = 0;
        while (start < to && (row.at(start).tagged(CCONJ) || row.at(start).isMark() && !row.quoted(start))) {
            start++;
        }
        return start;
    }
}
