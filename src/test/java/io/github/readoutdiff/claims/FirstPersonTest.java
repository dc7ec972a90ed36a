package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a clause in the first person tells: what both did, that both met. */
class FirstPersonTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "We/PRON agreed/VERB to/PART meet/VERB | true",
                "We/PRON discussed/VERB the/DET tolls/NOUN | true",
                "We/PRON also/ADV again/ADV agreed/VERB to/PART meet/VERB | true",
                "Today/NOUN we/PRON agreed/VERB to/PART meet/VERB | true",
                "The/DET queen/NOUN and/CCONJ I/PRON discussed/VERB tolls/NOUN | true",
                "The/DET queen/NOUN and/CCONJ I/PRON also/ADV agreed/VERB | true",
                "a/X b/X c/X d/X e/X f/X g/X we/PRON agreed/VERB | true",
                "a/X b/X c/X d/X e/X f/X g/X h/X we/PRON agreed/VERB | false",
                "and/CCONJ b/X c/X d/X e/X f/X g/X I/PRON agreed/VERB | true",
                "a/X b/X c/X d/X e/X f/X and/CCONJ I/PRON agreed/VERB | true",
                "We/PRON agree/VERB to/PART meet/VERB | false",
                "We/PRON thanked/VERB the/DET queen/NOUN | false",
                "We/PRON slept/VERB and/CCONJ agreed/VERB | false",
                "I/PRON discussed/VERB tolls/NOUN and/CCONJ locks/NOUN | false",
                "The/DET queen/NOUN and/CCONJ I/PRON thanked/VERB them/PRON | false",
                "The/DET queen/NOUN and/CCONJ I/PRON discuss/VERB tolls/NOUN | false",
                "With/ADP her/PRON I/PRON discussed/VERB tolls/NOUN | false",
                "They/PRON agreed/VERB to/PART meet/VERB | false",
                "Agreed/VERB we/PRON | false",
                "We/PRON also/ADV | false",
                "We/PRON | false"
            })
    void whatWeOrSomebodyAndIAgreedOrDiscussedBothDid(String tagged, boolean both) {
        assertThat(FirstPerson.isOfBoth(TaggedWords.of(tagged))).isEqualTo(both);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "I/PRON met/VERB the/DET queen/NOUN | true",
                "Today/NOUN I/PRON met/VERB the/DET queen/NOUN | true",
                "Today/NOUN I/PRON also/ADV met/VERB the/DET queen/NOUN | true",
                "a/X b/X c/X d/X e/X f/X g/X I/PRON met/VERB her/PRON | true",
                "a/X b/X c/X d/X e/X f/X g/X h/X I/PRON met/VERB her/PRON | false",
                "I/PRON meet/VERB the/DET queen/NOUN | false",
                "I/PRON thanked/VERB the/DET queen/NOUN | false",
                "I/PRON slept/VERB | false",
                "She/PRON met/VERB the/DET king/NOUN | false",
                "Met/VERB the/DET king/NOUN | false",
                "So/ADV met/VERB I/PRON | false",
                "I/PRON ,/PUNCT met/VERB | false",
                "I/PRON | false"
            })
    void whomIMetTellsOfTheMeeting(String tagged, boolean meeting) {
        assertThat(FirstPerson.tellsOfMeeting(TaggedWords.of(tagged))).isEqualTo(meeting);
    }
}
