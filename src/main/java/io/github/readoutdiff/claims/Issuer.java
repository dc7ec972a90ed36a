package io.github.readoutdiff.claims;

/**
 * Who published an account.
 *
 * @param state the state
 * @param body the body of it that the article names, "foreign ministry" or "leadership"; empty if it names none
 */
record Issuer(String state, String body) {
    static Issuer of(String state) {
        return new Issuer(state, "");
    }
}
