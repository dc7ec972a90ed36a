package io.github.readoutdiff.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.testing.Claims;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a claim stands to its words: what it denies, affirms, ends or leaves open, and who does so. */
class StancesTest {
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Sylvania opposes the plan for the river.                   | river    | DENIED
            Sylvania supports the plan for the river.                  | river    | AFFIRMED
            Sylvania does not want the plan for the river.             | river    | NEGATED
            Sylvania has a plan for the river.                         | river    | PLAIN
            Sylvania does not oppose the plan for the river.           | river    | OPEN
            Sylvania refused to oppose the plan for the river.         | river    | OPEN
            The plan was not accepted by Sylvania.                     | plan     | NEGATED
            The plan was not rejected by Sylvania.                     | plan     | OPEN
            The plan was flatly rejected by Sylvania.                  | plan     | DENIED
            The plan was flatly rejected by Sylvania.                  | Sylvania | PLAIN
            Sylvania is opposed to the plan.                           | plan     | DENIED
            Sylvania is opposed to the plan.                           | Sylvania | PLAIN
            The ban will be lifted by Sylvania.                        | ban      | TURNED
            Sylvania will lift the ban on grain.                       | ban      | TURNED
            Sylvania will lift the ban on grain.                       | Sylvania | PLAIN
            Sylvania is against the ban on grain.                      | ban      | TURNED
            Sylvania is against the ban on grain.                      | Sylvania | PLAIN
            """)
    void aWordIsDeniedAffirmedNegatedEndedOrLeftOpenByWhatGovernsIt(String text, String word, Stances.Stance stance) {
        assertThat(stance(text, word)).isEqualTo(stance);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Sylvania opposes the plan and will widen the harbour.      | plan     | DENIED
            Sylvania opposes the plan and will widen the harbour.      | harbour  | PLAIN
            Sylvania opposes the plan and is widening the harbour.     | harbour  | PLAIN
            Sylvania opposes the plan and also will widen the harbour. | harbour  | PLAIN
            Sylvania opposes the plan and supports the harbour.        | harbour  | AFFIRMED
            Sylvania supports the harbour and opposes the plan.        | harbour  | AFFIRMED
            Sylvania supports the harbour and opposes the plan.        | plan     | DENIED
            Sylvania opposes the plan and never widened the harbour.   | harbour  | NEGATED
            Sylvania never saw the plan and supports the harbour.      | harbour  | AFFIRMED
            Sylvania opposes the plan and the harbour.                 | harbour  | DENIED
            Sylvania opposes the plan that Zenda has and the harbour.  | harbour  | DENIED
            Sylvania does not want the plan and the harbour.           | harbour  | NEGATED
            Sylvania opposes plans and harbours.                       | harbours | DENIED
            Sylvania opposes the plan and the new harbour is open.     | harbour  | DENIED
            Sylvania opposes the plan, whereas trains run to harbours. | harbours | PLAIN
            The harbour is old, and Sylvania opposes the plan.         | plan     | DENIED
            Sylvania does not fish, and it opposes the plan.           | plan     | DENIED
            """)
    void aVerbReachesToTheEndOfItsClauseOrToTheNextPredicate(String text, String word, Stances.Stance stance) {
        assertThat(stance(text, word)).isEqualTo(stance);
    }

    @Test
    void whatAVerbEndsOrHoldsOffIsAsTheRestOfTheClauseHasItWhereBothClaimsEndSomething() {
        Stances stances = stances("Sylvania supports lifting the ban on grain.");

        assertThat(stances.of(term(stances, "ban"), true)).isEqualTo(Stances.Stance.TURNED);
        assertThat(stances.of(term(stances, "ban"), false)).isEqualTo(Stances.Stance.AFFIRMED);
        assertThat(stances.turns()).isTrue();
        assertThat(stances("Sylvania supports the ban on grain.").turns()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Sylvania opposes the plan for the river.                   | true
            Sylvania does not oppose the plan for the river.           | true
            Sylvania supports the plan for the river.                  | false
            Sylvania does not want the plan for the river.             | false
            Sylvania will lift the ban on grain.                       | false
            The envoys, as opposed to the king, met.                   | false
            """)
    void aClaimDeniesSomethingIfAVerbOfItDoes(String text, boolean denies) {
        assertThat(stances(text).denies()).isEqualTo(denies);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            The ships oppose the plan for the river.                   | ships  | true
            The ships oppose the plan for the river.                   | plan   | false
            The ships will not use the river.                          | ships  | true
            The ships will not use the river.                          | river  | false
            The plan was not rejected by the ships.                    | plan   | false
            The plan was rejected by the ships.                        | plan   | false
            Trains ran, and the ships oppose the plan for the river.   | ships  | true
            Trains ran, and the ships oppose the plan for the river.   | Trains | false
            The ships oppose the plan to support fishing.              | plan   | false
            The ships use the river.                                   | ships  | false
            """)
    void whoActsStandsBeforeTheVerbOrTheNegationOfItsClause(String text, String word, boolean acts) {
        Stances stances = stances(text);

        assertThat(stances.isSubject(stances.profile.terms.indexOf(term(stances, word))))
                .isEqualTo(acts);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            Sylvania opposes the plan for the river.                   | opposes
            Sylvania opposes the plan and supports the harbour.        | opposes supports
            Sylvania refused to support the plan.                      | refused
            Sylvania has a plan for the river.                         | none
            """)
    void aVerbUnderAnotherIsWhatIsDeniedAndNoVerbOfStanceOfItsOwn(String text, String verbs) {
        Stances stances = stances(text);

        assertThat(stances.profile.terms.stream().filter(stances::isVerb).map(Term::text))
                .isEqualTo(verbs == null ? List.of() : Arrays.asList(verbs.split(" ")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "nobody", textBlock = """
            Sylvania opposes the plan for the river.                   | Sylvania
            The fishermen of Sylvania oppose the plan of Zenda.        | Sylvania
            Zenda has a harbour, and Sylvania opposes the plan.        | Sylvania
            Zenda was rejected by Sylvania.                            | nobody
            Zenda and Sylvania met.                                    | nobody
            """)
    void actorsAreTheNamesBeforeTheFirstVerbOfStanceInItsClause(String text, String actor) {
        Stances stances = stances(text);

        assertThat(stances.profile.terms.stream()
                        .filter(term -> stances.actors().contains(term.concept()))
                        .map(Term::text))
                .isEqualTo(actor == null ? List.of() : List.of(actor));
    }

    @Test
    void theDenialIsTheFirstVerbThatDeniesAndIsNotNegatedItself() {
        Stances stances = stances(
                "Sylvania supports the harbour, does not oppose the road, rejects the plan and vetoed the vote.");

        assertThat(stances.denial().orElseThrow().whole().in(stances.profile.text))
                .startsWith("rejects the plan")
                .doesNotContain("vetoed");
        assertThat(stances.affirmation().orElseThrow().whole().in(stances.profile.text))
                .isEqualTo("supports the harbour");
        assertThat(stances("Sylvania supports the harbour.").denial()).isEmpty();
        assertThat(stances("Sylvania opposes the harbour.").affirmation()).isEmpty();
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Sylvania refused to sign the treaty.                       | Sylvania signed the treaty.      | true
            Sylvania refused to sign the treaty.                       | Sylvania must sign the treaty.   | false
            Sylvania refused to sign the treaty.                       | Sylvania has the treaty.         | false
            Sylvania did not refuse to sign the treaty.                | Sylvania signed the treaty.      | false
            Sylvania was ready to sign the treaty.                     | Sylvania signed the treaty.      | false
            Sylvania rejected the treaty.                              | Sylvania signed the treaty.      | false
            """)
    void aDeedThatIsRefusedIsDeniedToWhoeverTellsThatItWasDone(String text, String other, boolean denies) {
        assertThat(stances(text).deniesDeedOf(profile(other, null))).isEqualTo(denies);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "nobody",
            value = {
                "Rudolf,King Rudolf,true",
                "Rudolf,Firefly,false",
                "nobody,Rudolf,false",
                "Rudolf,nobody,false",
                "nobody,nobody,false",
            })
    void whatOnePersonDeniesIsDeniedToTheSamePersonAlone(String speaker, String otherSpeaker, boolean denies) {
        Stances stances = Stances.of(profile("He denied that ships were sent.", speaker));

        assertThat(stances.deniesDeedOf(profile("Ships were sent.", otherSpeaker)))
                .isEqualTo(denies);
    }

    private static Stances.Stance stance(String text, String word) {
        // what stands before a claim in its readout moves it and changes nothing
        ClaimSet set = Claims.by("A").claim("They met.").claim(text).build();
        Stances stances = Stances.of(Profiler.profiles(List.of(set), null).get(1));
        return stances.of(term(stances, word), true);
    }

    private static Term term(Stances stances, String word) {
        return stances.profile.terms.stream()
                .filter(term -> term.text().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static Stances stances(String text) {
        return Stances.of(profile(text, null));
    }

    private static Profile profile(String text, String speaker) {
        ClaimSet set = Claims.by("A")
                .claim(text, claim -> speaker == null ? claim : claim.speaker(Speaker.of(speaker)))
                .build();
        return Profiler.profiles(List.of(set), null).get(0);
    }
}
