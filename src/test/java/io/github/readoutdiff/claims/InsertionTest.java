package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.text.TaggedWord;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InsertionTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The/DET river/NOUN ,/PUNCT the/DET queen/NOUN said/VERB ,/PUNCT is/AUX calm/ADJ now/ADV ./PUNCT"
                        + " | the queen said | false",
                "The/DET river/NOUN is/AUX calm/ADJ ,/PUNCT the/DET queen/NOUN said/VERB ./PUNCT | the queen said | true",
                "The/DET river/NOUN is/AUX calm/ADJ ,/PUNCT said/VERB the/DET queen/NOUN ./PUNCT | said the queen | true",
                "The/DET river/NOUN is/AUX calm/ADJ ,/PUNCT the/DET queen/NOUN said/VERB | the queen said | true",
                "The/DET river/NOUN is/AUX calm/ADJ ,/PUNCT she/PRON said/VERB then/ADV ./PUNCT | she said then | true",
                "The/DET river/NOUN is/AUX calm/ADJ ,/PUNCT the/DET king/NOUN of/ADP Zenda/PROPN said/VERB ./PUNCT"
                        + " | the king of Zenda said | true"
            })
    void wordsOfReportingBetweenCommasAreFound(String tagged, String inserted, boolean behind) {
        List<TaggedWord> words = TaggedWords.of(tagged);
        Insertion found = Insertion.in(words).orElseThrow();
        assertThat(words.get(found.from()).text()).isEqualTo(",");
        assertThat(words.subList(found.from() + 1, found.to()).stream()
                        .map(TaggedWord::text)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(inserted);
        assertThat(found.behind()).isEqualTo(behind);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "The/DET river/NOUN is/AUX calm/ADJ ./PUNCT",
                "The/DET river/NOUN is/AUX calm/ADJ ,/PUNCT the/DET lock/NOUN is/AUX old/ADJ ./PUNCT",
                "The/DET river/NOUN is/AUX calm/ADJ ,/PUNCT said/VERB ./PUNCT",
                "The/DET river/NOUN is/AUX calm/ADJ ,/PUNCT the/DET queen/NOUN ./PUNCT",
                "The/DET river/NOUN is/AUX calm/ADJ ,/PUNCT which/PRON queens/NOUN said/VERB ./PUNCT",
                "The/DET river/NOUN is/AUX calm/ADJ ,/PUNCT the/DET queen/NOUN said/VERB it/PRON to/ADP me/PRON ./PUNCT",
                "The/DET river/NOUN is/AUX calm/ADJ ,/PUNCT the/DET queen/NOUN rowed/VERB ./PUNCT",
                "The/DET river/NOUN ,/PUNCT the/DET queen/NOUN said/VERB ,/PUNCT is/AUX ./PUNCT",
                "The/DET river/NOUN ,/PUNCT the/DET queen/NOUN said/VERB ;/PUNCT it/PRON is/AUX calm/ADJ ./PUNCT"
            })
    void otherWordsAreNoneOfReporting(String tagged) {
        assertThat(Insertion.in(TaggedWords.of(tagged))).isEmpty();
    }
}
