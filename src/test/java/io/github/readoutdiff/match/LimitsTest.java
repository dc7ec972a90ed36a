package io.github.readoutdiff.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.testing.Claims;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small words of a claim that limit what both say, and for which the other side has none. */
class LimitsTest {
    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Trains will run only to Zenda.            | Trains will run to Zenda.         | only to Zenda
            Trains will run before the war.           | Trains will run after the crisis. | before the war
            All of the trains will run.               | The trains will run.              | All of the trains
            Only the foreign minister's trains run.   | The trains run.                   | Only the foreign minister's trains
            Zenda must repair the dam.                | Zenda should repair the dam.      | must repair
            May trains run to Zenda.                  | Trains run to Zenda.              | May trains
            Some trains run before the vote.          | Trains run, and there is a vote.  | Some trains + before the vote
            """)
    void aLimitIsShownWithTheWordThatItLimits(String mine, String theirs, String shown) {
        assertThat(limits(mine, theirs)).containsExactly(shown.split(" \\+ "));
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # what is limited is missing there: it is a detail by itself
            Trains will run only to Zenda.            | Trains will run to Strelsau.
            # nothing stands behind it
            Trains run to Zenda only.                 | Trains run to Zenda.
            Trains run to Zenda only for all.         | Trains run to Zenda.
            # what it limits stands too far behind it
            Trains run only on the side of Zenda.     | Trains run by Zenda.
            # the other side says it in another way
            All trains run.                           | Every train runs.
            Trains run before the vote.               | Trains run ahead of the vote.
            # an order is told as a plan as often as not; only beside an advice it tells
            Zenda must repair the dam.                | Zenda repairs the dam.
            Zenda must repair the dam.                | Zenda repairs all of the dam.
            # a month
            Trains run in May to Zenda.               | Trains run to Zenda.
            """)
    void whatLimitsNothingOfTheOtherSideOrIsSaidThereTooIsNotShown(String mine, String theirs) {
        assertThat(limits(mine, theirs)).isEmpty();
    }

    @Test
    void anyClaimOfTheOtherSideAnswersForALimit() {
        List<Profile> profiles = Profiler.profiles(
                List.of(
                        Claims.by("A").claim("All trains run to Zenda.").build(),
                        Claims.by("B")
                                .claim("The trains run to Zenda.")
                                .claim("Every one of them.")
                                .build()),
                null);

        assertThat(Limits.unmatched(profiles.get(0), profiles.subList(1, 2))).hasSize(1);
        assertThat(Limits.unmatched(profiles.get(0), profiles.subList(1, 3))).isEmpty();
    }

    private static List<String> limits(String mine, String theirs) {
        List<Profile> profiles = Profiler.profiles(
                List.of(
                        Claims.by("A").claim(mine).build(),
                        Claims.by("B").claim(theirs).build()),
                null);
        Profile claim = profiles.get(0);
        return Limits.unmatched(claim, profiles.subList(1, 2)).stream()
                .map(span -> span.in(claim.text))
                .toList();
    }
}
