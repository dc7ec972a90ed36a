package io.github.readoutdiff.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.readoutdiff.model.Overrides;
import io.github.readoutdiff.model.RuledClaim;
import io.github.readoutdiff.model.Ruling;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverridesReaderTest {
    private static final String FILE = """
            {
              "schema": "readout-diff/overrides/1",
              "rulings": [
                {
                  "ruling": "join",
                  "claims": [{"id": "a-1", "text": "They met."}, {"id": "b-2", "text": "They spoke."}],
                  "person": "A. Reader",
                  "reason": "one meeting"
                },
                {"ruling": "part", "claims": [{"id": "a-1", "text": "They met."}, {"id": "b-3", "text": "It rained."}]}
              ]
            }
            """;

    @Test
    void rulingsAreReadWithWhoMadeThemAndWhy() {
        RuledClaim met = new RuledClaim("a-1", "They met.");
        assertThat(OverridesReader.parse("o.json", FILE))
                .isEqualTo(new Overrides(List.of(
                        Ruling.join(List.of(met, new RuledClaim("b-2", "They spoke.")))
                                .by("A. Reader")
                                .note("one meeting"),
                        Ruling.part(List.of(met, new RuledClaim("b-3", "It rained."))))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            overrides/1 | overrides/2 | o.json:2:13: the schema is "readout-diff/overrides/2", another version than this program reads, "readout-diff/overrides/1"; use the program version that wrote it
            "join"      | "merge"     | o.json:5:17: "merge" is not one of join, part
            "b-2"       | "a-1"       | o.json:4:5: a ruling to join names the claim "a-1" twice; name each once
            """)
    void whatIsWrongIsNamedWithItsPlace(String before, String after, String message) {
        String broken = FILE.replaceFirst(before, after);
        assertThatThrownBy(() -> OverridesReader.parse("o.json", broken))
                .isInstanceOf(ReadoutFormatException.class)
                .hasMessage(message);
    }

    @Test
    void oneClaimAloneIsNoRuling() {
        assertThatThrownBy(() -> OverridesReader.parse(
                        "o.json", FILE.replace(", {\"id\": \"b-2\", \"text\": \"They spoke.\"}", "")))
                .hasMessage("o.json:4:5: a ruling to join names 1 claims but needs at least 2");
    }
}
