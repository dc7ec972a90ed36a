package io.github.readoutdiff.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a negation reaches, and what it leaves alone. */
class NegationTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            Graustark does not support the plan                      | support the plan
            Graustark opposes the plan                               | none
            They will open the bridge but will not lower the tolls   | lower the tolls
            They will not open the bridge but will lower the tolls   | open the bridge
            They will not open the bridge, although they may         | open the bridge
            They will not come if it snows                           | come
            If it does not snow, they will come                      | snow
            They came without conditions                             | conditions
            No state may stay aloof                                  | state may stay aloof
            They never met, and they agreed on nothing               | met
            Not only Graustark came                                  | none
            They will not cease to help                              | none
            The raids did not cease                                  | cease
            """)
    void theScopeEndsWithTheClause(String text, String scope) {
        List<Negation> found = Negation.of(text);

        if (scope == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found.get(0).scope().orElseThrow().in(text)).isEqualTo(scope);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            They will not open the bridge                            | true
            They will open the bridge but not the lock               | false
            They agreed that no ship may pass                        | false
            No ship may pass                                         | true
            Neither side wants a war                                 | true
            They came without conditions                             | false
            They came although nobody had asked them                 | false
            Graustark opposes the plan                               | false
            Graustark does not oppose the plan                       | true
            Graustark will never fail to help                        | false
            """)
    void onlyTheMainStatementMakesAClaimNegative(String text, boolean negated) {
        assertThat(Negation.isNegated(text)).isEqualTo(negated);
    }

    @Test
    void clausesEndAtPunctuationAndBeforeWordsThatBeginOne() {
        String text = "They met (in Zenda), but she left the town which he liked.";

        assertThat(Negation.clauses(text))
                .extracting(clause -> clause.in(text))
                .containsExactly("They met", "in Zenda", "but she left the town", "which he liked");
        assertThat(Negation.clauses(" ... ")).isEmpty();
    }
}
