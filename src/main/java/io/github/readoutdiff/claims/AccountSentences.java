package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.PartOfSpeech;
import io.github.readoutdiff.text.Sentence;
import io.github.readoutdiff.text.Tagger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sentences whose subject or opening phrase is an account: "In the Kremlin's version, ...", "The summary lists ...". */
final class AccountSentences {
    private final String text;
    private final Tagger tagger;
    private final QuotedParts quotations;
    private final OriginRules origins;
    private Origin origin = Origin.reporter("none");

    AccountSentences(String text, Tagger tagger, QuotedParts quotations, OriginRules origins) {
        this.text = text;
        this.tagger = tagger;
        this.quotations = quotations;
        this.origins = origins;
    }

    /** The origin of the sentence that was read last. */
    Origin origin() {
        return origin;
    }

    /** Tells the rules of an account or issuer in front of the sentence's first verb. */
    void mentionSubject(Sentence sentence) {
        TokenRow row = new TokenRow(
                sentence,
                tagger.tag(text, sentence.span()).stream().map(Token::of).toList(),
                quotations);
        int verb = 0;
        while (verb < row.size()
                && verb < 25
                && !row.quoted(verb)
                && !row.at(verb).isVerbal()) {
            verb++;
        }
        if (verb > 0 && row.at(verb).isVerbal() && !row.quoted(verb)) {
            origins.mention(row.span(0, verb), sentence.paragraph());
        }
    }

    /** "the king, by her office's account, agreed", "the king was quoted in the summary as saying". */
    private @Nullable FoundAttribution inserted(TokenRow row, Sentence sentence) {
        AttributionCues cues = AttributionCues.standard();
        for (int at = 2; at + 2 < row.size(); at++) {
            boolean quoted = cues.is("quoted-in", row.at(at - 1).low());
            if (row.quoted(at)
                    || !row.at(at).tagged(PartOfSpeech.ADP, PartOfSpeech.SCONJ)
                    || !(quoted || row.at(at - 1).is(","))) {
                continue;
            }
            int end = row.nounPhraseEnd(at + 1, true);
            boolean closed = row.at(end).is(",") || quoted && row.at(end).is("as");
            if (end == at + 1 || !closed || row.quoted(end) || end + 1 >= row.end()) {
                continue;
            }
            String phrase = row.span(at + 1, end).in(text);
            if (!AccountWords.standard().any("account", OriginRules.keys(phrase))
                    || origins.isOmission(sentence, quotations)) {
                continue;
            }
            Optional<Origin> found = origins.account(phrase, sentence.paragraph(), false);
            if (found.isPresent()) {
                origin = found.get();
                return new FoundAttribution(
                        List.of(row.span(at + 1, end)),
                        List.of(row.span(at, at + 1)),
                        List.of(row.span(0, at), row.span(end + 1, row.end())),
                        Manner.INDIRECT,
                        AttributionCue.Sort.EVIDENCE,
                        "account inserted");
            }
        }
        return null;
    }

    /** An attribution over the sentence, null if its opening names no account. */
    @Nullable
    FoundAttribution read(Sentence sentence, boolean alone) {
        TokenRow row = new TokenRow(
                sentence,
                tagger.tag(text, sentence.span()).stream().map(Token::of).toList(),
                quotations);
        FoundAttribution inserted = inserted(row, sentence);
        if (inserted != null) {
            return inserted;
        }
        int start = 0;
        while (row.at(start).tagged(PartOfSpeech.CCONJ, PartOfSpeech.ADV)
                && !row.at(start).is("there")) {
            start++;
        }
        int verb = start;
        while (verb < row.size()
                && (!row.at(verb).isVerbal() || row.at(verb - 1).is("'s"))
                && !row.at(verb).is(",")
                && !row.quoted(verb)
                && verb < start + 25) {
            verb++;
        }
        if (verb <= start || verb >= row.size() || row.quoted(verb) || verb >= start + 25) {
            return null;
        }
        boolean opening = row.at(verb).is(",");
        int from = start;
        if (opening) {
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
        boolean tells = !opening
                && (named || words.any("issuer", keys))
                && words.is("tells", row.at(verb).low());
        if (!(opening && named) && !tells || origins.isOmission(sentence, quotations)) {
            return null;
        }
        Optional<Origin> found = origins.account(
                phrase.toLowerCase(Locale.ROOT).equals("there") ? "there" : phrase, sentence.paragraph(), false);
        if (found.isEmpty()) {
            return null;
        }
        int content = opening ? verb + 1 : verb + 1;
        int end = row.end();
        if (content >= end) {
            return null;
        }
        origin = found.get();
        return new FoundAttribution(
                List.of(row.span(from, verb)),
                List.of(opening ? row.span(start, verb) : row.span(verb, verb + 1)),
                List.of(Span.of(
                        row.span(content, end).start(), row.span(content, end).end())),
                Manner.INDIRECT,
                AttributionCue.Sort.EVIDENCE,
                opening ? "account opens the sentence" : "account as subject");
    }
}
