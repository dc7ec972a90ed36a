package io.github.readoutdiff.claims;

import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Paragraph;
import io.github.readoutdiff.text.Sentence;
import io.github.readoutdiff.text.Tagger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the attributions of one article and decides where each comes from, sentence by sentence. */
final class ArticleStatements {
    private static final Comparator<Statement> IN_TEXT_ORDER = Comparator.comparingInt(
                    (Statement one) -> one.found().start())
            .thenComparing(
                    Comparator.comparingInt((Statement one) -> one.found().length())
                            .reversed());

    private final String text;
    private final List<Paragraph> paragraphs;
    private final Tagger tagger;
    private final QuotedParts quotations;
    private final Names names;
    private final AttributionScope scope;

    ArticleStatements(
            String text,
            List<Paragraph> paragraphs,
            Tagger tagger,
            QuotedParts quotations,
            Names names,
            AttributionScope scope) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.tagger = tagger;
        this.quotations = quotations;
        this.names = names;
        this.scope = scope;
    }

    /** In the order of their contents; of those that begin at one place the longest first. */
    List<Statement> read() {
        ArticleAttributions attributions = attributions();
        OriginRules origins = new OriginRules(text, names, quotations);
        SpeakerNaming speakers = new SpeakerNaming(text, names);
        SentenceStatements reader = new SentenceStatements(
                attributions,
                AccountRules.of(text, origins, speakers),
                new AttributionOrigins(text, quotations, origins, speakers));
        List<Statement> all = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            for (Sentence sentence : paragraph.sentences()) {
                List<FoundAttribution> found = attributions.in(sentence);
                if (sentence.role().states()) {
                    origins.meet(sentence);
                    all.addAll(reader.read(row(sentence), found));
                }
            }
        }
        new Echoes(text, names, all).resolve();
        all.sort(IN_TEXT_ORDER);
        return all;
    }

    private ArticleAttributions attributions() {
        AttributionFinder finder = new AttributionFinder(tagger, scope);
        List<FoundAttribution> found = new ArrayList<>(finder.find(text, paragraphs));
        found.addAll(finder.findInQuotations(text, paragraphs, quotations));
        return new ArticleAttributions(found);
    }

    private TokenRow row(Sentence sentence) {
        List<Token> tokens =
                tagger.tag(text, sentence.span()).stream().map(Token::of).toList();
        return new TokenRow(sentence, tokens, quotations);
    }
}
