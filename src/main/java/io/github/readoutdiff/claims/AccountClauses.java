package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.PartOfSpeech;
import io.github.readoutdiff.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Clauses whose subject or opening phrase is an account: "In the palace's version, ...", "The summary lists ...". */
final class AccountClauses {
    static final String OPENS = "account opens the sentence";
    static final String SUBJECT = "account as subject";

    /** Fewer words in quotation marks are a term, not somebody's statement. */
    static final int FEWEST_QUOTED = 3;

    /** Nothing is looked for further than this many tokens, so that time stays linear. */
    static final int FARTHEST = 400;

    private final String text;
    private final OriginRules origins;

    AccountClauses(String text, OriginRules origins) {
        this.text = text;
        this.origins = origins;
    }

    /** What an account tells from a token of a sentence on, null if no account is the subject or opening phrase there. */
    @Nullable
    Statement read(TokenRow row, int first, Sentence sentence) {
        int start = first;
        while (row.at(start).tagged(PartOfSpeech.CCONJ, PartOfSpeech.ADV)
                && !row.at(start).is("there")) {
            start++;
        }
        boolean cleft = AttributionCues.standard().is("cleft", row.at(start).low());
        if (cleft) {
            start++;
        }
        if (AttributionCues.standard().is("believed", row.at(start + 2).low())
                && row.at(start).is("if")) {
            return believed(row, start, sentence);
        }
        int verb = start;
        while (verb < row.size()
                && (!row.at(verb).isVerbal()
                        || row.at(verb - 1).is("'s")
                                && !AccountWords.standard()
                                        .is("tells", row.at(verb).low()))
                && !row.at(verb).is(",")
                && !row.quoted(verb)
                && verb < start + 25) {
            verb++;
        }
        if (verb <= start || verb >= row.size() || verb >= start + 25) {
            return null;
        }
        boolean opening = row.at(verb).is(",");
        int bare = barePhraseEnd(row, start, verb);
        if (bare > 0) {
            verb = bare;
            opening = true;
        }
        boolean bareQuote = !opening && row.quoted(verb);
        boolean document = AccountWords.standard()
                .any("account", OriginRules.keys(row.span(start, verb).in(text)));
        if (bareQuote && (quoted(row, verb) < FEWEST_QUOTED || !document)) {
            return null;
        }
        int from = start;
        if (opening) {
            if (first == 0
                    && row.at(start).tagged(PartOfSpeech.ADP)
                    && !origins.namesAccount(row.span(start, verb).in(text))) {
                // "On rent, Strelsau speaks of"
                return read(row, verb + 1, sentence);
            }
            boolean phrase = row.at(start).tagged(PartOfSpeech.ADP, PartOfSpeech.SCONJ)
                    || row.at(start).is("there");
            if (!phrase) {
                return null;
            }
            from = row.at(start).is("there") ? start : start + 1;
        }
        if (from >= verb) {
            return null;
        }
        String phrase = row.span(from, verb).in(text);
        List<String> keys = OriginRules.keys(phrase);
        AccountWords words = AccountWords.standard();
        boolean named = words.any("account", keys)
                || words.any("all", keys)
                || opening && row.at(start).is("there");
        boolean quotes = quoted(row, verb) >= FEWEST_QUOTED;
        boolean issuer = named || words.any("issuer", keys) || isOwned(keys, phrase);
        String told = row.at(verb).low();
        if (words.is("comparison", row.at(start - 1).low()) && !quotes && !hasFigure(row, verb)) {
            return null;
        }
        boolean says = quotes && (words.is("tells", told) || isCue(row, verb));
        boolean tells = !opening
                && (says || isMainVerb(row, verb))
                && (quotes || !announces(row, verb))
                && (issuer
                        ? quotes || words.is("tells", told)
                        : origins.isSeat(phrase) && (says || words.is("displays", told)));
        int is = cleft && !opening && issuer ? copula(row, verb) : -1;
        tells |= is > 0 || bareQuote;
        if (!(opening && named) && !tells || isOmission(row, first, sentence)) {
            return null;
        }
        Optional<Origin> found = origins.account(
                phrase.toLowerCase(Locale.ROOT).equals("there") ? "there" : phrase,
                sentence.paragraph(),
                tells && !issuer);
        if (found.isEmpty()) {
            return null;
        }
        int content = is > 0 ? is + 1 : bare > 0 || bareQuote ? verb : verb + 1;
        int end = row.end();
        if (content >= end) {
            return null;
        }
        Span cue = opening || bareQuote ? row.span(start, verb) : row.span(verb, Math.max(verb, is) + 1);
        return Statement.ofAccount(
                found.get(),
                List.of(row.span(from, verb)),
                List.of(cue),
                row.span(content, end),
                opening ? OPENS : SUBJECT);
    }

    /** "If you believe Strelsau, the toll stays." */
    private @Nullable Statement believed(TokenRow row, int start, Sentence sentence) {
        int end = row.nounPhraseEnd(start + 3, true);
        if (!row.at(end).is(",") || end + 1 >= row.end()) {
            return null;
        }
        Span source = row.span(start + 3, end);
        return origins.account(source.in(text), sentence.paragraph(), true)
                .map(origin -> Statement.ofAccount(
                        origin,
                        List.of(source),
                        List.of(row.span(start, start + 3)),
                        row.span(end + 1, row.end()),
                        OPENS))
                .orElse(null);
    }

    /** "Ruritania's", "the Freedonian one": an account that is not named again. */
    static boolean isOwned(List<String> keys, String phrase) {
        boolean one = keys.size() > 1 && AccountWords.standard().is("one", keys.get(keys.size() - 1));
        return one || keys.size() <= 3 && (phrase.endsWith("'s") || phrase.endsWith("\u2019s"));
    }

    /** How many words stand in quotation marks behind a token. */
    static int quoted(TokenRow row, int from) {
        int quoted = 0;
        for (int at = from; at < Math.min(row.size(), from + FARTHEST); at++) {
            quoted += row.quoted(at) && !row.at(at).isMark() ? 1 : 0;
        }
        return quoted;
    }

    /** "had" before a participle is no verb of its own. */
    private static boolean isMainVerb(TokenRow row, int verb) {
        int next = verb + 1;
        while (row.at(next).tagged(PartOfSpeech.ADV)) {
            next++;
        }
        return !row.at(verb).tagged(PartOfSpeech.AUX) || !row.at(next).isVerbal();
    }

    /** "put out an account of it": that there is one, not what it says. */
    private static boolean announces(TokenRow row, int verb) {
        AccountWords words = AccountWords.standard();
        if (!words.is("issues", row.at(verb).low())) {
            return false;
        }
        for (int at = verb + 1; at < Math.min(row.size(), verb + 8) && !row.quoted(at); at++) {
            if (words.is("account", row.at(at).low())) {
                return true;
            }
        }
        return false;
    }

    /** Behind "In its account", where no comma follows but a subject; 0 if the sentence opens with nothing of the kind. */
    private static int barePhraseEnd(TokenRow row, int start, int verb) {
        if (!row.at(start).tagged(PartOfSpeech.ADP)) {
            return 0;
        }
        int at = start + 1;
        while (at < verb
                && at < start + 7
                && !AccountWords.standard().is("account", row.at(at).low())) {
            at++;
        }
        if (at >= verb - 1 || at >= start + 7) {
            return 0;
        }
        Token next = row.at(at + 1);
        boolean subject = next.tagged(PartOfSpeech.DET, PartOfSpeech.PRON) || next.tagged(PartOfSpeech.PROPN);
        return subject && !row.at(verb).is(",") ? at + 1 : 0;
    }

    /** "will admit only": whether the verb group from an auxiliary or verb is one of a cue. */
    private static boolean isCue(TokenRow row, int verb) {
        int main = verb;
        while (main < verb + 4 && row.at(main).tagged(PartOfSpeech.AUX, PartOfSpeech.ADV)) {
            main++;
        }
        return row.at(main).isVerbal()
                && AttributionCues.standard().verb(row.at(main).low()).isPresent();
    }

    /** "What the readout does have is": where "is" stands, -1 if nowhere near. */
    private static int copula(TokenRow row, int from) {
        for (int at = from; at < Math.min(row.size(), from + 5); at++) {
            if (row.at(at).isVerbal()
                    && AttributionCues.standard().is("copula", row.at(at).low())) {
                return at;
            }
        }
        return -1;
    }

    private static boolean hasFigure(TokenRow row, int from) {
        for (int at = from; at < Math.min(row.size(), from + FARTHEST); at++) {
            if (row.at(at).text().chars().anyMatch(Character::isDigit)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the part of a sentence from a token to the next semicolon or contrast says that something is left out. */
    private boolean isOmission(TokenRow row, int first, Sentence sentence) {
        int end = first;
        AttributionCues cues = AttributionCues.standard();
        while (end < Math.min(row.size(), first + FARTHEST)
                && (row.quoted(end)
                        || !row.at(end).is(";")
                                && !(end > first + 2
                                        && row.at(end - 1).is(",")
                                        && cues.is("contrast", row.at(end).low())))) {
            end++;
        }
        return end > first && origins.isOmission(sentence, row.span(first, end));
    }
}
