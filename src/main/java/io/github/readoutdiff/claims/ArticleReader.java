package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Notice;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Sentences;
import io.github.readoutdiff.text.Tagger;

/**
 * Reads a news article: finds the official accounts that it quotes, and gives each claim to the account it comes from, to
 * another source, or to the reporter.
 *
 * <p>Accounts are found, not given: by what the article calls them ("the Chinese readout", "Mr X's office issued a
 * summary"), by seats of power ("Beijing said") and by what refers back to them ("it said"). Officials, ministers,
 * interviews and earlier events are other sources. {@code docs/attribution.md} lists the rules by name.
 *
 * <p>Deterministic, linear in the length of the article; immutable and thread-safe. Any text is accepted; the rules are
 * for English.
 *
 * <pre>{@code
 * ArticleClaims claims = ArticleReader.create().read(Readout.of("The Gazette", article));
 * claims.accounts().forEach(account -> System.out.println(account.readout().issuer()));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ArticleReader {
    private final Sentences sentences = Sentences.create();
    private final Tagger tagger = Tagger.create();
    private final Names names;
    private final AttributionScope scope;

    private ArticleReader(Names names, AttributionScope scope) {
        this.names = names;
        this.scope = scope;
    }

    /**
     * With the names of the data files and the wide scope: asides also tell what sources think and want.
     *
     * @return a reader
     */
    public static ArticleReader create() {
        return new ArticleReader(Names.create(), AttributionScope.WIDE);
    }

    /**
     * With further names of states and persons, for example of a user's own file.
     *
     * @param names the names
     * @return a reader like this one
     */
    public ArticleReader withNames(Names names) {
        return new ArticleReader(names, scope);
    }

    /**
     * With another scope of attribution. What comes from an account does not depend on it.
     *
     * @param scope the scope
     * @return a reader like this one
     */
    public ArticleReader withScope(AttributionScope scope) {
        return new ArticleReader(names, scope);
    }

    /**
     * Reads an article.
     *
     * @param article the article; its issuer is the newspaper
     * @return accounts, asides and notices; no account and a notice where the article quotes none
     */
    public ArticleClaims read(Readout article) {
        ArticleClaims claims = new ArticleReading(
                        article.text(), sentences.paragraphs(article.text()), tagger, names.in(article.text()), scope)
                .read();
        if (!claims.accounts().isEmpty()) {
            return claims;
        }
        return new ArticleClaims(
                claims.accounts(),
                claims.asides(),
                java.util.List.of(Notice.of(
                        "no-account-quoted",
                        "article \"" + article.id()
                                + "\" quotes no official account that the rules know; nothing can be"
                                + " compared. If it quotes one under another name, add the name")));
    }
}
