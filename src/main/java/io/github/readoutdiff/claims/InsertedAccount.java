package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An account that interrupts a sentence or ends it, and tells what stands around it.
 *
 * @param source the words that name the account
 * @param cue the words that say that the sentence is its
 * @param before the token with which the interruption starts
 * @param behind the token with which the sentence goes on
 */
record InsertedAccount(Span source, Span cue, int before, int behind) {
    static final String RULE = "account inserted";

    /** The sentence as that account's statement. */
    Statement in(TokenRow row, Origin origin, SpeakerNaming speakers) {
        Span subject = row.span(0, before);
        List<Span> content = new ArrayList<>(List.of(subject));
        boolean interrupts = behind < row.end();
        if (interrupts) {
            content.add(row.span(behind, row.end()));
        }
        FoundAttribution found = new FoundAttribution(
                List.of(source), List.of(cue), content, Manner.INDIRECT, AttributionCue.Sort.EVIDENCE, RULE);
        return new Statement(found, origin, interrupts && isSaid(row) ? speakers.of(speech(subject)) : null);
    }

    /** "Ms X, by that account, promised": whether her deed or word stands behind the account. */
    private boolean isSaid(TokenRow row) {
        int verb = behind;
        while (row.at(verb).tagged(PartOfSpeech.ADV, PartOfSpeech.AUX)) {
            verb++;
        }
        return row.at(verb).isVerbal()
                && AttributionCues.standard().verb(row.at(verb).low()).isPresent();
    }

    private static FoundAttribution speech(Span subject) {
        return new FoundAttribution(
                List.of(subject), List.of(), List.of(subject), Manner.INDIRECT, AttributionCue.Sort.SAYING, RULE);
    }

    /** The account with the commas around it, where it interrupts a sentence; none if a statement is of no such account. */
    static Optional<Span> gap(Statement statement) {
        List<Span> content = statement.found().content();
        Span source = statement.found().source().isEmpty()
                ? null
                : statement.found().source().get(0);
        return source != null && interrupts(statement) && content.size() == 2 && isBetween(content, source)
                ? Optional.of(Span.of(content.get(0).end(), content.get(1).start()))
                : Optional.empty();
    }

    private static boolean interrupts(Statement statement) {
        String rule = statement.found().rule();
        return rule.equals(RULE)
                || rule.equals(PhraseCues.ACCORDING) && statement.origin().isAccount();
    }

    private static boolean isBetween(List<Span> content, Span source) {
        return source.start() > content.get(0).start()
                && source.end() <= content.get(1).start();
    }
}
