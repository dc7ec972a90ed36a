package io.github.readoutdiff.claims;

import java.util.ArrayList;
import java.util.List;

/** Decides where the attributions of a sentence come from, the outer ones first: what an account tells of is no new account. */
final class AttributionOrigins {
    private final String text;
    private final QuotedParts quotations;
    private final OriginRules origins;
    private final SpeakerNaming speakers;

    AttributionOrigins(String text, QuotedParts quotations, OriginRules origins, SpeakerNaming speakers) {
        this.text = text;
        this.quotations = quotations;
        this.origins = origins;
        this.speakers = speakers;
    }

    /** The attributions of a sentence with their origins and speakers. */
    List<Statement> statements(AccountSentence sentence, List<FoundAttribution> found) {
        List<Statement> here = new ArrayList<>();
        List<FoundAttribution> inner = new ArrayList<>();
        for (FoundAttribution one : found) {
            if (isQuoted(one)) {
                here.add(statement(one, Origin.reporter(OriginRules.INSIDE_QUOTATION)));
            } else if (found.stream().anyMatch(other -> other != one && isInside(one, other))) {
                inner.add(one);
            } else {
                here.add(statement(one, outer(one, sentence)));
            }
        }
        for (FoundAttribution one : inner) {
            here.add(statement(one, inner(one, sentence, here)));
        }
        return here;
    }

    private boolean isQuoted(FoundAttribution one) {
        return quotations.holds(one.anchor());
    }

    /** Of two that hold each other, "X told Y that ..., the ministry said", the one behind is the outer. */
    private static boolean isInside(FoundAttribution one, FoundAttribution other) {
        return other.holds(one) && !(one.holds(other) && one.anchor() > other.anchor());
    }

    private Origin outer(FoundAttribution one, AccountSentence sentence) {
        Origin own = own(one, sentence);
        Origin account = own.isAccount() ? null : sentence.saidIn(one);
        return account == null ? own : account;
    }

    /** Inside what an account tells, that account relays it. */
    private Origin inner(FoundAttribution one, AccountSentence sentence, List<Statement> outer) {
        return outer.stream()
                .filter(other -> other.origin().isAccount() && other.found().holds(one))
                .findFirst()
                .map(account -> account.origin().relaying(OriginRules.INSIDE))
                .orElseGet(() -> own(one, sentence));
    }

    private Origin own(FoundAttribution one, AccountSentence sentence) {
        return origins.of(one, sentence.sentence(), AttributionCues.standard().of(one, text));
    }

    private Statement statement(FoundAttribution found, Origin origin) {
        return new Statement(found, origin, speakers.of(found));
    }
}
