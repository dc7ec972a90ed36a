package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.claims.OpenClause.Kind;
import org.junit.jupiter.api.Test;

class OpenClausesTest {
    private final OpenClauses open = new OpenClauses();

    private OpenClause enter(Kind kind, int verb) {
        OpenClause clause = new OpenClause(kind, 1);
        clause.verb = verb;
        open.enter(clause);
        return clause;
    }

    @Test
    void theMainClauseReportsByItsVerb() {
        assertThat(open.mainReports()).isFalse();
        open.innermost().cue = CueClass.MEET;
        assertThat(open.mainReports()).isFalse();
        open.innermost().cue = CueClass.SAY;
        assertThat(open.mainReports()).isTrue();
        enter(Kind.CONTENT, 2).cue = CueClass.MEET;
        assertThat(open.mainReports()).isTrue();
    }

    @Test
    void aCommaEndsClausesThatHaveTheirVerb() {
        OpenClause content = enter(Kind.CONTENT, 2);
        enter(Kind.SUBORDINATE, 3);
        enter(Kind.RELATIVE, 0);
        open.leaveInner();
        assertThat(open.innermost()).isSameAs(content);
        OpenClause waiting = enter(Kind.RELATIVE, -1);
        open.leaveInner();
        assertThat(open.innermost()).isSameAs(waiting);
    }

    @Test
    void clausesAreLeftUpToWhatIsReported() {
        OpenClause content = enter(Kind.CONTENT, 2);
        enter(Kind.RELATIVE, -1);
        enter(Kind.SUBORDINATE, -1);
        assertThat(open.hasContent()).isTrue();
        open.leaveToContent();
        assertThat(open.innermost()).isSameAs(content);
        open.leaveToMain();
        assertThat(open.innermost().kind).isEqualTo(Kind.MAIN);
        assertThat(open.hasContent()).isFalse();
        assertThat(open.isNested()).isFalse();
    }

    @Test
    void withoutAReportTheyAreLeftUpToTheMainClause() {
        enter(Kind.RELATIVE, -1);
        assertThat(open.isNested()).isTrue();
        open.leaveToContent();
        assertThat(open.innermost().kind).isEqualTo(Kind.MAIN);
    }

    @Test
    void noMoreThanFortyAreOpen() {
        for (int i = 0; i < 60; i++) {
            enter(Kind.RELATIVE, i);
        }
        assertThat(open.innermost().verb).isEqualTo(39);
    }

    @Test
    void aClauseStartsAfresh() {
        OpenClause clause = enter(Kind.CONTENT, 2);
        clause.cue = CueClass.SAY;
        clause.infinitive = 3;
        clause.gerund = 4;
        clause.restart(7);
        assertThat(clause.start).isEqualTo(7);
        assertThat(clause.verb).isEqualTo(-1);
        assertThat(clause.cue).isNull();
        assertThat(clause.infinitive).isEqualTo(-1);
        assertThat(clause.gerund).isEqualTo(-1);
    }
}
