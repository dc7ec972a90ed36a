package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the statements of one sentence after the other: of its attributions, of accounts behind contrasts, and of the
 * account that tells the sentence as a whole. Each step names the accounts that it finds, for the steps and sentences behind
 * it.
 */
final class SentenceStatements {
    private final ArticleAttributions attributions;
    private final AccountRules rules;
    private final AttributionOrigins origins;
    private final AccountsBeside beside;
    private final AccountParts parts;

    /** Whether the sentence read last is an account's. */
    private boolean told;

    SentenceStatements(ArticleAttributions attributions, AccountRules rules, AttributionOrigins origins) {
        this.attributions = attributions;
        this.rules = rules;
        this.origins = origins;
        this.beside = new AccountsBeside(rules.text());
        this.parts = new AccountParts(rules.text());
    }

    /** The statements of the next sentence in text order, with the attributions that are made in it. */
    List<Statement> read(TokenRow row, List<FoundAttribution> found) {
        AccountSentence sentence = new AccountSentence(rules, row);
        boolean opens = sentence.opensWithAccount();
        if (found.stream().anyMatch(one -> refersBack(one, sentence))) {
            sentence.mentionSubject();
        }
        List<Statement> here = beside.settle(sentence, origins.statements(sentence, found));
        here = parts.withContrasts(here, sentence.contrasts());
        if (here.stream().anyMatch(one -> isAccount(one, opens))) {
            told = true;
            return withOpening(here, sentence.opening());
        }
        if (!found.isEmpty() && rules.origins().isElsewhere(sentence.sentence())) {
            told = false;
            return here;
        }
        Statement whole = whole(sentence, here);
        told = whole != null;
        if (whole == null) {
            sentence.mentionSubject();
            return here;
        }
        return withWhole(here, whole);
    }

    /** Whether an account speaks in a part of a sentence; whom an opening account relays does not, that account is still to come. */
    private static boolean isAccount(Statement part, boolean opens) {
        return part.origin().isAccount() && !(opens && part.origin().relayed());
    }

    /** "The ministry leads on the prisoners: all will be exchanged, it says": the subject is what "it" means. */
    private boolean refersBack(FoundAttribution one, AccountSentence sentence) {
        return one.source().size() == 1
                && one.source().get(0).start() > sentence.sentence().span().start()
                && AccountPhrase.of(one.source().get(0).in(rules.text())).isOnly("subject");
    }

    /** With what the account tells that is the sentence's subject, up to where others speak. */
    private List<Statement> withOpening(List<Statement> here, @Nullable Statement opening) {
        if (opening == null || !AccountParts.isInFront(opening, here)) {
            return here;
        }
        List<Statement> all = outside(opening.found().cue().get(0), here);
        all.add(parts.before(opening, here));
        return all;
    }

    /** With the account that tells the whole sentence. */
    private List<Statement> withWhole(List<Statement> here, Statement whole) {
        FoundAttribution found = whole.found();
        List<Statement> all = outside(
                found.cue().isEmpty() ? found.content().get(0) : found.cue().get(0), here);
        all.add(parts.apart(whole, here));
        return all;
    }

    /** Those whose cues are not inside another's: "gives a statement" is no cue where "gives" is an account's. */
    private static List<Statement> outside(Span cue, List<Statement> here) {
        List<Statement> all = new ArrayList<>(here);
        all.removeIf(one -> one.found().cue().stream().anyMatch(cue::encloses));
        return all;
    }

    /** The account that tells a sentence as a whole: one that it names, or the one that its paragraph quotes. */
    private @Nullable Statement whole(AccountSentence sentence, List<Statement> here) {
        Statement whole = sentence.read();
        boolean unsourced = here.stream().allMatch(one -> one.found().source().isEmpty())
                && !attributions.anySourced(sentence.sentence().span());
        if (whole == null && unsourced) {
            whole = sentence.unsourced();
        }
        return whole == null && here.isEmpty() && told ? sentence.goesOn() : whole;
    }
}
