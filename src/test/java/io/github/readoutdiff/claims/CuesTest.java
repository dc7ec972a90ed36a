package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cues of the data file; the verb is the first word. */
class CuesTest {
    private static final Cues CUES = Cues.standard();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "said/VERB that/SCONJ | SAY said",
                "spoke/VERB with/ADP kings/NOUN | MEET with",
                "spoke/VERB about/ADP rain/NOUN | SAY about",
                "put/VERB old/ADJ plans/NOUN forward/ADV | PROPOSE forward",
                "put/VERB old/ADJ new/ADJ good/ADJ forward/ADV | PROPOSE forward",
                "put/VERB old/ADJ new/ADJ good/ADJ fair/ADJ forward/ADV | none",
                "agreed/VERB | AGREE agreed",
                "began/VERB by/ADP thanking/VERB kings/NOUN | THANK thanking",
                "began/VERB by/ADP warmly/ADV thanking/VERB kings/NOUN | THANK thanking",
                "began/VERB by/ADP rowing/VERB | none",
                "rowed/VERB home/ADV | none",
                "said/NOUN that/SCONJ | none",
                "called/VERB for/ADP rain/NOUN | ASK for",
                "called/VERB kings/NOUN | MEET called"
            })
    void theLongestPhraseOfAVerbIsItsCue(String tagged, String cue) {
        String found = CUES.at(TaggedWords.of(tagged), 0)
                .map(one -> one.cueClass() + " "
                        + TaggedWords.of(tagged).get(one.last()).text())
                .orElse("none");
        assertThat(found).isEqualTo(cue);
    }

    @Test
    void aFormIsPastOrPresent() {
        assertThat(CUES.isPast("noted")).isTrue();
        assertThat(CUES.isPresent("noted")).isFalse();
        assertThat(CUES.isPast("notes")).isFalse();
        assertThat(CUES.isPresent("notes")).isTrue();
        assertThat(CUES.isPresent("rows")).isFalse();
    }

    @Test
    void aSetHasItsWordsInOrder() {
        assertThat(CUES.words("staged")).contains("attended", "hosted").isSorted();
        assertThat(CUES.words("no such set")).isEmpty();
        assertThat(CUES.has("staged", "hosted")).isTrue();
        assertThat(CUES.has("staged", "said")).isFalse();
        assertThat(CUES.has("no such set", "said")).isFalse();
        assertThat(CUES.has("together", "the two")).isTrue();
        assertThat(CUES.is("event", TaggedWords.of("Call/NOUN").get(0))).isTrue();
        assertThat(CUES.is("event", TaggedWords.of("mill/NOUN").get(0))).isFalse();
    }

    @Test
    void whoMeetsOrActsReportsNothing() {
        assertThat(CueClass.SAY.reports()).isTrue();
        assertThat(CueClass.THANK.reports()).isTrue();
        assertThat(CueClass.MEET.reports()).isFalse();
        assertThat(CueClass.ACT.reports()).isFalse();
        assertThat(CueClass.PLEDGE.speaks()).isTrue();
        assertThat(CueClass.WARN.speaks()).isTrue();
        assertThat(CueClass.ASK.speaks()).isTrue();
        assertThat(CueClass.PROPOSE.speaks()).isTrue();
        assertThat(CueClass.THANK.speaks()).isFalse();
    }
}
