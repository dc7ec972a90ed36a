package io.github.readoutdiff.claims;

import java.util.List;

/**
 * Where a part of an article comes from.
 *
 * @param sort accounts, all accounts at once, another source, or the reporter
 * @param issuers who published the accounts, none unless they are named
 * @param rule the rule that decided
 * @param relayed whether somebody's words that an account tells of, not the account's own voice
 */
record Origin(Sort sort, List<Issuer> issuers, String rule, boolean relayed) {
    /** Sorts of origin. */
    enum Sort {
        ACCOUNT,
        ALL,
        OTHER,
        REPORTER
    }

    Origin {
        issuers = List.copyOf(issuers);
    }

    static Origin account(Issuer issuer, String rule) {
        return new Origin(Sort.ACCOUNT, List.of(issuer), rule, false);
    }

    static Origin accounts(List<Issuer> issuers, String rule) {
        return new Origin(Sort.ACCOUNT, issuers, rule, false);
    }

    static Origin allAccounts(String rule) {
        return new Origin(Sort.ALL, List.of(), rule, false);
    }

    static Origin other(String rule) {
        return new Origin(Sort.OTHER, List.of(), rule, false);
    }

    static Origin reporter(String rule) {
        return new Origin(Sort.REPORTER, List.of(), rule, false);
    }

    /** Words of a person or of another side inside this account. */
    Origin relaying(String how) {
        return new Origin(sort, issuers, how, true);
    }

    boolean isAccount() {
        return sort == Sort.ACCOUNT || sort == Sort.ALL;
    }
}
