package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Settles which part of a sentence each account tells where several speak in it. */
final class AccountParts {
    private final String text;

    AccountParts(String text) {
        this.text = text;
    }

    /** The statements of a sentence with what other accounts tell behind contrasts. */
    List<Statement> withContrasts(List<Statement> here, List<Statement> contrasts) {
        List<Statement> parts = new ArrayList<>(here);
        for (Statement contrast : contrasts) {
            if (parts.stream().noneMatch(one -> covers(one, contrast))) {
                parts.removeIf(one -> one.origin().relayed() && one.sharesSourceWith(contrast));
                parts.replaceAll(one -> before(one, contrast));
                parts.add(contrast);
            }
        }
        parts.replaceAll(one -> apart(one, parts));
        return parts;
    }

    /** Whether an attribution has its source where a part begins, or holds that as what its own account tells. */
    private static boolean covers(Statement one, Statement part) {
        boolean another = one.origin().isAccount()
                && !one.origin().issuers().equals(part.origin().issuers());
        boolean holds = one.found().holds(part.found().source().get(0));
        return one.sharesSourceWith(part) && !one.origin().relayed() || holds && !another;
    }

    /** An account between commas as far as no other account goes on in the sentence. */
    Statement apart(Statement one, List<Statement> others) {
        return one.found().rule().equals(InsertedAccount.RULE) ? before(one, others) : one;
    }

    /** What one account tells, without what others tell behind it in the same sentence. */
    Statement before(Statement one, List<Statement> others) {
        Statement left = one;
        for (Statement other : others) {
            left = before(left, other);
        }
        return left;
    }

    private Statement before(Statement one, Statement other) {
        return isAnother(one, other) && one.found().holds(other.found().source().get(0))
                ? one.endingBefore(other.found().source().get(0), text)
                : one;
    }

    private static boolean isAnother(Statement one, Statement other) {
        return one.origin().isAccount()
                && other.origin().isAccount()
                && !other.origin().relayed()
                && !other.origin().issuers().equals(one.origin().issuers())
                && !other.found().source().isEmpty();
    }

    /** Whether nothing else in its sentence is ascribed before it ends: "The one text speaks of a loan, while the other says". */
    static boolean isInFront(Statement opening, List<Statement> here) {
        int verb = opening.found().cue().get(0).end();
        return here.stream().map(Statement::found).allMatch(one -> isBehind(one, verb));
    }

    private static boolean isBehind(FoundAttribution one, int place) {
        return one.start() > place && one.source().stream().allMatch((Span span) -> span.start() > place);
    }
}
