package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives quotations that have no cue in their own sentence to the attribution they belong to: the sentences of one
 * quotation before its cue, those behind it in the paragraph, and paragraphs that open with a quotation and have no cue.
 */
final class QuoteCarry {
    private final String text;
    private final QuotedParts quotations;
    private final List<FoundAttribution> found;
    /** Quoted sentences of this paragraph that wait for a cue. */
    private final List<Span> waiting = new ArrayList<>();
    /** The attribution that the last quotation belongs to, -1 if there is none. */
    private int last = -1;
    /** Attributions that hold the last quotation too: "...," X told Y, according to Z. */
    private final List<Integer> around = new ArrayList<>();

    private int lastParagraph = -2;

    /** The attribution of the sentence before that says something in other words, -1 if there is none. */
    private int said = -1;

    private int saidParagraph = -2;
    private int paragraph = -1;

    QuoteCarry(String text, QuotedParts quotations, List<FoundAttribution> found) {
        this.text = text;
        this.quotations = quotations;
        this.found = found;
    }

    void startParagraph(Paragraph next) {
        flush();
        paragraph = next.number();
    }

    /** After the last sentence of the text. */
    void end() {
        flush();
    }

    /** After a sentence was read: {@code from} is the first attribution that it added. */
    void sentence(TokenRow row, int from) {
        Span span = row.sentence().span();
        int direct = -1;
        for (int i = from; i < found.size(); i++) {
            FoundAttribution one = found.get(i);
            boolean quotes = one.manner() == Manner.DIRECT;
            if (quotes
                    && (direct < 0
                            || one.content().get(0).start()
                                    < found.get(direct).content().get(0).start())) {
                direct = i;
            }
        }
        if (direct >= 0) {
            Span own =
                    found.get(direct).content().get(found.get(direct).content().size() - 1);
            List<Span> joined = List.copyOf(waiting);
            if (!joined.isEmpty()) {
                extend(direct, joined);
                waiting.clear();
            }
            last = direct;
            lastParagraph = paragraph;
            around.clear();
            for (int i = from; i < found.size(); i++) {
                if (i != direct && holds(found.get(i), own)) {
                    around.add(i);
                    if (!joined.isEmpty()) {
                        extend(i, joined);
                    }
                }
            }
            return;
        }
        if (last >= 0 && lastParagraph == paragraph && found.get(last).rule().equals("transcript")) {
            extendLast(List.of(span));
            return;
        }
        if (found.size() > from) {
            waiting.clear();
            last = -1;
            around.clear();
            said = said(from);
            saidParagraph = paragraph;
            return;
        }
        if (isQuoted(row)) {
            if (last >= 0 && lastParagraph == paragraph && waiting.isEmpty()) {
                extendLast(List.of(span));
            } else {
                waiting.add(span);
            }
        } else {
            flush();
            last = -1;
            around.clear();
        }
    }

    /** "X said that the river was low. “We will see.”": of several the last one that has a source. */
    private int said(int from) {
        for (int i = found.size() - 1; i >= from; i--) {
            if (found.get(i).sort() == AttributionCue.Sort.SAYING
                    && !found.get(i).source().isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean holds(FoundAttribution one, Span part) {
        return one.content().stream().anyMatch(span -> span.encloses(part));
    }

    private void extendLast(List<Span> more) {
        extend(last, more);
        around.forEach(index -> extend(index, more));
    }

    /** Quoted sentences at the end of a paragraph without a cue: carried over from the paragraph before. */
    private void flush() {
        if (!waiting.isEmpty() && last >= 0 && lastParagraph == paragraph - 1) {
            extendLast(waiting);
            lastParagraph = paragraph;
        } else if (!waiting.isEmpty() && said >= 0 && saidParagraph == paragraph) {
            extend(said, waiting);
        }
        said = -1;
        waiting.clear();
    }

    private boolean isQuoted(TokenRow row) {
        Span span = row.sentence().span();
        if (!quotations.holds(span.start())) {
            return false;
        }
        int letters = 0;
        int outside = 0;
        for (int i = 0; i < row.size(); i++) {
            if (!row.at(i).isMark()) {
                letters++;
                outside += row.quoted(i) ? 0 : 1;
            }
        }
        return letters > 0 && outside * 4 < letters;
    }

    private void extend(int index, List<Span> more) {
        FoundAttribution one = found.get(index);
        List<Span> all = new ArrayList<>(one.content());
        all.addAll(more);
        found.set(index, one.withContent(merged(all)));
    }

    /** In text order, spans with only blanks between them joined. */
    private List<Span> merged(List<Span> spans) {
        List<Span> ordered = spans.stream().sorted().toList();
        List<Span> joined = new ArrayList<>();
        for (Span span : ordered) {
            Span before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null
                    && (span.start() <= before.end()
                            || text.substring(before.end(), span.start()).isBlank())) {
                joined.set(joined.size() - 1, Span.of(before.start(), Math.max(before.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
