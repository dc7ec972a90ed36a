package io.github.readoutdiff.claims;

import io.github.readoutdiff.text.PartOfSpeech;
import io.github.readoutdiff.text.Sentence;
import io.github.readoutdiff.text.Tagger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What accounts tell in the sentences of one article; a sentence is asked for several times in a row. */
final class AccountSentences {
    private final String text;
    private final Tagger tagger;
    private final QuotedParts quotations;
    private final InsertedAccounts insertions;
    private final AccountClauses clauses;
    private final AccountMentions mentions;
    private final AccountContrasts contrasts;
    private final AccountAgreement agreement;
    private final AccountSequels sequels;

    private @Nullable TokenRow row;

    AccountSentences(String text, Tagger tagger, QuotedParts quotations, OriginRules origins, SpeakerNaming speakers) {
        this.text = text;
        this.tagger = tagger;
        this.quotations = quotations;
        this.insertions = new InsertedAccounts(text, origins, speakers);
        this.clauses = new AccountClauses(text, origins);
        this.mentions = new AccountMentions(text, origins);
        this.contrasts = new AccountContrasts(text, origins, clauses, mentions);
        this.agreement = new AccountAgreement(text, origins);
        this.sequels = new AccountSequels(origins);
    }

    /** An attribution over the sentence, null if it names no account. */
    @Nullable
    Statement read(Sentence sentence) {
        TokenRow row = row(sentence);
        Statement inserted = insertions.read(row, sentence);
        Statement found = inserted == null ? clauses.read(row, 0, sentence) : inserted;
        return found == null ? agreement.read(row, sentence) : found;
    }

    /** The account that is the subject of the sentence's first clause, null if none is. */
    @Nullable
    Statement opening(Sentence sentence) {
        Statement found = clauses.read(row(sentence), 0, sentence);
        return found == null || found.found().rule().equals(AccountClauses.OPENS) ? null : found;
    }

    /** Whether a sentence opens with an account, "In the Ruritanian version, ..."; takes note of it before its other parts are read. */
    boolean opensWithAccount(Sentence sentence) {
        TokenRow row = row(sentence);
        Statement found = row.at(0).tagged(PartOfSpeech.ADP) ? clauses.read(row, 0, sentence) : null;
        return found != null && found.found().rule().equals(AccountClauses.OPENS);
    }

    /** What accounts tell behind contrasts, in text order. */
    List<Statement> contrasts(Sentence sentence) {
        return contrasts.read(row(sentence), sentence);
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

    /** A quotation without a source in an account's paragraph, null if there is none. */
    @Nullable
    Statement unsourced(Sentence sentence) {
        return sequels.quotation(row(sentence), sentence);
    }

    /** "The lorries would be freed", behind a sentence of an account: the account goes on; null if it does not. */
    @Nullable
    Statement goesOn(Sentence sentence) {
        return sequels.clause(row(sentence), sentence);
    }

    /** Tells the rules of an account or issuer that a sentence names. */
    void mentionSubject(Sentence sentence) {
        mentions.subject(row(sentence), sentence);
    }

    private TokenRow row(Sentence sentence) {
        if (row == null || !row.sentence().equals(sentence)) {
            row = new TokenRow(
                    sentence,
                    tagger.tag(text, sentence.span()).stream().map(Token::of).toList(),
                    quotations);
        }
        return row;
    }
}
