package io.github.readoutdiff.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.DifferenceKind;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.model.Strength;
import io.github.readoutdiff.testing.Claims;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In what two readouts differ that state one point, in the words of each. */
class DifferencesTest {
    private static final String DAM = "Ruritania will repair the northern dam.";

    @Test
    void theSameClaimDiffersInNothing() {
        assertThat(between(one(DAM), other(DAM))).isEmpty();
    }

    @Test
    void whereEachNamesAnotherThePartyDiffers() {
        assertThat(words(
                        DifferenceKind.PARTY,
                        one("Ruritania, Borovia and Freedonia will repair the northern dam."),
                        other("Ruritania, Graustark and Sylvania will repair the northern dam.")))
                .containsExactly("Borovia, Freedonia", "Graustark, Sylvania");
    }

    @Test
    void aNameThatOnlyOneSideAddsIsADetailAndNoOtherParty() {
        List<Difference> found = between(one(DAM), other("Ruritania will repair the northern dam with Sylvania."));

        assertThat(found).extracting(Difference::kind).containsExactly(DifferenceKind.DETAIL);
        assertThat(found.get(0).words()).isEqualTo(Map.of("b", "Sylvania"));
    }

    @Test
    void theSpeakersOwnNameIsNoOtherParty() {
        assertThat(kinds(
                        one("Rudolf will repair the northern dam.", claim -> claim.speaker(Speaker.of("King Rudolf"))),
                        other(
                                "Firefly will repair the northern dam.",
                                claim -> claim.speaker(Speaker.of("Rufus Firefly")))))
                .contains(DifferenceKind.SPEAKER)
                .doesNotContain(DifferenceKind.PARTY);
    }

    @Test
    void namesStandTogetherAsInTheText() {
        assertThat(words(
                        DifferenceKind.PARTY,
                        one("Trains will run to Zenda on Victory Day by way of Castle-Hentzau."),
                        other("Trains will run to Strelsau by way of the Long Wall.")))
                .containsExactly("Zenda, Victory Day, Castle-Hentzau", "Strelsau, Long Wall");
    }

    @Test
    void aBodyByItsInitialsAndInFullIsOneParty() {
        assertThat(kinds(
                        one("Work in the NRC on the northern dam will go on in Zenda."),
                        other("Work in the Northern Rivers Commission on the dam will go on.")))
                .doesNotContain(DifferenceKind.PARTY);
        assertThat(kinds(
                        one("Work in the NRC on the northern dam will go on."),
                        other("Work in the Northern Rivers Commission on the dam of Zenda will go on.")))
                .doesNotContain(DifferenceKind.PARTY);
    }

    @Test
    void theCurrencyOfASumIsNoParty() {
        assertThat(kinds(
                        one("The northern dam will be repaired for USD 5 million."),
                        other("The dam of Zenda will be repaired for $5 million.")))
                .doesNotContain(DifferenceKind.PARTY);
    }

    @Test
    void officesAndFormsOfAddressAreNoParties() {
        assertThat(words(
                        DifferenceKind.PARTY,
                        one("The Spokesman said that trains will run to Zenda's harbour."),
                        other("Trains will run to H.E. the Envoy in Strelsau.")))
                .containsExactly("Zenda", "Strelsau");
    }

    @Test
    void aNameSpeltInTwoWaysIsOneParty() {
        assertThat(kinds(
                        one("Trains will run to Zenda with Minister Sergey Lasov."),
                        other("Trains will run to Strelsau with Minister Sergei Lasov.")))
                .contains(DifferenceKind.PARTY);
        assertThat(kinds(
                        one("Trains will run to Zenda with Minister Sergey Lasov."),
                        other("Trains will run to Zenda with Minister Sergei Lasov of Borduria.")))
                .doesNotContain(DifferenceKind.PARTY);
        assertThat(words(
                        DifferenceKind.PARTY,
                        one("Trains will run to Zenda."),
                        other("Trains will run to Tarlenheim and Zendara.")))
                .containsExactly("Zenda", "Tarlenheim, Zendara");
    }

    @Test
    void aDirectionIsNoParty() {
        assertThat(words(
                        DifferenceKind.PARTY,
                        one("Trains will serve the Global South and Zenda."),
                        other("Trains will serve Strelsau.")))
                .containsExactly("Zenda", "Strelsau");
    }

    @Test
    void thoseWhoSpeakAreNoOtherParties() {
        ClaimSet mine = said(one("He told Firefly that trains will run to Zenda."), "Rudolf Elphberg");
        ClaimSet theirs = said(other("He heard from Rudolf that trains will run to Strelsau."), "Rufus Firefly");

        assertThat(words(DifferenceKind.PARTY, mine, theirs)).containsExactly("Zenda", "Strelsau");
    }

    @Test
    void monthsAreDatesAndNoParties() {
        assertThat(kinds(one("Trains will run to Zenda in April."), other("Trains will run to Zenda in May.")))
                .contains(DifferenceKind.DATE)
                .doesNotContain(DifferenceKind.PARTY);
    }

    @Test
    void titlesAndFullNamesOfThoseWhoTelephonedAreNoOtherParties() {
        assertThat(kinds(
                        one("President Rudolf of Ruritania held a telephone conversation with Firefly."),
                        other("Prime Minister Rufus Firefly spoke by phone with Rudolf Elphberg.")))
                .doesNotContain(DifferenceKind.PARTY);
    }

    @Test
    void aConditionOfEitherSideIsTold() {
        String bare = "Sylvania will open the port.";
        String hedged = "Sylvania will open the port if the mines are cleared, and soon.";

        assertThat(words(DifferenceKind.CONDITION, one(hedged), other(bare)))
                .containsExactly("if the mines are cleared");
        assertThat(words(DifferenceKind.CONDITION, one(bare), other(hedged)))
                .containsExactly("if the mines are cleared");
    }

    @Test
    void aConditionReachesToTheEndOfItsClauseOrOfTheText() {
        assertThat(words(
                        DifferenceKind.CONDITION,
                        one("Sylvania will open the port if the mines are cleared"),
                        other("Sylvania will open the port")))
                .containsExactly("if the mines are cleared");
    }

    @Test
    void whereBothSetAConditionNoneIsMissing() {
        assertThat(kinds(
                        one("Sylvania will open the port if the mines are cleared."),
                        other("Sylvania will open the port provided the ships leave.")))
                .doesNotContain(DifferenceKind.CONDITION);
    }

    @Test
    void ofOneKindAnotherStepOfTheLadderIsAnotherStrength() {
        assertThat(words(
                        DifferenceKind.STRENGTH,
                        strong(ClaimKind.REQUEST, 3, "asked"),
                        otherStrong(ClaimKind.REQUEST, 6, "demanded")))
                .containsExactly("asked", "demanded");
    }

    @Test
    void theSameStepIsNoDifferenceWhateverItsWords() {
        assertThat(kinds(strong(ClaimKind.REQUEST, 3, "asked"), otherStrong(ClaimKind.REQUEST, 3, "requested")))
                .doesNotContain(DifferenceKind.STRENGTH);
    }

    @Test
    void stepsOfTwoLaddersAreNotCompared() {
        assertThat(kinds(strong(ClaimKind.REQUEST, 3, "asked"), otherStrong(ClaimKind.WARNING, 6, "warned")))
                .doesNotContain(DifferenceKind.STRENGTH);
    }

    @Test
    void aStrengthThatOnlyOneSideHasIsNoDifference() {
        assertThat(kinds(strong(ClaimKind.REQUEST, 3, "asked"), other(DAM, claim -> claim.kind(ClaimKind.REQUEST))))
                .doesNotContain(DifferenceKind.STRENGTH);
        assertThat(kinds(one(DAM, claim -> claim.kind(ClaimKind.REQUEST)), otherStrong(ClaimKind.REQUEST, 3, "asked")))
                .doesNotContain(DifferenceKind.STRENGTH);
    }

    @Test
    void theStrongestOfSeveralClaimsSpeaksForItsSide() {
        ClaimSet several = Claims.by("A")
                .claim(DAM, claim -> claim.kind(ClaimKind.REQUEST).strength(new Strength(2, "hoped")))
                .claim(DAM, claim -> claim.kind(ClaimKind.REQUEST).strength(new Strength(5, "urged")))
                .claim(DAM, claim -> claim.kind(ClaimKind.REQUEST).strength(new Strength(3, "asked")))
                .build();

        assertThat(words(DifferenceKind.STRENGTH, several, otherStrong(ClaimKind.REQUEST, 1, "wished")))
                .containsExactly("urged", "wished");
    }

    @Test
    void twoLevelsOfTheSameWordsAreNoDifference() {
        assertThat(kinds(strong(ClaimKind.REQUEST, 3, "asked"), otherStrong(ClaimKind.REQUEST, 4, "Asked")))
                .doesNotContain(DifferenceKind.STRENGTH);
    }

    @Test
    void whatWillBeForOneAndMayBeForTheOtherDiffersInStrength() {
        assertThat(words(
                        DifferenceKind.STRENGTH,
                        one("Sylvania will open the port."),
                        other("Sylvania may soon open the port.")))
                .containsExactly("will open", "may soon open");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sylvania will open the port. | Sylvania will open the port in May.
            Sylvania will open the port. | Sylvania will open the port, which might please the fishermen.
            Sylvania could open the port. | Sylvania may open the port.
            Sylvania will open the port, or may open a road. | Sylvania may open a road, or will open the port.
            """)
    void otherDeedsAndOtherWordsForOneModalVerbAreNoOtherStrength(String mine, String theirs) {
        assertThat(kinds(one(mine), other(theirs))).doesNotContain(DifferenceKind.STRENGTH);
    }

    @ParameterizedTest
    @CsvSource({"Rudolf,Rufus Firefly", "joint,Rufus Firefly", "Rufus Firefly,joint"})
    void twoSpeakersOrTheSidesTogetherAgainstOneAreADifference(String mine, String theirs) {
        assertThat(words(DifferenceKind.SPEAKER, said(one(DAM), mine), said(other(DAM), theirs)))
                .containsExactly(mine, theirs);
    }

    @ParameterizedTest
    @CsvSource({
        "Firefly,Rufus Firefly", // one man
        "narrator,Rufus Firefly", // the narrator tells what he said
        "joint,joint",
        "the President,Rufus Firefly", // who may be the President
    })
    void whoMayBeOneSpeakerIsNoDifference(String mine, String theirs) {
        assertThat(kinds(said(one(DAM), mine), said(other(DAM), theirs))).doesNotContain(DifferenceKind.SPEAKER);
        assertThat(kinds(said(one(DAM), theirs), said(other(DAM), mine))).doesNotContain(DifferenceKind.SPEAKER);
    }

    @Test
    void anUnknownSpeakerIsNoDifference() {
        assertThat(kinds(one(DAM), said(other(DAM), "Rufus Firefly"))).doesNotContain(DifferenceKind.SPEAKER);
        assertThat(kinds(said(one(DAM), "Rufus Firefly"), other(DAM))).doesNotContain(DifferenceKind.SPEAKER);
    }

    @Test
    void theFirstSpeakerOfASideThatIsNotTheNarratorCounts() {
        ClaimSet several = Claims.by("A")
                .claim(DAM, claim -> claim.speaker(Speaker.NARRATOR))
                .claim(DAM, claim -> claim.speaker(Speaker.of("Rudolf")))
                .build();

        assertThat(words(DifferenceKind.SPEAKER, several, said(other(DAM), "Firefly")))
                .containsExactly("Rudolf", "Firefly");
    }

    @Test
    void wordsThatAClashStandsInAreThoseOfTheClaimThatHasThem() {
        ClaimSet several = Claims.by("A")
                .claim("They met.")
                .claim("Ruritania lends 300 million crowns.")
                .build();

        assertThat(words(DifferenceKind.NUMBER, several, other("Ruritania lends 200 million crowns.")))
                .containsExactly("300 million crowns", "200 million crowns");
    }

    @Test
    void periodsAndDatesAreDatesSumsAndCountsAreNumbers() {
        assertThat(kinds(one("It lasts 120 days."), other("It lasts 60 days."))).contains(DifferenceKind.DATE);
        assertThat(kinds(one("They meet on 20 May."), other("They meet on 21 May.")))
                .contains(DifferenceKind.DATE);
        assertThat(kinds(one("Tolls fall by 40 percent."), other("Tolls fall by 50 percent.")))
                .contains(DifferenceKind.NUMBER)
                .doesNotContain(DifferenceKind.DATE);
    }

    @Test
    void whatOneSideAddsIsADetailInItsWords() {
        assertThat(words(
                        DifferenceKind.DETAIL,
                        one("Sylvania will open the port."),
                        other("Sylvania will open the port and build a school for the children of the fishermen.")))
                .containsExactly("build a school for the children of the fishermen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            Trains will run before the vote.    | Trains will run after the vote.    | before the vote  | after the vote
            All captives are free.              | Some captives are free.            | All captives     | Some captives
            Most captives are free.             | Few captives are free.             | Most captives    | Few captives
            Zenda never ratified the treaty.    | Zenda has not yet ratified the treaty. | never ratified | not yet ratified
            Trains will run only to Zenda.      | Trains will run to Zenda.          | only to Zenda    | none
            Trains will run until the vote.     | Trains will run for the vote.      | until the vote   | none
            Zenda must repair the dam.          | Zenda should repair the dam.       | must repair      | should repair
            Trains may run to Zenda.            | Trains run to Zenda.               | may run          | none
            """)
    void smallWordsThatLimitWhatIsSaidAreADetail(String mine, String theirs, String shown, String other) {
        List<String> expected = other == null ? List.of(shown) : List.of(shown, other);

        assertThat(words(DifferenceKind.DETAIL, one(mine), other(theirs))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trains will run before the vote.    | Trains will run prior to the vote.
            All captives are free.              | Every captive is free.
            Trains will run every week.         | Trains will run, once a week.
            Trains run to Zenda, not only to the vote. | Trains run to Zenda, to the vote.
            Trains will run to Zenda in May.    | Trains will run to Zenda in May, as the dam shows.
            Zenda must repair the dam.          | Zenda is to repair the dam.
            """)
    void whatLimitsInOtherWordsOrNotAtAllIsNone(String mine, String theirs) {
        assertThat(words(DifferenceKind.DETAIL, one(mine), other(theirs)))
                .doesNotContain("before the vote", "All captives", "every week", "only to the vote")
                .noneMatch(words -> words.contains("May") || words.contains("must"));
    }

    @Test
    void oneNameInTwoSpellingsIsNoOtherNaming() {
        assertThat(kinds(one("They discussed the crisis in Karsk."), other("They discussed the Crisis in Karsk.")))
                .isEmpty();
    }

    @Test
    void aClashOfYesAndNoShowsTheWordsThatAreDenied() {
        assertThat(words(
                        DifferenceKind.POLARITY,
                        one("The minister said that the tolls on the river will be lowered next year."),
                        other("The minister said that the tolls on the river will not be lowered next year.")))
                .containsExactly("lowered next year", "not be lowered next year");
    }

    @Test
    void aNumberWithoutANounCountsWhatTheOtherCounts() {
        assertThat(words(
                        DifferenceKind.NUMBER,
                        one("They will exchange 200 from each side before the holidays."),
                        other("They will exchange 250 prisoners before the holidays.")))
                .containsExactly("200", "250");
    }

    @Test
    void aNumberThatDiffersIsNoDetailAsWell() {
        assertThat(kinds(
                        one("They will send 40 engineers to the dam."),
                        other("They will send sixty engineers to the dam.")))
                .containsExactly(DifferenceKind.NUMBER);
    }

    @Test
    void differencesComeInTheOrderOfTheirKinds() {
        assertThat(kinds(
                        one("They discussed the crisis for 120 days.", claim -> claim.speaker(Speaker.of("Rudolf"))),
                        other(
                                "They did not discuss the conflict for 60 days if Zenda is closed.",
                                claim -> claim.speaker(Speaker.of("Firefly")))))
                .isSorted()
                .contains(
                        DifferenceKind.POLARITY,
                        DifferenceKind.DATE,
                        DifferenceKind.CONDITION,
                        DifferenceKind.SPEAKER,
                        DifferenceKind.NAMING);
    }

    private static ClaimSet one(String text) {
        return one(text, UnaryOperator.identity());
    }

    private static ClaimSet one(String text, UnaryOperator<Claim.Builder> with) {
        return Claims.by("A").claim(text, with).build();
    }

    private static ClaimSet other(String text) {
        return other(text, UnaryOperator.identity());
    }

    private static ClaimSet other(String text, UnaryOperator<Claim.Builder> with) {
        return Claims.by("B").claim(text, with).build();
    }

    private static ClaimSet strong(ClaimKind kind, int level, String words) {
        return one(DAM, claim -> claim.kind(kind).strength(new Strength(level, words)));
    }

    private static ClaimSet otherStrong(ClaimKind kind, int level, String words) {
        return other(DAM, claim -> claim.kind(kind).strength(new Strength(level, words)));
    }

    private static ClaimSet said(ClaimSet set, String speaker) {
        return ClaimSet.of(
                set.readout(),
                set.claims().stream()
                        .map(claim -> claim.toBuilder(set.readout())
                                .speaker(Speaker.of(speaker))
                                .build())
                        .toList());
    }

    private static List<DifferenceKind> kinds(ClaimSet one, ClaimSet other) {
        return between(one, other).stream().map(Difference::kind).distinct().toList();
    }

    private static List<String> words(DifferenceKind kind, ClaimSet one, ClaimSet other) {
        return between(one, other).stream()
                .filter(difference -> difference.kind() == kind)
                .flatMap(difference -> difference.words().values().stream())
                .toList();
    }

    private static List<Difference> between(ClaimSet one, ClaimSet other) {
        return Matcher.lexical().match(List.of(one, other)).differences(one.claims(), other.claims());
    }
}
