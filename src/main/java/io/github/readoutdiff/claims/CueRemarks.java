package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import java.util.List;

/** What the reporter remarks around the cue of an attribution: that something is left out, or that it is of another event. */
final class CueRemarks {
    /** Characters around a cue within which a remark on an omission is looked for. */
    private static final int CLAUSE = 400;

    private final String text;
    private final Remarks remarks;
    private final AccountWords words = AccountWords.standard();

    /** The remarks must have turned to the sentence of an attribution before they are asked about it. */
    CueRemarks(String text, Remarks remarks) {
        this.text = text;
        this.remarks = remarks;
    }

    /** Whether a cue says that something is left out; a reported clause is the source's, whatever is missing in it. */
    boolean noteOmission(FoundAttribution one, Span sentence) {
        Span clause = clause(one, sentence);
        if (one.rule().startsWith("reported clause")) {
            int content = one.start();
            int cue = one.anchor();
            if (content > cue) {
                clause = Span.of(clause.start(), Math.min(clause.end(), content));
            }
        }
        return remarks.notesOmission(clause);
    }

    /** The part of a sentence that holds the cue, without contrasts, appositions and relative clauses. */
    private Span clause(FoundAttribution one, Span sentence) {
        int cue = one.anchor();
        int from = Math.max(sentence.start(), cue - CLAUSE);
        int start = from;
        int end = Math.min(sentence.end(), cue + CLAUSE);
        String near = text.substring(from, end);
        int at = cue - from;
        for (String mark : words.words("clause-mark")) {
            int before = near.lastIndexOf(mark, at);
            int behind = near.indexOf(mark, at);
            start = before >= 0 ? Math.max(start, from + before) : start;
            end = behind >= 0 ? Math.min(end, from + behind) : end;
        }
        return Span.of(start, end);
    }

    /** Whether what a source says, outside of what it is said to have said, is of another event. */
    boolean tellOfAnotherEvent(FoundAttribution one) {
        return remarks.tellsOfAnotherEvent(reported(one)) || isEarlier(one);
    }

    /** "The palace had said": before the event, not about it. */
    private boolean isEarlier(FoundAttribution one) {
        return one.sort() == AttributionCue.Sort.SAYING
                && AccountPhrase.of(one.cue().get(0).in(text)).opensWith("earlier");
    }

    /** What stands behind its cue: that is the source's, what it opens with may be the reporter's. */
    private static List<Span> reported(FoundAttribution one) {
        return one.content().stream()
                .filter(span -> span.start() > one.anchor())
                .toList();
    }
}
