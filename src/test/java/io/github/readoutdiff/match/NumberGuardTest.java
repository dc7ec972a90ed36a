package io.github.readoutdiff.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.text.Mention;
import io.github.readoutdiff.text.Mentions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers and dates of two texts cannot both be meant for one thing. */
class NumberGuardTest {
    @ParameterizedTest
    @CsvSource({
        "on 20 May,on 21 May,--05-20,--05-21",
        "in May,in June,--05,--06",
        "in May 2023,in May 2024,2023-05,2024-05",
        "in 2024,in 2025,2024,2025",
        "in 2025,on 20 May 2024,2025,2024-05-20",
        "on 20 May 2025,in 2024,2025-05-20,2024",
        "in May,on 20 June 2024,--05,2024-06-20",
        "on Monday,on Tuesday,monday,tuesday",
        "120 days,60 days,120 D,60 D",
        "300 million crowns,200 million crowns,300000000 crown,200000000 crown",
        "40 percent,50 percent,40,50",
        "12 ministers,10 ministers,12,10",
        "12 ministers and 3 envoys,10 ministers and 2 ships,12,10",
    })
    void valuesOfOneKindThatDifferClash(String left, String right, String mine, String theirs) {
        assertThat(clashes(left, right)).containsExactly(List.of(mine, theirs));
        assertThat(clashes(right, left)).containsExactly(List.of(theirs, mine));
    }

    @ParameterizedTest
    @CsvSource({
        "on 20 May 2024,in May",
        "on 20 June,on 20 June 2024",
        "in 2024,on 20 May 2024",
        "in May 2024,in 2024",
        "in May 2024,on 20 May 2024",
        "on Monday,on Monday",
        "120 days,120 days",
    })
    void aDateThatNamesMoreOfTheSameDayAgrees(String left, String right) {
        assertNoClash(left, right);
    }

    @ParameterizedTest
    @CsvSource({
        "18 months,a year and a half",
        "two weeks,14 days",
        "one month,30 days",
        "half an hour,30 minutes",
        "2.5 million euros,two and a half million euros",
    })
    void oneLengthOrSumInOtherWordsAgrees(String left, String right) {
        assertNoClash(left, right);
    }

    @ParameterizedTest
    @CsvSource({"18 months,two years", "one month,four weeks", "120 days,60 days"})
    void lengthsInTwoUnitsMayClash(String left, String right) {
        assertThat(clashes(left, right)).hasSize(1);
        assertThat(clashes(right, left)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "12 ministers,10 ships", // they count other things
        "on Monday,on 20 May", // which may be a Monday
        "on 20 May,120 days", // a date and a period
        "40 percent,12 ministers",
        "12 ministers,they met",
    })
    void whatMayBothBeTrueDoesNotClash(String left, String right) {
        assertNoClash(left, right);
    }

    @Test
    void oneValueThatBothGiveIsEnoughForItsKind() {
        assertThat(clashes("12 ministers and 14 ministers", "14 ministers and 16 ministers"))
                .isEmpty();
    }

    @Test
    void everyKindClashesByItself() {
        assertThat(clashes("in May 40 percent", "in June 50 percent"))
                .containsExactlyInAnyOrder(List.of("--05", "--06"), List.of("40", "50"));
    }

    private static void assertNoClash(String left, String right) {
        assertThat(clashes(left, right)).isEmpty();
        assertThat(clashes(right, left)).isEmpty();
    }

    private static List<List<String>> clashes(String left, String right) {
        return NumberGuard.clashes(Mentions.of(left), Mentions.of(right)).stream()
                .map(clash -> clash.stream().map(Mention::value).toList())
                .toList();
    }
}
