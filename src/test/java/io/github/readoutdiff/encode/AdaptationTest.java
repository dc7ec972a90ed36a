package io.github.readoutdiff.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.readoutdiff.encode.Adaptation.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AdaptationTest {
    private static BertWeights base;

    @BeforeAll
    static void load() throws IOException {
        base = Encoders.bgeWeights();
    }

    @Test
    void addsWholeNumbersOfTheUnitToEveryPartOfEveryLayer() {
        List<String> lines = zeros();
        for (int i = 0; i < lines.size(); i++) {
            lines.set(i, lines.get(i).replaceFirst("0", String.valueOf(1000 + i)));
        }
        BertWeights adapted = Adaptation.of(lines).applyTo(base);

        int line = 0;
        for (int layer = 0; layer < base.layers().size(); layer++) {
            for (Part part : Part.values()) {
                float[] before = part.of(base.layers().get(layer));
                float[] after = part.of(adapted.layers().get(layer));
                assertThat(after[0] - before[0]).isCloseTo((1000 + line) * 1e-5f, within(1e-6f));
                assertThat(after[1]).isEqualTo(before[1]);
                line++;
            }
        }
    }

    @Test
    void leavesTheModelThatItIsAppliedToAsItWas() {
        float before = base.layers().get(0).output().bias()[0];
        List<String> lines = zeros();
        lines.replaceAll(line -> line.replace("0", "77"));

        Adaptation.of(lines).applyTo(base);

        assertThat(base.layers().get(0).output().bias()[0]).isEqualTo(before);
    }

    @Test
    void noAdaptationIsTheModelItself() {
        assertThat(Adaptation.NONE.applyTo(base)).isSameAs(base);
    }

    @Test
    void aFileForAModelOfMoreLayersIsRefused() {
        List<String> lines = zeros();
        lines.addAll(lines.subList(0, 8));

        assertThatThrownBy(() -> Adaptation.of(lines).applyTo(base))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the adaptation has 104 lines, but a model of 12 layers needs 96");
    }

    @Test
    void aLineOfAnotherLengthIsRefusedByItsNumber() {
        List<String> lines = zeros();
        lines.set(9, "1 2 3");

        assertThatThrownBy(() -> Adaptation.of(lines).applyTo(base))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 10 of the adaptation has 3 numbers, but the model has 384 there");
    }

    private static List<String> zeros() {
        List<String> lines = new ArrayList<>();
        for (float[] row : new Gradients(base).rows) {
            lines.add("0" + " 0".repeat(row.length - 1));
        }
        return lines;
    }
}
