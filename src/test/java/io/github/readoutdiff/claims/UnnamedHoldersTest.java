package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.text.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who comes first where a readout of Ruritania names the president of Freedonia alone. */
class UnnamedHoldersTest {
    private static final Sentences SENTENCES = Sentences.create();

    private static String first(String text) {
        Cast cast = TwoLeaders.cast(TwoLeaders.PRESIDENT);
        new UnnamedHolders(text, SENTENCES.of(text), TwoLeaders.parties(), "Ruritania").addTo(cast);
        return cast.first().map(Person::name).orElse("nobody");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The Prime Minister spoke with President Firefly. | Prime Minister (Ruritania)",
                "The Prime Minister today spoke with President Firefly. | Prime Minister (Ruritania)",
                "The Prime Minister and the Queen met President Firefly. | Prime Minister (Ruritania)",
                "On Monday, the Prime Minister spoke with President Firefly. | Prime Minister (Ruritania)",
                "The Prime Minister of Zenda spoke with President Firefly. | Prime Minister",
                "The Prime Minister of the Republic spoke with President Firefly. | Prime Minister (Ruritania)",
                "The Prime Minister of Firefly spoke with him. | Rufus Firefly",
                "The Prime Minister speaks with President Firefly. | Rufus Firefly",
                "Old millers spoke with President Firefly. | Rufus Firefly",
                "The Miller spoke with President Firefly. | Rufus Firefly",
                "The Old Minister spoke with President Firefly. | Rufus Firefly",
                "The President spoke with the Queen. | Rufus Firefly",
                "The Prime Minister spoke with President Firefly. Tarlenheim urged him to row. | Tarlenheim",
                "The Prime Minister spoke with President Firefly. Tarlenheim also urged him to row. | Tarlenheim",
                "The Prime Minister spoke with President Firefly. Tarlenheim urges him to row. | Prime Minister (Ruritania)",
                "The Prime Minister spoke with President Firefly. Tarlenheim urged him to come to Tarlenheim. | Prime Minister (Ruritania)",
                "The Prime Minister spoke with President Firefly. Tarlenheim urged on Tarlenheim's millers. | Prime Minister (Ruritania)",
                "The Prime Minister spoke with President Firefly. Millers urged him to row. | Prime Minister (Ruritania)",
                "The Prime Minister spoke with President Firefly. Firefly urged him to row. | Prime Minister (Ruritania)",
                "The Prime Minister spoke with President Firefly. Freedonia urged him to row. | Prime Minister (Ruritania)"
            })
    void aBareOfficeThatOpensATextIsItsLeader(String text, String name) {
        assertThat(first(text)).isEqualTo(name);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Talks on tolls | The Prime Minister spoke with President Firefly. | Prime Minister (Ruritania)",
                "The Prime Minister spoke with Firefly | Millers spoke with President Firefly. | Rufus Firefly"
            })
    void aHeadingOpensNoText(String heading, String text, String name) {
        assertThat(first("# " + heading + "\n\n" + text)).isEqualTo(name);
    }
}
