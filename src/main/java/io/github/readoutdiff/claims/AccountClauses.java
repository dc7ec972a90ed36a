package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.PartOfSpeech;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds clauses whose subject or opening phrase is an account: "In the palace's version, ...", "The summary lists ...". */
final class AccountClauses {
    /** Tokens of the longest subject or opening phrase. */
    private static final int LONGEST = 25;

    /** Tokens within which a phrase without a comma behind it says that it is an account. */
    private static final int NEAR = 7;

    private final String text;
    private final OriginRules origins;
    private final ReporterClauses reporters;
    private final AccountWords words = AccountWords.standard();
    private final AttributionCues cues = AttributionCues.standard();

    AccountClauses(String text, OriginRules origins) {
        this.text = text;
        this.origins = origins;
        this.reporters = new ReporterClauses(origins);
    }

    /** What an account tells from a token of a sentence on, null if no account is the subject or opening phrase there. */
    @Nullable
    Statement read(TokenRow row, int first) {
        return find(row, first)
                .map(clause -> clause.name(origins, text, row.sentence().paragraph()))
                .orElse(null);
    }

    /** The clause that starts at a token, if its subject or opening phrase may be an account; names nothing. */
    Optional<AccountClause> find(TokenRow row, int first) {
        int start = first;
        while (row.at(start).tagged(PartOfSpeech.CCONJ, PartOfSpeech.ADV) && !isThere(row, start)) {
            start++;
        }
        boolean cleft = cues.is("cleft", row.at(start).low());
        start += cleft ? 1 : 0;
        if (isBelief(row, start)) {
            return believed(row, start);
        }
        int end = end(row, start);
        if (end <= start || end >= row.size() || end >= start + LONGEST) {
            return Optional.empty();
        }
        int account = withoutComma(row, start, end);
        if (account > 0) {
            return opening(row, first, start, account, account);
        }
        return row.at(end).is(",") ? opening(row, first, start, end, end + 1) : subject(row, first, start, end, cleft);
    }

    /** Where a subject or opening phrase ends: at a verb, comma or quotation. */
    private int end(TokenRow row, int start) {
        int end = start;
        while (end < row.size()
                && end < start + LONGEST
                && !isVerb(row, end)
                && !row.at(end).is(",")
                && !row.quoted(end)) {
            end++;
        }
        return end;
    }

    /** Behind a possessive only what an account tells is a verb: "Ruritania's proposed toll". */
    private static boolean isVerb(TokenRow row, int at) {
        return row.at(at).isVerbal() && (!row.at(at - 1).is("'s") || AccountVerbs.tells(row, at));
    }

    private boolean isThere(TokenRow row, int at) {
        return words.is("there", row.at(at).low());
    }

    private boolean isBelief(TokenRow row, int start) {
        return cues.is("if", row.at(start).low())
                && cues.is("believed", row.at(start + 2).low());
    }

    /** "If you believe Strelsau, the toll stays." */
    private static Optional<AccountClause> believed(TokenRow row, int start) {
        int source = start + 3;
        int end = row.nounPhraseEnd(source, true);
        return row.at(end).is(",") && end + 1 < row.end()
                ? Optional.of(new AccountClause(
                        row.span(source, end),
                        true,
                        row.span(start, source),
                        row.span(end + 1, row.end()),
                        AccountClause.OPENS))
                : Optional.empty();
    }

    /** "In the Ruritanian version, ...", "There, ...": a phrase in front of what it tells. */
    private Optional<AccountClause> opening(TokenRow row, int first, int start, int end, int content) {
        if (first == 0
                && row.at(start).tagged(PartOfSpeech.ADP)
                && !origins.namesAccount(row.span(start, end).in(text))) {
            // "On rent, Strelsau speaks of"
            return find(row, end + 1);
        }
        boolean there = isThere(row, start);
        int from = there ? start : start + 1;
        boolean phrase = there || row.at(start).tagged(PartOfSpeech.ADP, PartOfSpeech.SCONJ);
        if (!phrase || from >= end) {
            return Optional.empty();
        }
        Span source = row.span(from, end);
        boolean account = there || AccountPhrase.of(source.in(text)).namesAccount();
        return account && !reporters.own(row, first, start, end)
                ? Optional.of(new AccountClause(
                        source, false, row.span(start, end), content(row, content), AccountClause.OPENS))
                : Optional.empty();
    }

    /** "The summary lists ...", "What the readout does have is ...", "The summary: “...”". */
    private Optional<AccountClause> subject(TokenRow row, int first, int start, int verb, boolean cleft) {
        Span source = row.span(start, verb);
        AccountPhrase phrase = AccountPhrase.of(source.in(text));
        boolean quotation = row.quoted(verb);
        if (quotation && !(phrase.has("account") && RowQuotes.hasStatement(row, verb))) {
            return Optional.empty();
        }
        boolean named = phrase.namesAccount() || phrase.has("issuer") || phrase.isOne() || phrase.isPossessive();
        int copula = cleft && named ? AccountVerbs.copula(row, verb) : -1;
        boolean tells = quotation || copula > 0 || tells(row, verb, phrase, named);
        if (!tells || reporters.own(row, first, start, verb)) {
            return Optional.empty();
        }
        int content = copula > 0 ? copula + 1 : quotation ? verb : verb + 1;
        Span cue = quotation ? source : row.span(verb, Math.max(verb, copula) + 1);
        return Optional.of(new AccountClause(source, !named, cue, content(row, content), AccountClause.SUBJECT));
    }

    /** Whether a verb says what its subject, an account or a seat of power, tells. */
    private boolean tells(TokenRow row, int verb, AccountPhrase subject, boolean named) {
        boolean quotes = RowQuotes.hasStatement(row, verb);
        boolean tells = AccountVerbs.tells(row, verb);
        boolean says = quotes && (tells || AccountVerbs.isCue(row, verb));
        if (!says && !AccountVerbs.isMain(row, verb) || !quotes && AccountVerbs.announces(row, verb)) {
            return false;
        }
        return named ? quotes || tells : origins.isSeat(subject.text()) && (says || AccountVerbs.displays(row, verb));
    }

    /** The sentence from a token on, null if nothing is left of it. */
    private static @Nullable Span content(TokenRow row, int from) {
        return from < row.end() ? row.span(from, row.end()) : null;
    }

    /** Behind "In its account", where no comma follows but a subject; 0 if the sentence opens with nothing of the kind. */
    private int withoutComma(TokenRow row, int start, int end) {
        if (!row.at(start).tagged(PartOfSpeech.ADP) || row.at(end).is(",")) {
            return 0;
        }
        int at = start + 1;
        while (at < end && at < start + NEAR && !words.is("account", row.at(at).low())) {
            at++;
        }
        Token next = row.at(at + 1);
        boolean subject = next.tagged(PartOfSpeech.DET, PartOfSpeech.PRON) || next.tagged(PartOfSpeech.PROPN);
        return subject && at < end - 1 && at < start + NEAR ? at + 1 : 0;
    }
}
