package io.github.readoutdiff.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.testing.Claims;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the decision sees of two claims. */
class FeatureMakerTest {
    private static final Offset<Double> NEAR = within(1e-6);
    /** Of an encoder for which unrelated texts are at 0.5 with a deviation of 0.25, and tokens at 0.4 with 0.2. */
    private static final Scale SCALE = new Scale(0.5, 0.25, 0.4, 0.2);

    @ParameterizedTest(name = "{0} / {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # the event, told in hardly more words than it takes
            Lund spoke with Firefly.            | Lund met with Firefly.      | event-both   | 1
            Lund spoke with Firefly.            | Trains run.                 | event-both   | 0
            Lund spoke with Firefly.            | Trains run.                 | event-one    | 1
            Trains run.                         | Lund spoke with Firefly.    | event-one    | 1
            Lund spoke with Firefly.            | Lund met with Firefly.      | event-one    | 0
            Tolls and wool. Lund spoke with Firefly of herring, tolls, wool and rye. | Lund met with Firefly. | event-both | 1
            # how it went
            The call was warm.                  | The talks were frank.       | tone-both    | 1
            The call was warm.                  | The weather was warm.       | tone-both    | 0
            # that they will go on talking, and that they only talked of something
            They will stay in touch.            | They will talk again.       | contact-both | 1
            They will stay in touch.            | Trains run.                 | contact-both | 0
            They will stay in touch.            | Trains run.                 | contact-one  | 1
            They will stay in touch.            | They will talk again.       | contact-one  | 0
            They discussed tolls.               | Tolls will fall.            | vague-one    | 1
            They discussed tolls.               | They reviewed tolls.        | vague-one    | 0
            # what somebody asks for
            Tolls must fall.                    | Tolls fall.                 | request-one  | 1
            Tolls fall.                         | Tolls must fall.            | request-one  | 1
            Tolls must fall.                    | Tolls should fall.          | request-one  | 0
            # numbers and negations
            It lasts 120 days.                  | It lasts 60 days.           | numbers-clash  | 1
            It lasts 120 days.                  | It lasts 120 days.          | numbers-clash  | 0
            It lasts 120 days.                  | It lasts 120 days.          | numbers-shared | 1
            It lasts 120 days.                  | It lasts 60 days.           | numbers-shared | 0
            Tolls will not fall.                | Tolls will fall.            | negated-one    | 1
            Tolls will not fall.                | Tolls will not fall.        | negated-one    | 0
            # names that only one has count where each has one
            Trains run to Zenda.                | Trains run.                 | other-names    | 0
            """)
    void whatClaimsDoIsReadFromTheirWords(String left, String right, String feature, double value) {
        assertThat(pair(left, null, right, null).get(feature(feature))).isEqualTo(value);
        assertThat(pair(right, null, left, null).get(feature(feature))).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1} / {2}: {3} {4} {5}")
    @CsvSource(delimiter = '|', nullValues = "nobody", textBlock = """
            Lund     | Tolls fall.             | King Lund | Tolls fall.              | speaker-same      | 1
            Lund     | Tolls fall.             | Firefly   | Tolls fall.              | speaker-same      | 0
            nobody   | Tolls fall.             | Firefly   | Tolls fall.              | speaker-same      | 0
            nobody   | Tolls fall.             | nobody    | Tolls fall.              | speaker-same      | 0
            Lund     | Tolls fall.             | Firefly   | Tolls fall.              | speaker-other     | 1
            Lund     | Tolls fall.             | King Lund | Tolls fall.              | speaker-other     | 0
            nobody   | Tolls fall.             | Firefly   | Tolls fall.              | speaker-other     | 0
            narrator | Tolls fall.             | Firefly   | Tolls fall.              | speaker-other     | 0
            # two accounts of the event are one event whoever tells it
            Lund     | I spoke with Firefly.   | Firefly   | I spoke with Lund.       | speaker-other     | 0
            Lund     | I spoke with Firefly.   | Firefly   | Tolls fall.              | speaker-other     | 1
            # the sides together, and the narrator
            joint    | Tolls fall.             | joint     | Tolls fall.              | joint-both        | 1
            joint    | Tolls fall.             | Lund      | Tolls fall.              | joint-both        | 0
            Lund     | Tolls fall.             | Lund      | Tolls fall.              | joint-both        | 0
            joint    | Tolls fall.             | Lund      | Tolls fall.              | joint-one         | 1
            joint    | Tolls fall.             | joint     | Tolls fall.              | joint-one         | 0
            narrator | Tolls fall.             | Lund      | Tolls fall.              | narrator-one      | 1
            narrator | Tolls fall.             | narrator  | Tolls fall.              | narrator-one      | 0
            # thanks take up what somebody else pledged
            Lund     | I will send trains.     | Firefly   | I thank for trains.      | pledge-and-thanks | 1
            Lund     | I will send trains.     | Firefly   | I thank for trains.      | speaker-other     | 0
            Lund     | I will send trains.     | King Lund | I thank for trains.      | pledge-and-thanks | 0
            nobody   | I will send trains.     | Firefly   | I thank for trains.      | pledge-and-thanks | 1
            Lund     | I will send trains.     | nobody    | I thank for trains.      | pledge-and-thanks | 1
            narrator | I will send trains.     | Firefly   | I thank for trains.      | pledge-and-thanks | 0
            Lund     | I thank for wool.       | Firefly   | I thank for trains.      | pledge-and-thanks | 0
            Lund     | I will send trains.     | Firefly   | I will send wool.        | pledge-and-thanks | 0
            """)
    void whoSpeaksIsComparedWhereItIsKnown(
            String speaker, String left, String otherSpeaker, String right, String feature, double value) {
        assertThat(pair(left, speaker, right, otherSpeaker).get(feature(feature)))
                .isEqualTo(value);
        assertThat(pair(right, otherSpeaker, left, speaker).get(feature(feature)))
                .isEqualTo(value);
    }

    @Test
    void onlyOfFewOtherWordsAClaimIsAboutTheEventAlone() {
        assertThat(event("Lund spoke with Firefly of herring, tolls, wool and rye."))
                .isOne();
        assertThat(event("Lund spoke with Firefly of herring, tolls, wool, rye and oats."))
                .isZero();
        assertThat(event("Lund heard of herring.")).isZero();
    }

    @Test
    void whereItsReadoutFirstSaysThatTheyMetAClaimIsOfTheEventHoweverMuchElseItSays() {
        UnaryOperator<Claim.Builder> told =
                claim -> claim.speaker(Speaker.NARRATOR).kind(ClaimKind.PROCEDURAL);
        ClaimSet left = Claims.by("A")
                .claim("They talked of herring, tolls, wool, rye and oats.", told)
                .claim("They talked of herring, tolls, wool, rye and oats.", told)
                .build();
        ClaimSet right = Claims.by("B").claim("They met.", told).build();

        assertThat(pairs(null, left, right))
                .extracting(pair -> pair.get(Feature.EVENT_BOTH))
                .containsExactly(1.0, 0.0);
    }

    @Test
    void sympathyThatIsThankedForIsTakenUpThoughItIsACourtesyItself() {
        assertThat(courtesy("I send condolences.", "I thank for the condolences."))
                .isOne();
        assertThat(courtesy("I like the trains.", "I thank for the trains.")).isZero();
    }

    @Test
    void theKindOfAClaimTellsWhetherItIsARequestBeforeItsWordsDo() {
        ClaimSet left = Claims.by("A")
                .claim("Tolls must fall.", claim -> claim.kind(ClaimKind.STATEMENT))
                .claim("Tolls fall.", claim -> claim.kind(ClaimKind.REQUEST))
                .build();

        assertThat(pairs(null, left, Claims.by("B").claim("Tolls fall.").build()))
                .extracting(pair -> pair.get(Feature.REQUEST_ONE))
                .containsExactly(0.0, 1.0);
    }

    @Test
    void whereEachNamesAnotherPlaceTheirNamesDiffer() {
        assertThat(pair("Trains run to Zenda.", null, "Trains run to Strelsau.", null)
                        .get(Feature.OTHER_NAMES))
                .isPositive();
    }

    @Test
    void howFarWordsCoverEachOtherIsMeasuredBothWays() {
        Pair pair = pair("Herring, wool.", null, "Herring.", null);

        assertThat(pair.get(Feature.WORDS_ONE)).isEqualTo(1);
        assertThat(pair.get(Feature.WORDS_LEAST)).isPositive().isLessThan(0.5);
        assertThat(pair.get(Feature.WORDS_BOTH)).isEqualTo(Measures.harmonic(1, pair.get(Feature.WORDS_LEAST)), NEAR);
        assertThat(pair("Herring.", null, "Wool.", null).get(Feature.WORDS_ONE)).isZero();
    }

    @Test
    void aSharedWordThatFewClaimsHaveIsRarerThanOneThatAllHave() {
        ClaimSet left =
                Claims.by("A").claim("Herring.").claim("Tolls.").claim("Tolls.").build();
        ClaimSet right =
                Claims.by("B").claim("Herring.").claim("Tolls.").claim("Tolls.").build();

        List<Pair> pairs = pairs(null, left, right);
        assertThat(pairs.get(0).get(Feature.RARE_WORDS))
                .isGreaterThan(pairs.get(4).get(Feature.RARE_WORDS));
        assertThat(pairs.get(1).get(Feature.RARE_WORDS)).isZero();
        assertThat(pairs.get(0).get(Feature.RARE_CORRECTED)).isPositive();
        assertThat(pairs.get(1).get(Feature.RARE_CORRECTED)).isNegative();
    }

    @Test
    void aWordThatEveryClaimHasBesideOthersIsNotRareAtAll() {
        ClaimSet left = Claims.by("A")
                .claim("Tolls, herring, wool, rye.")
                .claim("Tolls, oats, hemp, malt.")
                .claim("Tolls, lead, zinc, coal.")
                .build();
        ClaimSet right = Claims.by("B")
                .claim("Tolls, barley, hops, yeast.")
                .claim("Tolls, salt, silk, tin.")
                .build();

        assertThat(pairs(null, left, right))
                .extracting(pair -> pair.get(Feature.RARE_WORDS))
                .containsOnly(0.0);
    }

    @Test
    void whatMeansTheSameIsAsFarAboveUnrelatedTextsAsTheScaleHasIt() {
        Pair pair = pairs(new WordEncoder("dam weir"), set("A", "en", "dam"), set("B", "en", "weir"))
                .get(0);

        assertThat(pair.get(Feature.COSINE)).isEqualTo((1 - 0.5) / 0.25, NEAR);
        assertThat(pair.get(Feature.TOKENS_BOTH)).isEqualTo((1 - 0.4) / 0.2, NEAR);
        assertThat(pair.get(Feature.TOKENS_ONE)).isEqualTo((1 - 0.4) / 0.2, NEAR);
        assertThat(pair.get(Feature.BORNE_OUT_LEAST)).isEqualTo((1 - 0.4) / 0.2, NEAR);
    }

    @Test
    void whatACosineIsAheadOfThoseAroundItIsToldInDeviations() {
        List<Pair> pairs = pairs(new WordEncoder(), set("A", "en", "dam", "wool"), set("B", "en", "dam", "oats"));

        // dam with dam: 1, less the mean of the hubs of either, each the mean of 1 and 0
        assertThat(pairs.get(0).get(Feature.COSINE_CORRECTED)).isEqualTo((1 - 0.5) / 0.25, NEAR);
        assertThat(pairs.get(0).get(Feature.MEAN_CORRECTED)).isEqualTo((1 - 0.5) / 0.25, NEAR);
    }

    @Test
    void aClaimThatCoversHalfIsCoveredInFull() {
        Pair pair = pairs(new WordEncoder(), set("A", "en", "dam wool"), set("B", "en", "dam", "wool"))
                .get(0);

        assertThat(pair.leftTokens).isEqualTo((0.5 - 0.4) / 0.2, NEAR);
        assertThat(pair.rightTokens).isEqualTo((1 - 0.4) / 0.2, NEAR);
        assertThat(pair.get(Feature.TOKENS_ONE)).isEqualTo(pair.rightTokens);
        assertThat(pair.get(Feature.TOKENS_BOTH)).isEqualTo((pair.leftTokens + pair.rightTokens) / 2, NEAR);
    }

    @Test
    void whatSeveralClaimsOfTheOtherReadoutCoverTogetherIsBorneOut() {
        List<Pair> together = pairs(new WordEncoder(), set("A", "en", "dam wool"), set("B", "en", "dam", "wool"));
        List<Pair> half = pairs(new WordEncoder(), set("A", "en", "dam wool"), set("B", "en", "dam", "oats"));

        assertThat(together.get(0).get(Feature.BORNE_OUT_LEAST)).isEqualTo((1 - 0.4) / 0.2, NEAR);
        assertThat(half.get(0).get(Feature.BORNE_OUT_LEAST)).isLessThan((0.6 - 0.4) / 0.2);
    }

    @Test
    void whatAThirdReadoutCoversBearsNothingOutBetweenTheFirstTwo() {
        Pair pair = pairs(
                        new WordEncoder(),
                        set("A", "en", "dam wool"),
                        set("B", "en", "dam oats"),
                        set("C", "en", "wool oats"))
                .get(0);

        assertThat(pair.get(Feature.BORNE_OUT_LEAST)).isEqualTo((0.5 - 0.4) / 0.2, NEAR);
    }

    @Test
    void withoutVectorsOfBothNothingIsSaidOfMeaning() {
        List<Pair> pairs =
                pairs(new WordEncoder(), set("A", "en", "dam"), set("B", "ru", "dam"), set("C", "en", "dam"));

        assertThat(pairs.get(0).get(Feature.COSINE)).isZero();
        assertThat(pairs.get(0).get(Feature.TOKENS_BOTH)).isZero();
        assertThat(pairs.get(0).get(Feature.BORNE_OUT_LEAST)).isZero();
        assertThat(pairs.get(1).get(Feature.COSINE)).isPositive();
    }

    private static double event(String text) {
        // an opening is the event whatever it says, so the claim comes second
        ClaimSet set = Claims.by("A").claim("Trains run.").claim(text).build();
        return pairs(null, set, Claims.by("B").claim("Lund met with Firefly.").build())
                .get(1)
                .get(Feature.EVENT_BOTH);
    }

    private static double courtesy(String given, String taken) {
        ClaimSet left = Claims.by("A")
                .claim(given, claim -> claim.speaker(Speaker.of("Lund")).kind(ClaimKind.APPRECIATION))
                .build();
        ClaimSet right = Claims.by("B")
                .claim(taken, claim -> claim.speaker(Speaker.of("Firefly")).kind(ClaimKind.APPRECIATION))
                .build();
        return pairs(null, left, right).get(0).get(Feature.PLEDGE_AND_THANKS);
    }

    private static Feature feature(String label) {
        for (Feature feature : Feature.values()) {
            if (feature.label().equals(label)) {
                return feature;
            }
        }
        throw new IllegalArgumentException("no feature " + label);
    }

    private static Pair pair(String left, String speaker, String right, String otherSpeaker) {
        return pairs(null, said("A", left, speaker), said("B", right, otherSpeaker))
                .get(0);
    }

    private static ClaimSet said(String issuer, String text, String speaker) {
        return Claims.by(issuer)
                .claim(text, claim -> speaker == null ? claim : claim.speaker(Speaker.of(speaker)))
                .build();
    }

    private static List<Pair> pairs(WordEncoder encoder, ClaimSet... sets) {
        List<Profile> profiles = Profiler.profiles(List.of(sets), encoder);
        return new Candidates(profiles, sets.length, SCALE).pairs();
    }

    private static ClaimSet set(String issuer, String language, String... texts) {
        Readout readout = Readout.builder(issuer, String.join(". ", texts))
                .language(language)
                .build();
        List<Claim> claims = new ArrayList<>();
        int start = 0;
        for (String text : texts) {
            claims.add(Claim.in(readout, readout.id() + "-" + (claims.size() + 1))
                    .span(start, start + text.length())
                    .build());
            start += text.length() + 2;
        }
        return ClaimSet.of(readout, claims);
    }
}
