package io.github.readoutdiff.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.readoutdiff.model.Attribution;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.testing.Claims;
import io.github.readoutdiff.text.Mention;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of a claim before it is compared: its terms, which of them are names, its numbers, whether it opens the readout. */
class ProfilerTest {
    private static final UnaryOperator<Claim.Builder> TOLD =
            claim -> claim.speaker(Speaker.NARRATOR).kind(ClaimKind.PROCEDURAL);

    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # one word or one phrase, what it stands for, whether it is a name
            Trains of the United Nations run.          | United Nations          | ~un         | true
            Trains of the US run.                      | US                      | ~usa        | true
            They gave us trains of the U.S. army.      | U.S.                    | ~usa        | true
            Trains with artificial intelligence run.   | artificial intelligence | ~ai         | false
            Trains run in the war.                     | war                     | ~conflict   | false
            Trains run to Zenda.                       | Zenda                   | zenda       | true
            Trains run with AI-related tools.          | AI                      | ~ai         | false
            Trains of the President run.               | President               | ~leader     | false
            Trains of the Chancellor run.              | Chancellor              | chancellor  | false
            Trains run on Road B, a wet road.          | Road                    | road        | false
            Trains run on Road B, a wet road.          | B                       | b           | false
            """)
    void aTermIsAWordOrAPhraseThatStandsForOneThing(String text, String term, String concept, boolean name) {
        assertThat(profile(text).terms)
                .filteredOn(each -> each.text().equals(term))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.concept()).isEqualTo(concept);
                    assertThat(each.name()).isEqualTo(name);
                });
    }

    @Test
    void aRelatedWordKeepsItsStemAndANameOrPhraseIsItsConceptAlone() {
        assertThat(profile("They spoke of war.").bag).containsKeys("war", "~conflict");
        assertThat(profile("They spoke of the Kremlin.").bag)
                .containsKey("~russia")
                .doesNotContainKey("kremlin");
        assertThat(profile("They spoke of artificial intelligence.").bag)
                .containsKey("~ai")
                .doesNotContainKeys("artifici", "artificial");
    }

    @Test
    void aCountryAndItsAdjectiveAreOneThingWhereTheTextsHaveBoth() {
        Profile profile = profile("Ruritanian trains run to Ruritania.");

        assertThat(profile.terms.get(0).concept())
                .isEqualTo(profile.terms.get(profile.terms.size() - 1).concept());
        assertThat(profile("Ruritanian trains run.").bag).doesNotContainKey("ruritania");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            The two leaders spoke.         | 0
            Both sides have two dams.      | 1
            The two countries lent 5%.     | 1
            They met on 20 May.            | 1
            """)
    void howManyTheyWereWhoSpokeIsNoNumberToCompare(String text, int numbers) {
        assertThat(profile(text).mentions).extracting(Mention::value).hasSize(numbers);
    }

    @Test
    void whereTheIssuerFirstTellsThatTheyMetIsTheOpening() {
        ClaimSet set = Claims.by("A")
                .claim("Trains run.", claim -> claim.speaker(Speaker.NARRATOR).kind(ClaimKind.STATEMENT))
                .claim("They met.", claim -> claim.speaker(Speaker.of("Rudolf")).kind(ClaimKind.PROCEDURAL))
                .claim("The king spoke with Firefly.", TOLD)
                .claim("They met in Zenda.", TOLD)
                .build();

        assertThat(openings(set)).containsExactly("The king spoke with Firefly.");
    }

    @Test
    void aLeaderWhoTellsOfTheCallHimselfOpensTheReadoutInTheFirstClaimOfAll() {
        ClaimSet told = Claims.by("A")
                .claim("I spoke with Firefly.")
                .claim("I spoke with him of tolls.")
                .build();
        ClaimSet other = Claims.by("A")
                .claim("Tolls must fall.")
                .claim("I spoke with Firefly.")
                .build();

        assertThat(openings(told)).containsExactly("I spoke with Firefly.");
        assertThat(openings(other)).isEmpty();
    }

    @Test
    void aWordCountsTheMoreTheFewerClaimsHaveItAndAWordThatFramesCountsLittle() {
        ClaimSet set = Claims.by("A")
                .claim("Tolls, clearly wool.")
                .claim("Wool, today.")
                .claim("Herring.")
                .build();
        List<Profile> profiles = Profiler.profiles(List.of(set), null);

        assertThat(weight(profiles.get(0), "tolls")).isEqualTo(Math.log(1 + 3), within(1e-12));
        assertThat(weight(profiles.get(0), "wool")).isEqualTo(Math.log(1 + 3.0 / 2), within(1e-12));
        assertThat(weight(profiles.get(1), "today")).isEqualTo(0.3 * Math.log(1 + 3), within(1e-12));
    }

    @Test
    void whoIsSaidToSayItIsNoContent() {
        String text = "The harbour office said that tolls fall.";
        Span source = Span.of(4, "The harbour office".length());
        ClaimSet set = Claims.by("A")
                .claim(
                        text,
                        claim -> claim.attribution(new Attribution(
                                List.of(source), List.of(), List.of(Span.of(24, text.length())), "test")))
                .build();

        assertThat(Profiler.profiles(List.of(set), null).get(0).terms)
                .filteredOn(term -> !term.frame())
                .extracting(Term::text)
                .containsExactly("tolls", "fall");
        assertThat(profile(text).terms).filteredOn(term -> !term.frame()).hasSize(4);
    }

    private static double weight(Profile profile, String key) {
        for (int i = 0; i < profile.weights.length; i++) {
            if (profile.terms.get(i).key().equals(key)) {
                return profile.weights[i];
            }
        }
        throw new IllegalArgumentException("no term " + key);
    }

    private static List<String> openings(ClaimSet set) {
        return Profiler.profiles(List.of(set), null).stream()
                .filter(profile -> profile.opening)
                .map(profile -> profile.claim.text())
                .toList();
    }

    private static Profile profile(String text) {
        return Profiler.profiles(List.of(Claims.by("A").claim(text).build()), null)
                .get(0);
    }
}
