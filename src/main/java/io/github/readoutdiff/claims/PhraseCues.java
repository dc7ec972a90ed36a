package io.github.readoutdiff.claims;

import static io.github.readoutdiff.text.PartOfSpeech.ADV;
import static io.github.readoutdiff.text.PartOfSpeech.AUX;
import static io.github.readoutdiff.text.PartOfSpeech.CCONJ;
import static io.github.readoutdiff.text.PartOfSpeech.DET;
import static io.github.readoutdiff.text.PartOfSpeech.PRON;
import static io.github.readoutdiff.text.PartOfSpeech.VERB;

import io.github.readoutdiff.claims.AttributionCue.Sort;
import io.github.readoutdiff.claims.ContentRules.Content;
import io.github.readoutdiff.claims.SourceRules.Phrase;
import io.github.readoutdiff.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Attributions by other words than verbs: "according to", "its claim that", "he was confident that". */
final class PhraseCues {
    static final String ACCORDING = "according to";

    private final TokenRow row;
    private final SentenceAttributions found;
    private final ContentRules contents;

    PhraseCues(TokenRow row, SentenceAttributions found, ContentRules contents) {
        this.row = row;
        this.found = found;
        this.contents = contents;
    }

    void according(int at) {
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
        if (before >= 0 && !(before == 0 && row.at(0).tagged(CCONJ))) {
            int start = contents.startBefore(before + 1);
            if (start <= before) {
                spans.add(row.span(start, before + 1));
            }
        }
        int behind = row.at(end).is(",") ? end + 1 : end;
        // "the two leaders, according to X, agreed to meet": the clause goes on behind it
        boolean goesOn = spans.isEmpty()
                || row.at(at - 1).is(",") && behind > end && !row.hasVerb(contents.startBefore(before + 1), before + 1);
        if (goesOn && behind < row.end()) {
            spans.add(row.span(behind, contents.end(behind)));
        }
        if (spans.isEmpty()) {
            return;
        }
        found.add(new FoundAttribution(
                List.of(row.span(from, end)),
                List.of(row.span(at, at + 2)),
                spans,
                found.manner(spans),
                Sort.SAYING,
                ACCORDING));
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
    void noun(int at, AttributionCue cue) {
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
        found.add(source, at, at, List.of(row.span(content.from(), content.to())), cue, "noun");
    }

    /** "he was confident that". */
    void adjective(int at, AttributionCue cue) {
        int verb = at - 1;
        while (row.at(verb).tagged(ADV)) {
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
            found.add(source, group, at, List.of(row.span(content.from(), content.to())), cue, "adjective");
        }
    }
}
