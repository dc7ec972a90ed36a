package io.github.readoutdiff.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.Strength;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every level of every ladder: the words that decide it, as they stand in the text. */
class LaddersTest {
    private static final Ladders LADDERS = Ladders.create();

    private static void holds(String text, ClaimKind kind, int level, String words) {
        assertThat(LADDERS.strength(text, kind)).as(text).contains(new Strength(level, words));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1 | took note of        | Graustark took note of the plan
            1 | is aware of         | Graustark is aware of the delay
            2 | understands         | Graustark understands the decision
            2 | takes into account  | Graustark takes into account the views of others
            2 | respects            | Graustark respects the choice
            3 | hopes               | Graustark hopes for calm
            3 | looks forward to    | Graustark looks forward to the exchange
            3 | is glad to          | Graustark is glad to see the effort
            3 | welcomes            | Graustark welcomes the step
            4 | discussed           | The two discussed the canal
            4 | exchanged views     | The two exchanged views on the canal
            4 | is exploring        | Graustark is exploring a loan
            4 | study               | Graustark will study the proposal
            5 | is ready to         | Graustark is ready to help
            5 | is willing to       | Graustark is willing to talk
            5 | is open to          | Graustark is open to talks
            6 | supports            | Graustark supports the talks
            6 | endorses            | Graustark endorses the plan
            6 | stands with         | Graustark stands with its ally
            6 | intends to          | Graustark intends to lend a ship
            7 | will                | Graustark will lend a ship
            7 | would               | Graustark would lend a ship
            7 | undertakes          | Graustark undertakes to lend a ship
            7 | assures             | Graustark assures its neighbour
            7 | pledges             | Graustark pledges a ship
            8 | agreed              | The two agreed to meet
            8 | consensus           | The two reached consensus on the canal
            9 | decided             | The two decided to open the canal
            9 | signed              | The two signed a treaty
            9 | ordered             | The king ordered a halt
            9 | confirmed the date  | The two confirmed the date of the visit
            """)
    void support(int level, String words, String text) {
        holds(text, ClaimKind.COMMITMENT, level, words);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            6 | supports           | Graustark supports the canal
            5 | does not oppose    | Graustark does not oppose the canal
            4 | takes no position  | Graustark takes no position on the canal
            3 | does not support   | Graustark does not support the canal
            2 | opposes            | Graustark opposes the canal
            1 | firmly opposes     | Graustark firmly opposes the canal
            0 | condemns           | Graustark condemns the raid
            """)
    void stance(int level, String words, String text) {
        holds(text, ClaimKind.STATEMENT, level, words);
    }

    @Test
    void notToSupportIsTheSameStanceWhereSomebodyBindsHimselfToIt() {
        holds("Graustark does not support the independence of the isles", ClaimKind.COMMITMENT, 3, "does not support");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1 | suggests     | The envoy suggests a pause
            1 | encourages   | The envoy encourages both to talk
            2 | hopes        | The envoy hopes for restraint
            3 | asked        | The envoy asked for a pause
            4 | calls on     | The envoy calls on both to talk
            6 | urges        | The envoy urges both to talk
            8 | demands      | The envoy demands a halt
            """)
    void asking(int level, String words, String text) {
        holds(text, ClaimKind.REQUEST, level, words);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1 | took up                 | The envoy took up the arrests
            1 | raised                  | The envoy raised the arrests
            3 | concern                 | The envoy expressed concern over the arrests
            5 | serious concern         | The envoy expressed serious concern over the arrests
            7 | strong dissatisfaction  | The envoy expressed strong dissatisfaction
            9 | solemn representations  | The envoy made solemn representations
            9 | protest                 | The envoy lodged a protest
            """)
    void concern(int level, String words, String text) {
        holds(text, ClaimKind.STATEMENT, level, words);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1 | risks                       | This step risks a wider war
            2 | consequences                | There will be consequences
            3 | playing with fire           | Those who are playing with fire should know it
            4 | restraint is not weakness   | Our restraint is not weakness
            5 | turn a deaf ear             | Nobody should turn a deaf ear to us
            5 | stand idly by               | Graustark cannot stand idly by
            6 | how far will you go         | One has to ask how far will you go
            6 | brink of the precipice      | They should stop at the brink of the precipice
            7 | will respond                | Graustark will respond
            8 | patience has limits         | Our patience has limits
            9 | do not say you were not warned | So do not say you were not warned
            """)
    void warning(int level, String words, String text) {
        holds(text, ClaimKind.WARNING, level, words);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            6 | friendly            | The talks were friendly
            5 | constructive        | The talks were constructive
            4 | in-depth            | They had an in-depth exchange
            3 | businesslike        | The talks were businesslike
            2 | candid              | The talks were candid
            1 | exchange of views   | There was an exchange of views
            """)
    void tone(int level, String words, String text) {
        holds(text, ClaimKind.CONTEXT, level, words);
    }

    @Test
    void theWordThatMarksDisagreementTellsTheTone() {
        holds("The talks were friendly, constructive and frank", ClaimKind.CONTEXT, 2, "frank");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1 | partnership                             | The two have a partnership
            3 | strategic partnership                   | The two have a strategic partnership
            5 | comprehensive strategic partnership     | The two have a comprehensive strategic partnership
            7 | all-weather strategic partnership       | The two have an all-weather strategic partnership
            """)
    void partnership(int level, String words, String text) {
        holds(text, ClaimKind.STATEMENT, level, words);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            7 | agreed in principle | The two agreed in principle to meet
            6 | will … if | Graustark will lend a ship if the ice allows it
            6 | will … subject to | Graustark will lend a ship, subject to the vote
            6 | will … when conditions | Graustark will lend a ship when conditions are ripe
            6 | will … as appropriate | Graustark will lend ships as appropriate
            6 | will … step by step | Graustark will lend ships step by step
            7 | firmly supports | Graustark firmly supports the talks
            8 | will immediately | Graustark will immediately lend a ship
            5 | is ready to | Graustark is ready to help in every possible way
            4 | is ready to … possible | Graustark is ready to help where that is possible
            9 | already agreed | The two have already agreed to meet
            """)
    void wordsThatLimitOrStrengthenMoveALevelByOneAndDecideWithTheOthers(int level, String words, String text) {
        holds(text, ClaimKind.COMMITMENT, level, words);
    }

    @Test
    void wordsThatTakeEachOtherBackDecideNothing() {
        holds("Graustark will immediately lend a ship if the ice allows it", ClaimKind.COMMITMENT, 7, "will");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8 | agreed      | The two agreed to meet in May
            8 | agreed      | The two agreed to meet in early May
            8 | agreed      | The two agreed to meet on May 5
            8 | agreed      | The two agreed to meet on 5 May, by the river
            8 | agreed      | The two agreed to meet at the May session
            8 | agreed      | The two agreed to meet on may 5
            7 | agreed … may | The two agreed that they may meet
            """)
    void theMonthOfMayIsNoModalVerb(int level, String words, String text) {
        holds(text, ClaimKind.AGREEMENT, level, words);
    }

    @ParameterizedTest
    @CsvSource({
        "The envoy said that the canal is deep,STATEMENT",
        "The envoy pointed out that the canal is deep,STATEMENT",
        "The envoy reiterated that the canal is deep,STATEMENT",
        "The two met in Strelsau,PROCEDURAL"
    })
    void wordsThatOnlyReportHaveNoStrength(String text, ClaimKind kind) {
        assertThat(LADDERS.strength(text, kind)).isEqualTo(Optional.empty());
    }

    @Test
    void acknowledgingIsNotRecognising() {
        holds("Graustark acknowledges the claim", ClaimKind.STATEMENT, 1, "acknowledges");
        assertThat(LADDERS.strength("Graustark recognises the claim", ClaimKind.STATEMENT))
                .isEmpty();
    }
}
