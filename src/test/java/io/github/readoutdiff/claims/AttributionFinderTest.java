package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.text.Sentences;
import io.github.readoutdiff.text.Tagger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionFinderTest {
    private static final Tagger TAGGER = Tagger.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister said that the bridge would open in May. | The minister | that the bridge would open in May",
                "\"The bridge will open,\" said Anna Roth, the engineer. | Anna Roth, the engineer | \"The bridge will open,\"",
                "The bridge will open in May, the ministry said. | the ministry | The bridge will open in May",
                "The bridge will open in May, according to the ministry. | the ministry | The bridge will open in May",
                "According to the ministry, the bridge will open in May. | the ministry | the bridge will open in May",
                "The envoy told reporters that he had seen the letter. | The envoy | that he had seen the letter",
                "Anna Roth, the chief engineer, said the bridge was safe. | Anna Roth, the chief engineer | the bridge was safe",
                "The queen called for a new treaty. | The queen | a new treaty"
            })
    void sourceAndContentAreFoundWhereverTheCueStands(String text, String source, String content) {
        FoundAttribution one = find(text, AttributionScope.NARROW).get(0);
        assertThat(one.source().get(0).in(text)).isEqualTo(source);
        assertThat(one.content().get(0).in(text)).isEqualTo(content);
    }

    @Test
    void aQuotationIsCarriedOverToTheNextParagraph() {
        String text = "\"The river is ours,\" the king said.\n\n\"The bridge is ours as well.\"\n\nRain fell.";
        List<FoundAttribution> found = find(text, AttributionScope.NARROW);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).content()).hasSize(2);
        assertThat(found.get(0).content().get(1).in(text)).isEqualTo("\"The bridge is ours as well.\"");
    }

    @Test
    void aCueBehindTheLastSentenceHoldsForTheWholeQuotation() {
        String text = "\"The river is ours. The bridge is ours,\" the king said.";
        assertThat(find(text, AttributionScope.NARROW).get(0).content().get(0).in(text))
                .isEqualTo("\"The river is ours. The bridge is ours,\"");
    }

    @Test
    void wishesAreFoundInTheWideScopeOnly() {
        String text = "The king hopes that the bridge will open.";
        assertThat(find(text, AttributionScope.NARROW)).isEmpty();
        assertThat(find(text, AttributionScope.WIDE)).hasSize(1);
    }

    @Test
    void oddTextIsReadWithoutErrorAndInTime() {
        for (String text : List.of(
                "",
                "\"",
                "said",
                "\"\"\"\" said \"",
                "He said \"no",
                "according to",
                "\ud800 said \udc00",
                "1 2 3",
                ") said (",
                ", said ,",
                "\u201c\u201c\u201c said he")) {
            find(text, AttributionScope.WIDE);
        }
        String sentence = "the king said that the queen said that ".repeat(1300);
        assertThat(find(sentence, AttributionScope.WIDE)).isNotEmpty();
    }

    private static List<FoundAttribution> find(String text, AttributionScope scope) {
        return new AttributionFinder(TAGGER, scope)
                .find(text, Sentences.create().paragraphs(text));
    }
}
