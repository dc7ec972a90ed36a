package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.PartOfSpeech;
import io.github.readoutdiff.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What several accounts tell in one sentence, each in a part of its own. */
final class AccountContrasts {
    private final String text;
    private final OriginRules origins;
    private final AccountClauses clauses;
    private final AccountMentions mentions;

    AccountContrasts(String text, OriginRules origins, AccountClauses clauses, AccountMentions mentions) {
        this.text = text;
        this.origins = origins;
        this.clauses = clauses;
        this.mentions = mentions;
    }

    /** "..., while the Ruritanian text has him promising": what accounts tell behind contrasts, in text order. */
    List<Statement> read(TokenRow row, Sentence sentence) {
        AttributionCues cues = AttributionCues.standard();
        List<Statement> found = new ArrayList<>();
        boolean opens = cues.is("contrast", row.at(0).low()) || row.at(0).is("where");
        Statement first = opens ? clauses.read(row, 1, sentence) : null;
        if (first != null) {
            found.add(first);
        }
        for (int at = 2; at + 3 < row.end(); at++) {
            if (first != null && row.at(at - 1).is(",") && !row.quoted(at) && found.size() == 1) {
                Statement second = clauses.read(row, at, sentence);
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
                mentions.subject(row, sentence);
            }
            Statement part = parted && !row.quoted(at) ? clauses.read(row, at + 1, sentence) : null;
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
        if (!(clause || object) || !AccountClauses.isOwned(OriginRules.keys(phrase), phrase) || end + 1 >= row.end()) {
            return null;
        }
        Span content = row.span(end, row.end());
        Span source = row.span(from, end);
        return origins.account(phrase, sentence.paragraph())
                .map(origin ->
                        Statement.ofAccount(origin, List.of(source), List.of(source), content, AccountClauses.SUBJECT))
                .orElse(null);
    }

    private static boolean quotesBehind(TokenRow row, int from) {
        for (int at = from + 1; at < Math.min(row.size(), from + AccountClauses.FARTHEST); at++) {
            if (row.quoted(at)) {
                return true;
            }
        }
        return false;
    }
}
