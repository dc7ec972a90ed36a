package io.github.readoutdiff.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.readoutdiff.encode.Encoder;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Readout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which claims get a close look beside each other, and how a cosine is corrected by those around it. */
class CandidatesTest {
    private static final int FEW = 12;
    private static final int MANY = 14;

    @Test
    void ofReadoutsOfTwelveClaimsEveryPairIsLookedAtThoughTheyShareNothing() {
        ClaimSet left = set("A", "en", FEW, i -> "left" + word(i));
        ClaimSet right = set("B", "en", FEW, i -> "right" + word(i));

        assertThat(pairs(null, left, right)).hasSize(FEW * FEW);
    }

    @Test
    void ofLongerReadoutsOnlyWhatSharesAWord() {
        ClaimSet left = set("A", "en", MANY, i -> "same" + word(i) + " left" + word(i));
        ClaimSet right = set("B", "en", MANY, i -> "same" + word(i) + " right" + word(i));

        assertThat(pairs(null, left, right))
                .containsExactly(
                        IntStream.range(0, MANY).mapToObj(i -> i + "-" + i).toArray(String[]::new));
    }

    @Test
    void whatMeansTheSameInOtherWordsIsLookedAtToo() {
        ClaimSet left = set("A", "en", MANY, i -> "left" + word(i));
        ClaimSet right = set("B", "en", MANY, i -> "right" + word(i));
        Encoder encoder = new WordEncoder(IntStream.range(0, MANY)
                .mapToObj(i -> "left" + word(i) + " right" + word(i))
                .toArray(String[]::new));

        assertThat(pairs(null, left, right)).isEmpty();
        assertThat(pairs(encoder, left, right))
                .containsExactly(
                        IntStream.range(0, MANY).mapToObj(i -> i + "-" + i).toArray(String[]::new));
    }

    @Test
    void whatTiesWithTheTwelfthIsLookedAtToo() {
        ClaimSet left = set("A", "en", MANY, i -> "herring");
        ClaimSet right = set("B", "en", MANY, i -> "herring");

        assertThat(pairs(null, left, right)).hasSize(MANY * MANY);
    }

    @Test
    void aClaimThatHasTwelveNearerOnesAndIsNoneOfTheTwelveNearestIsNotLookedAt() {
        // the first on the left shares "herring" with all, which is little of two on the right
        List<Integer> others = List.of(2, 3);
        ClaimSet left = set("A", "en", MANY, i -> i == 0 ? "herring wool oats rye hemp" : "barley malt hops yeast");
        ClaimSet right = set("B", "en", MANY, i -> others.contains(i) ? "herring barley malt hops yeast" : "herring");

        List<String> expected = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            for (int j = 0; j < MANY; j++) {
                if (i == 0 != others.contains(j)) {
                    expected.add(i + "-" + j);
                }
            }
        }
        assertThat(pairs(null, left, right)).containsExactlyElementsOf(expected);
    }

    @Test
    void whatIsAmongTheNearestOfOneOfTheTwoIsLookedAt() {
        // all others are nearer to the first on the other side, but the first here has no other partner than that
        IntFunction<String> many = i -> i == 0 ? "herring wool oats rye hemp" : "barley malt hops yeast";
        IntFunction<String> one = i -> i == 0 ? "herring barley malt hops yeast" : "salt" + word(i);

        assertThat(pairs(null, set("A", "en", MANY, many), set("B", "en", MANY, one)))
                .hasSize(MANY)
                .contains("0-0");
        assertThat(pairs(null, set("A", "en", MANY, one), set("B", "en", MANY, many)))
                .hasSize(MANY)
                .contains("0-0");
    }

    @Test
    void readoutsArePairedEachWithEachTheEarlierOneOnTheLeft() {
        ClaimSet none =
                new ClaimSet(Readout.builder("C", "herring").language("en").build(), List.of());
        List<Pair> pairs = candidates(
                new WordEncoder(),
                set("A", "en", 2, i -> "herring"),
                none,
                set("B", "en", 1, i -> "herring"),
                set("D", "en", 1, i -> "wool"));

        assertThat(pairs)
                .extracting(pair -> pair.left.claim.id() + " " + pair.right.claim.id())
                .containsExactly("a-1 b-1", "a-1 d-1", "a-2 b-1", "a-2 d-1", "b-1 d-1");
        assertThat(pairs).allMatch(pair -> pair.hasMeaning);
        assertThat(pairs).extracting(pair -> Math.round(pair.cosine)).containsExactly(1L, 0L, 1L, 0L, 0L);
    }

    @Test
    void aReadoutInALanguageThatTheEncoderDoesNotKnowIsComparedByWords() {
        List<Pair> pairs = candidates(
                new WordEncoder(),
                set("A", "en", 1, i -> "herring"),
                set("B", "ru", 1, i -> "herring"),
                set("D", "en", 1, i -> "herring"));

        assertThat(pairs)
                .filteredOn(pair -> pair.hasMeaning)
                .extracting(pair -> pair.left.claim.id() + " " + pair.right.claim.id())
                .containsExactly("a-1 d-1");
    }

    @Test
    void aCosineIsCorrectedByTheMeanOfTheThreeNearestOfEitherClaim() {
        String[] texts = {"herring wool", "herring", "herring oats rye", "wool hemp", "oats", "herring wool oats"};
        ClaimSet third = set("C", "en", 2, i -> "salt");
        ClaimSet left = set("A", "en", 5, i -> texts[i]);
        ClaimSet right = set("B", "en", 4, i -> texts[5 - i]);

        List<Pair> pairs = candidates(new WordEncoder(), third, left, right).stream()
                .filter(pair -> pair.left.side == 1)
                .toList();

        Map<Claim, Double> leftHubs = hubs(pairs, pair -> pair.left);
        Map<Claim, Double> rightHubs = hubs(pairs, pair -> pair.right);
        assertThat(pairs).hasSize(20).allSatisfy(pair -> {
            double hub = (leftHubs.get(pair.left.claim) + rightHubs.get(pair.right.claim)) / 2;
            assertThat(pair.correctedCosine).isEqualTo(pair.cosine - hub, within(1e-6));
        });
    }

    @Test
    void whereAllAreAlikeNothingIsLeftOfACosine() {
        List<Pair> pairs =
                candidates(new WordEncoder(), set("A", "en", 2, i -> "herring"), set("B", "en", 4, i -> "herring"));

        assertThat(pairs).hasSize(8).allSatisfy(pair -> {
            assertThat(pair.cosine).isEqualTo(1, within(1e-6));
            assertThat(pair.correctedCosine).isEqualTo(0, within(1e-6));
            assertThat(pair.correctedMean).isEqualTo(0, within(1e-6));
        });
    }

    @Test
    void ofTwoPartnersTheOneThatResemblesOnlyThisClaimIsAhead() {
        ClaimSet left = set("A", "en", 4, i -> i == 0 ? "herring wool" : "herring");
        ClaimSet right = set("B", "en", 2, i -> i == 0 ? "herring" : "wool");

        List<Pair> pairs = candidates(new WordEncoder(), left, right);

        assertThat(pairs.get(0).cosine).isEqualTo(pairs.get(1).cosine, within(1e-6));
        assertThat(pairs.get(0).correctedCosine).isLessThan(pairs.get(1).correctedCosine);
        assertThat(pairs.get(0).correctedMean).isLessThan(pairs.get(1).correctedMean);
    }

    private static Map<Claim, Double> hubs(List<Pair> pairs, Function<Pair, Profile> side) {
        return pairs.stream()
                .collect(Collectors.groupingBy(
                        pair -> side.apply(pair).claim,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                all -> all.stream()
                                        .map(pair -> pair.cosine)
                                        .sorted(Comparator.reverseOrder())
                                        .limit(3)
                                        .mapToDouble(Double::doubleValue)
                                        .average()
                                        .orElseThrow())));
    }

    private static List<String> pairs(Encoder encoder, ClaimSet left, ClaimSet right) {
        return candidates(encoder, left, right).stream()
                .map(pair -> pair.left.index + "-"
                        + (pair.right.index - left.claims().size()))
                .toList();
    }

    private static List<Pair> candidates(Encoder encoder, ClaimSet... sets) {
        return new Candidates(Profiler.profiles(List.of(sets), encoder), sets.length, Scale.NONE).pairs();
    }

    /** A word for a number, without digits: "left" and "b" for 1. */
    private static String word(int number) {
        return Character.toString('a' + number) + "z";
    }

    private static ClaimSet set(String issuer, String language, int count, IntFunction<String> words) {
        List<String> sentences =
                IntStream.range(0, count).mapToObj(i -> words.apply(i) + ".").toList();
        Readout readout = Readout.builder(issuer, String.join(" ", sentences))
                .language(language)
                .build();
        List<Claim> claims = new ArrayList<>();
        int start = 0;
        for (String sentence : sentences) {
            claims.add(Claim.in(readout, readout.id() + "-" + (claims.size() + 1))
                    .span(start, start + sentence.length())
                    .build());
            start += sentence.length() + 1;
        }
        return ClaimSet.of(readout, claims);
    }
}
