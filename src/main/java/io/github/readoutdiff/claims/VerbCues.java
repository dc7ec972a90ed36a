package io.github.readoutdiff.claims;

import static io.github.readoutdiff.text.PartOfSpeech.ADJ;
import static io.github.readoutdiff.text.PartOfSpeech.ADP;
import static io.github.readoutdiff.text.PartOfSpeech.ADV;
import static io.github.readoutdiff.text.PartOfSpeech.AUX;
import static io.github.readoutdiff.text.PartOfSpeech.DET;
import static io.github.readoutdiff.text.PartOfSpeech.SCONJ;
import static io.github.readoutdiff.text.PartOfSpeech.VERB;

import io.github.readoutdiff.claims.AttributionCue.Sort;
import io.github.readoutdiff.claims.ContentRules.Content;
import io.github.readoutdiff.claims.SourceRules.Phrase;
import io.github.readoutdiff.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Attributions by verbs: what stands behind the cue, before it, or around it. */
final class VerbCues {
    private final TokenRow row;
    private final SentenceAttributions found;
    private final ContentRules contents;
    private final AttributionCues cues = AttributionCues.standard();
    private final PassiveCues passives;

    VerbCues(TokenRow row, SentenceAttributions found, ContentRules contents, PassiveCues passives) {
        this.row = row;
        this.found = found;
        this.contents = contents;
        this.passives = passives;
    }

    boolean isVerb(int at) {
        Token token = row.at(at);
        if (token.tagged(VERB)) {
            return !row.at(at - 1).tagged(DET, ADJ)
                    || row.at(at - 1).is("both")
                            && (row.at(at - 2).tagged(AUX) || row.at(at - 2).isNominal());
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

    /** The attribution that a verb makes, if it makes one. */
    void at(int verb, AttributionCue cue) {
        int group = row.groupStart(verb);
        boolean be = hasBe(group, verb);
        boolean participle = row.at(verb).low().endsWith("ing");
        if (row.at(group).is("to") || row.at(verb - 1).is("to")) {
            infinitive(verb, group, cue);
            return;
        }
        if (be && !participle) {
            passives.passive(verb, group, cue);
            return;
        }
        if (cue.takes("subject")) {
            passives.appearance(verb, group, row.nounPhraseStart(group));
            return;
        }
        if (inverted(verb, group, cue) || quotedAs(verb, group, cue)) {
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
        boolean asked = verb == 0 && row.at(verb).low().endsWith("ed");
        if (source == null && (asked || !participle && cue.sort() != Sort.SAYING && group > 0)) {
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
        found.add(source, group, verb, spans, cue, content.rule());
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

    private void infinitive(int verb, int group, AttributionCue cue) {
        int to = row.at(group).is("to") ? group : verb - 1;
        int outer = to - 1;
        while (row.at(outer).is("on") || row.at(outer).tagged(ADV)) {
            outer--;
        }
        if (!cues.is("leads", row.at(outer).low()) && !(found.isWide() && cue.takes("infinitive"))) {
            return;
        }
        int start = row.groupStart(Math.max(outer, 0));
        Phrase source = SourceRules.before(row, start);
        Content content = contents.behind(verb, cue);
        if (content != null) {
            found.add(source, start, verb, List.of(row.span(content.from(), content.to())), cue, "infinitive cue");
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
        if (!behindQuote && (!ends || row.hasVerb(verb + 1, source.to()) || SourceRules.before(row, group) != null)) {
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
        found.add(source, group, verb, spans, cue, "source behind the cue");
        return true;
    }

    /** "“...,” the agency quoted her as saying." */
    private boolean quotedAs(int verb, int group, AttributionCue cue) {
        int hearer = row.nounPhraseEnd(verb + 1, false);
        if (!cues.is("quoted-in", row.at(verb).low())
                || hearer == verb + 1
                || !row.at(hearer).is("as")
                || !row.at(hearer + 1).low().endsWith("ing")
                || hearer + 2 < row.end()) {
            return false;
        }
        Phrase source = SourceRules.before(row, group);
        int before = source == null ? -1 : source.from() - 1;
        if (before < 1 || !row.quoted(before)) {
            return false;
        }
        found.add(
                source,
                group,
                hearer + 1,
                List.of(row.span(contents.startBefore(before + 1), before + 1)),
                cue,
                "cue behind the content");
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
        boolean parts =
                row.quoted(before) || row.at(before).is(",") || row.at(before).is("-");
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
        found.add(source, group, verb, spans, cue, "cue behind the content");
    }

    private boolean hasBe(int group, int verb) {
        for (int i = group; i < verb; i++) {
            if (cues.is("be", row.at(i).low())) {
                return true;
            }
        }
        return false;
    }
}
