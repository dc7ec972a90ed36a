package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Paragraph;
import io.github.readoutdiff.text.Sentence;
import io.github.readoutdiff.text.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads one article: statements and their origins first, then the claims of each sentence. */
final class ArticleReading {
    private final String text;
    private final List<Paragraph> paragraphs;
    private final Tagger tagger;
    private final Names names;
    private final AttributionScope scope;

    ArticleReading(String text, List<Paragraph> paragraphs, Tagger tagger, Names names, AttributionScope scope) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.tagger = tagger;
        this.names = names;
        this.scope = scope;
    }

    ArticleClaims read() {
        QuotedParts quotations = QuotedParts.of(text, paragraphs);
        List<Statement> statements = new ArticleStatements(text, paragraphs, tagger, quotations, names, scope).read();
        ArticleDrafts drafts = new ArticleDrafts(statements);
        SentenceDrafts sentences = new SentenceDrafts(text, tagger, quotations, new StatementIndex(statements), drafts);
        for (Paragraph paragraph : paragraphs) {
            for (Sentence sentence : paragraph.sentences()) {
                if (sentence.role().states()) {
                    sentences.read(sentence);
                }
            }
        }
        sentences.remaining(statements);
        List<ClaimSet> accounts = new ArrayList<>();
        List<ClaimSet> asides = new ArrayList<>();
        drafts.forEach((issuer, own) -> {
            boolean aside = issuer.equals(Comparison.REPORTER) || issuer.equals(Comparison.OTHER);
            if (aside) {
                asides.add(claims(issuer, issuer, own));
            } else if (!own.isEmpty()) {
                accounts.add(claims(slug(issuer), issuer, own));
            }
        });
        return new ArticleClaims(accounts, asides, List.of());
    }

    private ClaimSet claims(String id, String issuer, List<Draft> own) {
        Readout readout = Readout.builder(issuer, text).id(id).build();
        own.sort(
                (one, other) -> Integer.compare(one.span().start(), other.span().start()));
        List<Claim> claims = new ArrayList<>();
        ClaimExtractor extractor = ClaimExtractor.create();
        for (Draft draft : own) {
            claims.add(extractor.claim(readout, id + "-" + (claims.size() + 1), draft));
        }
        return ClaimSet.of(readout, claims);
    }

    private static String slug(String issuer) {
        return issuer.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
