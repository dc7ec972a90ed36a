package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What several accounts tell in one sentence, each in a part of its own. */
final class AccountContrasts {
    /** Tokens within which a possessive ends that stands for an account. */
    private static final int OWNER = 4;

    private final AccountWords words = AccountWords.standard();
    private final AttributionCues cues = AttributionCues.standard();
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
    List<Statement> read(TokenRow row) {
        List<Statement> found = new ArrayList<>();
        Statement first = first(row);
        if (first != null) {
            found.add(first);
        }
        for (int at = 2; at + 3 < row.end(); at++) {
            Statement answer = first != null && found.size() == 1 ? answer(row, at) : null;
            if (first != null && answer != null) {
                found.set(0, first.endingBefore(answer.found().source().get(0), text));
                found.add(answer);
                continue;
            }
            Statement part = part(row, at);
            if (part != null) {
                found.add(part);
            }
        }
        return found;
    }

    /** "Where the Freedonian text has her refusing, ...": the account behind a contrast that opens the sentence. */
    private @Nullable Statement first(TokenRow row) {
        String opener = row.at(0).low();
        boolean opens = cues.is("contrast", opener) || cues.is("contrast-open", opener);
        return opens ? clauses.read(row, 1) : null;
    }

    /** "..., the Ruritanian text has him promising": the account with which the main clause answers the first. */
    private @Nullable Statement answer(TokenRow row, int at) {
        return row.at(at - 1).is(",") && !row.quoted(at) ? clauses.read(row, at) : null;
    }

    /** What an account tells behind a token that parts a sentence. */
    private @Nullable Statement part(TokenRow row, int at) {
        boolean parted = isParted(row, at);
        if (parted && row.at(at).is(":") && words.is("own", row.at(at + 1).low())) {
            // "Ruritania was not silent: its text ..."
            mentions.subject(row);
        }
        if (row.quoted(at)) {
            return null;
        }
        Statement part = parted ? clauses.read(row, at + 1) : null;
        return part == null ? gapped(row, at) : part;
    }

    private boolean isParted(TokenRow row, int at) {
        Token token = row.at(at);
        boolean joins = token.tagged(PartOfSpeech.CCONJ);
        boolean contrast = row.at(at - 1).is(",") && (joins || cues.is("contrast", token.low()));
        boolean quotes = (token.is(":") || token.is(";")) && RowQuotes.anyBehind(row, at);
        return contrast || quotes || joins && row.quoted(at - 1);
    }

    /** ", the Freedonian one that they lasted two", ", and Freedonia's a new line": an account without its verb. */
    private @Nullable Statement gapped(TokenRow row, int at) {
        if (!row.at(at - 1).is(",")) {
            return null;
        }
        int from = row.at(at).tagged(PartOfSpeech.CCONJ) ? at + 1 : at;
        int end = ownerEnd(row, from);
        if (end <= from || end + 1 >= row.end()) {
            return null;
        }
        Span source = row.span(from, end);
        AccountPhrase phrase = AccountPhrase.of(source.in(text));
        boolean clause = row.at(end).is("that");
        boolean object = phrase.text().endsWith("s") && isDeterminer(row, end);
        if (!(clause || object) || !(phrase.isOne() || phrase.isPossessive())) {
            return null;
        }
        return origins.account(phrase.text(), row.sentence().paragraph())
                .map(origin -> Statement.ofAccount(
                        origin, List.of(source), List.of(source), row.span(end, row.end()), AccountClause.SUBJECT))
                .orElse(null);
    }

    /** Behind the noun phrase from a token on; behind its possessive where what is owned begins anew: "Freedonia's a new line". */
    private static int ownerEnd(TokenRow row, int from) {
        int end = row.nounPhraseEnd(from, false);
        for (int i = from + 1; i < Math.min(row.end(), from + OWNER); i++) {
            end = row.at(i).is("'s") && isDeterminer(row, i + 1) ? i + 1 : end;
        }
        return end;
    }

    private static boolean isDeterminer(TokenRow row, int at) {
        return row.at(at).tagged(PartOfSpeech.DET, PartOfSpeech.NUM);
    }
}
