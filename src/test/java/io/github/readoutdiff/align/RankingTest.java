package io.github.readoutdiff.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.model.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an expert looks for first stands first. */
class RankingTest {
    private static final String RUDOLF = "Rudolf";
    private static final String FIREFLY = "Firefly";

    private final List<Claim> ruritania = new ArrayList<>();
    private final List<Claim> freedonia = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "WARNING,COMMITMENT",
        "COMMITMENT,REQUEST",
        "REQUEST,PROPOSAL",
        "REQUEST,AGREEMENT",
        "PROPOSAL,STATEMENT",
        "AGREEMENT,STATEMENT",
        "STATEMENT,CONTEXT",
        "CONTEXT,APPRECIATION",
        "CONTEXT,PROCEDURAL",
    })
    void kindsComeInTheOrderInWhichExpertsLookForThem(ClaimKind first, ClaimKind second) {
        Claim late = ours(second, null, null);
        Claim early = ours(first, null, null);

        assertThat(ranked(alone(late), alone(early))).containsExactly(alone(early), alone(late));
    }

    @Test
    void aClaimOfUnknownKindRanksAsAStatement() {
        Claim context = ours(ClaimKind.CONTEXT, null, null);
        Claim unknown = ours(null, null, null);
        Claim statement = ours(ClaimKind.STATEMENT, null, null);
        Claim proposal = ours(ClaimKind.PROPOSAL, null, null);

        assertThat(ranked(alone(context), alone(unknown), alone(statement), alone(proposal)))
                .containsExactly(alone(proposal), alone(unknown), alone(statement), alone(context));
    }

    @Test
    void pointsOfOneWeightStayInReadingOrder() {
        Claim one = ours(ClaimKind.REQUEST, null, null);
        Claim two = ours(ClaimKind.REQUEST, null, null);
        Claim three = ours(ClaimKind.REQUEST, null, null);

        assertThat(ranked(alone(one), alone(two), alone(three))).containsExactly(alone(one), alone(two), alone(three));
    }

    @Test
    void ofOneKindTheStrongerComesFirst() {
        Claim weak = ours(ClaimKind.REQUEST, null, 2);
        Claim strong = ours(ClaimKind.REQUEST, null, 3);

        assertThat(ranked(alone(weak), alone(strong))).containsExactly(alone(strong), alone(weak));
    }

    @Test
    void noStrengthLiftsAClaimOverTheNextKind() {
        Claim strongest = ours(ClaimKind.REQUEST, null, Strength.MAX_LEVEL);
        Claim commitment = ours(ClaimKind.COMMITMENT, null, null);

        assertThat(ranked(alone(strongest), alone(commitment))).containsExactly(alone(commitment), alone(strongest));
    }

    @Test
    void whatAReadoutAscribesToTheOtherSidesLeaderComesBeforeTheOwnLeadersWords() {
        Claim own = ours(ClaimKind.REQUEST, RUDOLF, null);
        ours(ClaimKind.STATEMENT, RUDOLF, null);
        Claim foreign = ours(ClaimKind.STATEMENT, FIREFLY, null);
        theirs(ClaimKind.STATEMENT, FIREFLY, null);

        assertThat(ranked(alone(own), alone(foreign))).containsExactly(alone(foreign), alone(own));
    }

    @Test
    void whatAReadoutAscribesToTheOtherSidesLeaderStaysBehindTheOwnLeadersCommitment() {
        Claim own = ours(ClaimKind.COMMITMENT, RUDOLF, null);
        Claim foreign = ours(ClaimKind.STATEMENT, FIREFLY, null);
        theirs(ClaimKind.STATEMENT, FIREFLY, null);

        assertThat(ranked(alone(foreign), alone(own))).containsExactly(alone(own), alone(foreign));
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTEXT", "APPRECIATION", "PROCEDURAL"})
    void courtesyOfTheOtherSidesLeaderStaysCourtesy(ClaimKind kind) {
        Claim statement = ours(ClaimKind.STATEMENT, RUDOLF, null);
        Claim courtesy = ours(kind, FIREFLY, null);
        theirs(ClaimKind.STATEMENT, FIREFLY, null);

        assertThat(ranked(alone(courtesy), alone(statement))).containsExactly(alone(statement), alone(courtesy));
    }

    @Test
    void aLeaderIsOfTheSideThatGivesHimTheLargerShareOfItsClaimsNotTheLargerNumber() {
        // two of four claims of ours, one of one of theirs: Firefly is theirs
        Claim own = ours(ClaimKind.REQUEST, RUDOLF, null);
        ours(ClaimKind.REQUEST, RUDOLF, null);
        Claim foreign = ours(ClaimKind.STATEMENT, FIREFLY, null);
        ours(ClaimKind.STATEMENT, FIREFLY, null);
        theirs(ClaimKind.STATEMENT, FIREFLY, null);

        assertThat(ranked(alone(own), alone(foreign))).containsExactly(alone(foreign), alone(own));
    }

    @Test
    void whereBothSidesGiveAManTheSameShareHeIsNobodysLeader() {
        Claim request = ours(ClaimKind.REQUEST, RUDOLF, null);
        Claim statement = ours(ClaimKind.STATEMENT, FIREFLY, null);
        theirs(ClaimKind.STATEMENT, FIREFLY, null);
        theirs(ClaimKind.STATEMENT, RUDOLF, null);

        assertThat(ranked(alone(statement), alone(request))).containsExactly(alone(request), alone(statement));
        // nor in the other readout
        Claim other = theirs(ClaimKind.REQUEST, null, null);
        assertThat(ranked(alone(freedonia.get(0)), alone(other)))
                .as("one of three is less than one of two: now he is ours")
                .containsExactly(alone(freedonia.get(0)), alone(other));
    }

    @Test
    void whatTheSidesSayTogetherIsNobodysLeadersWord() {
        Claim request = ours(ClaimKind.REQUEST, RUDOLF, null);
        Claim joint = ours(ClaimKind.STATEMENT, Speaker.JOINT.name(), null);
        theirs(ClaimKind.STATEMENT, Speaker.JOINT.name(), null);

        assertThat(ranked(alone(joint), alone(request))).containsExactly(alone(request), alone(joint));
    }

    @Test
    void aPointWeighsAsItsWeightiestClaim() {
        Claim request = ours(ClaimKind.REQUEST, null, null);
        Claim courtesy = ours(ClaimKind.APPRECIATION, null, null);
        Claim warning = ours(ClaimKind.WARNING, null, null);

        List<Claim> both = List.of(courtesy, warning);
        assertThat(ranked(alone(request), both)).containsExactly(both, alone(request));
    }

    @Test
    void ranksAreCountedApartForEachSetOfReadouts() {
        Claim mine = ours(ClaimKind.APPRECIATION, null, null);
        Claim other = theirs(ClaimKind.WARNING, null, null);
        List<Point> points = rank(List.of(point("p1", alone(mine), "a"), point("p2", alone(other), "b")));

        assertThat(points).extracting(point -> point.rank().orElseThrow()).containsExactly(1, 1);
    }

    private List<List<Claim>> ranked(List<?>... groups) {
        List<Point> points = new ArrayList<>();
        for (List<?> group : groups) {
            List<Claim> claims = group.stream().map(Claim.class::cast).toList();
            points.add(point("p" + points.size(), claims, claims.get(0).readout()));
        }
        List<Point> ranked = rank(points);
        assertThat(ranked)
                .extracting(Point::id)
                .isEqualTo(points.stream().map(Point::id).toList());
        return ranked.stream()
                .sorted(Comparator.comparingInt(point -> point.rank().orElseThrow()))
                .map(Point::claims)
                .toList();
    }

    private List<Point> rank(List<Point> points) {
        return new Ranking(List.of(set("a", ruritania), set("b", freedonia))).rank(points);
    }

    private static Point point(String id, List<Claim> claims, String readout) {
        return Point.builder(id).statedBy(List.of(readout)).claims(claims).build();
    }

    private static List<Claim> alone(Claim claim) {
        return List.of(claim);
    }

    private Claim ours(ClaimKind kind, String speaker, Integer level) {
        return add("a", ruritania, kind, speaker, level);
    }

    private Claim theirs(ClaimKind kind, String speaker, Integer level) {
        return add("b", freedonia, kind, speaker, level);
    }

    private static Claim add(String id, List<Claim> claims, ClaimKind kind, String speaker, Integer level) {
        int at = 2 * claims.size();
        Claim claim = Claim.in(readout(id), id + (claims.size() + 1))
                .span(at, at + 1)
                .kind(kind)
                .speaker(speaker == null ? null : Speaker.of(speaker))
                .strength(level == null ? null : new Strength(level, "urged"))
                .build();
        claims.add(claim);
        return claim;
    }

    private static ClaimSet set(String id, List<Claim> claims) {
        return ClaimSet.of(readout(id), claims);
    }

    private static Readout readout(String id) {
        return Readout.builder(id, "A b c d e f g h").id(id).language("en").build();
    }
}
