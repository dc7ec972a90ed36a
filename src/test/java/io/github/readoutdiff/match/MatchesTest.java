package io.github.readoutdiff.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.DifferenceKind;
import io.github.readoutdiff.model.NearMissReason;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Speaker;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The grain deal was extended by 120 days|The grain deal was extended for 60 days|DATE|120 days|60 days",
                "Ruritania lends 300 million crowns|Ruritania lends 200 million crowns|NUMBER|300 million crowns|200 million crowns",
                "Ruritania released 200 prisoners|Ruritania released 250 prisoners of war|NUMBER|200|250",
                "Ruritania released 200 wounded prisoners in 2 groups|Ruritania released 250 prisoners in 2 groups|NUMBER|200|250",
                "Zubrowka will resume the talks on fishing|Zubrowka will not resume the talks on fishing|POLARITY|resume the talks on fishing|not resume the talks on fishing",
                "They discussed the crisis in Karsk|They discussed the conflict in Karsk|NAMING|crisis|conflict",
            })
    void clashesAreToldInTheWordsOfBothSides(String a, String b, DifferenceKind kind, String mine, String theirs) {
        Matches matches = Matcher.lexical().match(List.of(set("a", a, null), set("b", b, null)));
        List<Difference> found = matches.differences(List.of(claim("a", a, null)), List.of(claim("b", b, null)));
        assertThat(found).contains(new Difference(kind, Map.of("a", mine, "b", theirs)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ruritania released 200 prisoners|Ruritania released 200 prisoners and 250 lorries",
                "Ruritania released 200 prisoners|Ruritania released 250 lorries",
            })
    void numbersOfDifferentThingsAreNoDifference(String a, String b) {
        Matches matches = Matcher.lexical().match(List.of(set("a", a, null), set("b", b, null)));
        assertThat(matches.differences(List.of(claim("a", a, null)), List.of(claim("b", b, null))))
                .extracting(Difference::kind)
                .doesNotContain(DifferenceKind.NUMBER);
    }

    @Test
    void monthsAndDaysAreNoParties() {
        String a = "Ruritania will open the harbour with Freedonia late in September";
        String b = "Ruritania will open the harbour with Sylvania on a Tuesday in October";
        Matches matches = Matcher.lexical().match(List.of(set("a", a, null), set("b", b, null)));
        assertThat(matches.differences(List.of(claim("a", a, null)), List.of(claim("b", b, null))))
                .contains(new Difference(DifferenceKind.PARTY, Map.of("a", "Freedonia", "b", "Sylvania")));
    }

    @Test
    void aConditionOfOneSideIsADifference() {
        String a = "Sylvania will open the port if the mines are cleared.";
        String b = "Sylvania will open the port.";
        Matches matches = Matcher.lexical().match(List.of(set("a", a, null), set("b", b, null)));
        assertThat(matches.differences(List.of(claim("a", a, null)), List.of(claim("b", b, null))))
                .contains(new Difference(DifferenceKind.CONDITION, Map.of("a", "if the mines are cleared")));
    }

    @Test
    void jointAgainstOneSpeakerIsADifference() {
        String text = "Trains will run daily.";
        Speaker single = Speaker.of("Rufus Firefly");
        Matches matches = Matcher.lexical().match(List.of(set("a", text, Speaker.JOINT), set("b", text, single)));
        assertThat(matches.differences(List.of(claim("a", text, Speaker.JOINT)), List.of(claim("b", text, single))))
                .containsExactly(new Difference(DifferenceKind.SPEAKER, Map.of("a", "joint", "b", "Rufus Firefly")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Freedonia accused Sylvania of cutting the cable|Sylvania accused Freedonia of cutting the cable|RIVAL_POSITION",
                "A joint office will open in Streslau|A joint office will open in Klow|DIFFERENT_PLACE",
                "Ruritania will host the winter games|Sylvania will host the winter games|DIFFERENT_PARTY",
            })
    void lookAlikesAreKeptApartWithAReason(String a, String b, NearMissReason reason) {
        Matches matches = Matcher.lexical().match(List.of(set("a", a, null), set("b", b, null)));
        assertThat(matches.bestFirst()).singleElement().extracting(Match::guard).isEqualTo(Optional.of(reason));
    }

    @Test
    void aGeneralRemarkIsBorneOutByASpecificClaimNotTheOtherWayRound() {
        String general = "They exchanged views on the drought in the Sahra.";
        String specific = "Norland will dig forty wells in the Sahra.";
        ClaimSet a = set("a", general, null);
        ClaimSet b = set("b", specific, null);
        Matches matches = Matcher.lexical().match(List.of(a, b));
        assertThat(matches.isBorneOutBy(a.claims().get(0), b.claims().get(0))).isTrue();
        assertThat(matches.isBorneOutBy(b.claims().get(0), a.claims().get(0))).isFalse();
    }

    @Test
    void oneOfManyTopicsIsBorneOutByAClaimAboutIt() {
        assertThat(isBorneOut(
                        "They reviewed the tolls, the quotas for young herring, the drought in the Sahra and student visas.",
                        "The quotas for young herring will grow by a third."))
                .isTrue();
        assertThat(isBorneOut(
                        "They reviewed the tolls, the quotas for young herring, the drought in the Sahra and student visas.",
                        "The bridge at Klow will be rebuilt."))
                .isFalse();
    }

    @Test
    void whomTalksWereBetweenIsNoTopicOfItsOwn() {
        assertThat(isBorneOut(
                        "They exchanged views on the results of the talks between the leaders of Norland and Sylvania.",
                        "Ruritania is deeply worried by what the army of Sylvania did at Klow."))
                .isFalse();
    }

    private static boolean isBorneOut(String general, String specific) {
        ClaimSet a = set("a", general, null);
        ClaimSet b = set("b", specific, null);
        return Matcher.lexical()
                .match(List.of(a, b))
                .isBorneOutBy(a.claims().get(0), b.claims().get(0));
    }

    @Test
    void topicsAreWordsOfTheTexts() {
        ClaimSet a = set("a", "Norland will dig forty wells in the Sahra.", null);
        Matches matches = Matcher.lexical().match(List.of(a));
        assertThat(matches.topic(a.claims()).orElseThrow()).contains("Sahra");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She raised concerns over the use of dum-dum bullets in the northern valley|northern valley",
                "Ruritania does not seek to change the order of Freedonia|Freedonia",
                "They signed an agreement on the export of frozen herring|frozen herring",
            })
    void topicsAreNounsWithWhatStandsBeforeThem(String text, String phrase) {
        ClaimSet a = set("a", text, null);
        assertThat(Matcher.lexical().match(List.of(a)).topic(a.claims()).orElseThrow())
                .contains(phrase)
                .doesNotContain("not", "seek", "raised");
    }

    @Test
    void whatOneSpeakerSetOutIsNotBorneOutByAnother() {
        ClaimSet a = set("a", "He set out his position on the drought in the Sahra.", Speaker.of("Lund"));
        ClaimSet b = set("b", "Norland will dig forty wells in the Sahra.", Speaker.of("Firefly"));
        Matches matches = Matcher.lexical().match(List.of(a, b));
        assertThat(matches.isBorneOutBy(a.claims().get(0), b.claims().get(0))).isFalse();
    }

    @Test
    void thanksForCondolencesTakeThemUp() {
        assertThat(pair("Lund conveyed his condolences", "Firefly thanked Lund for his condolences")
                        .get(Feature.PLEDGE_AND_THANKS))
                .isOne();
    }

    @Test
    void thanksForThanksIsNoPledgeTakenUp() {
        Pair courtesies =
                pair("Lund congratulated Firefly on the games", "Firefly thanked Lund for coming to the games");
        Pair pledge = pair("Lund will pay for the games", "Firefly thanked Lund for paying for the games");
        assertThat(courtesies.get(Feature.PLEDGE_AND_THANKS)).isZero();
        assertThat(courtesies.get(Feature.SPEAKER_OTHER)).isOne();
        assertThat(pledge.get(Feature.PLEDGE_AND_THANKS)).isOne();
    }

    @Test
    void partnersThatMakeDifferentPartsOfAListDoNotCompete() {
        Readout readout = Readout.builder("b", "Old harbour maps. Raw merino wool.")
                .id("b")
                .language("en")
                .build();
        ClaimSet a = set("a", "They will work on old harbour maps, raw merino wool and fresh herring", null);
        ClaimSet b = ClaimSet.of(
                readout,
                List.of(
                        Claim.in(readout, "b1").span(0, 17).build(),
                        Claim.in(readout, "b2").span(18, 34).build()));
        List<Match> matches = Matcher.lexical().match(List.of(a, b)).bestFirst();
        assertThat(matches)
                .extracting(match -> match.pair().leftPart)
                .doesNotContain(Parts.NONE)
                .doesNotHaveDuplicates();
    }

    private static Pair pair(String a, String b) {
        ClaimSet left = set("a", a, Speaker.of("Lund"));
        ClaimSet right = set("b", b, Speaker.of("Firefly"));
        boolean courtesy = a.contains("congratulated") || a.contains("condolences");
        ClaimKind kind = courtesy ? ClaimKind.APPRECIATION : ClaimKind.COMMITMENT;
        Claim given = left.claims().get(0);
        ClaimSet kinds = ClaimSet.of(
                left.readout(),
                List.of(Claim.in(left.readout(), "a1")
                        .span(0, a.length())
                        .speaker(given.speaker().orElseThrow())
                        .kind(kind)
                        .build()));
        return Matcher.lexical().match(List.of(kinds, right)).bestFirst().get(0).pair();
    }

    private static Claim claim(String id, String text, Speaker speaker) {
        return set(id, text, speaker).claims().get(0);
    }

    private static ClaimSet set(String id, String text, Speaker speaker) {
        Readout readout = Readout.builder(id, text).id(id).language("en").build();
        return ClaimSet.of(
                readout,
                List.of(Claim.in(readout, id + "1")
                        .span(0, text.length())
                        .speaker(speaker)
                        .build()));
    }
}
