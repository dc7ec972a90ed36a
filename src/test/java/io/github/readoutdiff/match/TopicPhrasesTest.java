package io.github.readoutdiff.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.testing.Claims;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which of its words a point is named. */
class TopicPhrasesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            # nouns that stand side by side are one phrase, of which the last three words count
            They spoke of frozen herring for wool.                        | frozen herring, wool
            They spoke of the old northern valley harbour tolls.          | valley harbour tolls
            # a comma or a small word ends a phrase
            They spoke of tolls, wool.                                    | tolls, wool
            # two phrases at most
            They spoke of tolls and of wool for herring.                  | herring, tolls
            # a name tells more than another word
            They spoke of tolls for wool in Zenda.                        | Zenda, tolls
            They spoke of tolls for wool on a road to Zenda.              | Zenda, road
            # a verb is cut off, and comes last where it stands alone
            They will export frozen herring to Zenda.                     | frozen herring, Zenda
            They will dance for tolls and wool.                           | tolls, wool
            They will dance.                                              | dance
            # who acts stands at the head and is not what it is about
            Zenda was for tolls on wool.                                  | tolls, wool
            Zenda was for tolls.                                          | tolls, Zenda
            # words that only frame, and the event itself, name nothing
            The sides exchanged views by telephone.                       | none
            """)
    void aPointIsNamedByTheHeaviestPhrasesOfItsWords(String text, String topic) {
        assertThat(topic(Claims.by("A").claim(text).build(), 0).orElse(null)).isEqualTo(topic);
    }

    @Test
    void whoSpeaksIsNotWhatTheClaimIsAbout() {
        ClaimSet set = Claims.by("A")
                .claim("They spoke of tolls for wool with Rudolf.", claim -> claim.speaker(Speaker.of("King Rudolf")))
                .build();

        assertThat(topic(set, 0)).contains("tolls, wool");
    }

    @Test
    void whoSpokeWithWhomIsTheTopicOfTheClaimThatSaysSo() {
        ClaimSet set = Claims.by("A")
                .claim(
                        "The king spoke by telephone of frozen herring and Zenda with Firefly.",
                        claim -> claim.speaker(Speaker.NARRATOR).kind(ClaimKind.PROCEDURAL))
                .claim("Trains run.", claim -> claim.speaker(Speaker.of("Rufus Firefly")))
                .build();

        assertThat(topic(set, 0)).contains("frozen herring, Firefly");
    }

    @Test
    void whoHearsAClaimIsNotItsTopic() {
        ClaimSet set = Claims.by("A")
                .claim("Of tolls he told Firefly.")
                .claim("Trains run.", claim -> claim.speaker(Speaker.of("Rufus Firefly")))
                .build();

        assertThat(topic(set, 0)).contains("tolls");
    }

    @Test
    void ofTwoFormsOfAWordThePlainerStandsWhicheverClaimComesFirst() {
        ClaimSet set = Claims.by("A")
                .claim("They spoke of bridges.")
                .claim("They spoke of a bridge.")
                .build();
        List<Profile> profiles = Profiler.profiles(List.of(set), null);

        assertThat(TopicPhrases.of(profiles)).contains("bridge");
        assertThat(TopicPhrases.of(List.of(profiles.get(1), profiles.get(0)))).contains("bridge");
    }

    @Test
    void whatMoreClaimsSpeakOfComesFirst() {
        ClaimSet set = Claims.by("A")
                .claim("They spoke of tolls for wool.")
                .claim("They spoke of wool.")
                .build();

        assertThat(TopicPhrases.of(Profiler.profiles(List.of(set), null))).contains("wool, tolls");
    }

    private static Optional<String> topic(ClaimSet set, int claim) {
        return TopicPhrases.of(Profiler.profiles(List.of(set), null).subList(claim, claim + 1));
    }
}
