package io.github.readoutdiff.claims;

import io.github.readoutdiff.claims.AttributionCue.Sort;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Paragraph;
import io.github.readoutdiff.text.PartOfSpeech;
import io.github.readoutdiff.text.Sentence;
import io.github.readoutdiff.text.Tagger;
import io.github.readoutdiff.text.TextRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds who says what in an English text: source, cue and content of each attribution, nested ones included, in the order
 * of their contents. Each names the rule that found it; {@code docs/attribution.md} lists them. Linear in the length of the
 * text; immutable and thread-safe.
 */
final class AttributionFinder {
    private final Tagger tagger;
    private final AttributionCues cues = AttributionCues.standard();
    private final boolean wide;

    AttributionFinder(Tagger tagger, AttributionScope scope) {
        this.tagger = tagger;
        this.wide = scope == AttributionScope.WIDE;
    }

    /** The attributions of a text whose paragraphs are known. */
    List<FoundAttribution> find(String text, List<Paragraph> paragraphs) {
        QuotedParts quotations = QuotedParts.of(text, paragraphs);
        List<FoundAttribution> found = new ArrayList<>();
        QuoteCarry carry = new QuoteCarry(text, quotations, found);
        for (Paragraph paragraph : paragraphs) {
            carry.startParagraph(paragraph);
            for (Sentence sentence : paragraph.sentences()) {
                if (sentence.role() == TextRole.FURNITURE) {
                    continue;
                }
                TokenRow row = new TokenRow(
                        sentence,
                        tagger.tag(text, sentence.span()).stream()
                                .map(Token::of)
                                .toList(),
                        quotations);
                int before = found.size();
                read(row, quotations, found);
                carry.sentence(row, before);
            }
        }
        carry.end();
        found.sort(Comparator.comparingInt(FoundAttribution::start));
        return List.copyOf(found);
    }

    /** The attributions inside quotations: "President X said that ...", in the words of an account that is quoted. */
    List<FoundAttribution> findInQuotations(String text, List<Paragraph> paragraphs, QuotedParts quotations) {
        List<FoundAttribution> inside = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            for (Sentence sentence : paragraph.sentences()) {
                int near = quotations.near(sentence.span().start());
                if (near >= quotations.size()
                        || quotations.get(near).start() >= sentence.span().end()) {
                    continue;
                }
                List<FoundAttribution> found = new ArrayList<>();
                TokenRow row = new TokenRow(
                        sentence,
                        tagger.tag(text, sentence.span()).stream()
                                .map(Token::of)
                                .toList(),
                        QuotedParts.none());
                read(row, QuotedParts.none(), found);
                for (FoundAttribution one : found) {
                    int at = one.cue().get(0).start();
                    int quote = quotations.near(at);
                    if (quote < quotations.size() && quotations.get(quote).contains(at)) {
                        Span within = quotations.get(quote);
                        List<Span> content = one.content().stream()
                                .filter(span -> span.overlaps(within))
                                .map(span -> Span.of(
                                        Math.max(span.start(), within.start()), Math.min(span.end(), within.end())))
                                .toList();
                        if (!content.isEmpty()) {
                            inside.add(one.withContent(content));
                        }
                    }
                }
            }
        }
        return inside;
    }

    /** Adds the attributions of one sentence, whose tokens may be of any tagger. */
    void read(TokenRow row, QuotedParts quotations, List<FoundAttribution> found) {
        SentenceAttributions here = new SentenceAttributions(row, quotations, wide, found);
        ContentRules contents = new ContentRules(row, cues);
        VerbCues verbs = new VerbCues(row, here, contents, new PassiveCues(row, here, contents));
        PhraseCues phrases = new PhraseCues(row, here, contents);
        PrintedForms forms = new PrintedForms(row, here);
        forms.transcript();
        forms.signed();
        for (int i = 0; i < row.size(); i++) {
            int at = i;
            if (row.quoted(at)) {
                continue;
            }
            Token token = row.at(at);
            if (token.is("according") && row.at(at + 1).is("to")) {
                phrases.according(at);
                continue;
            }
            Optional<AttributionCue> verb = verbs.isVerb(at) ? cues.verb(token.low()) : Optional.empty();
            if (verb.isPresent() && inScope(verb.get())) {
                verbs.at(at, verb.get());
            } else if (token.tagged(PartOfSpeech.NOUN)) {
                cues.noun(token.low()).filter(this::inScope).ifPresent(noun -> phrases.noun(at, noun));
            } else if (token.tagged(PartOfSpeech.ADJ, PartOfSpeech.VERB)) {
                cues.adjective(token.low())
                        .filter(this::inScope)
                        .ifPresent(adjective -> phrases.adjective(at, adjective));
            }
        }
    }

    private boolean inScope(AttributionCue cue) {
        return wide || cue.sort() == Sort.SAYING && !cue.takes("noun") && !cue.takes("adjective");
    }
}
