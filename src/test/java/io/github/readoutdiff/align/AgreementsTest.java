package io.github.readoutdiff.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.match.Matcher;
import io.github.readoutdiff.model.Agreement;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.DifferenceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In what readouts differ decides how far they agree. */
class AgreementsTest {
    private static final String LENDS = "Ruritania lends 300 million crowns.";

    @Test
    void theSameWordsAreVerbatimWhateverTheirCaseAndPunctuation() {
        assertThat(agreement(List.of(), LENDS, "RURITANIA lends: 300 million crowns"))
                .isEqualTo(Agreement.VERBATIM);
    }

    @Test
    void oneWordMoreIsNotVerbatim() {
        assertThat(agreement(List.of(), LENDS, "Ruritania lends 300 million crowns now."))
                .isEqualTo(Agreement.REWORDED);
    }

    @Test
    void theSameWordsOfTwoSpeakersAreVerbatim() {
        assertThat(agreement(List.of(difference(DifferenceKind.SPEAKER)), LENDS, LENDS))
                .isEqualTo(Agreement.VERBATIM);
    }

    @Test
    void threeReadoutsAreVerbatimOnlyIfAllAre() {
        assertThat(agreement(List.of(), LENDS, LENDS, LENDS)).isEqualTo(Agreement.VERBATIM);
        assertThat(agreement(List.of(), LENDS, LENDS, "Ruritania gives 300 million crowns."))
                .isEqualTo(Agreement.REWORDED);
    }

    @ParameterizedTest
    @EnumSource(names = {"POLARITY", "NUMBER", "DATE"})
    void explicitClashesMakeReadoutsDiffer(DifferenceKind kind) {
        assertThat(agreementOfRewordedClaims(DifferenceKind.DETAIL, kind)).isEqualTo(Agreement.DIFFERING);
    }

    @ParameterizedTest
    @EnumSource(names = {"DETAIL", "CONDITION", "PARTY"})
    void whatOnlyOneSaysMakesThePointPartial(DifferenceKind kind) {
        assertThat(agreementOfRewordedClaims(DifferenceKind.NAMING, kind)).isEqualTo(Agreement.PARTIAL);
    }

    @ParameterizedTest
    @EnumSource(names = {"STRENGTH", "SPEAKER", "NAMING"})
    void otherNamesSpeakersAndVerbsAreTheSamePointReworded(DifferenceKind kind) {
        assertThat(agreementOfRewordedClaims(kind)).isEqualTo(Agreement.REWORDED);
    }

    @Test
    void everyTwoReadoutsAreComparedAndTheMostTellingDifferenceComesFirst() {
        List<Difference> found = differences(
                "They discussed the crisis and Ruritania lends 300 million crowns.",
                "They discussed the conflict and Ruritania lends 200 million crowns.",
                "They discussed the crisis and Ruritania lends 100 million crowns.");

        assertThat(found)
                .contains(
                        new Difference(
                                DifferenceKind.NUMBER, words("a", "300 million crowns", "b", "200 million crowns")),
                        new Difference(
                                DifferenceKind.NUMBER, words("a", "300 million crowns", "c", "100 million crowns")),
                        new Difference(
                                DifferenceKind.NUMBER, words("b", "200 million crowns", "c", "100 million crowns")),
                        new Difference(DifferenceKind.NAMING, words("a", "crisis", "b", "conflict")),
                        new Difference(DifferenceKind.NAMING, words("b", "conflict", "c", "crisis")))
                .isSortedAccordingTo((one, other) -> one.kind().compareTo(other.kind()))
                .doesNotHaveDuplicates();
    }

    @Test
    void claimsAreSidesInTheOrderInWhichTheyCome() {
        List<Claim> claims = claims(LENDS, "They met.");
        Claim last = claims.get(1);
        Claim first = claims.get(0);

        assertThat(Agreements.sides(List.of(last, first)).keySet()).containsExactly("b", "a");
        assertThat(Agreements.sides(List.of(last, first))).containsEntry("a", List.of(first));
    }

    private static Agreement agreementOfRewordedClaims(DifferenceKind... kinds) {
        List<Difference> differences = new ArrayList<>();
        for (DifferenceKind kind : kinds) {
            differences.add(difference(kind));
        }
        return agreement(differences, LENDS, "A loan of 300 million crowns comes from Ruritania.");
    }

    private static Agreement agreement(List<Difference> differences, String... texts) {
        return Agreements.of(claims(texts), differences);
    }

    private static List<Difference> differences(String... texts) {
        List<ClaimSet> sets = sets(texts);
        return new Agreements(Matcher.lexical().match(sets)).differences(claims(texts));
    }

    private static List<Claim> claims(String... texts) {
        return sets(texts).stream().flatMap(set -> set.claims().stream()).toList();
    }

    private static List<ClaimSet> sets(String... texts) {
        List<ClaimSet> sets = new ArrayList<>();
        for (String text : texts) {
            sets.add(AlignerLawsTest.set(String.valueOf((char) ('a' + sets.size())), List.of(text)));
        }
        return sets;
    }

    private static Difference difference(DifferenceKind kind) {
        return new Difference(kind, Map.of("a", "words"));
    }

    private static Map<String, String> words(String one, String mine, String other, String theirs) {
        return Map.of(one, mine, other, theirs);
    }
}
