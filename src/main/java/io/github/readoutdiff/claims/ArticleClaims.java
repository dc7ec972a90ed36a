package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Notice;
import java.util.List;

/**
 * What a news article says, by where it comes from. All spans count in the article's text.
 *
 * <pre>{@code
 * ArticleClaims claims = ArticleReader.create().read(Readout.of("The Gazette", article));
 * for (ClaimSet account : claims.accounts()) {
 *     account.claims().forEach(claim -> System.out.println(account.readout().issuer().name() + ": " + claim.text()));
 * }
 * }</pre>
 *
 * @param accounts one claim set for each official account that the article quotes, in the order of their first quotation;
 *     the issuer is the state or body that published the account
 * @param asides two claim sets that are no accounts: {@link io.github.readoutdiff.model.Comparison#REPORTER} for what the
 *     journalist says, {@link io.github.readoutdiff.model.Comparison#OTHER} for all other sources
 * @param notices what a reader of the result must know
 * @since 0.1.0
 */
public record ArticleClaims(List<ClaimSet> accounts, List<ClaimSet> asides, List<Notice> notices) {
    /**
     * Copies the lists.
     *
     * @param accounts one claim set for each official account that the article quotes, in the order of their first quotation; the issuer is the state or body that published the account
     * @param asides two claim sets that are no accounts: {@link io.github.readoutdiff.model.Comparison#REPORTER} for what
     *     the journalist says, {@link io.github.readoutdiff.model.Comparison#OTHER} for all other sources
     * @param notices what a reader of the result must know
     */
    public ArticleClaims {
        accounts = List.copyOf(accounts);
        asides = List.copyOf(asides);
        notices = List.copyOf(notices);
    }
}
