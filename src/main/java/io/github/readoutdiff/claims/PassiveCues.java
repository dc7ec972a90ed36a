package io.github.readoutdiff.claims;

import static io.github.readoutdiff.text.PartOfSpeech.CCONJ;

import io.github.readoutdiff.claims.AttributionCue.Sort;
import io.github.readoutdiff.claims.ContentRules.Content;
import io.github.readoutdiff.claims.SourceRules.Phrase;
import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Attributions whose subject is not the source: "it was noted that", "was described by X as", "the plan seems to". */
final class PassiveCues {
    private final TokenRow row;
    private final SentenceAttributions found;
    private final ContentRules contents;

    PassiveCues(TokenRow row, SentenceAttributions found, ContentRules contents) {
        this.row = row;
        this.found = found;
        this.contents = contents;
    }

    /** "it was noted that", "is expected to", "was criticised by". */
    void passive(int verb, int group, AttributionCue cue) {
        int start = row.nounPhraseStart(group);
        Phrase by = row.at(verb + 1).is("by") ? SourceRules.behind(row, verb + 2) : null;
        if (row.at(verb + 1).is("to") && row.at(verb + 2).isVerbal() && start < group) {
            if (cue.takes("hearer") || !found.isWide()) {
                found.add(null, group, verb, List.of(row.span(verb + 1, contents.end(verb + 1))), cue, "passive");
            } else {
                appearance(verb, group, start);
            }
            return;
        }
        if (by != null && cue.takes("as") && described(verb, group, start, cue)) {
            return;
        }
        AttributionCue clause = new AttributionCue(cue.word(), cue.sort(), Set.of("quote", "+about"));
        Content content = contents.behind(verb, clause);
        if (content != null) {
            found.add(by, group, verb, List.of(row.span(content.from(), content.to())), cue, "passive");
        } else if (start < group && by != null && found.isWide()) {
            found.add(by, group, verb, List.of(row.span(start, group)), cue, "passive");
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
            found.add(new Phrase(at + 1, as, "subject"), group, verb, spans, cue, "description");
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
        next = row.at(next).tagged(CCONJ) ? next + 1 : next;
        return next > at && row.at(next).is("by");
    }

    /** "the plan seems to work": nobody is named; the subject is part of what is held. */
    void appearance(int verb, int group, int start) {
        if (!found.isWide() || start >= group || contents.isStop(verb + 1)) {
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
}
