package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.text.TaggedWord;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The group whose finite verb is the first word. */
class VerbGroupTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "said/VERB that/SCONJ, said",
        "will/AUX once/SCONJ again/ADV be/AUX discussed/VERB, discussed",
        "is/AUX to/PART be/AUX opened/VERB, opened",
        "has/AUX not/PART asked/VERB, asked",
        "is/AUX the/DET miller/NOUN who/PRON left/VERB, is",
        "is/AUX, is",
        "is/AUX also/ADV, is",
        "will/AUX also/ADV not/PART now/ADV then/ADV ever/ADV open/VERB, open",
        "will/AUX also/ADV not/PART now/ADV then/ADV ever/ADV soon/ADV open/VERB, will",
        "opened/VERB closed/VERB, opened"
    })
    void theVerbWithTheMeaningStandsBehindItsAuxiliaries(String tagged, String main) {
        List<TaggedWord> words = TaggedWords.of(tagged);
        assertThat(words.get(VerbGroup.at(words, 0).main()).text()).isEqualTo(main);
    }

    @Test
    void aFormOfBeAndAParticipleAreAPassive() {
        hold(
                VerbGroup::isPassive,
                "was/AUX opened/VERB",
                "has/AUX been/AUX opened/VERB",
                "is/AUX also/ADV opened/VERB");
        fail(
                VerbGroup::isPassive,
                "has/AUX opened/VERB",
                "was/AUX opening/VERB",
                "is/AUX to/PART open/VERB",
                "opened/VERB",
                "was/AUX");
    }

    @Test
    void thePastIsTold() {
        hold(
                VerbGroup::isPast,
                "was/AUX opened/VERB",
                "had/AUX opened/VERB",
                "did/AUX open/VERB",
                "has/AUX opened/VERB",
                "had/VERB talks/NOUN",
                "said/VERB",
                "rowed/VERB");
        fail(VerbGroup::isPast, "is/AUX opened/VERB", "will/AUX open/VERB", "says/VERB", "has/AUX", "rows/VERB");
    }

    @Test
    void hasAndAParticipleArePerfect() {
        hold(VerbGroup::isPerfect, "has/AUX opened/VERB", "have/AUX opened/VERB");
        fail(VerbGroup::isPerfect, "has/AUX", "had/AUX opened/VERB", "is/AUX opened/VERB");
    }

    @Test
    void whatIsToBeDoneIsArranged() {
        hold(
                VerbGroup::isArranged,
                "is/AUX to/PART be/AUX opened/VERB",
                "are/AUX to/PART meet/VERB",
                "is/AUX being/AUX opened/VERB",
                "is/AUX soon/ADV to/PART open/VERB",
                "are/AUX now/ADV being/AUX opened/VERB");
        fail(
                VerbGroup::isArranged,
                "was/AUX to/PART open/VERB",
                "is/AUX opened/VERB",
                "is/AUX soon/ADV opened/VERB",
                "is/AUX also/ADV",
                "is/AUX");
    }

    @Test
    void theFutureAndModalVerbsAreTold() {
        hold(VerbGroup::isFuture, "will/AUX open/VERB", "shall/AUX open/VERB");
        fail(VerbGroup::isFuture, "would/AUX open/VERB", "opens/VERB");
        hold(VerbGroup::isModal, "must/AUX open/VERB", "will/AUX open/VERB", "needs/VERB to/PART open/VERB");
        fail(VerbGroup::isModal, "is/AUX open/ADJ", "opened/VERB");
    }

    private static void hold(Predicate<VerbGroup> fact, String... groups) {
        for (String group : groups) {
            assertThat(fact.test(VerbGroup.at(TaggedWords.of(group), 0)))
                    .as(group)
                    .isTrue();
        }
    }

    private static void fail(Predicate<VerbGroup> fact, String... groups) {
        for (String group : groups) {
            assertThat(fact.test(VerbGroup.at(TaggedWords.of(group), 0)))
                    .as(group)
                    .isFalse();
        }
    }
}
