package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.text.TaggedWord;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where sentences with given parts of speech are cut; the cases are files, see {@link ClaimCases}. A line is a piece: its
 * words | its level | its finite verb | rule.
 */
class ClauseCutterTest {
    static List<ClaimCases.Case> cases() {
        return ClaimCases.in("pieces");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aSentenceIsCutIntoThesePieces(ClaimCases.Case one) {
        assertThat(told(one.text())).containsExactlyElementsOf(one.told());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "He/PRON said/VERB so/ADV | He",
                "He/PRON said/VERB it/PRON rains/VERB ;/PUNCT the/DET lock/NOUN leaks/VERB badly/ADV | the",
                "Many/ADJ things/NOUN were/AUX raised/VERB :/PUNCT a/DET queen/NOUN asked/VERB for/ADP mercy/NOUN | a",
                "He/PRON said/VERB that/SCONJ it/PRON rains/VERB and/CCONJ that/SCONJ snow/NOUN falls/VERB there/ADV | snow",
                "He/PRON said/VERB so/ADV ,/PUNCT while/SCONJ the/DET king/NOUN asked/VERB for/ADP time/NOUN | the",
                "The/DET lock/NOUN leaks/VERB badly/ADV ,/PUNCT and/CCONJ old/ADJ mills/NOUN are/AUX closed/ADJ | old",
                "He/PRON sold/VERB a/DET lock/NOUN ,/PUNCT which/DET the/DET king/NOUN welcomed/VERB | the",
                "He/PRON sold/VERB a/DET lock/NOUN ,/PUNCT for/ADP which/DET she/PRON thanked/VERB him/PRON | she",
                "He/PRON sold/VERB a/DET lock/NOUN ,/PUNCT which/DET was/AUX gladly/ADV accepted/VERB | which",
                "He/PRON sold/VERB new/ADJ locks/NOUN ,/PUNCT which/DET were/AUX gladly/ADV accepted/VERB | which",
                "The/DET king/NOUN thanked/VERB all/DET millers/NOUN and/CCONJ urged/VERB them/PRON to/PART row/VERB home/ADV | none",
                "He/PRON spoke/VERB with/ADP kings/NOUN ,/PUNCT stressing/VERB that/SCONJ it/PRON rains/VERB | none"
            })
    void theLastPieceHasItsSubjectWhereItBegins(String tagged, String subject) {
        List<TaggedWord> words = TaggedWords.of(tagged);
        List<Piece> pieces = ClauseCutter.cut(words);
        int at = pieces.get(pieces.size() - 1).subject();
        assertThat(at < 0 ? "none" : words.get(at).text()).isEqualTo(subject);
    }

    @Test
    void nothingIsCutIntoNothing() {
        assertThat(ClauseCutter.cut(List.of())).isEmpty();
    }

    static List<String> told(String tagged) {
        List<TaggedWord> words = TaggedWords.of(tagged);
        return ClauseCutter.cut(words).stream()
                .map(piece -> "- "
                        + words.subList(piece.from(), piece.to()).stream()
                                .map(TaggedWord::text)
                                .collect(Collectors.joining(" "))
                        + " | " + piece.level().name().toLowerCase(Locale.ROOT)
                        + " | "
                        + (piece.verb() < 0 ? "none" : words.get(piece.verb()).text())
                        + " | " + piece.rule())
                .toList();
    }
}
