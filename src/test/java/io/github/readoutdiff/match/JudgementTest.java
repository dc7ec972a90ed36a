package io.github.readoutdiff.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.testing.Claims;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weights, topics, negations and the order of matches. */
class JudgementTest {
    private static final String GENERAL = "They exchanged views on the drought in the Sahra.";
    private static final String SPECIFIC = "Norland will dig forty wells in the Sahra.";

    @Test
    void aDecisionAddsItsBiasAndTheWeightedFeatures() {
        Decision decision = Decision.of("w.txt", List.of("bias -1.5", "words-both 2", "numbers-clash  -3"));
        Pair pair = match(one(GENERAL), other(SPECIFIC)).pair();
        pair.set(Feature.WORDS_BOTH, 0.5);
        pair.set(Feature.NUMBERS_CLASH, 1);
        pair.set(Feature.RARE_WORDS, 7);

        assertThat(decision.logOdds(pair)).isEqualTo(-1.5 + 1 - 3);
        assertThat(Decision.probability(0)).isEqualTo(0.5);
        assertThat(Decision.probability(2)).isEqualTo(1 - Decision.probability(-2), within(1e-12));
        assertThat(Decision.probability(2)).isGreaterThan(0.88);
    }

    @Test
    void aWeightOfWhatIsNoFeatureIsAMistakeInTheFile() {
        assertThatThrownBy(() -> Decision.of("w.txt", List.of("bias 1", "colour 2")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("data file w.txt has a weight for \"colour\", which is no feature");
    }

    @Test
    void theShippedWeightsAreThoseOfTheDecisionAndFallWithLikeness() {
        Decision shipped = Decision.read("decision-lexical.txt");
        Pair pair = match(one(GENERAL), other(SPECIFIC)).pair();
        pair.set(Feature.LIKENESS, -4);
        double unlike = shipped.logOdds(pair);
        pair.set(Feature.LIKENESS, 4);

        assertThat(shipped.logOdds(pair)).isGreaterThan(unlike);
        assertThat(Judge.read("lexical").decision().logOdds(pair)).isEqualTo(shipped.logOdds(pair));
    }

    @Test
    void matchesThatTieStandInAnOrderThatSwappingTheReadoutsDoesNotChange() {
        ClaimSet left = Claims.by("A")
                .claim("Trains run.")
                .claim("Trains run.")
                .claim("Trains run.")
                .build();
        ClaimSet right =
                Claims.by("B").claim("Trains run.").claim("Trains run.").build();

        List<Set<String>> order = ids(Matcher.lexical().match(List.of(left, right)));

        assertThat(order)
                .containsExactly(
                        Set.of("a-1", "b-1"),
                        Set.of("a-1", "b-2"),
                        Set.of("a-2", "b-1"),
                        Set.of("a-2", "b-2"),
                        Set.of("a-3", "b-1"),
                        Set.of("a-3", "b-2"));
        assertThat(ids(Matcher.lexical().match(List.of(right, left)))).isEqualTo(order);
    }

    @Test
    void aClaimThatWasNotMatchedIsRefusedByName() {
        ClaimSet left = one(GENERAL);
        Matches matches = Matcher.lexical().match(List.of(left, other(SPECIFIC)));
        Claim stranger = Claims.by("C").claim("They met.").build().claims().get(0);

        assertThat(matches.of(stranger)).isEmpty();
        assertThat(matches.between(stranger, left.claims().get(0))).isEmpty();
        assertThatThrownBy(() -> matches.topic(List.of(stranger)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("claim \"c-1\" is not among those that were matched");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-|-|true|true",
                "Lund|-|true|true",
                "-|Lund|true|true",
                "Lund|joint|true|true",
                "joint|Lund|true|true",
                // two accounts of what one speaker set out are one point
                "Lund|Premier Lund|true|false",
                // what one speaker set out is not borne out by another
                "Lund|Firefly|false|false",
            })
    void whoSpeaksDecidesWhetherARemarkIsBorneOut(
            String general, String specific, boolean borneOut, boolean topicOnly) {
        ClaimSet left = said(GENERAL, "A", general);
        ClaimSet right = said(SPECIFIC, "B", specific);
        Matches matches = Matcher.lexical().match(List.of(left, right));

        assertThat(matches.isBorneOutBy(left.claims().get(0), right.claims().get(0)))
                .isEqualTo(borneOut);
        assertThat(matches.isTopicOnly(matches.bestFirst().get(0))).isEqualTo(topicOnly);
        Matches turned = Matcher.lexical().match(List.of(right, left));
        assertThat(turned.isTopicOnly(turned.bestFirst().get(0))).isEqualTo(topicOnly);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They will dig wells in the Sahra.|" + SPECIFIC, // says something itself
                GENERAL + "|They discussed the Sahra.", // as general
                "They exchanged views on the drought, on tolls, on wool prices and on fishing.|Ruritania will host the"
                        + " winter games.", // another topic
                "They exchanged views on a telephone call of the leaders.|The leaders spoke by telephone.", // no topic
            })
    void whatIsNotGeneralOrNotOfTheTopicIsNotBorneOut(String general, String specific) {
        ClaimSet left = one(general);
        ClaimSet right = other(specific);

        assertThat(Matcher.lexical()
                        .match(List.of(left, right))
                        .isBorneOutBy(left.claims().get(0), right.claims().get(0)))
                .isFalse();
    }

    @Test
    void wordsOfTheEventAndNamesAreNoTopic() {
        assertThat(topics("Rudolf and Firefly spoke by telephone")).isZero();
        assertThat(topics("Rudolf and Firefly spoke about wheat, tolls and wool"))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"dam,dams,dam", "dams,dam,dam", "dams,bans,bans", "bans,dams,bans", "dam,dam,dam"})
    void ofTwoFormsThePlainerIsTheSameWhicheverComesFirst(String one, String other, String plainer) {
        assertThat(Topics.plainer(one, other)).isEqualTo(plainer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The tolls will not be lowered this year|The tolls will be lowered this year|true",
                "The tolls will be lowered this year|The tolls will not be lowered this year|true",
                "The tolls will not be lowered|The tolls will never be lowered|false", // both negate
                "The tolls will be lowered|The tolls will be lowered|false", // neither does
                "The tolls will not be lowered|Wheat will be sold|false", // nothing in common
                "Ruritania will lower tolls on wheat and wool, and not sell herring|Ruritania will lower tolls on wheat"
                        + " and wool, and sell herring|false", // most of what they share is affirmed by both
            })
    void onlyWhereMostOfWhatIsSharedIsNegatedOnOneSideTheyClash(String left, String right, boolean clash) {
        Pair pair = match(one(left), other(right)).pair();

        assertThat(Polarities.clash(pair.left, pair.right)).isEqualTo(clash);
        assertThat(pair.get(Feature.NEGATED_ONE)).isEqualTo(clash ? 1 : 0);
    }

    @Test
    void negationsAreKeptAtTheirPlaceInTheReadout() {
        ClaimSet left =
                Claims.by("A").claim("They met.").claim("Tolls will not fall.").build();
        Pair pair = Matcher.lexical().match(List.of(left, other("Tolls will fall."))).bestFirst().stream()
                .filter(match -> match.left().id().equals("a-2"))
                .findFirst()
                .orElseThrow()
                .pair();

        assertThat(pair.left.negations)
                .singleElement()
                .satisfies(scope -> assertThat(scope.in(left.readout().text())).contains("fall"));
        assertThat(Polarities.clash(pair.left, pair.right)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "the President,false",
        "joint,false",
        "narrator,false",
        "President Lund,true",
        "Lund,true",
        "J.,false",
    })
    void aTitleAloneIsNoName(String speaker, boolean named) {
        assertThat(Speakers.isNamed(Speaker.of(speaker))).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({
        "Biden,Joseph Biden,true",
        "President Lund,President Firefly,false", // a title in common
        "A. Lund,A. Firefly,false", // an initial in common
        "Lund of Norland,Firefly of Freedonia,false",
    })
    void namesAreOneSpeakersIfTheyShareAWordThatIsNoTitle(String one, String other, boolean same) {
        assertThat(Speakers.same(Speaker.of(one), Speaker.of(other))).isEqualTo(same);
        assertThat(Speakers.same(Speaker.of(other), Speaker.of(one))).isEqualTo(same);
    }

    @Test
    void numbersAreSharedIfBothHaveOneOfOneKindAndValue() {
        assertThat(numbersShared("Ruritania lends 300 million crowns", "A loan of 300 million crowns comes"))
                .isTrue();
        assertThat(numbersShared("Ruritania lends 300 million crowns", "Ruritania lends 200 million crowns"))
                .isFalse();
        assertThat(numbersShared("They met for 40 days", "Tolls fall by 40 percent"))
                .isFalse();
        assertThat(numbersShared("They met", "They met for 40 days")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "The conversation was warm and friendly.,The call took place in a frank atmosphere.,TONE_BOTH,1",
        "The conversation was warm and friendly.,They will make constructive efforts for the wells.,TONE_BOTH,0",
        "They agreed to stay in close touch.,It was agreed to continue contacts.,CONTACT_BOTH,1",
        "They agreed to stay in close touch.,It was agreed to continue contacts.,CONTACT_ONE,0",
        "They agreed to stay in close touch.,The position of Norland is clear.,CONTACT_ONE,1",
        "The position of Norland is clear.,They agreed to stay in close touch.,CONTACT_ONE,1",
    })
    void howTheTalkWentAndThatItGoesOnIsReadFromItsWords(String left, String right, Feature feature, double value) {
        assertThat(match(one(left), other(right)).pair().get(feature)).isEqualTo(value);
    }

    @Test
    void namesOfThoseWhoSpeakCountAsWordsThatOnlyFrame() {
        Profile heard = match(
                        said("He told Firefly of wells in Norland.", "A", "Ada Lund"),
                        said("They met.", "B", "Rufus Firefly"))
                .pair()
                .left;

        assertThat(heard.terms.stream().filter(Term::frame).map(Term::key))
                .contains("firefly")
                .doesNotContain("norland");
    }

    @ParameterizedTest
    @CsvSource({"China", "Norland", "Norland China", "Minister (Norland)", "Minister (Upper Norland)"})
    void aStateOrAnOfficeThatSpeaksIsNoParticipantByName(String speaker) {
        Profile told = match(said("Wells in China and in Norland will be dug.", "A", speaker), other("They met."))
                .pair()
                .left;

        assertThat(told.terms.stream().filter(Term::frame).map(Term::key)).doesNotContain("china", "norland");
    }

    @Test
    void anIssuerThatSpeaksIsNoParticipantByName() {
        Profile told = match(
                        said("Wells in Upper Norland will be dug.", "Upper Norland", "Upper Norland"),
                        other("They met."))
                .pair()
                .left;

        assertThat(told.terms.stream().filter(Term::frame).map(Term::key)).doesNotContain("norland");
    }

    @Test
    void theHarmonicMeanOfNothingIsNothing() {
        assertThat(Measures.harmonic(0, 1)).isZero();
        assertThat(Measures.harmonic(1, 0)).isZero();
        assertThat(Measures.harmonic(0, 0)).isZero();
        assertThat(Measures.harmonic(0.5, 1)).isEqualTo(2.0 / 3, within(1e-12));
    }

    private static boolean numbersShared(String left, String right) {
        Pair pair = match(one(left), other(right)).pair();
        return pair.get(Feature.NUMBERS_SHARED) > 0;
    }

    private static int topics(String text) {
        return Topics.of(match(one(text), other("They met.")).pair().left);
    }

    private static List<Set<String>> ids(Matches matches) {
        return matches.bestFirst().stream()
                .map(match -> (Set<String>)
                        new TreeSet<>(Set.of(match.left().id(), match.right().id())))
                .toList();
    }

    private static Match match(ClaimSet left, ClaimSet right) {
        return Matcher.lexical().match(List.of(left, right)).bestFirst().get(0);
    }

    private static ClaimSet one(String text) {
        return said(text, "A", null);
    }

    private static ClaimSet other(String text) {
        return said(text, "B", null);
    }

    private static ClaimSet said(String text, String issuer, String speaker) {
        return Claims.by(issuer)
                .claim(text, claim -> speaker == null ? claim : claim.speaker(Speaker.of(speaker)))
                .build();
    }
}
