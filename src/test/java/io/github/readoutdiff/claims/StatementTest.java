package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementTest {
    private static final String TEXT = "The lock is old, and the river, they say, is calm.";
    private static final Origin ORIGIN = Origin.account(Issuer.of("Ruritania"), "account named");

    private static Statement statement(Span content) {
        return Statement.ofAccount(ORIGIN, List.of(), List.of(), content, "account as subject");
    }

    private static List<String> told(Statement statement) {
        return statement.found().content().stream().map(span -> span.in(TEXT)).toList();
    }

    @Test
    void whatEndsBeforeAPlaceHasNoConjunctionAndCommaAtItsEnd() {
        int river = TEXT.indexOf("the river");
        Statement whole = statement(Span.of(0, TEXT.length()));
        assertThat(told(whole.endingBefore(Span.of(river, river + 9), TEXT))).containsExactly("The lock is old");
    }

    @Test
    void whatStandsWhollyBeforeAPlaceStays() {
        Statement front = statement(Span.of(0, 15));
        assertThat(told(front.endingBefore(Span.of(20, 30), TEXT))).containsExactly("The lock is old");
    }

    @Test
    void whatStandsWhollyBehindAPlaceStaysRatherThanNothing() {
        Statement behind = statement(Span.of(21, 49));
        assertThat(behind.endingBefore(Span.of(0, 3), TEXT)).isSameAs(behind);
    }

    @Test
    void aConjunctionAloneIsKept() {
        Statement and = statement(Span.of(17, TEXT.length()));
        assertThat(told(and.endingBefore(Span.of(21, 24), TEXT))).containsExactly("and");
    }
}
