package io.github.readoutdiff.claims;

import static io.github.readoutdiff.text.PartOfSpeech.ADJ;
import static io.github.readoutdiff.text.PartOfSpeech.ADP;
import static io.github.readoutdiff.text.PartOfSpeech.AUX;
import static io.github.readoutdiff.text.PartOfSpeech.DET;
import static io.github.readoutdiff.text.PartOfSpeech.PRON;
import static io.github.readoutdiff.text.PartOfSpeech.PROPN;
import static io.github.readoutdiff.text.PartOfSpeech.SCONJ;
import static io.github.readoutdiff.text.PartOfSpeech.VERB;

import io.github.readoutdiff.claims.AttributionCue.Sort;
import io.github.readoutdiff.claims.ContentRules.Content;
import io.github.readoutdiff.claims.SourceRules.Phrase;
import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Paragraph;
import io.github.readoutdiff.text.Sentence;
import io.github.readoutdiff.text.Tagger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
                if (sentence.role() == io.github.readoutdiff.text.TextRole.FURNITURE) {
                    continue;
                }
                TokenRow row = new TokenRow(
                        sentence,
                        tagger.tag(text, sentence.span()).stream()
                                .map(Token::of)
                                .toList(),
                        quotations);
                int before = found.size();
                new Reading(text, row, quotations, found).read();
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
                new Reading(text, row, QuotedParts.none(), found).read();
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

    /** One sentence. */
    private final class Reading {
        private final QuotedParts quotations;
        private final TokenRow row;
        private final List<FoundAttribution> found;
        private final ContentRules contents;

        Reading(String text, TokenRow row, QuotedParts quotations, List<FoundAttribution> found) {
            this.quotations = quotations;
            this.row = row;
            this.found = found;
            this.contents = new ContentRules(row, cues);
        }

        void read() {
            transcript();
            signed();
            for (int at = 0; at < row.size(); at++) {
                if (row.quoted(at)) {
                    continue;
                }
                Token token = row.at(at);
                if (token.is("according") && row.at(at + 1).is("to")) {
                    according(at);
                    continue;
                }
                Optional<AttributionCue> verb = isVerb(at) ? cues.verb(token.low()) : Optional.empty();
                if (verb.isPresent() && inScope(verb.get())) {
                    verb(at, verb.get());
                } else if (token.tagged(io.github.readoutdiff.text.PartOfSpeech.NOUN)) {
                    cues.noun(token.low())
                            .filter(this::inScope)
                            .ifPresent(noun -> noun(row.size() == 0 ? 0 : index(token), noun));
                } else if (token.tagged(ADJ, VERB)) {
                    cues.adjective(token.low())
                            .filter(this::inScope)
                            .ifPresent(adjective -> adjective(index(token), adjective));
                }
            }
        }

        /** "NAME: words", as interviews are printed. */
        private void transcript() {
            int colon = 0;
            while (colon < 6 && isName(colon)) {
                colon++;
            }
            if (colon == 0 || !row.at(colon).is(":") || colon + 3 >= row.size()) {
                return;
            }
            found.add(new FoundAttribution(
                    List.of(row.span(0, colon)),
                    List.of(row.span(colon, colon + 1)),
                    List.of(row.span(colon + 1, row.size())),
                    Manner.DIRECT,
                    Sort.SAYING,
                    "transcript"));
        }

        private boolean isName(int at) {
            String word = row.at(at).text();
            boolean capitals = word.length() > 2 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
            return !row.quoted(at) && row.at(at).isCapital() && (row.at(at).tagged(PROPN) || capitals);
        }

        /** A quotation, a dash and a name. */
        private void signed() {
            int dash = row.size() - 1;
            while (dash > 0 && row.at(dash).tagged(PROPN) && dash > row.size() - 6) {
                dash--;
            }
            boolean isDash = row.at(dash).is("-") || row.at(dash).is("\u2015");
            if (isDash && dash > 0 && dash + 1 < row.size() && row.quoted(dash - 1)) {
                found.add(new FoundAttribution(
                        List.of(row.span(dash + 1, row.size())),
                        List.of(row.span(dash, dash + 1)),
                        List.of(row.span(row.quoteStart(dash - 1), dash)),
                        Manner.DIRECT,
                        Sort.SAYING,
                        "signed quotation"));
            }
        }

        private int index(Token token) {
            int low = 0;
            int high = row.size() - 1;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (row.at(middle).start() < token.start()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private boolean inScope(AttributionCue cue) {
            return wide || cue.sort() == Sort.SAYING && !cue.takes("noun") && !cue.takes("adjective");
        }

        private boolean isVerb(int at) {
            Token token = row.at(at);
            if (token.tagged(VERB)) {
                return !row.at(at - 1).tagged(DET, ADJ);
            }
            return cues.is("finite", token.low())
                            && !row.at(at - 1).tagged(DET, ADJ)
                            && (token.is("said")
                                    || token.is("says")
                                    || token.is("told")
                                    || row.at(at + 1).is("that"))
                    || (row.at(at + 1).is(":") || row.at(at + 1).is(","))
                            && row.quoted(at + 2)
                            && !row.at(at - 1).tagged(DET, ADJ)
                    || at == row.end() - 1 && at > 1 && cues.is("closing", token.low()) && isBehindQuote(at);
        }

        /** A quotation, a subject and nothing else in front of a word. */
        private boolean isBehindQuote(int at) {
            int start = row.nounPhraseStart(at);
            return start < at && row.quoted(start - 1);
        }

        private void verb(int verb, AttributionCue cue) {
            int group = row.groupStart(verb);
            boolean be = hasBe(group, verb);
            boolean participle = row.at(verb).low().endsWith("ing");
            if (row.at(group).is("to") || row.at(verb - 1).is("to")) {
                infinitive(verb, group, cue);
                return;
            }
            if (be && !participle) {
                passive(verb, group, cue);
                return;
            }
            if (cue.takes("subject")) {
                appearance(verb, group, row.nounPhraseStart(group));
                return;
            }
            if (inverted(verb, group, cue)) {
                return;
            }
            Phrase source = participle && !be ? SourceRules.main(row, group) : SourceRules.before(row, group);
            if (participle && !be && row.at(group - 1).isNominal()) {
                Phrase near = SourceRules.before(row, group);
                source = near == null ? source : near;
            }
            if (source == null && !participle && row.at(group - 1).is(",")) {
                // "X said the plan was late, but in a letter, declared that"
                source = SourceRules.shared(row, group - 1);
            }
            if (source == null && !participle && cue.sort() != Sort.SAYING && group > 0) {
                return;
            }
            Content content = contents.behind(verb, cue);
            if (content == null || closesClause(source, verb, cue, content)) {
                postposed(verb, group, cue, source);
                return;
            }
            List<Span> spans = new ArrayList<>();
            // "A," X said, "B": the quotation before belongs to it too
            int quoteBefore = source == null ? group - 1 : source.from() - 1;
            if (row.at(quoteBefore).is(",") && !row.quoted(quoteBefore)) {
                quoteBefore--;
            }
            if (row.quoted(quoteBefore) && (cue.takes("clause") || cue.takes("comma"))) {
                int start = contents.startBefore(quoteBefore + 1);
                spans.add(row.span(start, quoteBefore + 1));
            }
            spans.add(row.span(content.from(), content.to()));
            add(source, group, verb, spans, cue, content.rule());
        }

        /** "The bridge is open, X said after a call": what stands behind the cue says when or where, not what. */
        private boolean closesClause(@Nullable Phrase source, int verb, AttributionCue cue, Content content) {
            if (source == null
                    || !cue.takes("clause")
                    || !content.rule().equals("reported clause")
                    || !row.at(source.from() - 1).is(",")
                    || row.leads(source.from() - 1)) {
                return false;
            }
            Token opening = row.at(verb + 1);
            boolean adjunct = opening.tagged(ADP, SCONJ) && !opening.is("that") && content.from() == verb + 1;
            return adjunct && !row.at(0).tagged(ADP, SCONJ) && row.hasVerb(0, source.from() - 1);
        }

        /** "it was noted that", "is expected to", "was criticised by". */
        private void passive(int verb, int group, AttributionCue cue) {
            int start = row.nounPhraseStart(group);
            Phrase by = row.at(verb + 1).is("by") ? SourceRules.behind(row, verb + 2) : null;
            if (row.at(verb + 1).is("to") && row.at(verb + 2).isVerbal() && start < group) {
                if (cue.takes("hearer") || !wide) {
                    add(null, group, verb, List.of(row.span(verb + 1, contents.end(verb + 1))), cue, "passive");
                } else {
                    appearance(verb, group, start);
                }
                return;
            }
            if (by != null && cue.takes("as") && described(verb, group, start, cue)) {
                return;
            }
            AttributionCue clause = new AttributionCue(cue.word(), cue.sort(), java.util.Set.of("quote", "+about"));
            Content content = contents.behind(verb, clause);
            if (content != null) {
                add(by, group, verb, List.of(row.span(content.from(), content.to())), cue, "passive");
            } else if (start < group && by != null && wide) {
                add(by, group, verb, List.of(row.span(start, group)), cue, "passive");
            }
        }

        /** "was described by X as A and by Y as B": an attribution for each. */
        private boolean described(int verb, int group, int subject, AttributionCue cue) {
            boolean any = false;
            int at = verb + 1;
            while (row.at(at).is("by")) {
                int as = row.nounPhraseEnd(at + 1, false);
                if (as == at + 1 || !row.at(as).is("as")) {
                    break;
                }
                int end = row.quoted(as + 1) ? row.behindQuote(as + 1) : as + 1;
                while (end < row.end() && !isNextAgent(end) && !contents.isStop(end)) {
                    end++;
                }
                List<Span> spans = new ArrayList<>();
                if (subject < group) {
                    spans.add(row.span(subject, group));
                }
                spans.add(row.span(as, end));
                add(new Phrase(at + 1, as, "subject"), group, verb, spans, cue, "description");
                any = true;
                at = end;
                while (isNextAgent(end) && !row.at(at).is("by")) {
                    at++;
                }
            }
            return any;
        }

        /** ", and by", "but by". */
        private boolean isNextAgent(int at) {
            int next = row.at(at).is(",") ? at + 1 : at;
            next = row.at(next).tagged(io.github.readoutdiff.text.PartOfSpeech.CCONJ) ? next + 1 : next;
            return next > at && row.at(next).is("by");
        }

        /** "the plan seems to work": nobody is named; the subject is part of what is held. */
        private void appearance(int verb, int group, int start) {
            if (!wide || start >= group || contents.isStop(verb + 1)) {
                return;
            }
            found.add(new FoundAttribution(
                    List.of(),
                    List.of(row.span(group, verb + 1)),
                    List.of(row.span(start, group), row.span(verb + 1, contents.objectEnd(verb + 1))),
                    Manner.INDIRECT,
                    Sort.EVIDENCE,
                    "appearance"));
        }

        private void infinitive(int verb, int group, AttributionCue cue) {
            int to = row.at(group).is("to") ? group : verb - 1;
            int outer = to - 1;
            while (row.at(outer).is("on") || row.at(outer).tagged(io.github.readoutdiff.text.PartOfSpeech.ADV)) {
                outer--;
            }
            if (!cues.is("leads", row.at(outer).low()) && !(wide && cue.takes("infinitive"))) {
                return;
            }
            int start = row.groupStart(Math.max(outer, 0));
            Phrase source = SourceRules.before(row, start);
            Content content = contents.behind(verb, cue);
            if (content != null) {
                add(source, start, verb, List.of(row.span(content.from(), content.to())), cue, "infinitive cue");
            } else {
                postposed(verb, start, cue, source);
            }
        }

        /** "...," said X. */
        private boolean inverted(int verb, int group, AttributionCue cue) {
            int before = group - 1;
            if (before < 0 || !(cue.takes("clause") || cue.takes("comma"))) {
                return false;
            }
            boolean behindQuote = row.quoted(before) || row.at(before).is(",") && row.quoted(before - 1);
            if (!behindQuote && !row.at(before).is(",")) {
                return false;
            }
            Phrase source = SourceRules.behind(row, verb + 1);
            if (source == null) {
                return false;
            }
            int to = row.quoted(before) ? before + 1 : before;
            boolean ends = contents.isStop(source.to()) || row.quoted(source.to());
            if (!behindQuote
                    && (!ends || row.hasVerb(verb + 1, source.to()) || SourceRules.before(row, group) != null)) {
                return false;
            }
            List<Span> spans = new ArrayList<>();
            spans.add(row.span(contents.startBefore(to), to));
            int next = contents.quoteAt(source.to());
            if (next < 0 && !behindQuote && row.at(source.to()).is(",") && !row.hasVerb(0, before)) {
                // "Mr X, say the Ruritanians, promised": the clause goes on
                next = source.to() + 1;
            }
            if (next >= 0 && row.has(next)) {
                spans.add(row.span(next, contents.end(next)));
            }
            add(source, group, verb, spans, cue, "source behind the cue");
            return true;
        }

        /** "..., X said." */
        private void postposed(int verb, int group, AttributionCue cue, @Nullable Phrase source) {
            if (source == null
                    || !(cue.takes("clause") || cue.takes("comma"))
                    || row.at(verb).low().endsWith("ing")) {
                return;
            }
            int before = source.from() - 1;
            boolean parts = row.quoted(before)
                    || row.at(before).is(",")
                    || row.at(before).is("-");
            if (before < 1 || !parts) {
                return;
            }
            int to = row.quoted(before) ? before + 1 : before;
            int start = contents.startBefore(to);
            if (start >= to || cue.takes("comma") && !row.quoted(to - 1)) {
                return;
            }
            List<Span> spans = new ArrayList<>();
            spans.add(row.span(start, to));
            int behind = verb + 1;
            if (row.at(behind).is(",")
                    && row.has(behind + 1)
                    && !row.at(behind + 1).low().endsWith("ing")
                    && !row.quoted(before)
                    && !cues.is("contrast", row.at(behind + 1).low())
                    && !row.at(behind + 1).is("according")) {
                spans.add(row.span(behind + 1, contents.end(behind + 1)));
            }
            add(source, group, verb, spans, cue, "cue behind the content");
        }

        private void according(int at) {
            int from = at + 2;
            int end = accordingEnd(at, from);
            if (end == from) {
                return;
            }
            List<Span> spans = new ArrayList<>();
            int before = at - 1;
            while (before >= 0 && (row.at(before).is(",") && !row.quoted(before))) {
                before--;
            }
            if (before >= 0 && !(before == 0 && row.at(0).tagged(io.github.readoutdiff.text.PartOfSpeech.CCONJ))) {
                int start = contents.startBefore(before + 1);
                if (start <= before) {
                    spans.add(row.span(start, before + 1));
                }
            }
            int behind = row.at(end).is(",") ? end + 1 : end;
            boolean initial = spans.isEmpty();
            if (initial && behind < row.end()) {
                spans.add(row.span(behind, contents.end(behind)));
            }
            if (spans.isEmpty()) {
                return;
            }
            found.add(new FoundAttribution(
                    List.of(row.span(from, end)),
                    List.of(row.span(at, at + 2)),
                    spans,
                    manner(spans),
                    Sort.SAYING,
                    "according to"));
        }

        /** Behind the source of "according to": at a comma, or where a clause begins without one. */
        private int accordingEnd(int at, int from) {
            int bare = row.nounPhraseEnd(from, false);
            boolean leads = at == 0 || row.at(at - 1).is(";") || row.at(at - 1).is(":");
            if (leads && bare > from && row.at(bare).tagged(DET, PRON) && row.hasVerb(bare, bare + 12)) {
                return bare;
            }
            int phrase = row.nounPhraseEnd(from, true);
            int end = from;
            while (end < row.end()
                    && end < from + 30
                    && !row.quoted(end)
                    && (end < phrase || !row.at(end).is(","))) {
                end++;
            }
            return end;
        }

        /** "its claim that", "criticism of". */
        private void noun(int at, AttributionCue cue) {
            Token next = row.at(at + 1);
            Content content = null;
            if (next.is("that") && cue.takes("that") && row.hasVerb(at + 2, row.end())) {
                content = new Content(at + 1, contents.end(at + 1), "noun");
            } else if (cue.takesPhrase(next.low()) && row.has(at + 2)) {
                content = new Content(at + 2, contents.objectEnd(at + 2), "noun");
            } else if (next.is("to") && cue.takes("to") && row.at(at + 2).isVerbal()) {
                content = new Content(at + 1, contents.end(at + 1), "noun");
            }
            if (content == null || content.from() >= content.to()) {
                return;
            }
            int start = row.nounPhraseStart(at + 1);
            Phrase source = null;
            for (int i = start; i < at; i++) {
                if (row.isPossessive(i)) {
                    source = new Phrase(i, i + 1, "noun");
                } else if (i > start && (row.at(i).is("'s") || row.at(i).is("'"))) {
                    source = new Phrase(start, i, "noun");
                }
            }
            if (source == null && start > 0 && row.at(start - 1).tagged(VERB)) {
                int group = row.groupStart(start - 1);
                source = row.at(start - 1).low().endsWith("ing")
                        ? SourceRules.main(row, group)
                        : SourceRules.before(row, group);
            }
            add(source, at, at, List.of(row.span(content.from(), content.to())), cue, "noun");
        }

        /** "he was confident that". */
        private void adjective(int at, AttributionCue cue) {
            int verb = at - 1;
            while (row.at(verb).tagged(io.github.readoutdiff.text.PartOfSpeech.ADV)) {
                verb--;
            }
            if (!row.at(verb).tagged(AUX)) {
                return;
            }
            int group = row.groupStart(verb);
            Phrase source = SourceRules.before(row, group);
            Token next = row.at(at + 1);
            Content content = null;
            if (next.is("that") || next.is("to") && cue.takes("to")) {
                content = new Content(at + 1, contents.end(at + 1), "adjective");
            } else if (cue.takesPhrase(next.low()) && row.has(at + 2)) {
                content = new Content(at + 2, contents.objectEnd(at + 2), "adjective");
            }
            if (content != null && content.from() < content.to() && source != null) {
                add(source, group, at, List.of(row.span(content.from(), content.to())), cue, "adjective");
            }
        }

        private boolean hasBe(int group, int verb) {
            for (int i = group; i < verb; i++) {
                switch (row.at(i).low()) {
                    case "is", "are", "was", "were", "be", "been", "being", "'re", "am" -> {
                        return true;
                    }
                    default -> {}
                }
            }
            return false;
        }

        private void add(
                @Nullable Phrase source, int group, int last, List<Span> spans, AttributionCue cue, String rule) {
            String named = source == null || source.rule().equals("subject") ? rule : rule + ", " + source.rule();
            found.add(new FoundAttribution(
                    source == null ? List.of() : List.of(row.span(source.from(), source.to())),
                    List.of(row.span(group, last + 1)),
                    spans,
                    manner(spans),
                    cue.sort(),
                    named));
        }

        /** Direct if it starts or ends with a quotation mark. */
        private Manner manner(List<Span> spans) {
            for (Span span : spans) {
                if (quotations.holds(span.start()) || quotations.holds(span.end() - 1)) {
                    return Manner.DIRECT;
                }
            }
            return Manner.INDIRECT;
        }
    }

    static boolean isQuoteMark(char c) {
        return "\"\u201c\u201d\u00ab\u00bb\u201e\u300c\u300d".indexOf(c) >= 0;
    }
}
