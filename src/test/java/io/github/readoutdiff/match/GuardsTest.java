package io.github.readoutdiff.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Evidence;
import io.github.readoutdiff.model.NearMissReason;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.testing.Claims;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps two claims apart however alike they look, and what does not. */
class GuardsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Freedonia accused Sylvania of cutting the cable|Sylvania accused Freedonia of cutting the cable",
                "Yesterday Freedonia blamed Sylvania|Sylvania blamed Freedonia",
            })
    void exchangedRolesAreRivalPositions(String left, String right) {
        assertThat(guard(left, right)).contains(NearMissReason.RIVAL_POSITION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Freedonia accused Sylvania of cutting the cable|Freedonia accused Sylvania of breaking the cable",
                "Freedonia thanked Sylvania for the cable|Sylvania was thanked for the cable",
            })
    void theSameRolesAreNone(String left, String right) {
        assertThat(guard(left, right)).isEmpty();
    }

    @Test
    void twoSpeakersWhoAskForTheirOwnAreRivals() {
        assertThat(guard(
                        said("The northern border must be opened", "Lund", ClaimKind.REQUEST),
                        said("The northern border should be opened", "Firefly", ClaimKind.REQUEST)))
                .contains(NearMissReason.RIVAL_POSITION);
    }

    @Test
    void aRequestAndThePledgeThatAnswersItAreNoRivals() {
        assertThat(guard(
                        said("The northern border must be opened", "Lund", ClaimKind.REQUEST),
                        said("The northern border will be opened", "Firefly", ClaimKind.COMMITMENT)))
                .isEmpty();
    }

    @Test
    void whatEachOfTwoSpeakersHoldsIsHisOwnPosition() {
        assertThat(guard(
                        said("The northern border was opened", "Lund", ClaimKind.STATEMENT),
                        said("The northern border was opened late", "Firefly", ClaimKind.STATEMENT)))
                .contains(NearMissReason.RIVAL_POSITION);
    }

    @Test
    void oneSpeakersRequestInTwoAccountsIsNoRivalry() {
        assertThat(guard(
                        said("The northern border must be opened", "Lund", ClaimKind.REQUEST),
                        said("The northern border should be opened", "Premier Lund", ClaimKind.REQUEST)))
                .isEmpty();
    }

    @Test
    void requestsThatHaveNoWordInCommonAreNoRivals() {
        assertThat(guard(
                        said("The northern border must be opened", "Lund", ClaimKind.REQUEST),
                        said("Wheat prices should fall", "Firefly", ClaimKind.REQUEST)))
                .isEmpty();
    }

    @Test
    void twoSpeakersWhoSpeakOfDifferentPartiesAreRivals() {
        assertThat(guard(
                        said("The drought in Borovia is a grave matter", "Lund", ClaimKind.STATEMENT),
                        said("The drought in Graustark is a grave matter", "Firefly", ClaimKind.STATEMENT)))
                .contains(NearMissReason.RIVAL_POSITION);
    }

    @Test
    void aPartyThatOnlyOneOfThemNamesMakesNoRivals() {
        assertThat(guard(
                        said("The drought in Borovia will be fought together", "Lund", ClaimKind.COMMITMENT),
                        said("The drought will be fought together", "Firefly", ClaimKind.COMMITMENT)))
                .isEmpty();
    }

    @Test
    void whoIsOnlySaidToHaveSetOutHisPositionIsARivalOfWhoTakesOne() {
        assertThat(guard(
                        said("He set out his position on the drought", "Lund", ClaimKind.STATEMENT),
                        said("The drought is a grave matter", "Firefly", ClaimKind.STATEMENT)))
                .contains(NearMissReason.RIVAL_POSITION);
    }

    @Test
    void yesAndNoOfTwoSpeakersAreTwoPoints() {
        assertThat(guard(
                        said("The tolls will not be lowered this year", "Lund", ClaimKind.STATEMENT),
                        said("The tolls will be lowered this year", "Firefly", ClaimKind.STATEMENT)))
                .contains(NearMissReason.OPPOSITE_POLARITY);
    }

    @Test
    void yesAndNoOfOneSpeakerAreOnePointOnWhichTheReadoutsClash() {
        assertThat(guard(
                        said("The tolls will not be lowered this year", "Lund", ClaimKind.STATEMENT),
                        said("The tolls will be lowered this year", "Lund", ClaimKind.STATEMENT)))
                .isEmpty();
    }

    @Test
    void noOfBothSpeakersIsNoOpposite() {
        assertThat(guard(
                        said("The tolls will not be lowered this year", "Lund", ClaimKind.COMMITMENT),
                        said("The tolls will not be lowered this year", "Firefly", ClaimKind.COMMITMENT)))
                .isEmpty();
    }

    @Test
    void whoSharesTwoNamesSpeaksOfOneThing() {
        assertThat(guard(
                        "Ruritania, Freedonia and Borovia will repair the northern dam",
                        "Ruritania, Freedonia and Graustark will repair the northern dam"))
                .isEmpty();
        assertThat(guard(
                        "Ruritania and Borovia will repair the northern dam",
                        "Ruritania and Graustark will repair the northern dam"))
                .contains(NearMissReason.DIFFERENT_PARTY);
    }

    @Test
    void whereTheOtherWordsDifferTooAnotherNameKeepsNothingApart() {
        assertThat(guard("Ruritania will host the winter games", "Sylvania will sell frozen herring"))
                .isEmpty();
    }

    @Test
    void aSpeakersOwnNameIsNoOtherParty() {
        assertThat(guard(
                        said("Lund will repair the northern dam", "Premier Lund", ClaimKind.COMMITMENT),
                        said("Harald will repair the northern dam", "Harald Lund", ClaimKind.COMMITMENT)))
                .isEmpty();
    }

    @Test
    void onlyWhereBothNamesStandAsPlacesThePlaceIsTheReason() {
        assertThat(guard("A joint office will open in Streslau", "A joint office will open in Klow"))
                .contains(NearMissReason.DIFFERENT_PLACE);
        assertThat(guard("A joint office will open in Streslau", "A joint office of Graustark will open"))
                .contains(NearMissReason.DIFFERENT_PARTY);
    }

    @Test
    void namesOfThoseWhoTelephonedKeepTheCallTogether() {
        assertThat(guard(
                        "President Rudolf spoke by telephone with Firefly",
                        "Firefly spoke by telephone with President Rudolf"))
                .isEmpty();
    }

    @Test
    void theEvidenceNamesTheGuard() {
        assertThat(match(one("A joint office will open in Streslau"), other("A joint office will open in Klow"))
                        .evidence())
                .filteredOn(each -> each.measure().equals("guard"))
                .singleElement()
                .extracting(Evidence::terms)
                .isEqualTo(List.of("different_place"));
    }

    @Test
    void aMatchTellsOfEitherClaimHowFarItIsCoveredAndWhetherItIsVague() {
        Match match = match(
                one("They exchanged views on the drought in the Sahra"),
                other("The drought in the Sahra will be fought and wells will be dug"));
        Claim left = match.left();
        Claim right = match.right();

        assertThat(match.isVague(left)).isTrue();
        assertThat(match.isVague(right)).isFalse();
        assertThat(match.covered(left)).isGreaterThan(match.covered(right)).isLessThanOrEqualTo(1);
        assertThat(match.covered(right)).isPositive();
        assertThat(match.other(left)).isEqualTo(right);
        assertThat(match.other(right)).isEqualTo(left);
    }

    private static Optional<NearMissReason> guard(String left, String right) {
        return match(one(left), other(right)).guard();
    }

    private static Optional<NearMissReason> guard(Said left, Said right) {
        return match(left.of("A"), right.of("B")).guard();
    }

    private static Match match(ClaimSet left, ClaimSet right) {
        return Matcher.lexical().match(List.of(left, right)).bestFirst().get(0);
    }

    private static ClaimSet one(String text) {
        return Claims.by("A").claim(text).build();
    }

    private static ClaimSet other(String text) {
        return Claims.by("B").claim(text).build();
    }

    private static Said said(String text, String speaker, ClaimKind kind) {
        return new Said(text, speaker, kind);
    }

    private record Said(String text, String speaker, ClaimKind kind) {
        ClaimSet of(String issuer) {
            return Claims.by(issuer)
                    .claim(text, claim -> claim.speaker(Speaker.of(speaker)).kind(kind))
                    .build();
        }
    }
}
