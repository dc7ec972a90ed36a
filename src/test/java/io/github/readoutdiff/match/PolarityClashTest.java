package io.github.readoutdiff.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.DifferenceKind;
import io.github.readoutdiff.testing.Claims;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether two claims of one point say yes and no, by a negation or by a verb. */
class PolarityClashTest {
    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Sylvania does not support the independence of the isles. | Sylvania opposes the independence of the isles.
            Sylvania refused to lift the ban on grain.               | Sylvania did not agree to lift the ban on grain.
            Firefly denied that drones were sent to the border.      | Firefly said that no drones were sent to the border.
            Firefly ruled out a visit to the isles.                  | Firefly said that he would not visit the isles.
            Sylvania lacks the ships to carry the grain.             | Sylvania does not have the ships to carry the grain.
            Sylvania declined to sign the treaty.                    | Sylvania did not sign the treaty.
            Sylvania is against the ban on grain.                    | Sylvania does not support the ban on grain.
            The plan for the river was rejected by Sylvania.         | The plan for the river was not accepted by Sylvania.
            Both rejected attempts to revise the treaty.             | Both said that the treaty must not be revised.
            """)
    void aVerbThatDeniesAndANegationAreOfOneMind(String mine, String theirs) {
        assertThat(clash(mine, theirs)).isEmpty();
        assertThat(clash(theirs, mine)).isEmpty();
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
            refused to lift the ban on grain          | agreed to lift the ban on grain
            denied that drones were sent              | confirmed that drones were sent
            ruled out a visit to the isles            | announced a visit to the isles
            rejected the plan for the river           | accepted the plan for the river
            opposed to the independence of the isles  | supports the independence of the isles
            declined to sign the treaty               | signed the treaty
            failed to pay the tolls                   | paid the tolls
            lack of progress on the river             | welcomed progress on the river
            """)
    void aVerbThatDeniesClashesWithOneThatAffirms(String mine, String theirs) {
        String be = mine.startsWith("opposed") ? "is " : mine.startsWith("lack") ? "told of the " : "";
        assertThat(clash("Sylvania " + be + mine + ".", "Sylvania " + theirs + "."))
                .containsExactly(mine, theirs);
        assertThat(clash("Sylvania " + theirs + ".", "Sylvania " + be + mine + "."))
                .containsExactly(theirs, mine);
    }

    @Test
    void whatIsDeniedStandsBeforeAParticiple() {
        assertThat(clash("The plan for the river was firmly rejected.", "Sylvania accepted the plan for the river."))
                .containsExactly("The plan for the river was firmly rejected", "accepted the plan for the river");
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Firefly did not rule out a visit to the isles.    | Firefly announced a visit to the isles.
            Firefly did not rule out a visit to the isles.    | Firefly said that he would not visit the isles.
            Sylvania does not oppose the plan for the river.  | Sylvania supports the plan for the river.
            Sylvania does not oppose the plan for the river.  | Sylvania does not support the plan for the river.
            Sylvania refused to rule out a visit to the isles. | Sylvania announced a visit to the isles.
            Sylvania will never fail to defend the isles.     | Sylvania will defend the isles.
            """)
    void aDenialThatIsNegatedIsNeitherYesNorNo(String mine, String theirs) {
        assertThat(clash(mine, theirs)).isEmpty();
        assertThat(clash(theirs, mine)).isEmpty();
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Sylvania does not oppose the plan for the river.   | Sylvania opposes the plan for the river.
            Firefly did not rule out a visit to the isles.     | Firefly ruled out a visit to the isles.
            The plan for the river was not rejected by either. | The plan for the river was rejected by either.
            """)
    void aDenialAndTheSameNegatedClash(String mine, String theirs) {
        assertThat(clash(mine, theirs)).hasSize(2);
        assertThat(clash(theirs, mine)).hasSize(2);
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Sylvania opposes the ban on grain.                 | Sylvania supports lifting the ban on grain.
            Sylvania condemned the plan for the river.         | Sylvania rejected the plan for the river.
            Sylvania discussed the plan for the river.         | Sylvania rejected the plan for the river.
            Both opposed the use of force on the river.        | Both rejected the use of force on the river.
            Firefly promised to abolish visas for students.    | Students will no longer need visas.
            Sylvania may sign the treaty on the river.         | Sylvania refused to sign the treaty on the river.
            The envoys noted that Zenda rejected the plan.     | The envoys noted that Strelsau accepted the plan.
            """)
    void otherActsAndOtherActorsDoNotClash(String mine, String theirs) {
        assertThat(clash(mine, theirs)).isEmpty();
        assertThat(clash(theirs, mine)).isEmpty();
    }

    @Test
    void whoIsAskedForWhatTheOtherRefusedDoesNotDenyIt() {
        ClaimSet asked = one("Firefly hoped that it agreed to lift the ban.", claim -> claim.kind(ClaimKind.REQUEST));
        ClaimSet refused = Claims.by("B")
                .claim("Firefly refused to lift the ban.", claim -> claim.kind(ClaimKind.STATEMENT))
                .build();

        assertThat(clash(asked, refused)).isEmpty();
    }

    @Test
    void whatIsDeniedEndsWhereTheNextPredicateBegins() {
        assertThat(clash(
                        "Sylvania opposes the plan for the river and is building a dam.",
                        "Sylvania supports the plan for the river."))
                .containsExactly("opposes the plan for the river", "supports the plan for the river");
    }

    private static ClaimSet one(String text, UnaryOperator<Claim.Builder> with) {
        return Claims.by("A").claim(text, with).build();
    }

    private static List<String> clash(String mine, String theirs) {
        return clash(
                one(mine, UnaryOperator.identity()),
                Claims.by("B").claim(theirs).build());
    }

    private static List<String> clash(ClaimSet one, ClaimSet other) {
        return Matcher.lexical().match(List.of(one, other)).differences(one.claims(), other.claims()).stream()
                .filter(difference -> difference.kind() == DifferenceKind.POLARITY)
                .flatMap(difference -> difference.words().values().stream())
                .toList();
    }
}
