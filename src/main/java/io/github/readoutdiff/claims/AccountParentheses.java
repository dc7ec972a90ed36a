package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds accounts with their verbs between commas: "Ms X, the same document reports, replied that", "..., both accounts say". */
final class AccountParentheses {
    /** Tokens of the longest parenthesis. */
    private static final int LONGEST = 10;

    private final String text;
    private final OriginRules origins;
    private final SpeakerNaming speakers;
    private final AccountWords words = AccountWords.standard();
    private final AttributionCues cues = AttributionCues.standard();

    AccountParentheses(String text, OriginRules origins, SpeakerNaming speakers) {
        this.text = text;
        this.origins = origins;
        this.speakers = speakers;
    }

    /** The sentence as a statement of the first such account, null if none stands in it. */
    @Nullable
    Statement read(TokenRow row) {
        for (int comma = 1; comma + 3 <= row.end(); comma++) {
            Statement found = row.at(comma).is(",") && !row.quoted(comma) ? behind(row, comma) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Statement behind(TokenRow row, int comma) {
        int first = comma + 1;
        int end = end(row, first);
        int verb = verb(row, first, end);
        boolean closed = row.at(end).is(",") || end == row.end();
        boolean says = verb > first && closed && (verb < end - 1 || tells(row, verb));
        if (!says || !isAccount(row, first, verb) || origins.isOmission(row.sentence())) {
            return null;
        }
        Span source = row.span(first, verb);
        InsertedAccount inserted = new InsertedAccount(source, row.span(verb, end), comma, end + 1);
        return origins.account(source.in(text), row.sentence().paragraph())
                .map(origin -> inserted.in(row, origin, speakers))
                .orElse(null);
    }

    /** The mark or quotation behind a parenthesis. */
    private static int end(TokenRow row, int first) {
        int end = first;
        while (end < row.end() && end < first + LONGEST - 1 && !row.at(end).isMark() && !row.quoted(end)) {
            end++;
        }
        return end;
    }

    /** Its last token, or the one before, as in "the account goes on". */
    private int verb(TokenRow row, int first, int end) {
        int last = end - 1;
        boolean goesOn = last > first + 1
                && row.at(last).is("on")
                && cues.is("goes-on", row.at(last - 1).low());
        return goesOn ? last - 1 : last;
    }

    private boolean tells(TokenRow row, int verb) {
        return AccountVerbs.tells(row, verb)
                || cues.verb(row.at(verb).low())
                        .filter(cue -> cue.sort() == AttributionCue.Sort.SAYING)
                        .isPresent();
    }

    private boolean isAccount(TokenRow row, int from, int to) {
        AccountPhrase phrase = AccountPhrase.of(row.span(from, to).in(text));
        String only = to == from + 1 ? row.at(from).low() : "";
        return words.is("account", row.at(to - 1).low())
                || words.is("it", only)
                || words.is("both", only)
                || phrase.has("all");
    }
}
