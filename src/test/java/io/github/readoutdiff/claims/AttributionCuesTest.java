package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.claims.AttributionCue.Sort;
import org.junit.jupiter.api.Test;

class AttributionCuesTest {
    private static final AttributionCues CUES = AttributionCues.standard();

    @Test
    void aVerbHasItsFormsAndFrames() {
        AttributionCue say = CUES.verb("saying").orElseThrow();
        assertThat(say.word()).isEqualTo("say");
        assertThat(say.sort()).isEqualTo(Sort.SAYING);
        assertThat(say.takes("clause")).isTrue();
        assertThat(say.takes("to")).isFalse();
        assertThat(say.takesPhrase("of")).isTrue();
        assertThat(say.takesPhrase("on")).isFalse();
        assertThat(CUES.verb("written")).isPresent();
        assertThat(CUES.verb("writed")).isEmpty();
        assertThat(CUES.verb("row")).isEmpty();
    }

    @Test
    void aNounHasItsPlural() {
        assertThat(CUES.noun("claims")).map(AttributionCue::word).contains("claim");
        assertThat(CUES.noun("criticism")).isPresent();
        assertThat(CUES.noun("claimes")).isEmpty();
        assertThat(CUES.noun("lock")).isEmpty();
        assertThat(CUES.verb("criticism")).isEmpty();
    }

    @Test
    void anAdjectiveHasOneForm() {
        assertThat(CUES.adjective("confident")).map(AttributionCue::sort).contains(Sort.ATTITUDE);
        assertThat(CUES.adjective("confidents")).isEmpty();
        assertThat(CUES.verb("confident")).isEmpty();
    }

    @Test
    void aListHasItsWords() {
        assertThat(CUES.is("time", "monday")).isTrue();
        assertThat(CUES.is("time", "lock")).isFalse();
        assertThat(CUES.is("no such list", "monday")).isFalse();
    }
}
