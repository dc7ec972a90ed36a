package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Settles whose a sentence is in which an account stands beside a person: "Ms X, by the Ruritanian account, agreed to a toll"
 * is the account's as a whole. What she did is no cue and the account no part of her name. "Ms X's office, in its summary,
 * said" names one source.
 */
final class AccountsBeside {
    /** Characters in front of a source within which a comma parts it from the sentence. */
    private static final int COMMA = 3;

    private final String text;

    AccountsBeside(String text) {
        this.text = text;
    }

    /** The statements of a sentence, with the account's in place of those that have it in their source. */
    List<Statement> settle(AccountSentence sentence, List<Statement> here) {
        boolean beside = here.stream()
                .map(Statement::found)
                .filter(this::hasBeside)
                .findFirst()
                .filter(first -> !namesIssuer(first))
                .isPresent();
        Statement inserted = beside ? sentence.inserted() : null;
        if (inserted == null) {
            return here;
        }
        Span account = inserted.found().source().get(0);
        List<Statement> kept = new ArrayList<>(here);
        if (kept.removeIf(one -> one.found().source().stream().anyMatch(span -> span.encloses(account)))) {
            kept.add(inserted);
        }
        return kept;
    }

    /** Whether an account may stand in or beside the source of an attribution. */
    private boolean hasBeside(FoundAttribution one) {
        return one.source().size() == 1 && (comma(one) > 0 || isQuotedBy(one) || isBetweenCommas(one));
    }

    private int comma(FoundAttribution one) {
        return source(one).indexOf(',');
    }

    private String source(FoundAttribution one) {
        return one.source().get(0).in(text);
    }

    /** "Ms X's office, in its summary": what stands in front of the comma publishes accounts itself. */
    private boolean namesIssuer(FoundAttribution one) {
        AccountPhrase first = AccountPhrase.of(source(one).substring(0, Math.max(0, comma(one))));
        return first.has("issuer") || first.has("account");
    }

    /** "X was quoted by the ministry as saying": whose words they are stands in front. */
    private boolean isQuotedBy(FoundAttribution one) {
        if (!one.rule().startsWith("passive")) {
            return false;
        }
        AccountPhrase cue = AccountPhrase.of(one.cue().get(0).in(text));
        return !cue.isEmpty() && AttributionCues.standard().is("quoted-in", cue.last());
    }

    /** "Ms X, it says, agreed": the clause goes on behind it. */
    private boolean isBetweenCommas(FoundAttribution one) {
        Span source = one.source().get(0);
        int end = one.cue().get(0).end();
        return source.end() <= end
                && end < text.length()
                && text.charAt(end) == ','
                && text.substring(Math.max(0, source.start() - COMMA), source.start())
                        .stripTrailing()
                        .endsWith(",")
                && AccountPhrase.of(source(one)).isOnly("subject");
    }
}
