package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AccountWordsTest {
    private static final AccountWords WORDS = AccountWords.standard();

    @Test
    void aWordIsOnItsList() {
        assertThat(WORDS.is("account", "readout")).isTrue();
        assertThat(WORDS.is("account", "mill")).isFalse();
        assertThat(WORDS.is("no such list", "readout")).isFalse();
    }

    @Test
    void aRunOfUpToThreeWordsMayBe() {
        assertThat(WORDS.any("all", List.of("so", "both", "sides", "row"))).isTrue();
        assertThat(WORDS.any("all", List.of("so", "the", "two", "sides"))).isTrue();
        assertThat(WORDS.any("all", List.of("both", "old", "sides"))).isFalse();
        assertThat(WORDS.any("account", List.of("the", "old", "readout"))).isTrue();
        assertThat(WORDS.any("account", List.of())).isFalse();
        assertThat(WORDS.any("no such list", List.of("readout"))).isFalse();
    }
}
