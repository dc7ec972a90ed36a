package io.github.readoutdiff.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WindowTest {
    @Test
    void longTextIsCutIntoWindowsOfNearlyEqualLength() {
        assertThat(Window.split(3, 1021, 510))
                .containsExactly(new Window(3, 0, 340), new Window(3, 340, 340), new Window(3, 680, 341));
    }

    @Test
    void textThatFitsIsOneWindow() {
        assertThat(Window.split(0, 510, 510)).containsExactly(new Window(0, 0, 510));
    }

    @Test
    void textWithoutTokensHasNoWindow() {
        assertThat(Window.split(0, 0, 510)).isEmpty();
    }

    @Test
    void passesKeepOrderAndFillUp() {
        Window first = new Window(0, 0, 10);
        Window second = new Window(1, 0, 8);
        Window third = new Window(2, 0, 50);

        assertThat(Window.passes(List.of(first, second, third), 22))
                .containsExactly(List.of(first, second), List.of(third));
    }
}
