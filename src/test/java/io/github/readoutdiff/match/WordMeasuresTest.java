package io.github.readoutdiff.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.github.readoutdiff.encode.Encoder;
import io.github.readoutdiff.encode.Encoders;
import io.github.readoutdiff.text.Stems;
import io.github.readoutdiff.text.Words;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Coverage by a whole text, alignment of words, opposites. */
class WordMeasuresTest {
    private static final Encoder ENCODER = Encoders.bgeSmallEnglish();

    @Test
    void aTextCoversItsOwnSentencesInFull() {
        WordVectors claim = read("Ruritania will open the border in May.");

        DocumentCoverage coverage = coverage(claim, "They met.", "Ruritania will open the border in May.");

        assertThat(coverage.anywhere()).isCloseTo(1, offset(1e-6));
        assertThat(coverage.words()).isEqualTo(1);
        assertThat(coverage.bestSentence()).isEqualTo(1);
    }

    @Test
    void whatStandsInTwoSentencesIsCoveredAnywhereButNotInOneSentence() {
        WordVectors claim = read("Ruritania will open the border and pay for the bridge.");

        DocumentCoverage coverage = coverage(
                claim, "Ruritania will open the border.", "It will pay for the new bridge.", "All were happy.");

        assertThat(coverage.anywhere()).isGreaterThan(coverage.inOneSentence() + 0.02);
        assertThat(coverage.inNeighbours(2)).isGreaterThan(coverage.inOneSentence());
    }

    @Test
    void aMissingWordIsTheLowest() {
        WordVectors claim = read("The minister is a painter.");

        assertThat(coverage(claim, "The minister gave a speech.").lowest(false)[0])
                .isLessThan(coverage(claim, "The minister, a painter, gave a speech.")
                        .lowest(false)[0]);
    }

    @Test
    void aTextWithoutSentencesCoversNothing() {
        DocumentCoverage coverage = coverage(read("Ruritania agrees."));

        assertThat(coverage.anywhere()).isZero();
        assertThat(coverage.bestSentence()).isEqualTo(-1);
    }

    @Test
    void equalTextsAreAlignedWordByWord() {
        WordVectors text = read("The two sides will open the border and close the port.");

        assertThat(WordAlignment.of(text, text)).containsExactlyElementsOf(diagonal(text.size()));
    }

    @Test
    void alignmentDoesNotDependOnWhichTextComesFirst() {
        WordVectors left = read("The premier of Ruritania said the talks had been useful.");
        WordVectors right = read("Talks were fruitful, Ruritania's prime minister stated.");

        List<WordAlignment.Link> turned = WordAlignment.of(right, left).stream()
                .map(link -> new WordAlignment.Link(link.right(), link.left()))
                .toList();

        assertThat(WordAlignment.of(left, right)).isNotEmpty().containsExactlyInAnyOrderElementsOf(turned);
    }

    @Test
    void wordsByThemselvesHaveOneVectorWhereverTheyStand() {
        WordVectors first = read("The border is open.").alone(ENCODER::encode);
        WordVectors second = read("They drew a border.").alone(ENCODER::encode);

        assertThat(first.cosine(1, second, 3)).isCloseTo(1, offset(1e-6));
    }

    @Test
    void opposedWordsAreOpposedInEveryFormAndBothWays() {
        Stems stems = new Stems();

        assertThat(Opposites.are(stems.apply("supported"), stems.apply("opposes")))
                .isTrue();
        assertThat(Opposites.are(stems.apply("opposing"), stems.apply("support")))
                .isTrue();
        assertThat(Opposites.are(stems.apply("support"), stems.apply("back"))).isFalse();
    }

    private static WordVectors read(String text) {
        return WordVectors.of(Words.of(text), ENCODER.encode(text));
    }

    private static DocumentCoverage coverage(WordVectors claim, String... sentences) {
        return DocumentCoverage.of(
                claim, List.of(sentences).stream().map(WordMeasuresTest::read).toList(), new Stems(), stem -> 1);
    }

    private static List<WordAlignment.Link> diagonal(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> new WordAlignment.Link(i, i))
                .toList();
    }
}
