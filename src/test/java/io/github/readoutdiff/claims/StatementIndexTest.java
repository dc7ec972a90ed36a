package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Sentence;
import io.github.readoutdiff.text.TextRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementIndexTest {
    private static final Origin ACCOUNT = Origin.account(Issuer.of("Ruritania"), "account named");
    private static final Origin OTHER = Origin.other("named source");

    @Test
    void aSentenceHasTheStatementsThatReachIntoIt() {
        Statement before = statement(ACCOUNT, 0, Span.of(0, 10));
        Statement over = statement(ACCOUNT, 1, Span.of(5, 25));
        Statement parts = statement(ACCOUNT, 2, Span.of(6, 8), Span.of(30, 40));
        Statement within = statement(ACCOUNT, 3, Span.of(12, 18));
        Statement behind = statement(ACCOUNT, 4, Span.of(20, 30));
        StatementIndex index = new StatementIndex(List.of(before, over, parts, within, behind));

        assertThat(index.in(sentence(0, 10))).containsExactly(before, over, parts);
        assertThat(index.in(sentence(10, 20))).containsExactly(over, within);
        assertThat(index.in(sentence(20, 28))).containsExactly(over, behind);
        assertThat(index.in(sentence(28, 50))).containsExactly(parts, behind);
        assertThat(index.in(sentence(50, 60))).isEmpty();
    }

    @Test
    void aSentenceInFrontOfAllHasNone() {
        StatementIndex index = new StatementIndex(List.of(statement(ACCOUNT, 0, Span.of(10, 20))));
        assertThat(index.in(sentence(0, 10))).isEmpty();
        assertThat(index.in(sentence(10, 20))).hasSize(1);
    }

    @Test
    void aStatementInsideALongerAccountIsInIt() {
        Statement account = statement(ACCOUNT, 0, Span.of(10, 40));
        Statement inside = statement(ACCOUNT, 1, Span.of(20, 30));
        Statement whole = statement(ACCOUNT, 2, Span.of(10, 40));
        Statement behind = statement(ACCOUNT, 3, Span.of(40, 50));

        StatementIndex index = index(account, whole, inside, behind);

        assertThat(index.isInAccount(inside)).isTrue();
        assertThat(index.isInAccount(inside)).isTrue();
        assertThat(index.isInAccount(account)).isFalse();
        assertThat(index.isInAccount(whole)).isFalse();
        assertThat(index.isInAccount(behind)).isFalse();
    }

    @Test
    void anotherSourceMayHaveAllOfAnAccount() {
        Statement account = statement(ACCOUNT, 0, Span.of(10, 40));
        Statement other = statement(OTHER, 1, Span.of(10, 40));
        StatementIndex index = index(account, other);
        assertThat(index.isInAccount(other)).isTrue();
        assertThat(index.isInAccount(account)).isFalse();
    }

    @Test
    void nothingIsInAnotherSource() {
        Statement other = statement(OTHER, 0, Span.of(10, 40));
        Statement inside = statement(ACCOUNT, 1, Span.of(20, 30));
        assertThat(index(other, inside).isInAccount(inside)).isFalse();
    }

    @Test
    void oneCueDoesNotHoldItself() {
        Statement account = statement(ACCOUNT, 0, Span.of(10, 40));
        Statement same = statement(ACCOUNT, 0, Span.of(20, 30));
        assertThat(index(account, same).isInAccount(same)).isFalse();
    }

    @Test
    void ofTwoAccountsOfOneContentNeitherIsInTheOther() {
        Statement one = statement(ACCOUNT, 0, Span.of(10, 40));
        Statement other = statement(ACCOUNT, 1, Span.of(10, 40));
        assertThat(index(one, other).isInAccount(one)).isFalse();
        assertThat(index(one, other).isInAccount(other)).isFalse();
    }

    @Test
    void anAccountBetweenIsPassedOver() {
        Statement first = statement(ACCOUNT, 0, Span.of(0, 5));
        Statement account = statement(ACCOUNT, 1, Span.of(6, 60));
        Statement between = statement(ACCOUNT, 2, Span.of(7, 9));
        Statement inside = statement(ACCOUNT, 3, Span.of(30, 40));
        assertThat(index(first, account, between, inside).isInAccount(inside)).isTrue();
        assertThat(index(first, between, inside).isInAccount(inside)).isFalse();
    }

    private static StatementIndex index(Statement... statements) {
        return new StatementIndex(List.of(statements));
    }

    /** A statement with a cue of its own far behind all contents. */
    private static Statement statement(Origin origin, int cue, Span... content) {
        List<Span> cues = new ArrayList<>(List.of(Span.of(1000 + cue, 1001 + cue)));
        return new Statement(
                new FoundAttribution(
                        List.of(),
                        cues,
                        List.of(content),
                        Manner.INDIRECT,
                        AttributionCue.Sort.SAYING,
                        "reported clause"),
                origin,
                null);
    }

    private static Sentence sentence(int from, int to) {
        return new Sentence(Span.of(from, to), TextRole.PROSE, 0);
    }
}
