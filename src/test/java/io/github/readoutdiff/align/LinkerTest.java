package io.github.readoutdiff.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.readoutdiff.match.Match;
import io.github.readoutdiff.match.Matcher;
import io.github.readoutdiff.match.Matches;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Overrides;
import io.github.readoutdiff.model.RuledClaim;
import io.github.readoutdiff.model.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the three thresholds of a link mean, to the bit, and what no score can join. */
class LinkerTest {
    private static final double ANY = Double.MIN_VALUE;

    private static final List<List<String>> THREE = List.of(
            List.of("The border crossing at Zenda will be reopened in May."),
            List.of("The border crossing at Zenda is to be reopened."),
            List.of("The crossing at Zenda will be open again in May for trucks."));
    private static final List<List<String>> SPLIT = List.of(
            List.of("Ruritania will repair the northern dam and rebuild the old harbour of Streslau."),
            List.of("Ruritania will repair the northern dam.", "Ruritania is to rebuild the old harbour of Streslau."));

    @Test
    void aScoreThatReachesTheThresholdJoinsAndOneBelowItDoesNot() {
        List<ClaimSet> sets = sets(THREE.subList(0, 2));
        double score = score(sets, "a1", "b1");

        assertThat(link(sets, new Thresholds(score, 1, ANY))).containsExactly("a1 b1");
        assertThat(link(sets, new Thresholds(Math.nextUp(score), 1, ANY))).containsExactlyInAnyOrder("a1", "b1");
    }

    @Test
    void aThirdReadoutJoinsIfItsMeanWithTheOthersReachesTheThreshold() {
        List<ClaimSet> sets = sets(THREE);
        double mean = (score(sets, "a1", "c1") + score(sets, "b1", "c1")) / 2;

        assertThat(link(sets, new Thresholds(mean - 1e-9, 1, ANY))).containsExactly("a1 b1 c1");
        assertThat(link(sets, new Thresholds(mean + 1e-9, 1, ANY))).containsExactlyInAnyOrder("a1 b1", "c1");
    }

    @Test
    void aThirdReadoutJoinsOnlyIfEachOfTheOthersIsLikelyAtAll() {
        List<ClaimSet> sets = sets(THREE);
        double least = Math.min(score(sets, "a1", "c1"), score(sets, "b1", "c1"));

        assertThat(link(sets, new Thresholds(least, 1, least))).containsExactly("a1 b1 c1");
        assertThat(link(sets, new Thresholds(least, 1, Math.nextUp(least)))).containsExactlyInAnyOrder("a1 b1", "c1");
    }

    @Test
    void aFurtherClaimOfOneReadoutJoinsIfItReachesItsOwnThreshold() {
        List<ClaimSet> sets = sets(SPLIT);
        double further = Math.min(score(sets, "a1", "b1"), score(sets, "a1", "b2"));

        assertThat(link(sets, new Thresholds(ANY, further, ANY))).containsExactly("a1 b1 b2");
        assertThat(link(sets, new Thresholds(ANY, Math.nextUp(further), ANY))).hasSize(2);
    }

    @Test
    void whatOnlyReachesTheLowerThresholdForFurtherClaimsIsNoFirstLink() {
        List<ClaimSet> sets = sets(SPLIT);

        assertThat(link(sets, new Thresholds(1, ANY, ANY))).containsExactlyInAnyOrder("a1", "b1", "b2");
    }

    @Test
    void noScoreJoinsWhatAGuardKeepsApart() {
        List<ClaimSet> sets = sets(List.of(
                List.of("Ruritania will host the winter games."), List.of("Sylvania will host the winter games.")));
        assertThat(matches(sets).bestFirst().get(0).guard()).isPresent();

        assertThat(link(sets, new Thresholds(ANY, ANY, ANY))).containsExactlyInAnyOrder("a1", "b1");
    }

    @Test
    void noScoreJoinsAGeneralRemarkWithTheClaimThatBearsItOut() {
        List<ClaimSet> sets = sets(List.of(
                List.of("They exchanged views on the drought in the Sahra."),
                List.of("Norland will buy wheat for the people of the Sahra in the drought.")));

        assertThat(link(sets, new Thresholds(ANY, ANY, ANY))).containsExactlyInAnyOrder("a1", "b1");
    }

    @Test
    void aGuardBetweenTwoMembersKeepsAThirdFromBringingThemTogether() {
        List<ClaimSet> sets = sets(List.of(
                List.of("Ruritania will host the winter games."),
                List.of("Sylvania will host the winter games."),
                List.of("The winter games will be held.")));

        assertThat(link(sets, new Thresholds(ANY, ANY, ANY)))
                .noneMatch(group -> group.contains("a1") && group.contains("b1"));
    }

    @Test
    void whatAPersonPartedStaysApartAlsoByWayOfAThird() {
        List<ClaimSet> sets = sets(THREE);
        Claim a = sets.get(0).claims().get(0);
        Claim c = sets.get(2).claims().get(0);
        Ruling apart = Ruling.part(List.of(RuledClaim.of(a), RuledClaim.of(c)));

        assertThat(link(sets, new Thresholds(ANY, ANY, ANY), apart)).containsExactlyInAnyOrder("a1 b1", "c1");
    }

    @Test
    void whatAPersonJoinedIsOneGroupBeforeAnyScoreIsLookedAt() {
        List<ClaimSet> sets = sets(SPLIT);
        Claim first = sets.get(1).claims().get(0);
        Claim second = sets.get(1).claims().get(1);
        Ruling together = Ruling.join(List.of(RuledClaim.of(first), RuledClaim.of(second)));

        assertThat(link(sets, new Thresholds(1, 1, 1), together)).containsExactlyInAnyOrder("a1", "b1 b2");
    }

    @Test
    void aMatchOfAClaimThatIsNotComparedIsAMistakeOfTheCaller() {
        List<ClaimSet> sets = sets(THREE);
        List<Claim> one = sets.get(0).claims();
        Linker linker = new Linker(matches(sets), new Thresholds(ANY, ANY, ANY), Rulings.of(Overrides.none(), one));

        assertThatThrownBy(() -> linker.link(one))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("claim \"b1\" was matched but is not compared");
    }

    @Test
    void groupsKnowTheirReadoutsAndTheScoresThatJoiningThemWouldBring() {
        List<ClaimSet> sets = sets(List.of(
                List.of("Ruritania will host the winter games.", "They met."),
                List.of("Sylvania will host the winter games.", "They met.")));
        Matches matches = matches(sets);
        Group ours = new Group(sets.get(0).claims().get(0));
        Group oursToo = new Group(sets.get(0).claims().get(1));
        Group theirs = new Group(sets.get(1).claims().get(0));
        Group theirsToo = new Group(sets.get(1).claims().get(1));

        assertThat(ours.has("a")).isTrue();
        assertThat(ours.has("b")).isFalse();
        assertThat(ours.meets(oursToo)).isTrue();
        assertThat(ours.meets(theirs)).isFalse();
        assertThat(ours.scoresWith(oursToo, matches)).as("of one readout").isEmpty();
        assertThat(ours.scoresWith(theirs, matches)).as("guarded").containsExactly(0.0);
        double score = score(sets, "a2", "b2");
        assertThat(oursToo.scoresWith(theirsToo, matches)).containsExactly(score);
        ours.absorb(oursToo);
        assertThat(ours.claims()).isEqualTo(sets.get(0).claims());
        assertThat(ours.scoresWith(theirsToo, matches)).hasSize(2).endsWith(score);
    }

    private static List<String> link(List<ClaimSet> sets, Thresholds thresholds, Ruling... rulings) {
        List<Claim> claims = sets.stream().flatMap(set -> set.claims().stream()).toList();
        Rulings ruled = Rulings.of(new Overrides(List.of(rulings)), claims);
        Set<String> groups = new Linker(matches(sets), thresholds, ruled)
                .link(claims).values().stream()
                        .map(group -> group.stream().map(Claim::id).sorted().collect(Collectors.joining(" ")))
                        .collect(Collectors.toSet());
        return List.copyOf(groups);
    }

    private static double score(List<ClaimSet> sets, String one, String other) {
        return matches(sets).bestFirst().stream()
                .filter(match ->
                        match.left().id().equals(one) && match.right().id().equals(other))
                .mapToDouble(Match::score)
                .findFirst()
                .orElseThrow();
    }

    private static Matches matches(List<ClaimSet> sets) {
        return Matcher.lexical().match(sets);
    }

    private static List<ClaimSet> sets(List<List<String>> texts) {
        List<ClaimSet> sets = new ArrayList<>();
        for (List<String> sentences : texts) {
            sets.add(AlignerLawsTest.set(String.valueOf((char) ('a' + sets.size())), sentences));
        }
        return sets;
    }
}
