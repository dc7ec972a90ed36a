package io.github.readoutdiff.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "half a billion dollars|MONEY 500000000 USD",
                "$500 million in aid|MONEY 500000000 USD",
                "$ 500 million in aid|MONEY 500000000 USD",
                "aid of USD 1 billion|MONEY 1000000000 USD",
                "in dollars 5 trucks|NUMBER 5",
                "1.5 billion euros|MONEY 1500000000 EUR",
                "two and a half million euros|MONEY 2500000 EUR",
                "one and a half billion euros|MONEY 1500000000 EUR",
                "a million and a half euros|MONEY 1500000 EUR",
                "a quarter of a million euros|MONEY 250000 EUR",
                "three quarters of a million euros|MONEY 750000 EUR",
                "one million two hundred thousand euros|MONEY 1200000 EUR",
                "one hundred and ten captives|NUMBER 110",
                "one hundred and twenty-five thousand captives|NUMBER 125000",
                "two thousand five hundred captives|NUMBER 2500",
                "one hundred and two hundred captives|NUMBER 100, NUMBER 200",
                "two hundred and a quarter of the captives|NUMBER 200",
                "five hundred thousand captives|NUMBER 500000",
                "a dozen captives|NUMBER 12",
                "half a dozen captives|NUMBER 6",
                "two dozen captives|NUMBER 24",
                "a score of captives|NUMBER 20",
                "a score of 85|NUMBER 85",
                "two and a half years|PERIOD 2.5 Y",
                "a year and a half|PERIOD 1.5 Y",
                "one and a half years|PERIOD 1.5 Y",
                "half an hour|PERIOD 0.5 H",
                "in a year|none",
                "half of the sum|none",
                "by 20 June|DATE --06-20",
                "on June 20th, 2024|DATE 2024-06-20",
                "in May|DATE --05",
                "they may meet|none",
                "on 2024-06-20|DATE 2024-06-20",
                "in November 2023|DATE 2023-11",
                "since 1999|DATE 1999",
                "2000 troops|NUMBER 2000",
                "within one week|PERIOD 1 W",
                "for two months|PERIOD 2 M",
                "twenty-five observers|NUMBER 25",
                "15 percent|PERCENT 15",
                "15%|PERCENT 15",
                "one of them|none",
                "the 80th anniversary|NUMBER 80",
                "on Friday|DATE friday",
                "12 апреля 2024 года|DATE 2024-04-12",
            })
    void valuesAreNormalised(String text, String expected) {
        String found = Mentions.of(text).stream()
                .map(mention -> mention.kind() + " " + mention.value())
                .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aid of USD 1 billion|USD 1 billion",
                "another $ 500 million in aid|$ 500 million",
                "another €500 million in aid|€500 million",
                "half a billion dollars|half a billion dollars",
            })
    void theWordsOfASumHoldItsCurrency(String text, String sum) {
        assertThat(Mentions.of(text))
                .extracting(mention -> mention.span().in(text))
                .containsExactly(sum);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "9", "$", "1,2,3", "half a", "May 99", "2024-13-40", "twenty", "12345678901234567890", "٣"})
    void oddTextIsRead(String text) {
        for (Mention mention : Mentions.of(text)) {
            assertThat(mention.span().in(text)).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "They will not resume the talks,true",
        "They will resume the talks,false",
        "Ruritania not only supports but leads it,false",
        "No state may stay aloof,true",
        "She warned what follows if they do not heed,false",
        "without conditions they agreed,false",
        "it isn’t aimed at anyone,true",
    })
    void theMainVerbDecidesPolarity(String text, boolean negated) {
        assertThat(Negation.isNegated(text)).isEqualTo(negated);
    }

    @Test
    void negationReachesToTheEndOfItsClause() {
        String text = "They will not resume talks, but will meet";
        List<Negation> found = Negation.of(text);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).scope().orElseThrow().in(text)).isEqualTo("resume talks");
    }
}
