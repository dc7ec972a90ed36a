package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.PartOfSpeech;
import io.github.readoutdiff.text.Sentence;
import io.github.readoutdiff.text.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sentences whose subject or opening phrase is an account: "In the Kremlin's version, ...", "The summary lists ...". */
final class AccountSentences {
    private static final String OPENS = "account opens the sentence";

    /** Fewer words in quotation marks are a term, not somebody's statement. */
    private static final int FEWEST_QUOTED = 3;

    private final String text;

    private final Tagger tagger;

    private final QuotedParts quotations;

    private final OriginRules origins;
    private final InsertedAccounts insertions;

    private @Nullable TokenRow row;

    AccountSentences(String text, Tagger tagger, QuotedParts quotations, OriginRules origins, SpeakerNaming speakers) {
        this.text = text;
        this.tagger = tagger;
        this.quotations = quotations;
        this.origins = origins;
        this.insertions = new InsertedAccounts(text, origins, speakers);
    }

    /** Tells the rules of an account or issuer in front of the sentence's first verb. */
    void mentionSubject(Sentence sentence) {
        TokenRow row = row(sentence);
        int verb = 0;
        while (verb < row.size()
                && verb < 25
                && !row.quoted(verb)
                && !row.at(verb).isVerbal()) {
            verb++;
        }
        if (mentionAccount(row, sentence)) {
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
    private boolean mentionAccount(TokenRow row, Sentence sentence) {
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

    /** "Ms X, by the Ruritanian account, agreed": the sentence as that account's statement, null if none is named so. */
    @Nullable
    Statement inserted(Sentence sentence) {
        return insertions.read(row(sentence), sentence);
    }

    /** "Mr X said in the Ruritanian account": where a person's words come from, null if not from an account named so. */
    @Nullable
    Origin saidIn(FoundAttribution found, Sentence sentence) {
        return insertions.saidIn(row(sentence), found);
    }

    /** "..., while the Ruritanian text has him promising": what accounts tell behind contrasts, in text order. */
    List<Statement> contrasts(Sentence sentence) {
        TokenRow row = row(sentence);
        AttributionCues cues = AttributionCues.standard();
        List<Statement> found = new ArrayList<>();
        boolean opens = cues.is("contrast", row.at(0).low()) || row.at(0).is("where");
        Statement first = opens ? clause(row, 1, sentence) : null;
        if (first != null) {
            found.add(first);
        }
        for (int at = 2; at + 3 < row.end(); at++) {
            if (first != null && row.at(at - 1).is(",") && !row.quoted(at) && found.size() == 1) {
                Statement second = clause(row, at, sentence);
                if (second != null) {
                    found.set(
                            0,
                            InsertedAccounts.before(
                                    first, second.found().source().get(0), text));
                    found.add(second);
                    continue;
                }
            }
            boolean joins = row.at(at).tagged(PartOfSpeech.CCONJ);
            boolean parted = row.at(at - 1).is(",")
                            && (joins || cues.is("contrast", row.at(at).low()))
                    || (row.at(at).is(":") || row.at(at).is(";")) && quotesBehind(row, at)
                    || joins && row.quoted(at - 1);
            if (parted && row.at(at).is(":") && row.at(at + 1).is("its")) {
                // "Ruritania was not silent: its text ..."
                mentionSubject(sentence);
            }
            Statement part = parted && !row.quoted(at) ? clause(row, at + 1, sentence) : null;
            part = part == null && !row.quoted(at) ? gapped(row, at, sentence) : part;
            if (part != null) {
                found.add(part);
            }
        }
        return found;
    }

    /** ", the Freedonian one that they lasted two", ", and Freedonia's a new line": an account without its verb. */
    private @Nullable Statement gapped(TokenRow row, int at, Sentence sentence) {
        if (!row.at(at - 1).is(",")) {
            return null;
        }
        int from = row.at(at).tagged(PartOfSpeech.CCONJ) ? at + 1 : at;
        int end = row.nounPhraseEnd(from, false);
        for (int i = from + 1; i < Math.min(row.end(), from + 4); i++) {
            if (row.at(i).is("'s") && row.at(i + 1).tagged(PartOfSpeech.DET, PartOfSpeech.NUM)) {
                end = i + 1;
            }
        }
        String phrase = end > from ? row.span(from, end).in(text) : "";
        boolean clause = row.at(end).is("that");
        boolean object = phrase.endsWith("s") && row.at(end).tagged(PartOfSpeech.DET, PartOfSpeech.NUM);
        if (!(clause || object) || !isOwned(OriginRules.keys(phrase), phrase) || end + 1 >= row.end()) {
            return null;
        }
        Span content = row.span(end, row.end());
        Span source = row.span(from, end);
        return origins.account(phrase, sentence.paragraph())
                .map(origin -> new Statement(
                        new FoundAttribution(
                                List.of(source),
                                List.of(source),
                                List.of(content),
                                Manner.INDIRECT,
                                AttributionCue.Sort.EVIDENCE,
                                "account as subject"),
                        origin,
                        null))
                .orElse(null);
    }

    private static boolean quotesBehind(TokenRow row, int from) {
        for (int at = from + 1; at < row.size(); at++) {
            if (row.quoted(at)) {
                return true;
            }
        }
        return false;
    }

    /** The tokens of a sentence; it is asked for several times in a row. */
    private TokenRow row(Sentence sentence) {
        if (row == null || !row.sentence().equals(sentence)) {
            row = new TokenRow(
                    sentence,
                    tagger.tag(text, sentence.span()).stream().map(Token::of).toList(),
                    quotations);
        }
        return row;
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

    /** "She “acknowledged shortcomings” and offered": quoted from the account of the paragraph, null if nothing is. */
    @Nullable
    Statement unsourced(Sentence sentence) {
        TokenRow row = row(sentence);
        if (quoted(row, 0) < FEWEST_QUOTED || origins.isOmission(sentence)) {
            return null;
        }
        Optional<Origin> found = origins.ofParagraph(sentence);
        if (found.isEmpty()) {
            return null;
        }
        return new Statement(
                new FoundAttribution(
                        List.of(),
                        List.of(),
                        List.of(row.span(0, row.end())),
                        Manner.INDIRECT,
                        AttributionCue.Sort.EVIDENCE,
                        "quotation without a source"),
                found.get(),
                null);
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

    /** Whether a sentence opens with an account, "In the Ruritanian version, ..."; takes note of it before its other parts are read. */
    boolean opensWithAccount(Sentence sentence) {
        TokenRow row = row(sentence);
        Statement found = row.at(0).tagged(PartOfSpeech.ADP) ? clause(row, 0, sentence) : null;
        return found != null && found.found().rule().equals(OPENS);
    }

    /** The account that is the subject of the sentence's first clause, null if none is. */
    @Nullable
    Statement opening(Sentence sentence) {
        Statement found = clause(row(sentence), 0, sentence);
        return found == null || found.found().rule().equals(OPENS) ? null : found;
    }

    /** "The only point on which the two versions coincide is that ...": what both tell, null if the sentence does not say so. */
    private @Nullable Statement agreement(TokenRow row, Sentence sentence) {
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
                .map(origin -> new Statement(
                        new FoundAttribution(
                                List.of(source),
                                List.of(row.span(from - 1, from)),
                                List.of(row.span(from, row.end())),
                                Manner.INDIRECT,
                                AttributionCue.Sort.EVIDENCE,
                                "accounts agree"),
                        origin,
                        null))
                .orElse(null);
    }

    /** "The lorries would be freed", behind a sentence of an account: the account goes on; null if it does not. */
    @Nullable
    Statement goesOn(Sentence sentence) {
        TokenRow row = row(sentence);
        int verb = 0;
        while (verb < row.size() && !row.at(verb).isVerbal() && !row.at(verb).is(",") && !row.quoted(verb)) {
            verb++;
        }
        while (verb > 0
                && verb < row.size()
                && !row.at(verb).tagged(PartOfSpeech.AUX)
                && row.at(verb).low().endsWith("ed")) {
            // "troops deployed outside the mission would leave"
            verb++;
            while (verb < row.size()
                    && !row.at(verb).isVerbal()
                    && !row.at(verb).is(",")
                    && !row.quoted(verb)) {
                verb++;
            }
        }
        if (verb == 0
                || !AccountWords.standard().is("reported", row.at(verb).low())
                || origins.isOmission(sentence)
                || origins.tellsOfAnotherEvent(sentence)) {
            return null;
        }
        return origins.ofParagraph(sentence)
                .map(origin -> new Statement(
                        new FoundAttribution(
                                List.of(),
                                List.of(),
                                List.of(row.span(0, row.end())),
                                Manner.INDIRECT,
                                AttributionCue.Sort.EVIDENCE,
                                "account goes on"),
                        origin,
                        null))
                .orElse(null);
    }

    /** An attribution over the sentence, null if its opening names no account. */
    @Nullable
    Statement read(Sentence sentence) {
        TokenRow row = row(sentence);
        Statement inserted = insertions.read(row, sentence);
        Statement found = inserted == null ? clause(row, 0, sentence) : inserted;
        return found == null ? agreement(row, sentence) : found;
    }

    /** "Ruritania's", "the Freedonian one": an account that is not named again. */
    private static boolean isOwned(List<String> keys, String phrase) {
        boolean one = keys.size() > 1 && AccountWords.standard().is("one", keys.get(keys.size() - 1));
        return one || keys.size() <= 3 && (phrase.endsWith("'s") || phrase.endsWith("\u2019s"));
    }

    /** Whether a phrase has a word for an account, in the singular or the plural. */
    private boolean isNamed(TokenRow row, int from, int to) {
        return origins.namesAccount(row.span(from, to).in(text));
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
        for (int at = from; at < row.size(); at++) {
            if (row.at(at).text().chars().anyMatch(Character::isDigit)) {
                return true;
            }
        }
        return false;
    }

    /** How many words stand in quotation marks behind a token. */
    private static int quoted(TokenRow row, int from) {
        int quoted = 0;
        for (int at = from; at < row.size(); at++) {
            quoted += row.quoted(at) && !row.at(at).isMark() ? 1 : 0;
        }
        return quoted;
    }

    /** Whether the part of a sentence from a token to the next semicolon or contrast says that something is left out. */
    private boolean isOmission(TokenRow row, int first, Sentence sentence) {
        int end = first;
        AttributionCues cues = AttributionCues.standard();
        while (end < row.size()
                && (row.quoted(end)
                        || !row.at(end).is(";")
                                && !(end > first + 2
                                        && row.at(end - 1).is(",")
                                        && cues.is("contrast", row.at(end).low())))) {
            end++;
        }
        return end > first && origins.isOmission(sentence, row.span(first, end));
    }

    /** "If you believe Strelsau, the toll stays." */
    private @Nullable Statement believed(TokenRow row, int start, Sentence sentence) {
        int end = row.nounPhraseEnd(start + 3, true);
        if (!row.at(end).is(",") || end + 1 >= row.end()) {
            return null;
        }
        Span source = row.span(start + 3, end);
        return origins.account(source.in(text), sentence.paragraph(), true)
                .map(origin -> new Statement(
                        new FoundAttribution(
                                List.of(source),
                                List.of(row.span(start, start + 3)),
                                List.of(row.span(end + 1, row.end())),
                                Manner.INDIRECT,
                                AttributionCue.Sort.EVIDENCE,
                                OPENS),
                        origin,
                        null))
                .orElse(null);
    }

    private @Nullable Statement clause(TokenRow row, int first, Sentence sentence) {
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
            if (first == 0 && row.at(start).tagged(PartOfSpeech.ADP) && !isNamed(row, start, verb)) {
                // "On rent, Strelsau speaks of"
                return clause(row, verb + 1, sentence);
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
        return new Statement(
                new FoundAttribution(
                        List.of(row.span(from, verb)),
                        List.of(opening || bareQuote ? row.span(start, verb) : row.span(verb, Math.max(verb, is) + 1)),
                        List.of(Span.of(
                                row.span(content, end).start(),
                                row.span(content, end).end())),
                        Manner.INDIRECT,
                        AttributionCue.Sort.EVIDENCE,
                        opening ? OPENS : "account as subject"),
                found.get(),
                null);
    }
}
