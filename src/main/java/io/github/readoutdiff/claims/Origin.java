package io.github.readoutdiff.claims;

/**
 * Where a part of an article comes from.
 *
 * @param sort an account, all accounts at once, another source, or the reporter
 * @param issuer who published the account, empty unless it is one
 * @param rule the rule that decided
 */
record Origin(Sort sort, String issuer, String rule) {
    /** Sorts of origin. */
    enum Sort {
        ACCOUNT,
        ALL,
        OTHER,
        REPORTER
    }

    static Origin account(String issuer, String rule) {
        return new Origin(Sort.ACCOUNT, issuer, rule);
    }

    static Origin other(String rule) {
        return new Origin(Sort.OTHER, "", rule);
    }

    static Origin reporter(String rule) {
        return new Origin(Sort.REPORTER, "", rule);
    }

    boolean isAccount() {
        return sort == Sort.ACCOUNT || sort == Sort.ALL;
    }
}
