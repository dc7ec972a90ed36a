package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A clause whose subject or opening phrase may be an account; what it names is not settled yet.
 *
 * @param source the words that name the account
 * @param bare whether a seat of power alone may be one here
 * @param cue the words that say that it tells something
 * @param content what it tells, null where nothing follows: the clause then names its account and no more
 * @param rule the rule that found it
 */
record AccountClause(
        Span source, boolean bare, Span cue, @Nullable Span content, String rule) {
    static final String OPENS = "account opens the sentence";
    static final String SUBJECT = "account as subject";

    /** Whether the account stands in a phrase in front: "In the Ruritanian version, ...". */
    boolean opens() {
        return rule.equals(OPENS);
    }

    /** Names its account, so that later words can mean it, and gives what that tells, null if it is none or tells nothing. */
    @Nullable
    Statement name(OriginRules origins, String text, int paragraph) {
        Optional<Origin> account = origins.account(source.in(text), paragraph, bare);
        return account.isEmpty() || content == null
                ? null
                : Statement.ofAccount(account.get(), List.of(source), List.of(cue), content, rule);
    }
}
