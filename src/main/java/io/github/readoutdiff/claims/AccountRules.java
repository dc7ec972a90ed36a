package io.github.readoutdiff.claims;

/** The rules that find what accounts tell in the sentences of one article. */
record AccountRules(
        String text,
        OriginRules origins,
        InsertedAccounts insertions,
        AccountClauses clauses,
        AccountMentions mentions,
        AccountContrasts contrasts,
        AccountAgreement agreement,
        AccountSequels sequels) {
    static AccountRules of(String text, OriginRules origins, SpeakerNaming speakers) {
        AccountClauses clauses = new AccountClauses(text, origins);
        AccountMentions mentions = new AccountMentions(text, origins);
        return new AccountRules(
                text,
                origins,
                new InsertedAccounts(text, origins, speakers),
                clauses,
                mentions,
                new AccountContrasts(text, origins, clauses, mentions),
                new AccountAgreement(text, origins),
                new AccountSequels(origins));
    }
}
