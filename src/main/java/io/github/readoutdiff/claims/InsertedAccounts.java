package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Finds accounts that a sentence names in passing, in a phrase between commas or behind "was quoted". */
final class InsertedAccounts {
    /** Tokens within which a sentence may open with a seat of power alone. */
    private static final int SEAT = 12;

    private static final String SAID_IN = "said in an account";

    private final String text;
    private final OriginRules origins;
    private final SpeakerNaming speakers;
    private final AccountParentheses parentheses;
    private final AccountWords words = AccountWords.standard();
    private final AttributionCues cues = AttributionCues.standard();

    InsertedAccounts(String text, OriginRules origins, SpeakerNaming speakers) {
        this.text = text;
        this.origins = origins;
        this.speakers = speakers;
        this.parentheses = new AccountParentheses(text, origins, speakers);
    }

    /** The sentence as a statement of the account that it names in passing, null if it names none. */
    @Nullable
    Statement read(TokenRow row) {
        for (int at = 2; at + 2 < row.size(); at++) {
            Statement found = row.quoted(at) ? null : phrase(row, at);
            if (found != null) {
                return found;
            }
        }
        return parentheses.read(row);
    }

    /** "the king, by her office's account, agreed", "the king was quoted in the summary as saying". */
    private @Nullable Statement phrase(TokenRow row, int at) {
        int opener = opener(row, at);
        boolean according = isAccording(row, at);
        boolean given = opener > 0 && !according;
        boolean quoted = cues.is("quoted-in", row.at(at - 1).low());
        boolean links = opener > 0 || row.at(at).tagged(PartOfSpeech.ADP, PartOfSpeech.SCONJ);
        boolean parted = quoted || row.at(at - 1).is(",") || given && row.quoted(at - 1);
        if (!links || !parted) {
            return null;
        }
        int from = opener > 0 ? opener : at + 1;
        int end = row.nounPhraseEnd(from, true);
        boolean last = end == row.end() && !according && !row.quoted(end - 1);
        boolean closed = last || isClosed(row, end, given, quoted);
        if (end == from || !closed || row.quoted(end)) {
            return null;
        }
        Span source = row.span(from, end);
        // whoever quotes, or is believed, may be named without the word "account"
        boolean any = given || quoted && row.at(at).is("by");
        if (!any && !AccountPhrase.of(source.in(text)).has("account") || origins.isOmission(row.sentence())) {
            return null;
        }
        boolean comma = row.at(at - 1).is(",") && !row.quoted(at - 1);
        InsertedAccount inserted = new InsertedAccount(source, row.span(at, from), comma ? at - 1 : at, end + 1);
        return origins.account(named(row, at, from, end), row.sentence().paragraph(), given)
                .map(origin -> inserted.in(row, origin, speakers))
                .orElse(null);
    }

    /** Behind "according to", "as reported by" or "if you believe" at a token, 0 if none of them stands there. */
    private int opener(TokenRow row, int at) {
        Token token = row.at(at);
        if (cues.is("per", token.low())) {
            return at + 1;
        }
        if (isAccording(row, at)) {
            return row.at(at + 1).is("to") ? at + 2 : 0;
        }
        boolean reported =
                token.is("as") && row.at(at + 1).isVerbal() && row.at(at + 2).is("by");
        boolean believed =
                cues.is("if", token.low()) && cues.is("believed", row.at(at + 2).low());
        return reported || believed ? at + 3 : 0;
    }

    private static boolean isAccording(TokenRow row, int at) {
        return row.at(at).is("according");
    }

    /** Whether the sentence goes on behind the phrase. */
    private static boolean isClosed(TokenRow row, int end, boolean given, boolean quoted) {
        boolean mark = row.at(end).is(",") || given && row.at(end).is(":");
        return mark && end + 1 < row.end() || quoted && row.at(end).is("as");
    }

    /** What the phrase names: "Ruritania's ministry" of "Ruritania, if we believe its ministry, ...". */
    private String named(TokenRow row, int at, int from, int end) {
        if (words.is("own", row.at(from).low()) && at <= SEAT) {
            String subject = row.span(0, Math.max(1, at - 1)).in(text);
            if (origins.isSeat(subject)) {
                return subject + "'s " + row.span(from + 1, end).in(text);
            }
        }
        return row.span(from, end).in(text);
    }

    /** "..., Mr X said in the Ruritanian account": the account in which a cue says that it was said, null if none stands there. */
    @Nullable
    Origin saidIn(TokenRow row, FoundAttribution found) {
        int at = row.indexFrom(found.anchor());
        int from = at + 2;
        if (row.at(at).start() != found.anchor()
                || !cues.is("said-in", row.at(at + 1).low())) {
            return null;
        }
        int end = row.nounPhraseEnd(from, false);
        String phrase = end == from ? "" : row.span(from, end).in(text);
        if (!AccountPhrase.of(phrase).has("account")) {
            return null;
        }
        int paragraph = row.sentence().paragraph();
        return origins.account(phrase, paragraph)
                .map(origin -> origin.relaying(SAID_IN))
                .or(() -> found.source().stream()
                        .findFirst()
                        .flatMap(source -> origins.statementOf(source.in(text), paragraph)))
                .orElse(null);
    }
}
