package io.github.readoutdiff.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {
    @ParameterizedTest
    @ValueSource(ints = {40, 80, 132})
    void noLineIsWiderThanAsked(int width) {
        assertThat(Reports.text().width(width).render(Sample.rich()).lines())
                .allMatch(line -> Wrap.columns(line) <= width);
        assertThat(Reports.text().width(width).render(Sample.scripts()).lines())
                .allMatch(line -> Wrap.columns(line) <= width);
        assertThat(Reports.text().width(width).render(Sample.hostile()).lines())
                .allMatch(line -> Wrap.columns(line) <= width);
    }

    @Test
    void coloursAreOffUnlessAskedForAndChangeNoWord() {
        String plain = Reports.text().render(Sample.rich());
        String coloured = Reports.text().colour(true).render(Sample.rich());

        assertThat(plain).doesNotContain("\u001B");
        assertThat(coloured).contains("\u001B[1m");
        assertThat(coloured.replaceAll("\u001B\\[\\d+m", "")).isEqualTo(plain);
    }

    @Test
    void wideCharactersCountAsTwoColumns() {
        assertThat(Wrap.columns("\u4E94\u6708 May")).isEqualTo(8);
        assertThat(Wrap.lines("\u4E94\u6708\u4F1A\u6664", 5)).containsExactly("\u4E94\u6708", "\u4F1A\u6664");
    }

    @Test
    void aWidthOutOfBoundsIsRefused() {
        TextReport report = Reports.text();

        assertThatThrownBy(() -> report.width(20))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("report width was 20 but must be between 40 and 1000");
    }

    @Test
    void threeReadoutsHaveAMatrix() {
        assertThat(Reports.text().render(Sample.three()))
                .contains("   A B C  point\n")
                .contains("   x x .  They agreed to open a rail link by 2028\n");
    }

    @Test
    void ofThreeReadoutsTheOneWithoutASharedPointIsNamed() {
        assertThat(Reports.text().render(Sample.three()))
                .contains("open by 2029\u201D\n    C  not found\n    \u2260  date: A \u201Cby 2028\u201D");
    }
}
