package io.github.readoutdiff.claims;

import io.github.readoutdiff.text.PartOfSpeech;
import io.github.readoutdiff.text.Sentence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What accounts tell in one sentence. Its first clause is found once; each method that gives what an account tells also
 * names that account, so that it is the one that was named last.
 */
final class AccountSentence {
    private final AccountRules rules;
    private final TokenRow row;
    private final Optional<AccountClause> first;

    AccountSentence(AccountRules rules, TokenRow row) {
        this.rules = rules;
        this.row = row;
        this.first = rules.clauses().find(row, 0);
    }

    Sentence sentence() {
        return row.sentence();
    }

    /** Whether it opens with an account, "In the Ruritanian version, ...", which it then names. */
    boolean opensWithAccount() {
        return row.at(0).tagged(PartOfSpeech.ADP)
                && first.isPresent()
                && name(first.get()) != null
                && first.get().opens();
    }

    /** The account that is the subject of its first clause, null if none is. */
    @Nullable
    Statement opening() {
        Statement found = first.map(this::name).orElse(null);
        return first.filter(AccountClause::opens).isPresent() ? null : found;
    }

    /** An attribution over the sentence, null if it names no account. */
    @Nullable
    Statement read() {
        Statement inserted = inserted();
        Statement found = inserted == null ? first.map(this::name).orElse(null) : inserted;
        return found == null ? rules.agreement().read(row) : found;
    }

    /** "Ms X, by the Ruritanian account, agreed": the sentence as that account's statement, null if none is named so. */
    @Nullable
    Statement inserted() {
        return rules.insertions().read(row);
    }

    /** What accounts tell behind contrasts, in text order. */
    List<Statement> contrasts() {
        return rules.contrasts().read(row);
    }

    /** "Mr X said in the Ruritanian account": where a person's words come from, null if not from an account named so. */
    @Nullable
    Origin saidIn(FoundAttribution found) {
        return rules.insertions().saidIn(row, found);
    }

    /** A quotation without a source in an account's paragraph, null if there is none. */
    @Nullable
    Statement unsourced() {
        return rules.sequels().quotation(row);
    }

    /** "The lorries would be freed", behind a sentence of an account: the account goes on; null if it does not. */
    @Nullable
    Statement goesOn() {
        return rules.sequels().clause(row);
    }

    /** Names the account or issuer that it mentions without quoting it. */
    void mentionSubject() {
        rules.mentions().subject(row);
    }

    private @Nullable Statement name(AccountClause clause) {
        return clause.name(rules.origins(), rules.text(), sentence().paragraph());
    }
}
